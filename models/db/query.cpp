// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/query.h"

#include "models/db/database.h"

#include <QSqlError>

namespace juzhen {

Query::Query(Database& database, const QString& statement)
    : m_database(database)
{
    m_database.heal();
    if (m_database.engine() == Engine::Sqlite) {
        m_sqlite.emplace(m_database.sqlite(), statement);
        if (!m_sqlite->isValid()) {
            fail();
        }
        return;
    }
    m_query.emplace(m_database.connection());
    m_query->setForwardOnly(true);
    if (!m_query->prepare(statement)) {
        fail();
    }
}

void Query::bindAll(const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i) {
        bind(i, values.at(i));
    }
}

void Query::bind(int position, const QVariant& value)
{
    if (!m_sqlite) {
        if (value.metaType() == QMetaType::fromType<QString>()) {
            bindText(position, value.toString());
        } else {
            m_query->bindValue(position,
                               value.isValid() ? value : QVariant(QMetaType::fromType<QString>()));
        }
        return;
    }
    switch (value.metaType().id()) {
    case QMetaType::UnknownType:
        m_sqlite->bindNull(position);
        break;
    case QMetaType::QString:
        m_sqlite->bindText(position, *static_cast<const QString*>(value.constData()));
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        m_sqlite->bindInteger(position, value.toLongLong());
        break;
    case QMetaType::Double:
        m_sqlite->bindReal(position, value.toDouble());
        break;
    case QMetaType::QByteArray:
        m_sqlite->bindBytes(position, value.toByteArray());
        break;
    default:
        m_sqlite->bindText(position, value.toString());
    }
}

void Query::bindText(int position, const QString& text)
{
    if (m_sqlite) {
        m_sqlite->bindText(position, text);
    } else {
        // The driver would write NULL for a null text.
        m_query->bindValue(position, text.isNull() ? QStringLiteral("") : text);
    }
}

void Query::bindUtf8(int position, QByteArrayView text)
{
    if (m_sqlite) {
        m_sqlite->bindUtf8(position, text);
    } else {
        bindText(position, QString::fromUtf8(text));
    }
}

void Query::bindInteger(int position, qint64 number)
{
    if (m_sqlite) {
        m_sqlite->bindInteger(position, number);
    } else {
        m_query->bindValue(position, number);
    }
}

void Query::execute()
{
    if (m_sqlite ? !m_sqlite->execute() : !m_query->exec()) {
        fail();
    }
}

bool Query::next()
{
    if (m_sqlite ? m_sqlite->next() : m_query->next()) {
        return true;
    }
    if (m_sqlite ? m_sqlite->failed() : m_query->lastError().isValid()) {
        fail();
    }
    return false;
}

qint64 Query::insertedId()
{
    if (m_sqlite) {
        return m_sqlite->insertedId();
    }
    next();
    const qint64 id = integer(0);
    finish();
    return id;
}

void Query::finish()
{
    if (m_sqlite) {
        m_sqlite->finish();
    } else {
        m_query->finish();
    }
}

void Query::fail() const
{
    throw m_database.failure(m_sqlite ? m_sqlite->lastError() : m_query->lastError());
}

} // namespace juzhen
