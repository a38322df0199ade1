// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

namespace juzhen {

/// What a person may be allowed to do. The stores ask before they write.
enum class Permission
{
    EditAccounts,   ///< accounts, units, operators, attachments
    RepairAccounts, ///< change a field that a filing governs, with a reason
    EditFilings,
    DecideFilings, ///< accept, review, return
    ApproveFilings,
    RunCampaigns,
    Inspect, ///< fill checklists
    Rectify, ///< report and recheck findings
    ImportData,
    Waive,
    Administer ///< users, settings, indicator sets, calendar, regions, platforms
};
inline constexpr std::array permissionKeys{EnumKey{Permission::EditAccounts, "edit_accounts"},
                                           EnumKey{Permission::RepairAccounts, "repair_accounts"},
                                           EnumKey{Permission::EditFilings, "edit_filings"},
                                           EnumKey{Permission::DecideFilings, "decide_filings"},
                                           EnumKey{Permission::ApproveFilings, "approve_filings"},
                                           EnumKey{Permission::RunCampaigns, "run_campaigns"},
                                           EnumKey{Permission::Inspect, "inspect"},
                                           EnumKey{Permission::Rectify, "rectify"},
                                           EnumKey{Permission::ImportData, "import_data"},
                                           EnumKey{Permission::Waive, "waive"},
                                           EnumKey{Permission::Administer, "administer"}};

constexpr const auto& enumKeys(Permission)
{
    return permissionKeys;
}

/// Whether @p role carries @p permission.
[[nodiscard]] bool carries(Role role, Permission permission);

/// Whether @p user, by any of the roles, may do it. An inactive user may do nothing.
[[nodiscard]] bool mayDo(const User& user, Permission permission);

} // namespace juzhen
