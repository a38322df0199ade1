// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/unitname.h"

#include "models/domain/regionindex.h"
#include "models/domain/unitvalidation.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

bool isTownshipName(const QString& name)
{
    static const std::array endings{QStringLiteral("镇人民政府"), QStringLiteral("乡人民政府"),
                                    QStringLiteral("街道办事处"), QStringLiteral("镇政府"),
                                    QStringLiteral("乡政府")};
    return std::any_of(endings.begin(), endings.end(),
                       [&](const QString& ending) { return name.contains(ending); });
}

} // namespace

Unit unitNamed(const QString& name, const QString& regionCode, const RegionIndex& regions)
{
    Unit unit;
    unit.name = name;
    unit.regionCode = regions.startOf(name).code;
    if (unit.regionCode.isEmpty()) {
        unit.regionCode = regionCode;
    }
    if (const auto* region = regions.find(unit.regionCode)) {
        unit.adminLevel = adminLevelOf(region->level);
    }
    if (isTownshipName(name)) {
        unit.adminLevel = AdminLevel::Township;
    }
    return unit;
}

} // namespace juzhen
