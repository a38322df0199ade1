// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

#include <QDate>

namespace juzhen {

/// What a responsible person (责任人) does in the office, whatever the accounts.
enum class PersonRole
{
    Leader,           ///< 分管负责人
    Head,             ///< 主要负责人
    Dedicated,        ///< 专人负责人 (O-05)
    Administrator,    ///< 管理员: keeps accounts and their passwords
    FirstReviewer,    ///< 初审人
    SecondReviewer,   ///< 复审人
    FinalReviewer,    ///< 终审人
    Editor,           ///< 信息员（运维人员）
    SecurityReviewer, ///< 安全保密审查员
    Duty,             ///< 值班人员
    Inspector,        ///< 检查员
    Rechecker         ///< 复核员
};
inline constexpr std::array personRoleKeys{EnumKey{PersonRole::Leader, "leader"},
                                           EnumKey{PersonRole::Head, "head"},
                                           EnumKey{PersonRole::Dedicated, "dedicated"},
                                           EnumKey{PersonRole::Administrator, "administrator"},
                                           EnumKey{PersonRole::FirstReviewer, "reviewer1"},
                                           EnumKey{PersonRole::SecondReviewer, "reviewer2"},
                                           EnumKey{PersonRole::FinalReviewer, "reviewer3"},
                                           EnumKey{PersonRole::Editor, "editor"},
                                           EnumKey{PersonRole::SecurityReviewer, "security"},
                                           EnumKey{PersonRole::Duty, "duty"},
                                           EnumKey{PersonRole::Inspector, "inspector"},
                                           EnumKey{PersonRole::Rechecker, "rechecker"}};

constexpr const auto& enumKeys(PersonRole)
{
    return personRoleKeys;
}

/// What a person holds of one account (保管与运维).
enum class CustodyRole
{
    Administrator, ///< 管理员: keeps the account and its password
    Editor,        ///< 运维人员
    Dedicated,     ///< 专人负责人 (O-05)
    FirstReviewer, ///< 初审人
    SecondReviewer,
    FinalReviewer
};
inline constexpr std::array custodyRoleKeys{EnumKey{CustodyRole::Administrator, "administrator"},
                                            EnumKey{CustodyRole::Editor, "editor"},
                                            EnumKey{CustodyRole::Dedicated, "dedicated"},
                                            EnumKey{CustodyRole::FirstReviewer, "reviewer1"},
                                            EnumKey{CustodyRole::SecondReviewer, "reviewer2"},
                                            EnumKey{CustodyRole::FinalReviewer, "reviewer3"}};

constexpr const auto& enumKeys(CustodyRole)
{
    return custodyRoleKeys;
}

/// Whether a person works here.
enum class PersonState
{
    OnPost,  ///< 在岗
    Leaving, ///< 将离岗: the last day is within Thresholds::handoverWarnDays
    Left     ///< 已离岗: the last day has passed
};
inline constexpr std::array personStateKeys{EnumKey{PersonState::OnPost, "on_post"},
                                            EnumKey{PersonState::Leaving, "leaving"},
                                            EnumKey{PersonState::Left, "left"}};

constexpr const auto& enumKeys(PersonState)
{
    return personStateKeys;
}

/// A responsible person (责任人). Never with the number of an identity card.
struct Person
{
    Id<Person> id;
    QString uid;
    int revision = 0;

    QString name; ///< 姓名, at most 40 characters
    Id<Unit> unitId;
    QString post; ///< 职务
    QString phone;
    QList<PersonRole> roles;
    QString training; ///< 培训记录: course, day, certificate
    QDate validFrom;
    QDate validTo; ///< the last day; invalid: no end is known
    QString remark;

    bool operator==(const Person&) const = default;
};

/// What @p person is on @p today: still on post on the last day itself. A handover is due
/// @p warnDays before it (Thresholds::handoverWarnDays).
[[nodiscard]] PersonState stateOf(const Person& person, QDate today, int warnDays);

/// A role of an account in the hands of a person, from a day until it is handed over. There is
/// never a password in it (2.6).
struct Custody
{
    Id<Custody> id;
    QString uid;
    int revision = 0;

    Id<Account> accountId;
    Id<Person> personId;
    CustodyRole role = CustodyRole::Editor;
    QDate beginsOn;                    ///< invalid: not known
    QDate endsOn;                      ///< the last day; invalid: still held
    QDate handedOverOn;                ///< invalid: not taken by a handover
    Id<Custody> followsId;             ///< the one that ended with the handover
    QString sealedAt;                  ///< 密码封存处, of the administrator
    std::optional<int> administrators; ///< how many people have the rights of administration
    QString mobileOwner;               ///< whose mobile is bound, masked: 张**

    [[nodiscard]] bool isOpen() const { return !endsOn.isValid(); }

    bool operator==(const Custody&) const = default;
};

/// The text of an account that names who has @p role; null for the administrator, whom no text
/// names.
[[nodiscard]] QString Account::*accountName(CustodyRole role);

/// Whether @p role is one of the three reviews (O-16).
[[nodiscard]] bool isReview(CustodyRole role);

/// @p owner with what isn't needed to recognise somebody hidden: 张小明 → 张**, 13812345678 →
/// 138****5678. A text that is neither a name nor a number, or is hidden already, stays.
[[nodiscard]] QString maskedOwner(const QString& owner);

} // namespace juzhen
