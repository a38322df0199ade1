// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/vocabulary.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace juzhen {

/// A unit (单位) that hosts, supervises or guides accounts. It stands in two hierarchies:
/// `parentId` is 块 (the government it belongs to), `systemParentId` is 条 (its superior in the
/// same trade).
struct Unit
{
    Id<Unit> id;
    QString uid;
    int revision = 0;

    QString name; ///< 单位全称, unique within its region
    QString shortName;
    QString uscc;       ///< 统一社会信用代码, 18 characters (GB 32100)
    QString regionCode; ///< empty while unknown
    AdminLevel adminLevel = AdminLevel::County;
    QString kind;   ///< 单位性质, key of vocabulary "unit_kind"; empty while unknown
    QString domain; ///< 业务领域, key of vocabulary "domain"; empty while unknown
    Id<Unit> parentId;
    Id<Unit> systemParentId;
    Id<Unit> supervisorId;         ///< 主管单位 (O-01)
    Id<Unit> industrySupervisorId; ///< 行业主管部门 (O-02)
    bool vertical = false;         ///< 垂直管理: outside local compliance counts (O-03)
    std::optional<bool> legalPerson;
    QString address;
    QString leaderName; ///< 分管负责人
    QString leaderPhone;
    QString contactName;
    QString contactPhone;
    std::optional<int> fulltimeStaff;       ///< 专职人员数
    std::optional<qint64> annualBudgetYuan; ///< 年度经费, whole yuan
    UnitStatus status = UnitStatus::Normal;
    Id<Unit> successorId; ///< 承接单位, when merged
    int sortOrder = 0;    ///< 机构序 within its parent
    QString remark;
    QStringList formerNames; ///< 曾用名, the latest last; a search finds them too

    bool operator==(const Unit&) const = default;
};

} // namespace juzhen
