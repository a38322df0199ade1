// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/query.h"

#include "models/db/database.h"

#include <QSqlError>

namespace juzhen {

namespace {

const QSqlDatabase& healed(Database& database)
{
    database.heal();
    return database.connection();
}

} // namespace

Query::Query(Database& database, const QString& statement)
    : m_database(database)
    , m_query(healed(database))
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(statement)) {
        fail();
    }
}

void Query::bind(int position, const QVariant& value)
{
    if (value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull()) {
        m_query.bindValue(position, QStringLiteral("")); // the driver would write NULL
    } else if (!value.isValid()) {
        m_query.bindValue(position, QVariant(QMetaType::fromType<QString>()));
    } else {
        m_query.bindValue(position, value);
    }
}

void Query::execute()
{
    if (!m_query.exec()) {
        fail();
    }
}

bool Query::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        fail();
    }
    return false;
}

void Query::fail() const
{
    throw m_database.failure(m_query.lastError());
}

} // namespace juzhen
