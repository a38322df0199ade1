// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/unitvalidation.h"

#include "models/domain/issuelist.h"

namespace juzhen {

namespace {

constexpr QLatin1String generalOffice("general_office");
constexpr QLatin1String publicService("public_service");

void checkRequired(IssueList& list, const Unit& unit, const UnitSurroundings& around)
{
    if (unit.name.trimmed().isEmpty()) {
        list.wrong("name", FieldProblem::Missing);
    }
    list.need("region_code", !unit.regionCode.isEmpty());
    list.need("kind", !unit.kind.isEmpty());
    list.need("domain", !unit.domain.isEmpty());
    // Nobody in the province stands above its own general office.
    const bool isTop = unit.kind == generalOffice && unit.adminLevel == AdminLevel::Province;
    list.need("supervisor_id", isTop || unit.supervisorId.isValid() || around.supervisor);
    list.need("industry_supervisor_id",
              unit.kind != publicService || unit.industrySupervisorId.isValid());
    list.need("leader_name", !unit.leaderName.isEmpty());
    list.need("contact_name", !unit.contactName.isEmpty());
    list.need("contact_phone", !unit.contactPhone.isEmpty());
    list.need("successor_id", unit.status != UnitStatus::Merged || unit.successorId.isValid());
}

/// Townships and streets are no regions of GB/T 2260: their units stand in the county.
bool fits(AdminLevel level, RegionLevel region)
{
    return level == adminLevelOf(region)
           || (level == AdminLevel::Township && region == RegionLevel::County);
}

void checkPlace(IssueList& list, const Unit& unit, const UnitSurroundings& around)
{
    if (unit.regionCode.isEmpty()) {
        return;
    }
    if (!around.region || around.region->code != unit.regionCode) {
        list.wrong("region_code", FieldProblem::UnknownRegion);
        return;
    }
    // The level of a functional zone is settled case by case.
    if (!around.region->functionalZone && !fits(unit.adminLevel, around.region->level)) {
        list.wrong("admin_level", FieldProblem::LevelMismatch);
    }
}

/// The level whose general office supervises units of @p level: townships have the county's.
AdminLevel supervisingLevel(AdminLevel level)
{
    return level == AdminLevel::Township ? AdminLevel::County : level;
}

void checkSupervisor(IssueList& list, const Unit& unit, const Unit& supervisor)
{
    // A vertical unit follows the office of its own system, whose level is its own affair (O-03);
    // a general office follows the one above it.
    if (unit.vertical || unit.kind == generalOffice || supervisor.kind.isEmpty()) {
        return;
    }
    if (supervisor.kind != generalOffice
        || supervisor.adminLevel != supervisingLevel(unit.adminLevel)) {
        list.incomplete("supervisor_id", FieldProblem::UnsuitableSupervisor);
    }
}

void checkHierarchy(IssueList& list, const Unit& unit, const UnitSurroundings& around)
{
    if (!unit.id.isValid()) {
        return; // a unit that isn't stored yet is above nobody
    }
    const auto check = [&](const char* field, Id<Unit> above, const QList<Id<Unit>>& chain) {
        if (above == unit.id || chain.contains(unit.id)) {
            list.wrong(field, FieldProblem::Circular);
        }
    };
    check("parent_id", unit.parentId, around.parents);
    check("system_parent_id", unit.systemParentId, around.systemParents);
    check("successor_id", unit.successorId, {});
}

} // namespace

AdminLevel adminLevelOf(RegionLevel level)
{
    switch (level) {
    case RegionLevel::Province:
        return AdminLevel::Province;
    case RegionLevel::Prefecture:
        return AdminLevel::City;
    case RegionLevel::County:
        break;
    }
    return AdminLevel::County;
}

QList<FieldIssue> validateUnit(const Unit& unit, const UnitSurroundings& around)
{
    IssueList list;
    checkRequired(list, unit, around);
    if (around.nameTaken) {
        list.wrong("name", FieldProblem::Taken);
    }
    list.checkLength("name", unit.name, unitNameLimit);
    list.checkLength("short_name", unit.shortName, unitShortNameLimit);
    list.checkUscc("uscc", unit.uscc);
    checkPlace(list, unit, around);
    if (around.supervisor) {
        checkSupervisor(list, unit, *around.supervisor);
    }
    checkHierarchy(list, unit, around);
    list.checkPhone("leader_phone", unit.leaderPhone);
    list.checkPhone("contact_phone", unit.contactPhone);
    if (unit.fulltimeStaff.value_or(0) < 0) {
        list.wrong("fulltime_staff", FieldProblem::Negative);
    }
    if (unit.annualBudgetYuan.value_or(0) < 0) {
        list.wrong("annual_budget_yuan", FieldProblem::Negative);
    }
    return list.issues();
}

} // namespace juzhen
