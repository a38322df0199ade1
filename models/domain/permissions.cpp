// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"

#include <algorithm>

namespace juzhen {

namespace {

struct Grant
{
    Role role;
    Permission permission;
};

// One line per right. An administrator keeps the program in order but decides nothing: who does
// both holds both roles.
constexpr std::array grants{
    Grant{Role::Registrar, Permission::EditAccounts},
    Grant{Role::Registrar, Permission::EditFilings},
    Grant{Role::Registrar, Permission::ImportData},
    Grant{Role::Registrar, Permission::Rectify},
    Grant{Role::Inspector, Permission::Inspect},
    Grant{Role::Officer, Permission::EditAccounts},
    Grant{Role::Officer, Permission::RepairAccounts},
    Grant{Role::Officer, Permission::EditFilings},
    Grant{Role::Officer, Permission::DecideFilings},
    Grant{Role::Officer, Permission::RunCampaigns},
    Grant{Role::Officer, Permission::Inspect},
    Grant{Role::Officer, Permission::Rectify},
    Grant{Role::Officer, Permission::ImportData},
    Grant{Role::Leader, Permission::ApproveFilings},
    Grant{Role::Leader, Permission::DecideFilings},
    Grant{Role::Leader, Permission::RunCampaigns},
    Grant{Role::Leader, Permission::Waive},
    Grant{Role::Administrator, Permission::Administer},
};

} // namespace

bool carries(Role role, Permission permission)
{
    return std::any_of(grants.begin(), grants.end(), [&](const Grant& grant) {
        return grant.role == role && grant.permission == permission;
    });
}

bool mayDo(const User& user, Permission permission)
{
    return user.active && std::any_of(user.roles.begin(), user.roles.end(), [&](Role role) {
               return carries(role, permission);
           });
}

} // namespace juzhen
