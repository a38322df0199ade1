// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/statisticsstore.h"

#include "models/stores/edition.h"
#include "models/stores/recordtable.h"
#include "models/stores/unitstore.h"

#include <QMap>

#include <algorithm>

namespace juzhen {

namespace {

void add(Figures& to, const Figures& part)
{
    to.running += part.running;
    to.checked += part.checked;
    to.passed += part.passed;
    to.failed += part.failed;
}

Figures& groupOf(QList<Figures>& groups, const QString& key)
{
    const auto found = std::find_if(groups.begin(), groups.end(),
                                    [&](const Figures& group) { return group.key == key; });
    if (found != groups.end()) {
        return *found;
    }
    Figures group;
    group.key = key;
    groups.append(group);
    return groups.last();
}

/// The fullest picture first: full checks, then whatever there is; of several with the same scope
/// the newest. One without a region covers the others.
QList<Campaign> relevant(const QList<Campaign>& all)
{
    QList<Campaign> chosen;
    for (const Campaign& campaign : all) {
        if (campaign.kind == CampaignKind::Full) {
            if (campaign.regionCode.isEmpty()) {
                return {campaign};
            }
            chosen.append(campaign);
        }
    }
    return chosen.isEmpty() ? all.mid(0, 1) : chosen;
}

/// Running accounts whose unit is not a national ministry's.
constexpr QLatin1String gapAccounts("FROM account "
                                    "LEFT JOIN unit ON unit.id = account.host_unit_id "
                                    "WHERE account.status IN ('active', 'suspended') "
                                    "AND NOT coalesce(unit.vertical, FALSE)");

/// Which result rows belong to a unit.
struct RowCondition
{
    QString sql;
    QVariantList values;
};

RowCondition rowsUnder(const QStringList& names, const QString& regionCode)
{
    const QStringList marks(names.size(), QStringLiteral("?"));
    RowCondition rows{QStringLiteral("unit_name IN (%1)").arg(marks.join(QLatin1String(", "))), {}};
    for (const QString& name : names) {
        rows.values.append(name);
    }
    if (!regionCode.isEmpty()) {
        rows.sql += QLatin1String(" AND region_code = ?"); // the name may occur elsewhere
        rows.values.append(regionCode);
    }
    return rows;
}

/// The accounts hosted by @p unit and by whatever merged into it, directly or by way of others.
RowCondition rowsOfLineage(Session& session, Id<Unit> unit)
{
    UnitStore units(session);
    QList<Id<Unit>> lineage{unit};
    for (qsizetype i = 0; i < lineage.size(); ++i) {
        const auto predecessors = units.predecessors(lineage.at(i));
        for (const Unit& one : predecessors) {
            if (!lineage.contains(one.id)) {
                lineage.append(one.id);
            }
        }
    }
    QStringList ids;
    for (const Id<Unit> one : std::as_const(lineage)) {
        ids.append(QString::number(one.value()));
    }
    return {QStringLiteral("account_id IN (SELECT id FROM account WHERE host_unit_id IN (%1))")
                .arg(ids.join(QLatin1Char(','))),
            {}};
}

bool isInGap(const QString& lastPost, QDate today, const GapBin& bin)
{
    const QDate day = QDate::fromString(lastPost, Qt::ISODate);
    if (!day.isValid() || bin.fromDays < 0) {
        return !day.isValid() && bin.fromDays < 0;
    }
    const qint64 gap = std::max<qint64>(0, day.daysTo(today));
    return gap >= bin.fromDays && (bin.toDays < 0 || gap <= bin.toDays);
}

} // namespace

StatisticsStore::StatisticsStore(Session& session)
    : m_session(session)
{}

QList<Quarter> StatisticsStore::quarters()
{
    Query query(m_session.database(),
                QStringLiteral("SELECT DISTINCT quarter FROM campaign ORDER BY quarter"));
    query.run();
    QList<Quarter> quarters;
    while (query.next()) {
        if (const auto quarter = Quarter::fromText(query.text(0))) {
            quarters.append(*quarter);
        }
    }
    return quarters;
}

QList<Campaign> StatisticsStore::campaignsOf(Quarter quarter)
{
    return relevant(RecordTable<Campaign>(m_session).where(
        QStringLiteral("quarter = ? ORDER BY id DESC"), {quarter.text()}));
}

QuarterFigures StatisticsStore::quarter(Quarter quarter)
{
    QuarterFigures figures;
    figures.quarter = quarter;
    const auto campaigns = campaignsOf(quarter);
    figures.confirmed = !campaigns.isEmpty();
    for (const Campaign& campaign : campaigns) {
        figures.confirmed = figures.confirmed && campaign.edition > 0;
        figures.edition = std::max(figures.edition, campaign.edition);
        addCube(figures, campaign);
        addProblems(figures, campaign);
    }
    finish(figures);
    return figures;
}

void StatisticsStore::addCube(QuarterFigures& figures, const Campaign& campaign)
{
    const ResultRows rows =
        resultRows(campaign, {QStringLiteral("bucket"), QStringLiteral("admin_level"),
                              QStringLiteral("region_code"), QStringLiteral("verdict"),
                              QStringLiteral("checked_on")});
    // One pass over the rows gives every grouping; the groups are summed here.
    Query query(m_session.database(),
                QStringLiteral("SELECT bucket, admin_level, substr(region_code, 1, 4), count(*), "
                               "count(*) FILTER (WHERE verdict = 'passed'), "
                               "count(*) FILTER (WHERE verdict = 'failed'), max(checked_on) "
                               "FROM %1 GROUP BY 1, 2, 3")
                    .arg(rows.sql));
    for (int i = 0; i < rows.values.size(); ++i) {
        query.bind(i, rows.values.at(i));
    }
    query.execute();
    while (query.next()) {
        Figures part;
        part.running = query.integer(3);
        part.passed = query.integer(4);
        part.failed = query.integer(5);
        part.checked = part.passed + part.failed;
        add(figures.total, part);
        add(groupOf(figures.byPlatform, query.text(0)), part);
        add(groupOf(figures.byLevel, query.text(1)), part);
        const QString prefecture = query.text(2);
        add(groupOf(figures.byRegion,
                    prefecture.isEmpty() ? QString() : prefecture + QLatin1String("00")),
            part);
        figures.cutOff = std::max(figures.cutOff, QDate::fromString(query.text(6), Qt::ISODate));
    }
}

void StatisticsStore::addProblems(QuarterFigures& figures, const Campaign& campaign)
{
    const ResultRows rows = resultRows(campaign);
    Query query(
        m_session.database(),
        QStringLiteral("SELECT problem, account_id, account_name, platform_name, unit_name, "
                       "region_name, checked_on, last_post_on FROM %1 "
                       "WHERE verdict = 'failed' ORDER BY region_code, unit_name, account_id")
            .arg(rows.sql));
    for (int i = 0; i < rows.values.size(); ++i) {
        query.bind(i, rows.values.at(i));
    }
    query.execute();
    QHash<QString, qsizetype> positions;
    for (qsizetype i = 0; i < figures.problems.size(); ++i) {
        positions.insert(figures.problems[i].key, i);
    }
    while (query.next()) {
        const QString key = query.text(0);
        auto position = positions.constFind(key);
        if (position == positions.constEnd()) {
            position = positions.insert(key, figures.problems.size());
            figures.problems.append({key, {}, 0, {}});
        }
        ProblemCount& problem = figures.problems[*position];
        ++problem.count;
        problem.accounts.append({query.integer(1), query.text(2), query.text(3), query.text(4),
                                 query.text(5), QDate::fromString(query.text(6), Qt::ISODate),
                                 QDate::fromString(query.text(7), Qt::ISODate)});
    }
}

void StatisticsStore::finish(QuarterFigures& figures)
{
    QHash<QString, QString> regionNames;
    Query regions(m_session.database(), QStringLiteral("SELECT code, name FROM region"));
    regions.run();
    while (regions.next()) {
        regionNames.insert(regions.text(0), regions.text(1));
    }
    for (Figures& region : figures.byRegion) {
        region.name = regionNames.value(region.key);
    }
    const auto byKey = [](const Figures& a, const Figures& b) {
        return a.key < b.key;
    };
    std::sort(figures.byRegion.begin(), figures.byRegion.end(), byKey);
    const auto bucketOrder = [&](const Figures& a, const Figures& b) {
        return std::pair(-a.running, a.key) < std::pair(-b.running, b.key);
    };
    std::sort(figures.byPlatform.begin(), figures.byPlatform.end(), bucketOrder);
    const auto levelOrder = [](const Figures& a, const Figures& b) {
        return requireKey<AdminLevel>(a.key) < requireKey<AdminLevel>(b.key);
    };
    std::sort(figures.byLevel.begin(), figures.byLevel.end(), levelOrder);
    std::stable_sort(
        figures.problems.begin(), figures.problems.end(),
        [](const ProblemCount& a, const ProblemCount& b) { return a.count > b.count; });
}

QList<std::pair<Quarter, Figures>> StatisticsStore::trend(Quarter last, int count)
{
    QList<std::pair<Quarter, Figures>> trend;
    for (int back = count - 1; back >= 0; --back) {
        const Quarter quarter = last.plus(-back);
        QuarterFigures figures;
        const auto campaigns = campaignsOf(quarter);
        for (const Campaign& campaign : campaigns) {
            addTotals(figures.total, campaign);
        }
        if (!campaigns.isEmpty()) {
            trend.append({quarter, figures.total});
        }
    }
    return trend;
}

QList<std::pair<Quarter, Figures>> StatisticsStore::ofUnit(const Unit& unit,
                                                           UnitStructure structure)
{
    const RowCondition condition =
        structure == UnitStructure::AsThen
            ? rowsUnder(QStringList{unit.name} + unit.formerNames, unit.regionCode)
            : rowsOfLineage(m_session, unit.id);
    QList<std::pair<Quarter, Figures>> trend;
    const auto all = quarters();
    for (const Quarter quarter : all) {
        Figures total;
        const auto campaigns = campaignsOf(quarter);
        for (const Campaign& campaign : campaigns) {
            const ResultRows rows = resultRows(campaign);
            Query query(m_session.database(),
                        QStringLiteral("SELECT count(*), count(*) FILTER "
                                       "(WHERE verdict = 'passed'), "
                                       "count(*) FILTER (WHERE verdict = 'failed') "
                                       "FROM %1 WHERE %2")
                            .arg(rows.sql, condition.sql));
            const QVariantList values = rows.values + condition.values;
            for (int i = 0; i < values.size(); ++i) {
                query.bind(i, values.at(i));
            }
            query.execute();
            query.next();
            const qint64 passed = query.integer(1);
            const qint64 failed = query.integer(2);
            add(total, {{}, {}, query.integer(0), passed + failed, passed, failed});
        }
        if (total.running > 0) {
            trend.append({quarter, total});
        }
    }
    return trend;
}

void StatisticsStore::addTotals(Figures& total, const Campaign& campaign)
{
    if (campaign.edition > 0) {
        // The sealed edition carries its own totals.
        Query query(m_session.database(),
                    QStringLiteral("SELECT running, checked, passed, failed FROM edition "
                                   "WHERE campaign_id = ? AND number = ?"));
        query.run(campaign.id.value(), campaign.edition);
        if (query.next()) {
            add(total,
                {{}, {}, query.integer(0), query.integer(1), query.integer(2), query.integer(3)});
        }
        return;
    }
    QuarterFigures figures;
    addCube(figures, campaign);
    add(total, figures.total);
}

QList<GapBin> StatisticsStore::updateGaps(QDate today)
{
    QList<GapBin> bins{{0, 3, 0},   {4, 7, 0},   {8, 9, 0},   {10, 14, 0},
                       {15, 30, 0}, {31, 90, 0}, {91, -1, 0}, {-1, -1, 0}};
    Query query(m_session.database(), QStringLiteral("SELECT account.last_post_on, count(*) ")
                                          + gapAccounts + QStringLiteral(" GROUP BY 1"));
    query.run();
    while (query.next()) {
        const QString lastPost = query.text(0);
        const auto bin = std::find_if(bins.begin(), bins.end(), [&](const GapBin& one) {
            return isInGap(lastPost, today, one);
        });
        bin->count += query.integer(1);
    }
    return bins;
}

QList<qint64> StatisticsStore::accountsInGap(QDate today, const GapBin& bin)
{
    Query query(m_session.database(), QStringLiteral("SELECT account.id, account.last_post_on ")
                                          + gapAccounts + QStringLiteral(" ORDER BY account.id"));
    query.run();
    QList<qint64> ids;
    while (query.next()) {
        if (isInGap(query.text(1), today, bin)) {
            ids.append(query.integer(0));
        }
    }
    return ids;
}

} // namespace juzhen
