// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/contractstore.h"

#include "models/domain/operatorvalidation.h"
#include "models/stores/recordtable.h"
#include "models/stores/requirestorable.h"

namespace juzhen {

ContractStore::ContractStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<OperationContract>>(session))
{}

ContractStore::~ContractStore() = default;

std::optional<OperationContract> ContractStore::find(Id<OperationContract> id)
{
    return m_table->find(id);
}

QList<OperationContract> ContractStore::ofOperator(Id<Operator> contractor)
{
    return m_table->where(
        QStringLiteral("operator_id = ? ORDER BY coalesce(ends_on, '') DESC, id DESC"),
        {contractor.value()});
}

void ContractStore::create(OperationContract& contract)
{
    m_session.require(Permission::EditAccounts);
    requireStorable(validateContract(contract));
    m_table->insert(contract);
}

bool ContractStore::update(const OperationContract& before, OperationContract& after)
{
    m_session.require(Permission::EditAccounts);
    requireStorable(validateContract(after));
    return m_table->update(before, after);
}

void ContractStore::remove(const OperationContract& contract)
{
    m_session.require(Permission::EditAccounts);
    m_table->remove(contract);
}

int ContractStore::moveAccount(Id<Account> gone, Id<Account> stay, const QString& action)
{
    const auto contracts =
        m_table->where(QStringLiteral("account_id = ? ORDER BY id"), {gone.value()});
    for (const OperationContract& contract : contracts) {
        OperationContract after = contract;
        after.accountId = stay;
        m_table->update(contract, after, {}, action);
    }
    return static_cast<int>(contracts.size());
}

} // namespace juzhen
