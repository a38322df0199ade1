// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbenchpage.h"

#include "models/stores/campaignstore.h"
#include "models/stores/liststore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "models/text/checkwords.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/feedback/guarded.h"
#include "ui/theme/space.h"
#include "ui/widgets/figuretile.h"
#include "ui/workbench/duetoday.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace juzhen {

namespace {

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
    m_due = new DueToday(m_context, this);
    layout->addWidget(m_due, 1);
    connect(m_due, &DueToday::requestPage, this, &Page::requestPage);
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
    go(addTile(row, tr("Findings of the rules"), "tileRules"), "healthcheck",
       {{QStringLiteral("section"), QStringLiteral("open")}});
    layout->addLayout(row);
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
    gatherRules(session, figures);
    return figures;
}

void WorkbenchPage::gatherRules(Session& session, Figures& figures)
{
    HealthCheckStore store(session);
    const HealthCheck check = store.run(session.clock().today());
    store.keep(check);
    figures.ruleFindings = check.openCount();
    figures.comparedDay = check.comparedDay;
    if (check.comparedDay.isValid()) {
        qint64 before = 0;
        for (const RuleCount& count : check.before) {
            before += count.open;
        }
        figures.ruleFindingsBefore = before;
    }
    figures.due = dueWork(session, check);
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
    showRules(figures);
    m_due->show(figures.due);
    Q_EMIT badgeChanged(static_cast<int>(figures.overdueFindings));
}

void WorkbenchPage::showRules(const Figures& figures)
{
    FigureTile* tile = m_tiles[QStringLiteral("tileRules")];
    tile->setValue(NumberWords::count(figures.ruleFindings));
    if (!figures.ruleFindingsBefore) {
        tile->setDelta(QString());
        return;
    }
    const qint64 more = figures.ruleFindings - *figures.ruleFindingsBefore;
    const QString number = NumberWords::count(qAbs(more));
    if (more == 0) {
        tile->setDelta(tr("as many as last week"));
    } else if (more > 0) {
        tile->setDelta(tr("%1 more than last week").arg(number), Tone::Warning);
    } else {
        tile->setDelta(tr("%1 fewer than last week").arg(number), Tone::Success);
    }
    tile->setToolTip(CheckWords::changeSentence(*figures.ruleFindingsBefore, figures.ruleFindings,
                                                figures.comparedDay));
}

} // namespace juzhen
