// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/domain/permissions.h"
#include "models/domain/user.h"
#include "models/stores/changehub.h"

#include <QString>

#include <functional>
#include <memory>

namespace juzhen {

class AuditLog;
class Database;
class KeptOrders;
class Transaction;

/// How to open a register: what every session of the program shares. Cheap to copy.
struct SessionSource
{
    QString location;             ///< file name or postgresql:// address
    QString login;                ///< who works; empty: the person logged in to the computer
    const Clock* clock = nullptr; ///< null: the computer's clock
    ChangeHub* hub = nullptr;     ///< null: nobody listens
    bool readOnly = false;
};

/// One person's work on one register, in one thread. It owns the connection, the clock and the
/// current user; stores are made on it on the spot (`AccountStore(session)`).
///
/// All writing happens inside a WriteScope, which is one transaction with its entries in the log.
class Session
{
public:
    /// Opens an existing register and brings its schema up to date.
    /// Throws what Database and migrations throw.
    explicit Session(SessionSource source);

    /// As above; makes the register, with its regions, platforms, vocabularies, calendar and
    /// indicator sets, where there is none.
    [[nodiscard]] static std::unique_ptr<Session> create(const SessionSource& source);

    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    [[nodiscard]] const User& user() const { return m_user; }

    [[nodiscard]] const SessionSource& source() const { return m_source; }

    /// For titles and messages.
    [[nodiscard]] QString displayName() const;

    [[nodiscard]] bool isReadOnly() const { return m_source.readOnly; }

    [[nodiscard]] bool may(Permission permission) const;

    /// Throws Error(Denied) with the permission's key unless the user has it.
    void require(Permission permission) const;

    /// Breaks a statement of this session from another thread; see Database::interrupter().
    [[nodiscard]] std::function<void()> interrupter() const;

    /// Connects again now. After Error(ConnectionLost) the next work does so by itself.
    void reconnect();

    /// Reads the current user again, after roles were changed.
    void reloadUser();

    // For stores only.
    [[nodiscard]] Database& database() { return *m_database; }

    [[nodiscard]] AuditLog& log() { return *m_log; }

    [[nodiscard]] KeptOrders& keptOrders() { return *m_keptOrders; }

    [[nodiscard]] bool isWriting() const { return m_depth > 0; }

private:
    friend class WriteScope;

    Session(SessionSource source, bool mayCreate);

    SessionSource m_source;
    std::unique_ptr<Clock> m_ownClock;
    const Clock* m_clock = nullptr;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<KeptOrders> m_keptOrders;
    User m_user;

    // State of the outermost WriteScope.
    int m_depth = 0;
    bool m_failed = false;
    std::unique_ptr<Transaction> m_transaction;
    ChangeSet m_changes;
};

} // namespace juzhen
