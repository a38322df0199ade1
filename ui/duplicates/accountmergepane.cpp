// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/accountmergepane.h"

#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/duplicatewords.h"
#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/lists/recordnames.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/choicepopup.h"
#include "ui/widgets/mergeform.h"
#include "ui/widgets/tonelabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

namespace {

bool runs(AccountStatus status)
{
    return status == AccountStatus::Active || status == AccountStatus::Suspended;
}

/// How well an account can stand for the group.
int weight(const DuplicateCandidate& account)
{
    return (runs(account.status) ? 8 : 0) + (account.platformId.isEmpty() ? 0 : 4)
           + (account.hostUnitId > 0 ? 2 : 0) + (account.url.isEmpty() ? 0 : 1);
}

qint64 keyOf(const ChoiceField* field)
{
    return field->key().toLongLong();
}

/// The name, with the account ID that tells it from others of that name.
QString toldApart(const Account& account)
{
    return account.platformId.isEmpty()
               ? account.name
               : QStringLiteral("%1 %2").arg(account.name, account.platformId);
}

} // namespace

AccountMergePane::AccountMergePane(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_names(new RecordNames(context, this))
    , m_why(new QLabel(this))
    , m_stay(new ChoiceField(this))
    , m_gone(new ChoiceField(this))
    , m_swap(new QPushButton(icon("sort"), tr("Swap"), this))
    , m_obstacle(new ToneLabel({}, Tone::Danger, this))
    , m_form(new MergeForm(this))
    , m_apart(new QPushButton(icon("close"), tr("Not the same"), this))
    , m_open(new QPushButton(icon("accounts"), tr("Open the account that stays"), this))
{
    m_why->setObjectName(QStringLiteral("duplicateWhy"));
    m_why->setWordWrap(true);
    m_obstacle->setObjectName(QStringLiteral("mergeObstacle"));
    m_obstacle->setWordWrap(true);
    m_obstacle->hide();
    m_form->setWords({tr("Account that stays"),
                      tr("Account that goes"),
                      tr("%1, of the account that stays: %2"),
                      tr("%1, of the account that goes: %2"),
                      tr("Merge…"),
                      {}});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_why);
    buildChoices();
    layout->addWidget(m_obstacle);
    layout->addWidget(m_form, 1);
    buildButtons();
    connect(m_form, &MergeForm::accepted, this, &AccountMergePane::askToMerge);
}

void AccountMergePane::buildChoices()
{
    m_stay->setObjectName(QStringLiteral("mergeStay"));
    m_gone->setObjectName(QStringLiteral("mergeGone"));
    m_swap->setObjectName(QStringLiteral("mergeSwap"));
    m_stay->setAccessibleName(tr("Account that stays"));
    m_gone->setAccessibleName(tr("Account that goes"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::normal);
    grid->setVerticalSpacing(space::small);
    grid->addWidget(new QLabel(tr("Stays"), this), 0, 0);
    grid->addWidget(m_stay, 0, 1);
    grid->addWidget(new QLabel(tr("Goes"), this), 1, 0);
    grid->addWidget(m_gone, 1, 1);
    grid->addWidget(m_swap, 0, 2, 2, 1);
    grid->setColumnStretch(1, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
    connect(m_stay, &ChoiceField::keyChosen, this, [this] { choose(keyOf(m_stay), 0); });
    connect(m_gone, &ChoiceField::keyChosen, this, [this] { choose(0, keyOf(m_gone)); });
    connect(m_swap, &QPushButton::clicked, this, [this] { choose(keyOf(m_gone), keyOf(m_stay)); });
}

void AccountMergePane::buildButtons()
{
    m_apart->setObjectName(QStringLiteral("notDuplicates"));
    m_apart->setToolTip(
        tr("The accounts of this group are different ones; they aren't shown here again."));
    m_apart->setEnabled(m_context.session->may(Permission::EditAccounts));
    m_open->setObjectName(QStringLiteral("openStaying"));
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(m_apart);
    row->addWidget(m_open);
    row->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_apart, &QPushButton::clicked, this, &AccountMergePane::keepApart);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT accountRequested(keyOf(m_stay)); });
}

void AccountMergePane::showGroup(const DuplicateGroup& group, const FoundDuplicates& found)
{
    m_accounts = group.accounts;
    QStringList reasons;
    for (const DuplicatePair& pair : group.pairs) {
        const auto first = found.accounts.value(pair.accounts.first);
        const QString sentence = DuplicateWords::sentence(pair, first);
        if (!reasons.contains(sentence) && reasons.size() < 3) {
            reasons.append(sentence);
        }
    }
    m_why->setText(reasons.join(QLatin1Char('\n')));
    QList<Choice> choices;
    for (const qint64 id : group.accounts) {
        const DuplicateCandidate account = found.accounts.value(id);
        const QString unit = account.unitName.isEmpty() ? tr("no unit") : account.unitName;
        const QString platformId =
            account.platformId.isEmpty() ? tr("no account ID") : account.platformId;
        // The ID first: names and units are mostly alike.
        //: name, account id, host unit, status
        choices.append({QString::number(id),
                        tr("%1 (%2, %3, %4)")
                            .arg(account.name, platformId, unit, EnumWords::label(account.status)),
                        {},
                        0});
    }
    m_stay->setChoices(choices);
    m_gone->setChoices(choices);
    QList<qint64> best = group.accounts;
    std::stable_sort(best.begin(), best.end(), [&](qint64 one, qint64 other) {
        return weight(found.accounts.value(one)) > weight(found.accounts.value(other));
    });
    choose(best.at(0), best.at(1));
}

void AccountMergePane::choose(qint64 stay, qint64 gone)
{
    const auto other = [this](qint64 one, qint64 wanted) {
        if (wanted > 0 && wanted != one) {
            return wanted;
        }
        return m_accounts.first() == one ? m_accounts.at(1) : m_accounts.first();
    };
    if (stay <= 0) {
        stay = other(gone, keyOf(m_stay));
    } else {
        gone = other(stay, gone > 0 ? gone : keyOf(m_gone));
    }
    m_stay->setKey(QString::number(stay));
    m_gone->setKey(QString::number(gone));
    load();
}

void AccountMergePane::load()
{
    const quint64 asked = ++m_asked;
    m_context.reader
        ->run([stay = Id<Account>(keyOf(m_stay)),
               gone = Id<Account>(keyOf(m_gone))](Session& session, Progress&) {
            return AccountMerge(session).preview(stay, gone);
        })
        .then(this,
              [this, asked](const MergePreview& preview) {
                  if (asked == m_asked) {
                      take(preview);
                  }
              })
        .onFailed(this, [this, asked](const Error& error) {
            if (asked == m_asked) {
                showError(this, error);
            }
        });
}

void AccountMergePane::take(const MergePreview& preview)
{
    m_preview = preview;
    const ChangeWords words = m_names->changeWords();
    QList<MergeField> fields;
    for (const MergeChoice& choice : preview.fields) {
        MergeField field;
        field.key = choice.column;
        field.label = FieldWords::label(SubjectKind::Account, choice.column);
        field.theirs = words.value(SubjectKind::Account, choice.column, choice.stay);
        field.mine = words.value(SubjectKind::Account, choice.column, choice.gone);
        field.changedBy = choice.takesGone ? MergeField::Side::Mine : MergeField::Side::Theirs;
        field.fixed = choice.fixed;
        fields.append(field);
    }
    m_form->setFields(story(preview), fields);
    const QString problem = obstacle(preview);
    m_obstacle->setText(problem);
    m_obstacle->setVisible(!problem.isEmpty());
    m_form->setVisible(problem.isEmpty());
}

/// What becomes of the inspections that both accounts have, a line for all of one kind.
QStringList AccountMergePane::meetingLines(const QList<TaskMeeting>& meetings)
{
    const auto named = [&](TaskMeeting::Keeps keeps) {
        QStringList campaigns;
        for (const TaskMeeting& meeting : meetings) {
            if (meeting.keeps == keeps) {
                campaigns.append(meeting.campaign);
            }
        }
        const auto more = static_cast<int>(campaigns.size()) - 2;
        return more > 0 ? tr("%1, %2 and %n more", nullptr, more)
                              .arg(campaigns.constFirst(), campaigns.at(1))
                        : NumberWords::list(campaigns);
    };
    QStringList lines;
    if (const QString names = named(TaskMeeting::Keeps::Staying); !names.isEmpty()) {
        lines.append(tr("%1: both have an inspection; that of the account that stays is kept, "
                        "the other one is blank and goes.")
                         .arg(names));
    }
    if (const QString names = named(TaskMeeting::Keeps::Going); !names.isEmpty()) {
        lines.append(tr("%1: both have an inspection; the checked one is kept, the blank one of "
                        "the account that stays goes.")
                         .arg(names));
    }
    if (const QString names = named(TaskMeeting::Keeps::Both); !names.isEmpty()) {
        lines.append(tr("%1: both inspections are checked or confirmed; the second one stays "
                        "with the cancelled account.")
                         .arg(names));
    }
    return lines;
}

QString AccountMergePane::story(const MergePreview& preview) const
{
    const MovedCounts& moved = preview.moved;
    QStringList parts;
    const auto add = [&parts](int count, const QString& words) {
        if (count > 0) {
            parts.append(words.arg(NumberWords::count(count)));
        }
    };
    add(moved.filings, tr("filings %1"));
    add(moved.tasks, tr("inspections %1"));
    add(moved.findings, tr("problems %1"));
    add(moved.custodies, tr("custodies %1"));
    add(moved.attachments, tr("attachments %1"));
    add(moved.waivers, tr("waivers %1"));
    QStringList lines{
        tr("“%1” becomes cancelled; confirmed quarters stay as they are.").arg(preview.gone.name)};
    if (!parts.isEmpty()) {
        lines.append(tr("To “%1” go: %2.").arg(preview.stay.name, NumberWords::list(parts)));
    }
    lines += meetingLines(preview.meetings);
    return lines.join(QLatin1Char('\n'));
}

QString AccountMergePane::obstacle(const MergePreview& preview) const
{
    if (!m_context.session->may(Permission::RepairAccounts)) {
        return tr("You may look at duplicates, but not merge them: this cancels an account without "
                  "a filing and needs the right to repair accounts.");
    }
    if (preview.running) {
        return tr("“%1” has a filing under way. Decide or withdraw it first, or swap the two "
                  "accounts.")
            .arg(preview.gone.name);
    }
    if (!runs(preview.stay.status) && runs(preview.gone.status)) {
        return tr("“%1” no longer runs, but “%2” does. Swap the two, so that the running account "
                  "stays.")
            .arg(preview.stay.name, preview.gone.name);
    }
    return {};
}

void AccountMergePane::askToMerge()
{
    if (m_busy) {
        return;
    }
    m_context.questions->text(
        this,
        {tr("Merge accounts"),
         tr("Why are “%1” and “%2” the same account?")
             .arg(m_preview.stay.name, m_preview.gone.name),
         tr("“%1” becomes cancelled, and the history of both keeps your reason. Everything can be "
            "taken back as one batch for as long as the records aren't changed again.")
             .arg(m_preview.gone.name),
         tr("Merge"), true},
        [this](const QString& reason) { merge(reason); });
}

void AccountMergePane::merge(const QString& reason)
{
    const Account& stay = m_preview.stay;
    const Account& gone = m_preview.gone;
    MergePlan plan{stay,
                   gone,
                   m_form->keptMine(),
                   reason,
                   tr("Duplicate merged: %1").arg(stay.name),
                   tr("Registered twice, merged with “%1”").arg(stay.name)};
    m_busy = true;
    m_context.jobs
        ->run([plan](Session& session, Progress&) { return AccountMerge(session).perform(plan); })
        .then(this,
              [this, plan](const MergeResult&) {
                  m_busy = false;
                  showSuccess(this, tr("“%1” was merged into “%2”.")
                                        .arg(toldApart(plan.gone), toldApart(plan.stay)));
              })
        .onFailed(this, [this](const Error& error) {
            m_busy = false;
            showError(this, error);
            load();
        });
}

void AccountMergePane::keepApart()
{
    guarded(this, [this] {
        DuplicateStore(*m_context.session).keepApart(m_accounts);
        showSuccess(this, tr("These accounts aren't shown as duplicates again."));
    });
}

void AccountMergePane::focusForm()
{
    m_stay->setFocus(Qt::OtherFocusReason);
}

} // namespace juzhen
