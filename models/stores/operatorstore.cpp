// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/operatorstore.h"

#include "models/stores/recordtable.h"

namespace juzhen {

OperatorStore::OperatorStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<Operator>>(session))
{}

OperatorStore::~OperatorStore() = default;

std::optional<Operator> OperatorStore::find(Id<Operator> id)
{
    return m_table->find(id);
}

QList<Operator> OperatorStore::all()
{
    return m_table->where(QStringLiteral("1 = 1 ORDER BY name, id"));
}

QHash<qint64, QString> OperatorStore::names()
{
    QHash<qint64, QString> names;
    for (const Operator& contractor : all()) {
        names.insert(contractor.id.value(), contractor.name);
    }
    return names;
}

void OperatorStore::create(Operator& contractor)
{
    m_session.require(Permission::EditAccounts);
    if (contractor.name.trimmed().isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("name"));
    }
    m_table->insert(contractor);
}

} // namespace juzhen
