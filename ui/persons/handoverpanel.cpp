// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persons/handoverpanel.h"

#include "models/stores/custodystore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/handoverwords.h"
#include "models/text/numberwords.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/tasklist.h"
#include "ui/persons/handoverlist.h"
#include "ui/persons/handoverprint.h"
#include "ui/theme/space.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/tonelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace juzhen {

namespace {

constexpr qsizetype issuesShown = 3;

QString nameOf(const QList<Choice>& persons, const QString& key)
{
    for (const Choice& person : persons) {
        if (person.key == key) {
            return person.label;
        }
    }
    return {};
}

} // namespace

HandoverPanel::HandoverPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_grid(new FormGrid(2, this))
    , m_list(new HandoverList(*context.words, this))
    , m_summary(new QLabel(this))
    , m_issues(new ToneLabel({}, Tone::Danger, this))
{
    setType(m_title, TypeSize::Section, QFont::DemiBold);
    m_title->setObjectName(QStringLiteral("handoverTitle"));
    m_title->setWordWrap(true);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(QStringLiteral("handoverSummary"));
    m_issues->setWordWrap(true);
    m_issues->setObjectName(QStringLiteral("handoverIssues"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_issues);
    layout->addWidget(m_summary);
    buildFields();
    buildButtons();
}

void HandoverPanel::buildFields()
{
    m_successor = new ChoiceField(this);
    m_day = new QLineEdit(this);
    m_lastDay = new QLineEdit(this);
    m_remark = new QLineEdit(this);
    m_successor->setObjectName(QStringLiteral("handoverSuccessor"));
    m_day->setObjectName(QStringLiteral("dayOfHandover"));
    m_lastDay->setObjectName(QStringLiteral("handoverLastDay"));
    m_remark->setObjectName(QStringLiteral("handoverRemark"));
    m_remark->setPlaceholderText(tr("e.g. transferred, retired; no password"));
    m_grid->addField(QStringLiteral("successor"), tr("Successor for all"), m_successor, 2)
        ->setRequired(true);
    m_grid->addField(QStringLiteral("day"), tr("Day of the handover"), m_day)->setRequired(true);
    m_grid->addField(QStringLiteral("last_day"), tr("Last day"), m_lastDay)
        ->setHint(tr("Empty when the person stays and only hands over."));
    m_grid->addField(QStringLiteral("remark"), tr("Remark"), m_remark, 2);
    connect(m_successor, &ChoiceField::keyChosen, this, [this](const QString& key) {
        m_list->setSuccessor(nameOf(m_persons, key));
        m_issues->clear();
    });
}

void HandoverPanel::buildButtons()
{
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelHandover"));
    m_perform = new QPushButton(tr("Hand over"), this);
    m_perform->setObjectName(QStringLiteral("performHandover"));
    m_perform->setProperty("accent", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_perform);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &HandoverPanel::cancelled);
    connect(m_perform, &QPushButton::clicked, this, &HandoverPanel::perform);
}

void HandoverPanel::setPersonChoices(const QList<Choice>& persons)
{
    m_persons = persons;
    m_successor->setChoices(persons);
    m_list->setPersonChoices(persons);
}

void HandoverPanel::start(const Person& person)
{
    m_person = person;
    const QDate today = m_context.session->clock().today();
    m_title->setText(tr("%1 hands over").arg(person.name));
    m_day->setText(today.toString(Qt::ISODate));
    m_lastDay->setText(person.validTo.toString(Qt::ISODate));
    m_successor->setKey({});
    m_remark->clear();
    m_issues->clear();
    m_grid->setProblems({});
    m_list->setSuccessor({});
    m_list->show({});
    m_summary->setText(tr("Loading…"));
    m_loaded = false;
    updateButtons();
    load();
    m_successor->setFocus();
}

void HandoverPanel::load()
{
    m_context.reader
        ->run([id = m_person.id](Session& session, Progress&) {
            return CustodyStore(session).ofPerson(id);
        })
        .then(this,
              [this, id = m_person.id](const QList<HeldCustody>& held) {
                  if (id != m_person.id) {
                      return;
                  }
                  m_list->show(held);
                  m_loaded = true;
                  m_summary->setText(
                      held.isEmpty()
                          ? tr("Nothing is held at present; only the last day is entered.")
                          : tr("%n role(s) will be handed over. All of it can be taken back as one "
                               "batch.",
                               nullptr, static_cast<int>(held.size())));
                  updateButtons();
              })
        .onFailed(this, [this](const Error& error) { showError(this, error); });
}

Handover HandoverPanel::plan() const
{
    Handover plan;
    plan.person = m_person.id;
    plan.day = dayFromTyped(m_day->text());
    plan.lastDay = dayFromTyped(m_lastDay->text());
    plan.successor = Id<Person>(m_successor->key().toLongLong());
    plan.others = m_list->others();
    plan.title = tr("Handover of %1").arg(m_person.name);
    plan.remark = m_remark->text().trimmed();
    return plan;
}

bool HandoverPanel::fits()
{
    QHash<QString, QString> problems;
    const Handover wanted = plan();
    const QString noDay = tr("This is no day. Write it like 2025-03-01.");
    if (!wanted.day.isValid()) {
        problems.insert(QStringLiteral("day"), noDay);
    }
    if (!m_lastDay->text().trimmed().isEmpty() && !wanted.lastDay.isValid()) {
        problems.insert(QStringLiteral("last_day"), noDay);
    } else if (wanted.lastDay.isValid() && m_person.validFrom.isValid()
               && wanted.lastDay < m_person.validFrom) {
        problems.insert(QStringLiteral("last_day"),
                        tr("The last day lies before the first day, %1.")
                            .arg(NumberWords::date(m_person.validFrom)));
    }
    m_grid->setProblems(problems);
    m_grid->focusFirstProblem();
    return problems.isEmpty();
}

void HandoverPanel::perform()
{
    if (m_running || !m_loaded || !fits()) {
        return;
    }
    m_running = true;
    updateButtons();
    const auto progress = std::make_shared<Progress>();
    const int entry = m_context.tasks->add(tr("Handing over: %1").arg(m_person.name), progress);
    progress->start(m_list->count());
    m_context.jobs
        ->run(
            [wanted = plan()](Session& session, Progress& step) -> Outcome {
                HandoverStore store(session);
                Outcome outcome{store.problems(wanted), {}};
                if (outcome.issues.isEmpty()) {
                    outcome.result =
                        store.perform(wanted, [&step](qint64 done) { step.advance(done); });
                }
                return outcome;
            },
            progress)
        .then(this,
              [this, entry](const Outcome& outcome) {
                  m_context.tasks->remove(entry);
                  m_running = false;
                  updateButtons();
                  finish(outcome);
              })
        .onFailed(this, [this, entry](const Error& error) {
            m_context.tasks->remove(entry);
            m_running = false;
            updateButtons();
            showError(this, error);
        });
}

void HandoverPanel::finish(const Outcome& outcome)
{
    if (!outcome.issues.isEmpty()) {
        QStringList sentences;
        for (const HandoverIssue& issue : outcome.issues.mid(0, issuesShown)) {
            sentences.append(HandoverWords::sentence(issue));
        }
        if (outcome.issues.size() > issuesShown) {
            sentences.append(tr("%n more; the rows are marked.", nullptr,
                                static_cast<int>(outcome.issues.size() - issuesShown)));
        }
        m_issues->setText(sentences.join(QLatin1Char('\n')));
        m_list->showIssues(outcome.issues);
        return;
    }
    const Handover done = plan();
    if (outcome.result.custodies > 0) {
        showHandoverSheet(parentWidget(), m_context, m_person.id, done.day, done.remark);
    }
    QString text = tr("%1 roles of %2 accounts were handed over.")
                       .arg(NumberWords::count(outcome.result.custodies),
                            NumberWords::count(outcome.result.accounts));
    if (outcome.result.passwords > 0) {
        text = tr("%1 The passwords of %2 accounts are to be changed now.")
                   .arg(text, NumberWords::count(outcome.result.passwords));
    }
    showSuccess(this, text);
    Q_EMIT performed(m_person.id.value());
}

void HandoverPanel::updateButtons()
{
    m_perform->setEnabled(m_loaded && !m_running
                          && m_context.session->may(Permission::EditAccounts));
}

} // namespace juzhen
