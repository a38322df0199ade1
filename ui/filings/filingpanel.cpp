// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/filingpanel.h"

#include "models/domain/governedfields.h"
#include "models/stores/accountstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/session.h"
#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "models/text/wordbook.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/filings/changetable.h"
#include "ui/filings/filingform.h"
#include "ui/filings/filingsteps.h"
#include "ui/lists/historyview.h"
#include "ui/lists/recordnames.h"
#include "ui/lists/statuslook.h"
#include "ui/theme/space.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/mergeform.h"
#include "ui/widgets/stepper.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

FilingPanel::FilingPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_conflict(new MergeForm(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(space::normal);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(m_scroll);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, space::small, 0);
    m_layout->setSpacing(space::normal);
    m_scroll->setWidget(content);
    outer->addWidget(m_scroll, 1);
    m_names = new RecordNames(m_context, this);
    buildForm();
    outer->addWidget(m_conflict.form(), 1);
    m_actionRow = new QWidget(this);
    m_actions = new QHBoxLayout(m_actionRow);
    m_actions->setContentsMargins({});
    m_actions->setSpacing(space::small);
    outer->addWidget(m_actionRow);
    auto* key = new QShortcut(QKeySequence::Save, this);
    connect(key, &QShortcut::activated, this, [this] {
        if (isEditable() && !m_conflict.isShown()) {
            save();
        }
    });
    connect(m_conflict.form(), &MergeForm::accepted, this, &FilingPanel::storeMerge);
    connect(m_conflict.form(), &MergeForm::declined, this, [this] { m_conflict.end(); });
    m_conflict.cover({m_scroll, m_actionRow});
    connect(m_changes, &ChangeTable::edited, this, &FilingPanel::showModified);
    connect(m_form, &FilingForm::edited, this, &FilingPanel::showModified);
}

void FilingPanel::buildForm()
{
    auto* head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("filingTitle"));
    setType(m_title, TypeSize::Section, QFont::DemiBold);
    m_status = new Chip(this);
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->addStretch();
    m_layout->addLayout(head);
    m_facts = new QLabel(this);
    m_facts->setWordWrap(true);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(m_facts);
    m_stepper = new Stepper(this);
    m_layout->addWidget(m_stepper);
    m_opinion = new QLabel(this);
    m_opinion->setWordWrap(true);
    m_layout->addWidget(m_opinion);
    m_changes = new ChangeTable(m_context, this);
    m_layout->addWidget(m_changes);

    m_form = new FilingForm(this);
    m_layout->addWidget(m_form);

    m_steps = new QTreeWidget(this);
    m_steps->setObjectName(QStringLiteral("filingSteps"));
    m_steps->setAccessibleName(tr("Steps taken"));
    m_steps->setHeaderLabels({tr("When"), tr("Who"), tr("Step"), tr("Opinion")});
    m_steps->setRootIsDecorated(false);
    m_steps->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_layout->addWidget(m_steps, 1);
}

void FilingPanel::show(qint64 id)
{
    guarded(this, [&] { showFiling(FilingStore(*m_context.session).require(Id<Filing>(id))); });
}

void FilingPanel::startFor(qint64 accountId, FilingKind kind)
{
    Filing filing;
    filing.accountId = Id<Account>(accountId);
    filing.kind = kind;
    guarded(this, [&] { showFiling(filing); });
    m_form->startTyping();
}

void FilingPanel::showFiling(const Filing& filing)
{
    m_conflict.end();
    m_filing = filing;
    const Account account = AccountStore(*m_context.session).require(filing.accountId);
    m_title->setText(tr("%1: %2").arg(EnumWords::label(filing.kind), account.name));
    m_status->setLook(statusLook(filing.status));
    QStringList facts{m_context.words->platform(account.platformCode)};
    if (!filing.number.isEmpty()) {
        facts.append(filing.number);
    }
    if (filing.dueOn.isValid()) {
        facts.append(tr("Next step due on %1").arg(NumberWords::date(filing.dueOn)));
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
    m_opinion->setVisible(!filing.opinion.isEmpty());
    m_opinion->setText(tr("Opinion: %1").arg(filing.opinion));
    m_changes->setVisible(filing.kind == FilingKind::Change);
    if (isEditable()) {
        m_changes->edit(account, filing.changes);
    } else {
        m_changes->showOnly(filing.changes);
    }
    m_form->show(filing, isEditable());
    showSteps();
    showActions();
}

void FilingPanel::showSteps()
{
    const auto steps = m_filing.id.isValid() ? FilingStore(*m_context.session).steps(m_filing.id)
                                             : QList<WorkflowStep>{};
    m_stepper->setSteps(filingSteps(m_filing, steps));
    m_steps->clear();
    for (const WorkflowStep& step : steps) {
        m_steps->addTopLevelItem(
            new QTreeWidgetItem(QStringList{NumberWords::moment(step.at), step.actor,
                                            EnumWords::action(step.action), step.remark}));
    }
    m_steps->setVisible(!steps.isEmpty());
}

void FilingPanel::showActions()
{
    clearLayout(m_actions);
    m_discard = nullptr;
    if (isEditable()) {
        m_discard = new QPushButton(tr("Discard"), this);
        m_discard->setObjectName(QStringLiteral("discardFiling"));
        connect(m_discard, &QPushButton::clicked, this, &FilingPanel::discard);
        m_actions->addWidget(m_discard);
        auto* keep = new QPushButton(tr("Save draft"), this);
        keep->setObjectName(QStringLiteral("saveFiling"));
        connect(keep, &QPushButton::clicked, this, &FilingPanel::save);
        m_actions->addWidget(keep);
    }
    m_actions->addStretch();
    const auto actions = allowedActions(m_filing.status, m_context.session->user());
    for (const Action action : actions) {
        if (action == Action::Withdraw && !m_filing.id.isValid()) {
            continue; // nobody has it yet
        }
        auto* button = new QPushButton(EnumWords::action(action), this);
        button->setObjectName(toKey(action));
        const bool forward = action == Action::Submit || action == Action::Accept
                             || action == Action::Review || action == Action::Approve
                             || action == Action::Sync || action == Action::Archive;
        button->setProperty("accent", forward);
        connect(button, &QPushButton::clicked, this, [this, action] { takeStep(action); });
        m_actions->addWidget(button);
    }
    showModified();
}

void FilingPanel::showModified()
{
    if (m_discard) {
        m_discard->setEnabled(!m_filing.id.isValid() || hasUnsavedEdits());
    }
}

void FilingPanel::takeStep(Action action)
{
    if (isEditable() && (hasUnsavedEdits() || !m_filing.id.isValid()) && !save()) {
        return;
    }
    const auto* row = findTransition(m_filing.status, action);
    if (row && row->need == Need::Opinion) {
        m_context.questions->text(
            this,
            {EnumWords::action(action), tr("What should the unit know?"),
             tr("The unit reads this opinion."), EnumWords::action(action), false},
            [this, action](const QString& text) { finishStep(action, text); });
        return;
    }
    if (action == Action::Approve) {
        m_context.questions->confirm(
            this,
            {EnumWords::action(action), tr("Approve this filing?"),
             tr("The filing gets its number and the account changes at once."),
             EnumWords::action(action), false},
            [this, action] { finishStep(action, {}); });
        return;
    }
    finishStep(action, {});
}

void FilingPanel::finishStep(Action action, const QString& text)
{
    guarded(this, [&] {
        StepResult<FilingStatus> result;
        try {
            result = FilingStore(*m_context.session).take(m_filing.id, action, text);
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::Conflict || !isGoverned(error.subject())) {
                throw;
            }
            showWarning(this, tr("“%1” of the account is no longer what this filing starts from. "
                                 "Return the filing so that it can be corrected.")
                                  .arg(FieldWords::label(SubjectKind::Account, error.subject())));
            return;
        }
        if (!result.status) {
            showWarning(this, EnumWords::refusal(result.refusal));
            return;
        }
        showFiling(FilingStore(*m_context.session).require(m_filing.id));
        if (action == Action::Approve) {
            showSuccess(this,
                        tr("Filed under %1. The account has been changed.").arg(m_filing.number));
        }
        Q_EMIT saved(m_filing.id.value());
    });
}

Filing FilingPanel::edited() const
{
    Filing filing = m_filing;
    m_form->readInto(filing);
    if (filing.kind == FilingKind::Change) {
        filing.changes = m_changes->changes();
    }
    return filing;
}

bool FilingPanel::isEditable() const
{
    const bool open =
        m_filing.status == FilingStatus::Draft || m_filing.status == FilingStatus::Returned;
    return open && m_context.session->may(Permission::EditFilings);
}

bool FilingPanel::hasUnsavedEdits() const
{
    return m_filing.accountId.isValid() && isEditable()
           && (m_form->isUnreadable() || edited() != m_filing);
}

bool FilingPanel::save()
{
    return check() && store(m_filing, edited());
}

bool FilingPanel::check()
{
    if (!m_form->check()) {
        return false;
    }
    if (m_filing.kind == FilingKind::Change && m_changes->changes().isEmpty()) {
        showWarning(this, tr("Nothing changes yet: give at least one field a new value."));
        return false;
    }
    return true;
}

bool FilingPanel::store(const Filing& before, const Filing& wanted)
{
    bool done = false;
    guarded(this, [&] {
        Filing filing = wanted;
        FilingStore store(*m_context.session);
        try {
            if (filing.id.isValid()) {
                store.update(before, filing);
            } else {
                store.create(filing);
            }
        } catch (const Error& error) {
            if (error.kind() == Error::Kind::Conflict) {
                startMerge(before, wanted);
                return;
            }
            if (error.kind() == Error::Kind::Invalid && error.subject() == QLatin1String("kind")) {
                showWarning(this, tr("The account can't have this filing now: another one is under "
                                     "way, or its state doesn't allow it."));
                return;
            }
            throw;
        }
        showFiling(store.require(filing.id));
        done = true;
        Q_EMIT saved(filing.id.value());
    });
    return done;
}

void FilingPanel::startMerge(const Filing& before, const Filing& mine)
{
    Session& session = *m_context.session;
    const RecordMerge<Filing> versions{before, FilingStore(session).require(before.id), mine};
    const FilingStatus status = versions.theirs.status;
    const bool open = status == FilingStatus::Draft || status == FilingStatus::Returned;
    const QString who = lastChangeOf(session, SubjectKind::Filing, before.id.value());
    m_conflict.start(
        versions,
        open ? tr("Somebody else has changed this filing while you were typing (%1). Choose what "
                  "shall be stored; nothing is written before.")
                   .arg(who)
             : tr("Somebody else has taken this filing a step further while you were typing (%1). "
                  "It can't be edited any more.")
                   .arg(who),
        m_names->changeWords(), [open](const QString& key) {
            return !open || key == QLatin1String("status") || key == QLatin1String("opinion");
        });
}

void FilingPanel::storeMerge()
{
    const Filing theirs = m_conflict.theirs();
    const Filing wanted = m_conflict.merged();
    if (wanted == theirs) {
        guarded(this, [&] { showFiling(theirs); });
    } else {
        store(theirs, wanted);
    }
}

void FilingPanel::discard()
{
    if (m_filing.id.isValid()) {
        show(shownId());
        return;
    }
    m_filing = {};
    Q_EMIT givenUp();
}

void FilingPanel::reload()
{
    if (shownId() > 0 && !hasUnsavedEdits()) {
        show(shownId());
    }
}

} // namespace juzhen
