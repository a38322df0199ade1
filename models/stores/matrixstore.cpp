// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/matrixstore.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/session.h"

namespace juzhen {

MatrixStore::MatrixStore(Session& session)
    : m_session(session)
{}

QList<MatrixUnit> MatrixStore::units()
{
    Query query(m_session.database(),
                QStringLiteral("SELECT coalesce(account.region_code, ''), "
                               "coalesce(account.host_unit_id, 0), coalesce(unit.name, ''), "
                               "count(*), "
                               "count(*) FILTER (WHERE account.status IN ('active', 'suspended')), "
                               "count(*) FILTER (WHERE account.is_main) "
                               "FROM account LEFT JOIN unit ON unit.id = account.host_unit_id "
                               "GROUP BY 1, 2, 3, unit.sort_order, unit.name_key "
                               "ORDER BY 1, unit.sort_order, unit.name_key"));
    query.run();
    QList<MatrixUnit> units;
    while (query.next()) {
        units.append({query.text(0), query.integer(1), query.text(2), query.integer(3),
                      query.integer(4), query.integer(5)});
    }
    return units;
}

QList<MatrixAccount> MatrixStore::accounts(const QString& regionCode, qint64 unitId)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT id, name, platform_code, status, is_main FROM account "
                               "WHERE coalesce(host_unit_id, 0) = ? "
                               "AND coalesce(region_code, '') = ? "
                               "ORDER BY is_main DESC, name_key, id LIMIT 2000"));
    query.run(unitId, regionCode);
    QList<MatrixAccount> accounts;
    while (query.next()) {
        accounts.append({query.integer(0), query.text(1), query.text(2),
                         requireKey<AccountStatus>(query.text(3)), query.boolean(4)});
    }
    return accounts;
}

} // namespace juzhen
