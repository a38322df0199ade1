// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unit.h"

#include <QHash>

#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// The units of the register (单位).
class UnitStore
{
public:
    explicit UnitStore(Session& session);
    ~UnitStore();
    UnitStore(const UnitStore&) = delete;
    UnitStore& operator=(const UnitStore&) = delete;

    [[nodiscard]] std::optional<Unit> find(Id<Unit> id);

    /// The units with exactly this full name.
    [[nodiscard]] QList<Unit> named(const QString& name);

    /// Every unit in official order (机构序).
    [[nodiscard]] QList<Unit> all();

    /// Name of every unit by id.
    [[nodiscard]] QHash<qint64, QString> names();

    /// Needs Permission::EditAccounts. Throws Error(Invalid, "name") for an empty name.
    void create(Unit& unit);

    /// As create(); Error(Conflict) when somebody else has changed the unit. A cycle in one of the
    /// hierarchies is Error(Invalid, column). Returns false when nothing differs.
    bool update(const Unit& before, Unit& after);

    /// Gives a unit former values again; for the reversal of a batch.
    bool applyReversal(const Unit& before, Unit& after, const QString& action);

private:
    void check(const Unit& unit);
    bool write(const Unit& before, Unit& after, const QString& action);
    void refreshAccounts(const Unit& unit);

    Session& m_session;
    std::unique_ptr<RecordTable<Unit>> m_table;
};

} // namespace juzhen
