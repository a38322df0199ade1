// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rectification/findingpanel.h"

#include "models/stores/accountstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/session.h"
#include "models/text/enumwords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"
#include "models/text/wordbook.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/feedback/questions.h"
#include "ui/lists/statuslook.h"
#include "ui/theme/space.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clearlayout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace juzhen {

FindingPanel::FindingPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new QLabel(this))
    , m_severity(new Chip(this))
    , m_status(new Chip(this))
    , m_due(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_steps(new QTreeWidget(this))
    , m_actions(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    m_title->setObjectName(QStringLiteral("findingTitle"));
    m_title->setWordWrap(true);
    setType(m_title, TypeSize::Section, QFont::DemiBold);
    layout->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_due->setObjectName(QStringLiteral("findingDue"));
    row->addWidget(m_severity);
    row->addWidget(m_status);
    row->addWidget(m_due);
    row->addStretch();
    layout->addLayout(row);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(m_facts);
    m_steps->setObjectName(QStringLiteral("findingSteps"));
    m_steps->setAccessibleName(tr("Steps taken"));
    m_steps->setHeaderLabels({tr("When"), tr("Who"), tr("Step"), tr("Text")});
    m_steps->setRootIsDecorated(false);
    m_steps->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_steps, 1);
    m_actions->setSpacing(space::small);
    layout->addLayout(m_actions);
}

void FindingPanel::show(qint64 id)
{
    guarded(this, [&] {
        const auto finding = FindingStore(*m_context.session).find(Id<Finding>(id));
        if (!finding) {
            throw Error(Error::Kind::NotFound, QString::number(id));
        }
        m_finding = *finding;
        showFacts();
        showActions();
    });
}

void FindingPanel::showFacts()
{
    const Account account = AccountStore(*m_context.session).require(m_finding.accountId);
    m_title->setText(
        tr("%1 (%2)").arg(account.name, m_context.words->platform(account.platformCode)));
    m_severity->setLook(statusLook(m_finding.severity));
    m_status->setLook(statusLook(m_finding.status));
    const QDate today = m_context.session->clock().today();
    const bool open = m_finding.status != FindingStatus::RecheckPassed;
    m_due->setVisible(open && m_finding.dueOn.isValid());
    m_due->setText(
        m_finding.dueOn < today
            ? tr("Overdue by %n day(s)", nullptr, static_cast<int>(m_finding.dueOn.daysTo(today)))
            : tr("Due on %1").arg(NumberWords::date(m_finding.dueOn)));
    QStringList lines;
    const auto add = [&](QStringView field, const QString& text) {
        if (!text.isEmpty()) {
            lines.append(tr("%1: %2").arg(FieldWords::label(SubjectKind::Finding, field), text));
        }
    };
    add(u"problem_class",
        m_context.words->word(QStringLiteral("problem_class"), m_finding.problemClass));
    add(u"description", m_finding.description);
    add(u"link", m_finding.link);
    add(u"found_on", NumberWords::date(m_finding.foundOn));
    add(u"measures", m_finding.measures);
    if (m_finding.reportedOn.isValid()) {
        add(u"reported_on", NumberWords::date(m_finding.reportedOn));
    }
    add(u"recheck_note", m_finding.recheckNote);
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_steps->clear();
    const auto steps = FindingStore(*m_context.session).steps(m_finding.id);
    for (const WorkflowStep& step : steps) {
        m_steps->addTopLevelItem(
            new QTreeWidgetItem(QStringList{NumberWords::moment(step.at), step.actor,
                                            EnumWords::action(step.action), step.remark}));
    }
    m_steps->setVisible(!steps.isEmpty());
}

void FindingPanel::showActions()
{
    clearLayout(m_actions);
    auto* account = new QPushButton(tr("Open the account"), this);
    account->setObjectName(QStringLiteral("openAccount"));
    connect(account, &QPushButton::clicked, this, [this] {
        Q_EMIT requestPage(QStringLiteral("accounts"),
                           {{QStringLiteral("account"), m_finding.accountId.value()}});
    });
    m_actions->addWidget(account);
    m_actions->addStretch();
    for (const Action action : allowedActions(m_finding.status, m_context.session->user())) {
        auto* button = new QPushButton(EnumWords::action(action), this);
        button->setObjectName(toKey(action));
        button->setProperty("accent", action == Action::Report || action == Action::PassRecheck);
        connect(button, &QPushButton::clicked, this, [this, action] { takeStep(action); });
        m_actions->addWidget(button);
    }
}

void FindingPanel::takeStep(Action action)
{
    const auto* row = findTransition(m_finding.status, action);
    if (!row || row->need == Need::Nothing) {
        finishStep(action, {});
        return;
    }
    const QString question = row->need == Need::Measures ? tr("What has been done about it?")
                                                         : tr("What is still not right?");
    m_context.questions->text(
        this, {EnumWords::action(action), question, {}, EnumWords::action(action), false},
        [this, action](const QString& text) { finishStep(action, text); });
}

void FindingPanel::finishStep(Action action, const QString& text)
{
    guarded(this, [&] {
        const auto result = FindingStore(*m_context.session).take(m_finding.id, action, text);
        if (!result.status) {
            showWarning(this, EnumWords::refusal(result.refusal));
            return;
        }
        show(shownId());
        Q_EMIT changed(shownId());
    });
}

} // namespace juzhen
