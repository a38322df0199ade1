// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handover.h"

#include <QList>

#include <memory>
#include <optional>

namespace juzhen {

class AccountStore;
class Session;
template <class Record>
class RecordTable;

/// Who holds which role of which account (账号责任人). The accounts' own texts (editor_name,
/// reviewer1 …) say the same: whatever changes one of them changes the other in one transaction.
class CustodyStore
{
public:
    explicit CustodyStore(Session& session);
    ~CustodyStore();
    CustodyStore(const CustodyStore&) = delete;
    CustodyStore& operator=(const CustodyStore&) = delete;

    [[nodiscard]] std::optional<Custody> find(Id<Custody> id);

    /// Who holds @p role of @p account now.
    [[nodiscard]] std::optional<Custody> held(Id<Account> account, CustodyRole role);

    /// What @p person holds, by account and role; with @p former also what was held, at the end.
    [[nodiscard]] QList<HeldCustody> ofPerson(Id<Person> person, bool former = false);

    /// Who holds the roles of @p account now.
    [[nodiscard]] QList<HeldCustody> ofAccount(Id<Account> account);

    /// What the handovers of @p person on @p day have given away, as it is held now.
    [[nodiscard]] QList<HeldCustody> handedOver(Id<Person> person, QDate day);

    /// The days on which @p person handed accounts over, the latest first.
    [[nodiscard]] QList<QDate> handoverDays(Id<Person> person);

    /// Gives @p person a role of an account from @p day on: whoever has it ends with that day, and
    /// the account's text names the new one. Needs Permission::EditAccounts. Throws Error(Invalid):
    /// "person_id" for a person who has left by @p day, the account's column for a person who does
    /// another of the three reviews (O-16).
    Custody assign(Id<Account> account, CustodyRole role, Id<Person> person, QDate day);

    /// Ends a custody without a successor; the account's text becomes empty. Needs
    /// Permission::EditAccounts.
    void end(const Custody& custody, QDate day);

    /// Writes what is known about a custody: where the password is sealed, how many administrators,
    /// whose mobile is bound (masked). Needs Permission::EditAccounts. Throws Error(Invalid,
    /// column), Error(Conflict).
    bool update(const Custody& before, Custody& after);

    // For the other stores.

    /// Ends @p held on @p day and gives the role to @p successor; for a handover.
    Custody passOn(const Custody& held, const Person& successor, QDate day);

    /// Adds a custody as it is, without a word in the account.
    void add(Custody& custody);

    /// Writes name and phone of @p person to the accounts of which the person has a role.
    void writeNames(const Person& person);

    /// Ends the custodies that the texts of an account no longer agree with.
    void followTexts(const Account& before, const Account& after);

private:
    [[nodiscard]] QList<HeldCustody> read(const QString& condition, const QVariantList& values);
    void requireOtherReviewers(const Account& account, CustodyRole role, const Person& person);
    void writeText(AccountStore& accounts,
                   Id<Account> account,
                   CustodyRole role,
                   const Person& person,
                   const QString& action);

    Session& m_session;
    std::unique_ptr<RecordTable<Custody>> m_table;
};

/// @p account with @p person named for @p role.
[[nodiscard]] Account withPerson(Account account, CustodyRole role, const Person& person);

} // namespace juzhen
