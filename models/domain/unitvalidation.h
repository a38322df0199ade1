// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldissue.h"
#include "models/domain/region.h"
#include "models/domain/unit.h"

#include <QList>

namespace juzhen {

/// What is known around a unit when it is looked at. Null: not known.
struct UnitSurroundings
{
    const Region* region = nullptr;   ///< of the unit's region code
    const Unit* supervisor = nullptr; ///< 主管单位, the one the register computes if none is set
    QList<Id<Unit>> parents;          ///< the parent, its parent and so on (块)
    QList<Id<Unit>> systemParents;    ///< the same along 条
    bool nameTaken = false;           ///< another unit of the region has the name
};

/// Most characters of 单位全称 and of 简称.
inline constexpr qsizetype unitNameLimit = 100;
inline constexpr qsizetype unitShortNameLimit = 40;

/// Everything that is the matter with the fields of one unit, what is missing first.
[[nodiscard]] QList<FieldIssue> validateUnit(const Unit& unit, const UnitSurroundings& around);

/// The level of units that belong to a region itself.
[[nodiscard]] AdminLevel adminLevelOf(RegionLevel level);

} // namespace juzhen
