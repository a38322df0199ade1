// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/relatedtable.h"

#include "models/stores/campaignstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/taskstore.h"
#include "models/text/enumwords.h"
#include "models/text/numberwords.h"
#include "models/text/wordbook.h"

#include <QHeaderView>

namespace juzhen {

namespace {

/// Where a row leads: the page, and what the record is called there.
struct Goal
{
    const char* name;
    const char* page;
    const char* key;
};

Goal goalOf(RelatedTable::Kind kind)
{
    switch (kind) {
    case RelatedTable::Kind::Inspections:
        return {"accountInspections", "inspections", "task"};
    case RelatedTable::Kind::Rectification:
        return {"accountRectification", "rectification", "finding"};
    case RelatedTable::Kind::Filings:
        break;
    }
    return {"accountFilings", "filings", "filing"};
}

} // namespace

RelatedTable::RelatedTable(Kind kind, const PageContext& context, QWidget* parent)
    : QTreeWidget(parent)
    , m_kind(kind)
    , m_context(context)
{
    switch (kind) {
    case Kind::Filings:
        setAccessibleName(tr("Filings"));
        setHeaderLabels({tr("Kind"), tr("Status"), tr("Number"), tr("Decided on")});
        break;
    case Kind::Inspections:
        setAccessibleName(tr("Inspections"));
        setHeaderLabels({tr("Quarter"), tr("Result"), tr("Checked on"), tr("Last post")});
        break;
    case Kind::Rectification:
        setAccessibleName(tr("Rectification"));
        setHeaderLabels({tr("Problem"), tr("Severity"), tr("Status"), tr("Due on")});
        break;
    }
    setObjectName(QString::fromLatin1(goalOf(kind).name));
    setRootIsDecorated(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const Goal goal = goalOf(m_kind);
        Q_EMIT requestPage(QString::fromLatin1(goal.page),
                           {{QString::fromLatin1(goal.key), item->data(0, Qt::UserRole)}});
    });
}

void RelatedTable::show(Id<Account> account)
{
    clear();
    switch (m_kind) {
    case Kind::Filings:
        showFilings(account);
        break;
    case Kind::Inspections:
        showInspections(account);
        break;
    case Kind::Rectification:
        showRectification(account);
        break;
    }
}

void RelatedTable::add(qint64 id, const QStringList& words, const QString& hint)
{
    auto* item = new QTreeWidgetItem(this, words);
    item->setData(0, Qt::UserRole, id);
    item->setToolTip(0, hint);
}

void RelatedTable::showFilings(Id<Account> account)
{
    for (const Filing& filing : FilingStore(*m_context.session).ofAccount(account)) {
        add(filing.id.value(), {EnumWords::label(filing.kind), EnumWords::label(filing.status),
                                filing.number, NumberWords::date(filing.decidedOn)});
    }
}

void RelatedTable::showInspections(Id<Account> account)
{
    CampaignStore campaigns(*m_context.session);
    for (const InspectionTask& task : TaskStore(*m_context.session).ofAccount(account)) {
        const auto campaign = campaigns.find(task.campaignId);
        add(task.id.value(), {campaign ? NumberWords::quarter(campaign->quarter) : QString(),
                              EnumWords::label(task.verdict), NumberWords::date(task.checkedOn),
                              NumberWords::date(task.lastPostOn)});
    }
}

void RelatedTable::showRectification(Id<Account> account)
{
    for (const Finding& finding : FindingStore(*m_context.session).ofAccount(account)) {
        add(finding.id.value(),
            {m_context.words->word(QStringLiteral("problem_class"), finding.problemClass),
             EnumWords::label(finding.severity), EnumWords::label(finding.status),
             NumberWords::date(finding.dueOn)},
            finding.description);
    }
}

} // namespace juzhen
