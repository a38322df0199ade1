// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/fieldissue.h"
#include "models/domain/platform.h"

#include <QDate>

namespace juzhen {

/// What is known around an account when it is looked at. Null: not known, and what needs it isn't
/// looked at.
struct AccountSurroundings
{
    QDate today;                        ///< must be valid
    const Platform* platform = nullptr; ///< of the account's platform code
    const Unit* hostUnit = nullptr;
};

/// Most characters of 账号名称.
inline constexpr qsizetype accountNameLimit = 60;

/// Most characters of 账号简介.
inline constexpr qsizetype accountProfileLimit = 500;

/// Whether @p id has the form of an account's id on the platform: on WeChat the account's name, its
/// original id (gh_…) or the __biz of its articles, on Weibo the uid; anything elsewhere.
[[nodiscard]] bool isPlatformId(const QString& id, const QString& platformCode);

/// Everything that is the matter with the fields of one account, what is missing first. What
/// concerns several accounts (R-04, R-05, unique ids) is for the rules and the stores.
[[nodiscard]] QList<FieldIssue> validateAccount(const Account& account,
                                                const AccountSurroundings& around);

} // namespace juzhen
