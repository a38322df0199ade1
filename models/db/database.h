// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/changestamp.h"
#include "models/db/location.h"
#include "models/domain/error.h"

#include <QSqlDatabase>

#include <functional>
#include <optional>

class QSqlError;

struct sqlite3;

namespace juzhen {

/// One connection to a register. It belongs to the thread that made it and may be used there only;
/// interrupter() alone may be called from elsewhere.
///
/// After ConnectionLost the next statement outside of a transaction connects again first. Inside of
/// one everything fails until it is given up: half of its work is gone.
class Database
{
public:
    enum class TransactionState
    {
        None,
        Open,
        Failed ///< a statement failed: PostgreSQL does nothing more in it and keeps nothing of it
    };
    enum class Mode
    {
        Open,    ///< the register must exist
        Create,  ///< an SQLite file is made where there is none
        ReadOnly ///< nothing is written, not even a lock
    };

    /// Throws Error: NotFound, NotADatabase, Truncated, NetworkShare, NotReadable, NotWritable,
    /// Busy, ConnectionLost, Denied.
    explicit Database(DatabaseLocation location, Mode mode = Mode::Open);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Engine engine() const { return m_location.engine; }

    [[nodiscard]] const DatabaseLocation& location() const { return m_location; }

    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Runs one statement without parameters.
    void execute(const QString& statement);

    /// Runs a script of several statements.
    void executeScript(const QString& script);

    /// The columns of @p table in their order.
    [[nodiscard]] QStringList columnNames(const QString& table) const;

    [[nodiscard]] TransactionState transactionState() const;

    /// Equal twice when nothing was written in between, by whomever. Nothing with PostgreSQL, which
    /// doesn't tell.
    [[nodiscard]] std::optional<ChangeStamp> changeStamp();

    /// What the driver reports as an Error of this register.
    [[nodiscard]] Error failure(const QSqlError& error);

    /// Opens the connection again. Statements made before are void.
    void reconnect();

    /// Connects again when the connection was lost and nothing depends on it.
    void heal();

    /// A function that breaks the statement running now, callable from any thread while this
    /// object lives.
    [[nodiscard]] std::function<void()> interrupter() const;

    /// The driver's connection, for Query.
    [[nodiscard]] const QSqlDatabase& connection() const { return m_connection; }

    /// SQLite's own connection, for Query. Null with PostgreSQL.
    [[nodiscard]] sqlite3* sqlite() const { return m_sqlite; }

private:
    friend class Transaction;

    void openSqlite();
    void openPostgres();

    DatabaseLocation m_location;
    Mode m_mode;
    QString m_connectionName;
    QSqlDatabase m_connection;
    sqlite3* m_sqlite = nullptr; ///< lives as long as m_connection is open
    bool m_lost = false;
    bool m_inTransaction = false; ///< kept by Transaction
};

} // namespace juzhen
