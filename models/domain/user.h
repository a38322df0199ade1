// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"
#include "models/domain/id.h"
#include "models/domain/unit.h"

#include <QList>

#include <array>

namespace juzhen {

/// 角色. What each may do stands in permissions.h.
enum class Role
{
    Viewer,       ///< 查看
    Registrar,    ///< 信息员: keeps accounts, drafts filings
    Inspector,    ///< 检查员: fills checklists
    Officer,      ///< 主管单位经办: accepts, reviews, runs campaigns
    Leader,       ///< 主管单位领导: approves
    Administrator ///< 管理员: users, settings, indicator sets
};
inline constexpr std::array roleKeys{
    EnumKey{Role::Viewer, "viewer"},       EnumKey{Role::Registrar, "registrar"},
    EnumKey{Role::Inspector, "inspector"}, EnumKey{Role::Officer, "officer"},
    EnumKey{Role::Leader, "leader"},       EnumKey{Role::Administrator, "administrator"}};

constexpr const auto& enumKeys(Role)
{
    return roleKeys;
}

/// A person who works with the register.
struct User
{
    Id<User> id;
    QString uid;
    int revision = 0;

    QString login; ///< name of the person's account on the computer
    QString name;
    Id<Unit> unitId;
    QString regionCode; ///< scope: the region and all below it; empty: everything
    bool active = true;
    QList<Role> roles;

    bool operator==(const User&) const = default;
};

} // namespace juzhen
