// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace juzhen {

class Database;

/// One prepared statement, read forward only. `?` marks a parameter. QVariant() is SQL NULL, a null
/// QString is the empty text. Every failure is thrown as Error.
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

    /// Runs the statement with the parameters bound so far.
    void execute();

    /// Binds @p values in order and runs the statement.
    template <class... Values>
    Query& run(const Values&... values)
    {
        int position = 0;
        (bind(position++, QVariant(values)), ...);
        execute();
        return *this;
    }

    /// Moves to the next row; false after the last.
    bool next();

    /// QVariant() for NULL. (The PostgreSQL driver gives a typed null that would read as "0".)
    [[nodiscard]] QVariant value(int column) const
    {
        return m_query.isNull(column) ? QVariant() : m_query.value(column);
    }

    [[nodiscard]] QString text(int column) const { return value(column).toString(); }

    [[nodiscard]] qint64 integer(int column) const { return value(column).toLongLong(); }

    [[nodiscard]] bool boolean(int column) const { return value(column).toBool(); }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

    /// Rows the statement changed.
    [[nodiscard]] int affectedRows() const { return m_query.numRowsAffected(); }

    /// Ends reading early, so that no lock stays behind.
    void finish() { m_query.finish(); }

private:
    [[noreturn]] void fail() const;

    Database& m_database;
    QSqlQuery m_query;
};

} // namespace juzhen
