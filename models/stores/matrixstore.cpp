// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/matrixstore.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/factsstore.h"
#include "models/stores/session.h"
#include "models/stores/thresholdstore.h"
#include "models/stores/waiverstore.h"

namespace juzhen {

MatrixStore::MatrixStore(Session& session)
    : m_session(session)
{}

QList<MatrixUnit> MatrixStore::units(UnitHierarchy hierarchy)
{
    const bool byArea = hierarchy == UnitHierarchy::Area;
    Query query(
        m_session.database(),
        QStringLiteral("SELECT coalesce(%1, ''), "
                       "coalesce(account.host_unit_id, 0), coalesce(unit.name, ''), "
                       "count(*) "
                       "FROM account LEFT JOIN unit ON unit.id = account.host_unit_id "
                       "GROUP BY 1, 2, 3, unit.region_code, unit.sort_order, unit.name_key "
                       "ORDER BY 1, %2 unit.sort_order, unit.name_key")
            .arg(byArea ? QLatin1String("account.region_code") : QLatin1String("unit.domain"),
                 byArea ? QLatin1String() : QLatin1String("unit.region_code NULLS LAST,")));
    query.run();
    QList<MatrixUnit> units;
    while (query.next()) {
        units.append({query.text(0), query.integer(1), query.text(2), query.integer(3)});
    }
    return units;
}

QList<MatrixGap> MatrixStore::gaps(QDate today)
{
    return matrixGaps(FactsStore(m_session).gather(today), ThresholdStore(m_session).current(),
                      WaiverStore(m_session).all(), today);
}

QList<MatrixAccount>
MatrixStore::accounts(UnitHierarchy hierarchy, const QString& place, qint64 unitId)
{
    const bool byArea = hierarchy == UnitHierarchy::Area;
    Query query(
        m_session.database(),
        QStringLiteral("SELECT id, name, platform_code, status, is_main FROM account "
                       "WHERE coalesce(host_unit_id, 0) = ? %1"
                       "ORDER BY is_main DESC, name_key, id LIMIT 2000")
            .arg(byArea ? QLatin1String("AND coalesce(region_code, '') = ? ") : QLatin1String()));
    query.bind(0, unitId);
    if (byArea) {
        query.bind(1, place);
    }
    query.execute();
    QList<MatrixAccount> accounts;
    while (query.next()) {
        accounts.append({query.integer(0), query.text(1), query.text(2),
                         requireKey<AccountStatus>(query.text(3)), query.boolean(4)});
    }
    return accounts;
}

MatrixMembers
MatrixStore::members(UnitHierarchy hierarchy, const QString& place, qint64 unitId, int most)
{
    QStringList conditions{QStringLiteral("account.status NOT IN ('closed', 'cancelled')")};
    QVariantList values;
    if (hierarchy == UnitHierarchy::Area) {
        conditions.append(QStringLiteral("coalesce(account.region_code, '') = ?"));
        values.append(place);
    } else if (unitId < 0) {
        conditions.append(QStringLiteral("coalesce(unit.domain, '') = ?"));
        values.append(place);
    }
    if (unitId >= 0) {
        conditions.append(QStringLiteral("coalesce(account.host_unit_id, 0) = ?"));
        values.append(unitId);
    }
    const QString from = QStringLiteral("FROM account LEFT JOIN unit "
                                        "ON unit.id = account.host_unit_id WHERE %1")
                             .arg(conditions.join(QLatin1String(" AND ")));
    Query query(m_session.database(),
                QStringLiteral("SELECT account.id, account.name, account.platform_code, "
                               "account.status, account.is_main, count(*) OVER () %1 "
                               "ORDER BY account.is_main DESC, account.name_key, account.id "
                               "LIMIT %2")
                    .arg(from, QString::number(most)));
    for (int i = 0; i < values.size(); ++i) {
        query.bind(i, values.at(i));
    }
    query.execute();
    MatrixMembers members;
    while (query.next()) {
        members.accounts.append({query.integer(0), query.text(1), query.text(2),
                                 requireKey<AccountStatus>(query.text(3)), query.boolean(4)});
        members.total = query.integer(5);
    }
    return members;
}

} // namespace juzhen
