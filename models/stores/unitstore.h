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

/// A unit as a field for choosing one needs it.
struct SearchableUnit
{
    Id<Unit> id;
    QString name;
    QString searchText; ///< its names, also in pinyin, as searchTextOf() makes them
};

/// The units of the register (单位).
class UnitStore
{
public:
    explicit UnitStore(Session& session);
    ~UnitStore();
    UnitStore(const UnitStore&) = delete;
    UnitStore& operator=(const UnitStore&) = delete;

    [[nodiscard]] std::optional<Unit> find(Id<Unit> id);

    /// The unit's name and its former ones; empty when the unit is gone.
    [[nodiscard]] QStringList namesOf(Id<Unit> id);

    /// As find(). Throws Error(NotFound) when the unit is gone.
    [[nodiscard]] Unit require(Id<Unit> id);

    /// The units with exactly this full name.
    [[nodiscard]] QList<Unit> named(const QString& name);

    /// Every unit in official order (机构序).
    [[nodiscard]] QList<Unit> all();

    /// As all(), without the rest of the fields: 10,000 take a tenth of the time.
    [[nodiscard]] QList<SearchableUnit> searchable();

    /// Name of every unit by id.
    [[nodiscard]] QHash<qint64, QString> names();

    /// The highest number (机构序) of a region's units; 0 without any.
    [[nodiscard]] int lastOrder(const QString& regionCode);

    /// The unit and those above it along @p superior (Unit::parentId, Unit::systemParentId …),
    /// nearest first; ends where the chain comes round again.
    [[nodiscard]] QList<Id<Unit>> chain(Id<Unit> first, Id<Unit> Unit::*superior);

    /// The units whose place @p unit has taken.
    [[nodiscard]] QList<Unit> predecessors(Id<Unit> unit);

    /// Whether another unit of @p unit's region has its name.
    [[nodiscard]] bool isNameTaken(const Unit& unit);

    /// 主管单位 as the handbook has it (O-01), whatever the unit says itself: the general office of
    /// its region, for a general office the one above, for a vertical unit its superior in the
    /// system (O-03). Nothing when the register doesn't hold it.
    [[nodiscard]] std::optional<Unit> computedSupervisor(const Unit& unit);

    /// Needs Permission::EditAccounts. Throws Error(Invalid, "name") for an empty name.
    void create(Unit& unit);

    /// As create(); Error(Conflict) when somebody else has changed the unit. A cycle in one of the
    /// hierarchies is Error(Invalid, column). Returns false when nothing differs.
    bool update(const Unit& before, Unit& after);

    /// Numbers @p units in this order (机构序): those whose number changes are written, each with
    /// its entry in the log. Needs Permission::EditAccounts.
    void arrange(const QList<Id<Unit>>& units);

    /// The number of each of @p units, to give back later.
    [[nodiscard]] QList<std::pair<Id<Unit>, int>> orderOf(const QList<Id<Unit>>& units);

    /// Gives each unit its number.
    void arrange(const QList<std::pair<Id<Unit>, int>>& numbers);

    /// Writes what a reorganisation or a reversal decides; for the other stores.
    bool applyDecision(const Unit& before, Unit& after, const QString& action);

private:
    [[nodiscard]] std::optional<Unit> officeOf(const QString& regionCode, Id<Unit> butNot);
    void check(const Unit& unit);
    void refreshAccounts(const Unit& unit);

    Session& m_session;
    std::unique_ptr<RecordTable<Unit>> m_table;
};

} // namespace juzhen
