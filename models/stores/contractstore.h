// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"

#include <QList>

#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// The contracts of units with contractors (运营合同), and the confidentiality agreements in them.
class ContractStore
{
public:
    explicit ContractStore(Session& session);
    ~ContractStore();
    ContractStore(const ContractStore&) = delete;
    ContractStore& operator=(const ContractStore&) = delete;

    [[nodiscard]] std::optional<OperationContract> find(Id<OperationContract> id);

    /// The contracts of a contractor, the latest first.
    [[nodiscard]] QList<OperationContract> ofOperator(Id<Operator> contractor);

    /// Needs Permission::EditAccounts. Throws Error(Invalid, column) for what validateContract()
    /// calls wrong.
    void create(OperationContract& contract);

    /// As create(); Error(Conflict) when somebody else has changed the contract. False when nothing
    /// differs.
    bool update(const OperationContract& before, OperationContract& after);

    /// Needs Permission::EditAccounts. The log keeps what the contract said.
    void remove(const OperationContract& contract);

    /// Makes the contracts about @p gone be about @p stay; for a merge of accounts. Returns how
    /// many.
    int moveAccount(Id<Account> gone, Id<Account> stay, const QString& action);

private:
    Session& m_session;
    std::unique_ptr<RecordTable<OperationContract>> m_table;
};

} // namespace juzhen
