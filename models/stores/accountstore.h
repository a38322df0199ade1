// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/filing.h"
#include "models/stores/recordtable.h"

#include <QHash>

namespace juzhen {

/// What an import needs to recognise an account that is already there.
struct AccountKey
{
    qint64 id = 0;
    QString name;
    QString platformCode;
    QString platformId;
    qint64 hostUnitId = 0;
};

/// The accounts of the register (账号). Make one and keep it for many writes: its insert statement
/// and the names of units stay prepared.
class AccountStore
{
public:
    explicit AccountStore(Session& session);

    [[nodiscard]] std::optional<Account> find(Id<Account> id) { return m_table.find(id); }

    [[nodiscard]] Account require(Id<Account> id) { return m_table.require(id); }

    /// Every account's identity, for matching. 100,000 take about 0.1 s.
    [[nodiscard]] QList<AccountKey> keys();

    /// Adds an account. Needs Permission::EditAccounts. Throws Error(Invalid, column) for an empty
    /// name or an id that another account of the platform has.
    void create(Account& account);

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
    [[nodiscard]] QVariantList derivedOf(const Account& account);
    void check(const Account& account);
    bool write(const Account& before, Account& after, const QString& action);

    Session& m_session;
    RecordTable<Account> m_table;
    QHash<qint64, QString> m_unitNames;
};

/// The columns in which two accounts differ.
[[nodiscard]] QList<FieldChange> differences(const Account& before, const Account& after);

} // namespace juzhen
