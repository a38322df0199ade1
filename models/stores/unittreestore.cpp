// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/unittreestore.h"

#include "models/db/database.h"
#include "models/db/dialect.h"
#include "models/db/query.h"
#include "models/domain/searchtext.h"
#include "models/stores/session.h"

namespace juzhen {

namespace {

using PlaceKind = UnitPlace::Kind;

constexpr int mostDepth = 20; ///< of a chain of superiors; deeper ones go round in a circle

/// Whether `below` stands right below `above` in the tree.
QString stands(UnitHierarchy hierarchy, const char* below, const char* above)
{
    const QString sql =
        hierarchy == UnitHierarchy::Area
            ? QStringLiteral("%2.id = %1.parent_id "
                             "AND %2.region_code IS NOT DISTINCT FROM %1.region_code "
                             "AND %2.admin_level = %1.admin_level "
                             "AND %2.kind NOT IN ('government', 'general_office')")
            : QStringLiteral("%2.id = CASE WHEN %1.system_parent_id IS NULL "
                             "AND %1.kind = 'general_office' "
                             "THEN %1.parent_id ELSE %1.system_parent_id END "
                             "AND %2.domain = %1.domain");
    return sql.arg(QLatin1String(below), QLatin1String(above));
}

/// How many units stand right below `unit`: as stands(), in words that the indexes understand.
QString countBelow(UnitHierarchy hierarchy)
{
    const QString condition =
        hierarchy == UnitHierarchy::Area
            ? stands(hierarchy, "below", "unit")
            : QStringLiteral("(below.system_parent_id = unit.id "
                             "OR (below.parent_id = unit.id AND below.system_parent_id IS NULL "
                             "AND below.kind = 'general_office')) AND below.domain = unit.domain");
    return QStringLiteral("(SELECT count(*) FROM unit AS below WHERE %1)").arg(condition);
}

/// In the tree by system the official order is that of the regions.
QString orderOf(UnitHierarchy hierarchy)
{
    const QString order = QStringLiteral("unit.sort_order, unit.name_key, unit.id");
    return hierarchy == UnitHierarchy::Area
               ? order
               : QStringLiteral("unit.region_code NULLS LAST, %1").arg(order);
}

/// The accounts of each unit, to be joined.
constexpr auto hostedSql = "LEFT JOIN (SELECT host_unit_id, count(*) AS accounts FROM account "
                           "GROUP BY host_unit_id) AS hosted ON hosted.host_unit_id = unit.id";

} // namespace

UnitTreeStore::UnitTreeStore(Session& session)
    : m_session(session)
{}

void UnitTreeStore::countAreas()
{
    if (m_areasCounted) {
        return;
    }
    m_areasCounted = true;
    Query regions(m_session.database(),
                  QStringLiteral("SELECT code, parent_code FROM region ORDER BY sort_order, code"));
    regions.run();
    while (regions.next()) {
        m_regions.append(regions.text(0));
        m_areas[regions.text(0)].parent = regions.text(1);
    }
    m_regions.append(QString()); // the units whose region isn't known stand last
    Query query(m_session.database(),
                QStringLiteral("SELECT coalesce(unit.region_code, ''), unit.admin_level, count(*), "
                               "coalesce(sum(hosted.accounts), 0) FROM unit %1 GROUP BY 1, 2")
                    .arg(QLatin1String(hostedSql)));
    query.run();
    while (query.next()) {
        const QString code = query.text(0);
        const Tally tally{query.integer(2), query.integer(3)};
        m_areas[code].levels.insert(requireKey<AdminLevel>(query.text(1)), tally);
        QString above = code;
        for (int depth = 0; depth < mostDepth; ++depth) {
            Area& area = m_areas[above];
            area.total.units += tally.units;
            area.total.accounts += tally.accounts;
            if (area.parent.isEmpty()) {
                break;
            }
            above = area.parent;
        }
    }
}

void UnitTreeStore::countDomains()
{
    if (!m_domains.isEmpty()) {
        return;
    }
    Query query(m_session.database(),
                QStringLiteral("SELECT unit.domain, count(*), coalesce(sum(hosted.accounts), 0) "
                               "FROM unit %1 LEFT JOIN vocabulary_item AS word "
                               "ON word.vocabulary = 'domain' AND word.code = unit.domain "
                               "GROUP BY unit.domain, word.sort_order "
                               "ORDER BY CASE WHEN unit.domain = '' THEN 1 ELSE 0 END, "
                               "word.sort_order NULLS LAST, unit.domain")
                    .arg(QLatin1String(hostedSql)));
    query.run();
    while (query.next()) {
        m_domains.append(query.text(0));
        m_byDomain.insert(query.text(0), {query.integer(1), query.integer(2)});
    }
}

QList<UnitTreeRow> UnitTreeStore::children(UnitHierarchy hierarchy, const UnitPlace& place)
{
    switch (place.kind) {
    case PlaceKind::Root: {
        if (hierarchy == UnitHierarchy::Area) {
            return regionsBelow({});
        }
        countDomains();
        QList<UnitTreeRow> rows;
        for (const QString& code : std::as_const(m_domains)) {
            rows.append(domainRow(code));
        }
        return rows;
    }
    case PlaceKind::Region: {
        countAreas();
        QList<UnitTreeRow> rows;
        const auto levels = m_areas.value(place.code).levels;
        for (auto it = levels.cbegin(); it != levels.cend(); ++it) {
            rows.append(levelRow(place.code, it.key()));
        }
        return place.code.isEmpty() ? rows : rows + regionsBelow(place.code);
    }
    case PlaceKind::Level: {
        const QString region = place.code.isEmpty() ? QStringLiteral("unit.region_code IS NULL")
                                                    : QStringLiteral("unit.region_code = ?");
        QVariantList values{toKey(place.level)};
        if (!place.code.isEmpty()) {
            values.append(place.code);
        }
        return units(hierarchy,
                     QStringLiteral("above.id IS NULL AND unit.admin_level = ? AND %1").arg(region),
                     values);
    }
    case PlaceKind::Domain:
        return units(hierarchy, QStringLiteral("above.id IS NULL AND unit.domain = ?"),
                     {place.code});
    case PlaceKind::Unit:
        return units(hierarchy, QStringLiteral("above.id = ?"), {place.unit.value()});
    }
    return {};
}

QList<UnitTreeRow> UnitTreeStore::regionsBelow(const QString& code)
{
    countAreas();
    QList<UnitTreeRow> rows;
    for (const QString& region : std::as_const(m_regions)) {
        const Area area = m_areas.value(region);
        if (area.parent == code && area.total.units > 0) {
            rows.append(regionRow(region));
        }
    }
    return rows;
}

UnitTreeRow UnitTreeStore::regionRow(const QString& code)
{
    countAreas();
    const Tally total = m_areas.value(code).total;
    return {{PlaceKind::Region, code, {}, {}}, {}, {}, total.units, total.accounts};
}

UnitTreeRow UnitTreeStore::levelRow(const QString& code, AdminLevel level)
{
    countAreas();
    const Tally tally = m_areas.value(code).levels.value(level);
    return {{PlaceKind::Level, code, level, {}}, {}, {}, tally.units, tally.accounts};
}

UnitTreeRow UnitTreeStore::domainRow(const QString& code)
{
    countDomains();
    const Tally tally = m_byDomain.value(code);
    return {{PlaceKind::Domain, code, {}, {}}, {}, {}, tally.units, tally.accounts};
}

QList<UnitTreeRow>
UnitTreeStore::units(UnitHierarchy hierarchy, const QString& condition, const QVariantList& values)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT unit.id, unit.name, unit.kind, unit.vertical, unit.status, "
                               "(SELECT count(*) FROM account "
                               "WHERE account.host_unit_id = unit.id), "
                               "%1 "
                               "FROM unit LEFT JOIN unit AS above ON %2 WHERE %3 ORDER BY %4")
                    .arg(countBelow(hierarchy), stands(hierarchy, "unit", "above"), condition,
                         orderOf(hierarchy)));
    for (int i = 0; i < values.size(); ++i) {
        query.bind(i, values.at(i));
    }
    query.execute();
    QList<UnitTreeRow> rows;
    while (query.next()) {
        UnitTreeRow row;
        row.place = {PlaceKind::Unit, {}, {}, Id<Unit>(query.integer(0))};
        row.name = query.text(1);
        row.kind = query.text(2);
        row.vertical = query.boolean(3);
        row.status = requireKey<UnitStatus>(query.text(4));
        row.accounts = query.integer(5);
        row.units = query.integer(6);
        rows.append(row);
    }
    return rows;
}

std::optional<UnitTreeRow> UnitTreeStore::unitRow(UnitHierarchy hierarchy, Id<Unit> unit)
{
    const auto rows = units(hierarchy, QStringLiteral("unit.id = ?"), {unit.value()});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

Id<Unit> UnitTreeStore::superiorOf(UnitHierarchy hierarchy, Id<Unit> unit)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT above.id FROM unit JOIN unit AS above ON %1 "
                               "WHERE unit.id = ?")
                    .arg(stands(hierarchy, "unit", "above")));
    query.run(unit.value());
    return query.next() ? Id<Unit>(query.integer(0)) : Id<Unit>();
}

QList<UnitTreeRow> UnitTreeStore::rowsTo(UnitHierarchy hierarchy, Id<Unit> unit)
{
    QList<UnitTreeRow> rows;
    for (Id<Unit> next = unit; next.isValid() && rows.size() < mostDepth;
         next = superiorOf(hierarchy, next)) {
        if (const auto row = unitRow(hierarchy, next)) {
            rows.prepend(*row);
        }
    }
    Query query(m_session.database(), QStringLiteral("SELECT coalesce(region_code, ''), "
                                                     "admin_level, domain FROM unit WHERE id = ?"));
    query.run(unit.value());
    if (rows.isEmpty() || !query.next()) {
        return {};
    }
    if (hierarchy == UnitHierarchy::System) {
        rows.prepend(domainRow(query.text(2)));
        return rows;
    }
    QString code = query.text(0);
    rows.prepend(levelRow(code, requireKey<AdminLevel>(query.text(1))));
    do {
        rows.prepend(regionRow(code));
        code = m_areas.value(code).parent;
    } while (!code.isEmpty() && rows.size() < 2LL * mostDepth);
    return rows;
}

UnitTreeFinds UnitTreeStore::find(UnitHierarchy hierarchy, const QString& words, int most)
{
    const Engine engine = m_session.database().engine();
    const auto parts = foldQuery(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList conditions(parts.size(),
                                 dialect::contains(engine, QStringLiteral("unit.search_text")));
    if (conditions.isEmpty()) {
        return {};
    }
    Query query(m_session.database(),
                QStringLiteral("SELECT unit.id FROM unit WHERE %1 "
                               "ORDER BY unit.region_code NULLS LAST, unit.sort_order, "
                               "unit.name_key, unit.id LIMIT %2")
                    .arg(conditions.join(QLatin1String(" AND ")), QString::number(most + 1)));
    for (int i = 0; i < parts.size(); ++i) {
        query.bind(i, parts.at(i));
    }
    query.execute();
    QList<Id<Unit>> found;
    while (query.next()) {
        found.append(Id<Unit>(query.integer(0)));
    }
    UnitTreeFinds finds;
    finds.more = found.size() > most;
    for (const Id<Unit> unit : found.mid(0, most)) {
        finds.paths.append(rowsTo(hierarchy, unit));
    }
    return finds;
}

QList<UnitPlace> UnitTreeStore::pathTo(UnitHierarchy hierarchy, Id<Unit> unit)
{
    QList<UnitPlace> path;
    const auto rows = rowsTo(hierarchy, unit);
    for (const UnitTreeRow& row : rows) {
        path.append(row.place);
    }
    return path;
}

} // namespace juzhen
