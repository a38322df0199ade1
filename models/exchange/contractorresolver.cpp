// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contractorresolver.h"

#include "models/stores/operatorstore.h"

namespace juzhen {

void ContractorResolver::load(Session& session)
{
    m_names = OperatorStore(session).names();
    for (auto entry = m_names.cbegin(); entry != m_names.cend(); ++entry) {
        auto& id = m_byName[entry.value()];
        // Of several with one name the oldest, whatever the order of the hash.
        if (!id.isValid() || entry.key() < id.value()) {
            id = Id<Operator>(entry.key());
        }
    }
}

Id<Operator> ContractorResolver::resolve(const QString& name)
{
    if (name.isEmpty()) {
        return {};
    }
    const auto known = m_byName.constFind(name);
    if (known != m_byName.cend()) {
        return *known;
    }
    Operator contractor;
    contractor.name = name;
    const auto id = pendingId<Operator>(m_planned.size());
    m_planned.append(contractor);
    m_byName.insert(name, id);
    return id;
}

QString ContractorResolver::name(Id<Operator> id) const
{
    return isPending(id) ? m_planned.at(pendingIndex(id)).name : m_names.value(id.value());
}

void ContractorResolver::write(Session& session)
{
    OperatorStore store(session);
    for (auto& contractor : m_planned) {
        store.create(contractor);
    }
}

Id<Operator> ContractorResolver::stored(Id<Operator> id) const
{
    return isPending(id) ? m_planned.at(pendingIndex(id)).id : id;
}

} // namespace juzhen
