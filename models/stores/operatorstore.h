// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/operatorterm.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// The contractors that run accounts for the units (代运营机构), with their qualifications. What
/// they have agreed on is kept by ContractStore.
class OperatorStore
{
public:
    explicit OperatorStore(Session& session);
    ~OperatorStore();
    OperatorStore(const OperatorStore&) = delete;
    OperatorStore& operator=(const OperatorStore&) = delete;

    [[nodiscard]] std::optional<Operator> find(Id<Operator> id);

    /// As find(). Throws Error(NotFound) when the contractor is gone.
    [[nodiscard]] Operator require(Id<Operator> id);

    /// Every contractor, by name.
    [[nodiscard]] QList<Operator> all();

    [[nodiscard]] QHash<qint64, QString> names();

    /// Needs Permission::EditAccounts. Throws Error(Invalid, column) for what validateOperator()
    /// calls wrong.
    void create(Operator& contractor);

    /// As create(); Error(Conflict) when somebody else has changed the contractor. False when
    /// nothing differs.
    bool update(const Operator& before, Operator& after);

    /// Deletes a contractor and its qualifications. Needs Permission::EditAccounts. Throws
    /// Error(Invalid, name, operatorInUse) while it runs an account, has a contract, or a filing
    /// under way names it.
    void remove(const Operator& contractor);

    /// Writes what a reversal decides; for the other stores.
    bool applyDecision(const Operator& before, Operator& after, const QString& action);

    /// The qualifications of a contractor, by kind, the one that holds longest first.
    [[nodiscard]] QList<OperatorQualification> qualifications(Id<Operator> contractor);

    /// The three below need Permission::EditAccounts and throw as create() and update() do, for
    /// what validateQualification() calls wrong.
    void addQualification(OperatorQualification& qualification);
    bool updateQualification(const OperatorQualification& before, OperatorQualification& after);
    void removeQualification(const OperatorQualification& qualification);

    /// The accounts that a contractor runs, by name; at most @p most.
    [[nodiscard]] QList<Account> accounts(Id<Operator> contractor, int most = 1000);

    /// What has run out by @p until, the soonest first. A contract that has run out counts only
    /// while an account still runs under it.
    [[nodiscard]] QList<OperatorTerm> termsUntil(QDate today, QDate until);

private:
    [[nodiscard]] bool isInUse(Id<Operator> id);

    Session& m_session;
    std::unique_ptr<RecordTable<Operator>> m_table;
    std::unique_ptr<RecordTable<OperatorQualification>> m_qualifications;
};

} // namespace juzhen
