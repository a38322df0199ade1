// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/filing.h"
#include "models/stores/recorddraft.h"
#include "models/stores/tables.h"

#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// What an import needs to recognise an account that is already there.
struct AccountKey
{
    qint64 id = 0;
    QString name;
    QString platformCode;
    QString platformId;
    qint64 hostUnitId = 0;
    QString regionCode;
    QString url = {};
    QString nationalId = {};
    AccountStatus status = AccountStatus::Active;
};

/// The accounts of the register (账号). Make one and keep it for many writes: its insert statement
/// and the names of units stay prepared.
class AccountStore
{
public:
    explicit AccountStore(Session& session);
    ~AccountStore();
    AccountStore(const AccountStore&) = delete;
    AccountStore& operator=(const AccountStore&) = delete;

    [[nodiscard]] std::optional<Account> find(Id<Account> id);

    [[nodiscard]] Account require(Id<Account> id);

    /// Every account's identity, for matching; cancelled ones only when asked for. 100,000 take
    /// about 0.1 s.
    [[nodiscard]] QList<AccountKey> keys(bool alsoCancelled = false);

    /// The accounts with these ids, in any order; ids that are gone are left out.
    [[nodiscard]] QList<Account> withIds(const QList<qint64>& ids);

    /// The accounts that a unit hosts, by name, running ones first; at most @p most.
    [[nodiscard]] QList<Account> hostedBy(Id<Unit> unit, int most = 1000);

    /// Adds an account. Needs Permission::EditAccounts. Throws Error(Invalid, column) for an empty
    /// name or an id that another account of the platform has.
    void create(Account& account);

    /// Readies a new account for create() on any thread; @p unitNames are the names of its host
    /// unit, present and former.
    [[nodiscard]] static RecordDraft<Account> draft(Account account, const QStringList& unitNames);
    void create(RecordDraft<Account>& draft);

    /// Leaves the indexes of the table out while @p rows new accounts are inserted, if they are
    /// many; what is returned builds them. Only inside a WriteScope, whose rollback brings them
    /// back as well. SQLite only.
    [[nodiscard]] std::function<void()> deferIndexes(qint64 rows);

    /// Writes the fields that differ; false when none does. Fields a filing governs may be filled
    /// where they were empty, not changed: Error(Denied, column) otherwise. Error(Conflict) when
    /// somebody else has changed the account.
    bool update(const Account& before, Account& after);

    /// Changes any field outside a filing, because the register is wrong. Needs
    /// Permission::RepairAccounts; Error(Invalid, "reason") without a reason.
    bool repair(const Account& before, Account& after, const QString& reason);

    /// Writes what a filing or an inspection decides; for the other stores.
    bool applyDecision(const Account& before, Account& after, const QString& action);

private:
    [[nodiscard]] QStringList unitNames(const Account& account);
    bool write(const Account& before, Account& after, const QString& action);
    /// As write(), by hand: a custody that the new texts contradict ends.
    bool writeByHand(const Account& before, Account& after, const QString& action);

    Session& m_session;
    std::unique_ptr<RecordTable<Account>> m_table;
    QHash<qint64, QStringList> m_unitNames; ///< with the former ones
};

/// The columns in which two accounts differ.
[[nodiscard]] QList<FieldChange> differences(const Account& before, const Account& after);

} // namespace juzhen
