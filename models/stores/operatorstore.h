// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// The contractors of the register (代运营机构, O-06, O-07).
class OperatorStore
{
public:
    explicit OperatorStore(Session& session);
    ~OperatorStore();
    OperatorStore(const OperatorStore&) = delete;
    OperatorStore& operator=(const OperatorStore&) = delete;

    [[nodiscard]] std::optional<Operator> find(Id<Operator> id);

    [[nodiscard]] QList<Operator> all();

    /// Name of every contractor by id.
    [[nodiscard]] QHash<qint64, QString> names();

    /// Needs Permission::EditAccounts. Throws Error(Invalid, "name") for an empty name.
    void create(Operator& contractor);

private:
    Session& m_session;
    std::unique_ptr<RecordTable<Operator>> m_table;
};

} // namespace juzhen
