// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/wordbook.h"
#include "ui/filings/filingpanel.h"

#include "models/stores/accountstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/session.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "ui/accounts/fieldeditor.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/filings/changetable.h"
#include "ui/filings/filingsteps.h"
#include "ui/lists/statuslook.h"
#include "ui/theme/space.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/stepper.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

FilingPanel::FilingPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* content = new QWidget(scroll);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, space::small, 0);
    m_layout->setSpacing(space::normal);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    buildForm();
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::small);
    outer->addLayout(m_actions);
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

    m_form = new FormGrid(2, this);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("filingReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMaximumHeight(controlHeight(font()) * 3);
    m_announcement = new QLineEdit(this);
    m_effective = new QLineEdit(this);
    m_effective->setPlaceholderText(tr("e.g. 2025-03-01"));
    m_successor = new QLineEdit(this);
    m_form->addField(QStringLiteral("reason"), tr("Reason"), m_reason, 2);
    m_form->addField(QStringLiteral("announcement_url"), tr("Link of the public announcement"),
                     m_announcement, 2);
    m_form->addField(QStringLiteral("effective_on"), tr("Effective on the platform since"),
                     m_effective);
    m_form->addField(QStringLiteral("successor"), tr("Account that takes over"), m_successor);
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
    m_reason->setFocus();
}

void FilingPanel::showFiling(const Filing& filing)
{
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
    m_reason->setPlainText(filing.reason);
    m_announcement->setText(filing.announcementUrl);
    m_effective->setText(filing.effectiveOn.toString(Qt::ISODate));
    m_successor->setText(filing.successor);
    m_reason->setReadOnly(!isEditable());
    for (QLineEdit* line : {m_announcement, m_effective, m_successor}) {
        line->setReadOnly(!isEditable());
    }
    m_form->field(QStringLiteral("successor"))
        ->setVisible(filing.kind == FilingKind::Close || filing.kind == FilingKind::Cancel);
    m_form->setProblems({});
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
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->deleteLater();
        }
        delete item;
    }
    m_save = nullptr;
    if (isEditable()) {
        m_save = new QPushButton(tr("Save draft"), this);
        m_save->setObjectName(QStringLiteral("saveFiling"));
        m_save->setShortcut(QKeySequence::Save);
        connect(m_save, &QPushButton::clicked, this, &FilingPanel::save);
        m_actions->addWidget(m_save);
    }
    m_actions->addStretch();
    const auto actions = allowedActions(m_filing.status, m_context.session->user());
    for (const Action action : actions) {
        auto* button = new QPushButton(EnumWords::action(action), this);
        button->setObjectName(toKey(action));
        const bool forward = action == Action::Submit || action == Action::Accept
                             || action == Action::Review || action == Action::Approve
                             || action == Action::Sync || action == Action::Archive;
        button->setProperty("accent", forward);
        connect(button, &QPushButton::clicked, this, [this, action] { takeStep(action); });
        m_actions->addWidget(button);
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
        const auto result = FilingStore(*m_context.session).take(m_filing.id, action, text);
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
    filing.reason = m_reason->toPlainText().trimmed();
    filing.announcementUrl = m_announcement->text().trimmed();
    filing.effectiveOn = dayFromTyped(m_effective->text());
    filing.successor = m_successor->text().trimmed();
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
    return m_filing.accountId.isValid() && isEditable() && edited() != m_filing;
}

bool FilingPanel::save()
{
    QHash<QString, QString> problems;
    if (!m_effective->text().trimmed().isEmpty() && !dayFromTyped(m_effective->text()).isValid()) {
        problems.insert(QStringLiteral("effective_on"),
                        tr("This is no day. Write it like 2025-03-01."));
    }
    if (m_reason->toPlainText().trimmed().isEmpty()) {
        problems.insert(QStringLiteral("reason"), tr("Say why, so that the office can decide."));
    }
    m_form->setProblems(problems);
    m_form->focusFirstProblem();
    if (!problems.isEmpty()) {
        return false;
    }
    return guarded(this, [&] {
        Filing filing = edited();
        FilingStore store(*m_context.session);
        if (filing.id.isValid()) {
            store.update(m_filing, filing);
        } else {
            store.create(filing);
        }
        showFiling(store.require(filing.id));
        Q_EMIT saved(filing.id.value());
    });
}

void FilingPanel::discard()
{
    guarded(this, [this] { showFiling(m_filing); });
}

void FilingPanel::reload()
{
    if (shownId() > 0 && !hasUnsavedEdits()) {
        show(shownId());
    }
}

} // namespace juzhen
