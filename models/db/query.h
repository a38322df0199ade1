// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/sqlitestatement.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace juzhen {

class Database;

/// One prepared statement, read forward only. `?` marks a parameter. QVariant() is SQL NULL, a null
/// QString is the empty text. Every failure is thrown as Error. SQLite is spoken to directly,
/// PostgreSQL through Qt's driver.
class Query
{
public:
    Query(Database& database, const QString& statement);
    Query(Query&&) = default;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query() = default;

    /// Sets parameter @p position, counted from 0.
    void bind(int position, const QVariant& value);
    /// From the first position on.
    void bindAll(const QVariantList& values);
    void bindText(int position, const QString& text);
    void bindUtf8(int position, QByteArrayView text);
    void bindInteger(int position, qint64 number);

    /// Runs the statement with the parameters bound so far.
    void execute();

    /// Binds @p values in order and runs the statement.
    template <class... Values>
    Query& run(const Values&... values)
    {
        int position = 0;
        (bindTyped(position++, values), ...);
        execute();
        return *this;
    }

    /// Moves to the next row; false after the last.
    bool next();

    /// QVariant() for NULL. (The PostgreSQL driver gives a typed null that would read as "0".)
    [[nodiscard]] QVariant value(int column) const
    {
        if (m_sqlite) {
            return m_sqlite->value(column);
        }
        return m_query->isNull(column) ? QVariant() : m_query->value(column);
    }

    [[nodiscard]] QString text(int column) const
    {
        return m_sqlite ? m_sqlite->text(column) : value(column).toString();
    }

    [[nodiscard]] qint64 integer(int column) const
    {
        return m_sqlite ? m_sqlite->integer(column) : value(column).toLongLong();
    }

    [[nodiscard]] bool boolean(int column) const
    {
        return m_sqlite ? m_sqlite->integer(column) != 0 : value(column).toBool();
    }

    [[nodiscard]] bool isNull(int column) const
    {
        return m_sqlite ? m_sqlite->isNull(column) : m_query->isNull(column);
    }

    /// Rows the statement changed.
    [[nodiscard]] int affectedRows() const
    {
        return m_sqlite ? m_sqlite->affectedRows() : m_query->numRowsAffected();
    }

    /// The id of the row that an INSERT with dialect::returningId() made just now.
    [[nodiscard]] qint64 insertedId();

    /// Ends reading early, so that no lock stays behind.
    void finish();

private:
    template <class Value>
    void bindTyped(int position, const Value& value)
    {
        if constexpr (std::is_same_v<Value, QString>) {
            bindText(position, value);
        } else if constexpr (std::is_integral_v<Value> && !std::is_same_v<Value, bool>) {
            bindInteger(position, value);
        } else {
            bind(position, QVariant(value));
        }
    }

    [[noreturn]] void fail() const;

    Database& m_database;
    std::optional<SqliteStatement> m_sqlite; ///< with SQLite
    std::optional<QSqlQuery> m_query;        ///< with PostgreSQL
};

} // namespace juzhen
