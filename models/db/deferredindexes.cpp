// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/deferredindexes.h"

#include "models/db/database.h"
#include "models/db/query.h"

#include <utility>

namespace juzhen {

namespace {

constexpr qint64 fewRows = 5000;

bool isWorthIt(Database& database, const QString& table, qint64 rows)
{
    if (database.engine() != Engine::Sqlite || rows < fewRows) {
        return false;
    }
    Query count(database, QStringLiteral("SELECT count(*) FROM %1").arg(table));
    count.run();
    count.next();
    return rows >= count.integer(0);
}

} // namespace

DeferredIndexes::DeferredIndexes(Database& database, const QString& table, qint64 rows)
    : m_database(database)
{
    if (!isWorthIt(database, table, rows)) {
        return;
    }
    QStringList names;
    {
        Query query(database, QStringLiteral("SELECT name, sql FROM sqlite_master "
                                             "WHERE type = 'index' AND tbl_name = ? "
                                             "AND sql LIKE 'CREATE INDEX %' ORDER BY name"));
        query.run(table);
        while (query.next()) {
            names.append(query.text(0));
            m_statements.append(query.text(1));
        }
    }
    for (const QString& name : std::as_const(names)) {
        database.execute(QStringLiteral("DROP INDEX %1").arg(name));
    }
}

void DeferredIndexes::build()
{
    const QStringList statements = std::exchange(m_statements, {});
    for (const QString& statement : statements) {
        m_database.execute(statement);
    }
}

} // namespace juzhen
