// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlitestatement.h"

#include <QStringEncoder>

#include <sqlite3.h>
#include <utility>

namespace juzhen {

SqliteStatement::SqliteStatement(sqlite3* connection, const QString& text)
    : m_connection(connection)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_prepare_v2(m_connection, utf8.constData(), static_cast<int>(utf8.size()) + 1,
                       &m_statement, nullptr);
}

SqliteStatement::SqliteStatement(SqliteStatement&& other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindFailure(other.m_bindFailure)
    , m_affected(other.m_affected)
    , m_state(other.m_state)
{}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

QSqlError SqliteStatement::lastError() const
{
    const int code = m_bindFailure != SQLITE_OK ? m_bindFailure : sqlite3_errcode(m_connection);
    return {QString(), QString::fromUtf8(sqlite3_errmsg(m_connection)), QSqlError::StatementError,
            QString::number(code)};
}

void SqliteStatement::rewind()
{
    if (m_state != State::Idle) {
        sqlite3_reset(m_statement);
        m_state = State::Idle;
    }
}

void SqliteStatement::note(int code)
{
    if (code != SQLITE_OK && m_bindFailure == SQLITE_OK) {
        m_bindFailure = code;
    }
}

void SqliteStatement::bindNull(int position)
{
    rewind();
    note(sqlite3_bind_null(m_statement, position + 1));
}

void SqliteStatement::bindText(int position, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    const qsizetype room = encoder.requiredSpace(text.size());
    if (m_scratch.size() < room) {
        m_scratch.resize(room);
    }
    char* const start = m_scratch.data();
    bindUtf8(position, {start, encoder.appendToBuffer(start, text) - start});
}

void SqliteStatement::bindUtf8(int position, QByteArrayView text)
{
    rewind();
    // A null pointer would write NULL.
    const bool isEmpty = text.isEmpty();
    note(sqlite3_bind_text64(m_statement, position + 1, isEmpty ? "" : text.data(),
                             static_cast<sqlite3_uint64>(text.size()),
                             isEmpty ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8));
}

void SqliteStatement::bindInteger(int position, qint64 number)
{
    rewind();
    note(sqlite3_bind_int64(m_statement, position + 1, number));
}

void SqliteStatement::bindReal(int position, double number)
{
    rewind();
    note(sqlite3_bind_double(m_statement, position + 1, number));
}

void SqliteStatement::bindBytes(int position, const QByteArray& bytes)
{
    rewind();
    note(sqlite3_bind_blob64(m_statement, position + 1, bytes.constData(),
                             static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT));
}

void SqliteStatement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        m_state = State::Row;
        break;
    case SQLITE_DONE:
        sqlite3_reset(m_statement); // lets go of the read lock at once
        m_state = State::End;
        break;
    default:
        sqlite3_reset(m_statement); // keeps the error of the step
        m_state = State::Failed;
    }
}

bool SqliteStatement::execute()
{
    rewind();
    if (m_bindFailure != SQLITE_OK) {
        m_state = State::Failed;
        return false;
    }
    step();
    m_affected = sqlite3_changes(m_connection);
    if (m_state == State::Row) {
        m_state = State::FirstRow;
    }
    return m_state != State::Failed;
}

bool SqliteStatement::next()
{
    if (m_state == State::FirstRow) {
        m_state = State::Row;
        return true;
    }
    if (m_state != State::Row) {
        return false;
    }
    step();
    return m_state == State::Row;
}

QVariant SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return QVariant(integer(column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    default:
        return text(column);
    }
}

QString SqliteStatement::text(int column) const
{
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

void SqliteStatement::finish()
{
    rewind();
}

} // namespace juzhen
