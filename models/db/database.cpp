// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"

#include "models/db/query.h"
#include "models/db/sqlerrors.h"
#include "models/db/sqlitefile.h"
#include "models/db/steadylocks.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QUuid>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace juzhen {

namespace {

constexpr int busyTimeoutMs = 5000;

/// Once in a program, before its first register.
void prepareSqlite()
{
    static const bool done = [] {
        // SQLite keeps no count of its memory, which nobody asks for: for it every piece took a
        // lock. Too late where something else has used SQLite before: then it counts.
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        useSteadyLocks();
        return true;
    }();
    (void)done;
}

sqlite3* sqliteHandle(const QSqlDatabase& connection)
{
    const QVariant handle = connection.driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

PGconn* postgresHandle(const QSqlDatabase& connection)
{
    // Invalid where the driver itself is missing; libpq takes null for a bad connection.
    const QVariant handle = connection.driver()->handle();
    return handle.isValid() ? *static_cast<PGconn* const*>(handle.constData()) : nullptr;
}

bool isWritablePlace(const QString& file)
{
    const QFileInfo info(file);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

} // namespace

Database::Database(DatabaseLocation location, Mode mode)
    : m_location(std::move(location))
    , m_mode(mode)
    , m_connectionName(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    try {
        if (engine() == Engine::Sqlite) {
            openSqlite();
        } else {
            openPostgres();
        }
    } catch (...) {
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connectionName);
        throw;
    }
}

Database::~Database()
{
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

void Database::openSqlite()
{
    prepareSqlite();
    checkSqliteFile(m_location.file, m_mode == Mode::Create);
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs);
    QString name = m_location.file;
    // A connection that couldn't write would leave the files of SQLite's log behind when it closes,
    // so one is used only where nothing can be written anyway.
    const bool isWritable = !QFileInfo::exists(m_location.file) || isWritablePlace(m_location.file);
    if (!isWritable && m_mode != Mode::ReadOnly) {
        throw Error(Error::Kind::NotWritable, m_location.display()); // SQLite's words for it vary
    }
    if (!isWritable) {
        options += QLatin1String(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
        name = readOnlyUri(m_location.file);
    }
    m_connection.setConnectOptions(options);
    m_connection.setDatabaseName(name);
    if (!m_connection.open()) {
        throw failure(m_connection.lastError());
    }
    m_sqlite = sqliteHandle(m_connection);
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    execute(QStringLiteral("PRAGMA cache_size = -65536"));   // 64 MB
    execute(QStringLiteral("PRAGMA mmap_size = 134217728")); // 128 MB
    if (m_mode == Mode::Create) {
        // Of a new file only. A quarter as many pages as by SQLite's own choice: an import takes a
        // sixth less, what reads much of the file a tenth.
        execute(QStringLiteral("PRAGMA page_size = 16384"));
    }
    if (m_mode == Mode::ReadOnly) {
        execute(QStringLiteral("PRAGMA query_only = ON"));
    } else {
        execute(QStringLiteral("PRAGMA journal_mode = WAL"));
        execute(QStringLiteral("PRAGMA synchronous = FULL"));
    }
    // Reading the schema makes SQLite look at the file now rather than in the middle of work.
    execute(QStringLiteral("SELECT count(*) FROM sqlite_master"));
}

void Database::openPostgres()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connectionName);
    m_connection.setHostName(m_location.host);
    m_connection.setPort(m_location.port);
    m_connection.setDatabaseName(m_location.name);
    m_connection.setUserName(m_location.user);
    m_connection.setPassword(m_location.password);
    m_connection.setConnectOptions(QStringLiteral("connect_timeout=10;%1").arg(m_location.options));
    reconnect();
}

void Database::reconnect()
{
    if (engine() == Engine::Sqlite) {
        return;
    }
    m_connection.close();
    if (!m_connection.open()) {
        throw failure(m_connection.lastError());
    }
    m_lost = false;
    execute(QStringLiteral("SET client_min_messages = warning"));
    execute(QStringLiteral("SET lock_timeout = '%1ms'").arg(busyTimeoutMs));
    if (isReadOnly()) {
        execute(QStringLiteral("SET default_transaction_read_only = on"));
    }
    Query encoding(*this, QStringLiteral("SELECT pg_encoding_to_char(encoding) FROM pg_database "
                                         "WHERE datname = current_database()"));
    encoding.run();
    if (encoding.next() && encoding.text(0) != QLatin1String("UTF8")) {
        throw Error(Error::Kind::NotADatabase, m_location.display(),
                    QStringLiteral("encoding %1 instead of UTF8").arg(encoding.text(0)));
    }
}

void Database::execute(const QString& statement)
{
    heal();
    QSqlQuery query(m_connection); // not prepared: PostgreSQL prepares no SET or BEGIN
    if (!query.exec(statement)) {
        throw failure(query.lastError());
    }
}

void Database::executeScript(const QString& script)
{
    if (engine() == Engine::Postgres) {
        execute(script); // the server takes several statements at once
        return;
    }
    char* message = nullptr;
    const int code =
        sqlite3_exec(m_sqlite, script.toUtf8().constData(), nullptr, nullptr, &message);
    if (code != SQLITE_OK) {
        const QString text = QString::fromUtf8(message);
        sqlite3_free(message);
        throw failure(QSqlError(QString(), text, QSqlError::StatementError, QString::number(code)));
    }
}

Database::TransactionState Database::transactionState() const
{
    if (engine() == Engine::Sqlite) {
        return sqlite3_get_autocommit(m_sqlite) != 0 ? TransactionState::None
                                                     : TransactionState::Open;
    }
    switch (PQtransactionStatus(postgresHandle(m_connection))) {
    case PQTRANS_INTRANS:
        return TransactionState::Open;
    case PQTRANS_INERROR:
        return TransactionState::Failed;
    default:
        return TransactionState::None;
    }
}

std::optional<ChangeStamp> Database::changeStamp()
{
    if (engine() != Engine::Sqlite) {
        return std::nullopt;
    }
    Query version(*this, QStringLiteral("PRAGMA data_version"));
    version.run();
    version.next();
    return ChangeStamp{version.integer(0), sqlite3_total_changes64(m_sqlite)};
}

Error Database::failure(const QSqlError& error)
{
    // libpq gives a dead connection no SQLSTATE, and its words are those of the computer's
    // language.
    const bool isDead =
        engine() == Engine::Postgres && PQstatus(postgresHandle(m_connection)) == CONNECTION_BAD;
    const Error reported = sqlFailure(engine(), error, m_location.display());
    const Error failure =
        isDead && reported.kind() == Error::Kind::Internal
            ? Error(Error::Kind::ConnectionLost, reported.subject(), reported.detail())
            : reported;
    m_lost = m_lost || failure.kind() == Error::Kind::ConnectionLost;
    return failure;
}

void Database::heal()
{
    if (m_lost && !m_inTransaction) {
        reconnect();
    }
}

QStringList Database::columnNames(const QString& table) const
{
    QStringList names;
    const QSqlRecord record = m_connection.record(table);
    for (int i = 0; i < record.count(); ++i) {
        names.append(record.fieldName(i));
    }
    return names;
}

std::function<void()> Database::interrupter() const
{
    if (engine() == Engine::Sqlite) {
        return [handle = m_sqlite] {
            sqlite3_interrupt(handle);
        };
    }
    std::shared_ptr<PGcancel> cancel(PQgetCancel(postgresHandle(m_connection)), PQfreeCancel);
    return [cancel] {
        char buffer[256];
        PQcancel(cancel.get(), buffer, sizeof buffer);
    };
}

} // namespace juzhen
