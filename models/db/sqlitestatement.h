// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSqlError>
#include <QString>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace juzhen {

/// A prepared statement of SQLite on the connection that Qt's driver opened, without the driver's
/// way through lists of QVariant: that way cost two thirds of an import. Only Query uses it, on
/// the thread of its connection, and lets go of it before the connection closes.
class SqliteStatement
{
public:
    /// isValid() tells whether SQLite took @p text; lastError() says why not.
    SqliteStatement(sqlite3* connection, const QString& text);
    SqliteStatement(SqliteStatement&& other) noexcept;
    SqliteStatement& operator=(SqliteStatement&&) = delete;
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;
    ~SqliteStatement();

    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }

    [[nodiscard]] QSqlError lastError() const;

    /// Parameters count from 0. A position that the statement lacks makes execute() fail.
    void bindNull(int position);
    void bindText(int position, QStringView text);
    void bindUtf8(int position, QByteArrayView text);
    void bindInteger(int position, qint64 number);
    void bindReal(int position, double number);
    void bindBytes(int position, const QByteArray& bytes);

    /// Runs the statement up to its first row. False when that failed.
    [[nodiscard]] bool execute();

    /// Moves to the next row. False after the last and on failure; failed() tells which.
    [[nodiscard]] bool next();

    [[nodiscard]] bool failed() const { return m_state == State::Failed; }

    /// QVariant() for NULL.
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool isNull(int column) const;

    [[nodiscard]] int affectedRows() const { return m_affected; }

    /// The id of the row inserted last on this connection.
    [[nodiscard]] qint64 insertedId() const;

    void finish();

private:
    enum class State
    {
        Idle,
        FirstRow, ///< execute() met it, next() will tell
        Row,
        End,
        Failed
    };

    /// Readies the statement for new parameters.
    void rewind();
    void note(int code);
    void step();

    sqlite3* m_connection;
    sqlite3_stmt* m_statement = nullptr;
    QByteArray m_scratch; ///< the UTF-8 of the text being bound
    int m_bindFailure = 0;
    int m_affected = -1;
    State m_state = State::Idle;
};

} // namespace juzhen
