// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthcheck/waiverpanel.h"

#include "models/domain/waivers.h"
#include "models/stores/session.h"
#include "models/stores/waiverstore.h"
#include "models/text/findingwords.h"
#include "models/text/numberwords.h"
#include "models/text/problemwords.h"
#include "ui/feedback/guarded.h"
#include "ui/forms/recordform.h"
#include "ui/theme/space.h"
#include "ui/widgets/fieldrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace juzhen {

namespace {

using Kind = FieldEditor::Kind;

QHash<QString, QString> problemsOf(const Waiver& waiver, QDate today)
{
    QHash<QString, QString> problems;
    const auto issues = validateWaiver(waiver, today);
    for (const FieldIssue& issue : issues) {
        problems.insert(issue.field, ProblemWords::sentence(SubjectKind::Waiver, issue));
    }
    return problems;
}

} // namespace

WaiverPanel::WaiverPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(new QLabel(this))
    , m_form(new RecordForm(SubjectKind::Waiver, 1, this))
{
    m_what->setObjectName(QStringLiteral("waivedFindingsText"));
    m_what->setWordWrap(true);
    m_form->addSection(
        {}, {{"approver"}, {"document_no"}, {"reason", Kind::LongText}, {"expires_on", Kind::Day}});
    for (const QString& key : m_form->keys()) {
        m_form->row(key)->setRequired(true);
    }
    m_form->row(QStringLiteral("expires_on"))
        ->setHint(tr("The last day; after it the finding is open again."));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancelWaiver"));
    auto* grant = new QPushButton(tr("Waive"), this);
    grant->setObjectName(QStringLiteral("grantWaiver"));
    grant->setProperty("accent", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(grant);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    layout->addWidget(m_what);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_form->fill(Waiver());
        Q_EMIT cancelled();
    });
    connect(grant, &QPushButton::clicked, this, &WaiverPanel::grant);
}

void WaiverPanel::start(const QList<RuleFinding>& findings)
{
    m_findings = findings;
    const RuleFinding first = findings.value(0);
    m_what->setText(
        findings.size() == 1
            ? tr("%1 %2: %3")
                  .arg(first.rule, FindingWords::ruleTitle(first.rule),
                       FindingWords::subject(first, *m_context.words))
            : tr("%1 findings, all by one document.").arg(NumberWords::count(findings.size())));
    m_form->fill(Waiver());
    m_form->focusField(QStringLiteral("approver"));
}

bool WaiverPanel::hasUnsavedEdits() const
{
    return m_form->isModified();
}

void WaiverPanel::grant()
{
    const Waiver typed = m_form->read(Waiver());
    if (!m_form->showProblems(problemsOf(typed, m_context.session->clock().today()))) {
        return;
    }
    QList<Waiver> waivers;
    for (const RuleFinding& finding : std::as_const(m_findings)) {
        Waiver waiver = typed;
        waiver.rule = finding.rule;
        waiver.key = finding.waiverKey;
        waivers.append(waiver);
    }
    if (guarded(this, [&] { WaiverStore(*m_context.session).create(waivers); })) {
        m_form->fill(Waiver());
        Q_EMIT granted(static_cast<int>(waivers.size()));
    }
}

} // namespace juzhen
