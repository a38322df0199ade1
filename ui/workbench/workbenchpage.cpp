// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbenchpage.h"

#include "models/stores/campaignstore.h"
#include "models/stores/factsstore.h"
#include "models/stores/liststore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/enumwords.h"
#include "models/text/findingwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/feedback/guarded.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretile.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSet>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int mostPerRule = 500;

qint64 countOf(ListStore& lists, ListId list, const QList<ColumnFilter>& filters)
{
    ListRequest request;
    request.list = list;
    request.filters = filters;
    return lists.keys(request).size();
}

QStringList openFilingKeys()
{
    return {toKey(FilingStatus::Draft), toKey(FilingStatus::Submitted),
            toKey(FilingStatus::Accepted), toKey(FilingStatus::Reviewed),
            toKey(FilingStatus::Returned)};
}

QStringList openFindingKeys()
{
    return {toKey(FindingStatus::Open), toKey(FindingStatus::Reported),
            toKey(FindingStatus::RecheckFailed)};
}

/// What stays the same about a row when the list is made anew: its rule, and its record.
QString placeOf(const QTreeWidgetItem* item)
{
    const QTreeWidgetItem* group = item->parent();
    const QString own = item->data(0, Qt::UserRole).toString();
    return group ? QString(group->data(0, Qt::UserRole).toString() + QLatin1Char('/') + own) : own;
}

QVariantList variants(const QStringList& keys)
{
    return QVariantList(keys.begin(), keys.end());
}

} // namespace

WorkbenchPage::WorkbenchPage(const PageContext& context, QWidget* parent)
    : Page(QStringLiteral("workbench"), parent)
    , m_context(context)
{
    auto* again = makeAction(ActionId::Refresh, this);
    connect(again, &QAction::triggered, this, [this] { refresh(); });
    addHeaderAction(again);
}

void WorkbenchPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, 0, space::page, space::page);
    layout->setSpacing(space::wide);
    buildTiles(layout);
    buildFindings(layout);
    connect(m_context.hub, &ChangeHub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

FigureTile* WorkbenchPage::addTile(QHBoxLayout* row, const QString& label, const char* name)
{
    auto* tile = new FigureTile(label, this);
    tile->setObjectName(QString::fromLatin1(name));
    tile->setValue(NumberWords::nothing());
    row->addWidget(tile, 1);
    m_tiles.insert(QString::fromLatin1(name), tile);
    return tile;
}

void WorkbenchPage::buildTiles(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::normal);
    const auto go = [this](FigureTile* tile, const char* page, const QVariantMap& target) {
        connect(tile, &FigureTile::clicked, this, [this, page = QString::fromLatin1(page), target] {
            Q_EMIT requestPage(page, target);
        });
    };
    go(addTile(row, tr("Running accounts"), "tileAccounts"), "accounts",
       {{QStringLiteral("status"),
         QStringList{toKey(AccountStatus::Active), toKey(AccountStatus::Suspended)}}});
    go(addTile(row, tr("Filings under way"), "tileFilings"), "filings",
       {{QStringLiteral("status"), openFilingKeys()}});
    connect(addTile(row, tr("Still to be inspected"), "tileTasks"), &FigureTile::clicked, this,
            [this] {
                QVariantMap target;
                if (!m_quarter.isEmpty()) {
                    target = {{QStringLiteral("quarter"), QStringList{m_quarter}},
                              {QStringLiteral("verdict"), QStringList{toKey(Verdict::Pending)}}};
                }
                Q_EMIT requestPage(QStringLiteral("inspections"), target);
            });
    go(addTile(row, tr("Problems not cleared"), "tileFindings"), "rectification",
       {{QStringLiteral("status"), openFindingKeys()}});
    layout->addLayout(row);
}

void WorkbenchPage::buildFindings(QVBoxLayout* layout)
{
    auto* card = new Card(tr("Check-up"), this);
    m_findings = new QTreeWidget(card);
    m_findings->setObjectName(QStringLiteral("ruleFindings"));
    m_findings->setAccessibleName(tr("Findings of the rules"));
    m_findings->setHeaderLabels(
        {tr("Rule and account"), tr("Severity"), tr("What is the matter"), tr("Unit")});
    m_findings->setUniformRowHeights(true);
    m_findings->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_findings->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_findings->header()->setStretchLastSection(false);
    card->body()->addWidget(m_findings, 1);
    layout->addWidget(card, 1);
    connect(m_findings, &QTreeWidget::itemActivated, this,
            [this](const QTreeWidgetItem* item) { openItem(item); });
}

WorkbenchPage::Figures WorkbenchPage::gather(Session& session)
{
    Figures figures;
    ListStore lists(session);
    const QDate today = session.clock().today();
    figures.accounts = countOf(lists, ListId::Accounts,
                               {{QStringLiteral("status"),
                                 FilterOperator::OneOf,
                                 {toKey(AccountStatus::Active), toKey(AccountStatus::Suspended)}}});
    figures.openFilings =
        countOf(lists, ListId::Filings,
                {{QStringLiteral("status"), FilterOperator::OneOf, variants(openFilingKeys())}});
    // The newest inspection of the quarter, which is also the one the tile leads to.
    const Quarter present = Quarter::of(today);
    for (const Campaign& campaign : CampaignStore(session).all()) {
        if (campaign.quarter == present) {
            figures.quarter = present.text();
            figures.openTasks = countOf(
                lists, ListId::Tasks,
                {{QStringLiteral("verdict"), FilterOperator::Equals, {toKey(Verdict::Pending)}},
                 {QStringLiteral("campaign_id"), FilterOperator::Equals, {campaign.id.value()}}});
            break;
        }
    }
    const ColumnFilter open{QStringLiteral("status"), FilterOperator::OneOf,
                            variants(openFindingKeys())};
    figures.openFindings = countOf(lists, ListId::Findings, {open});
    figures.overdueFindings = countOf(lists, ListId::Findings,
                                      {open,
                                       {QStringLiteral("due_on"),
                                        FilterOperator::AtMost,
                                        {today.addDays(-1).toString(Qt::ISODate)}}});
    figures.findings = checkRegister(session, today);
    return figures;
}

void WorkbenchPage::refresh()
{
    if (m_loading) {
        m_changedSince = true; // what is on its way may not know of it yet
        return;
    }
    m_loading = true;
    m_changedSince = false;
    m_context.jobs->run([](Session& session, Progress&) { return gather(session); })
        .then(this,
              [this](const Figures& figures) {
                  m_loading = false;
                  show(figures);
                  if (m_changedSince) {
                      refresh();
                  }
              })
        .onFailed(this, [this](const Error& error) {
            m_loading = false;
            showError(this, error);
        });
}

void WorkbenchPage::show(const Figures& figures)
{
    const auto set = [this](const char* tile, qint64 count) {
        m_tiles[QString::fromLatin1(tile)]->setValue(NumberWords::count(count));
    };
    set("tileAccounts", figures.accounts);
    set("tileFilings", figures.openFilings);
    set("tileTasks", figures.openTasks);
    m_quarter = figures.quarter;
    m_tiles[QStringLiteral("tileTasks")]->setDelta(
        figures.quarter.isEmpty() ? tr("no inspection made for this quarter") : QString());
    set("tileFindings", figures.openFindings);
    FigureTile* findings = m_tiles[QStringLiteral("tileFindings")];
    findings->setDelta(figures.overdueFindings > 0
                           ? tr("%1 overdue").arg(NumberWords::count(figures.overdueFindings))
                           : tr("none overdue"),
                       figures.overdueFindings > 0 ? Tone::Danger : Tone::Success);
    showFindings(figures.findings);
    Q_EMIT badgeChanged(static_cast<int>(figures.overdueFindings));
}

void WorkbenchPage::showFindings(const QList<RuleFinding>& findings)
{
    // Whoever works through a rule goes on where they were.
    QSet<QString> open;
    for (int i = 0; i < m_findings->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = m_findings->topLevelItem(i);
        if (group->isExpanded()) {
            open.insert(group->data(0, Qt::UserRole).toString());
        }
    }
    const QTreeWidgetItem* current = m_findings->currentItem();
    const QString place = current ? placeOf(current) : QString();
    const int scrolled = m_findings->verticalScrollBar()->value();
    fillFindings(findings);
    for (QTreeWidgetItemIterator it(m_findings); *it; ++it) {
        if (!(*it)->parent()) {
            (*it)->setExpanded(open.contains((*it)->data(0, Qt::UserRole).toString()));
        }
        if (!place.isEmpty() && placeOf(*it) == place) {
            m_findings->setCurrentItem(*it);
        }
    }
    m_findings->verticalScrollBar()->setValue(scrolled);
    setSubheading(findings.isEmpty()
                      ? tr("The rules find nothing.")
                      : tr("The rules find %1 points.").arg(NumberWords::count(findings.size())));
}

void WorkbenchPage::fillFindings(const QList<RuleFinding>& findings)
{
    m_findings->clear();
    QTreeWidgetItem* group = nullptr;
    QString rule;
    QHash<QString, qint64> counts;
    for (const RuleFinding& finding : findings) {
        ++counts[finding.rule];
    }
    for (const RuleFinding& finding : findings) {
        if (finding.rule != rule) {
            rule = finding.rule;
            group = new QTreeWidgetItem(
                m_findings,
                {tr("%1 %2 (%3)")
                     .arg(rule, FindingWords::ruleTitle(rule), NumberWords::count(counts[rule])),
                 EnumWords::label(finding.severity), FindingWords::clause(rule)});
            group->setData(0, Qt::UserRole, rule);
            group->setIcon(0,
                           icon(finding.severity == Severity::Notice ? "info" : "warning",
                                finding.severity == Severity::Veto ? Tone::Danger : Tone::Warning));
        }
        if (group->childCount() >= mostPerRule) {
            continue; // the list of accounts is the place for more
        }
        auto* item = new QTreeWidgetItem(
            group, {finding.subjectName, EnumWords::label(finding.severity),
                    FindingWords::sentence(finding, *m_context.words), finding.unitName});
        item->setData(0, Qt::UserRole, finding.subjectId);
        item->setData(1, Qt::UserRole, static_cast<int>(finding.subjectKind));
    }
}

void WorkbenchPage::openItem(const QTreeWidgetItem* item)
{
    const qint64 id = item->data(0, Qt::UserRole).toLongLong();
    if (!item->parent() || id <= 0) {
        return;
    }
    switch (static_cast<SubjectKind>(item->data(1, Qt::UserRole).toInt())) {
    case SubjectKind::Account:
        Q_EMIT requestPage(QStringLiteral("accounts"), {{QStringLiteral("account"), id}});
        break;
    case SubjectKind::Finding:
        Q_EMIT requestPage(QStringLiteral("rectification"), {{QStringLiteral("finding"), id}});
        break;
    case SubjectKind::Filing:
        Q_EMIT requestPage(QStringLiteral("filings"), {{QStringLiteral("filing"), id}});
        break;
    case SubjectKind::Campaign:
        Q_EMIT requestPage(QStringLiteral("inspections"));
        break;
    default:
        break;
    }
}

} // namespace juzhen
