// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"

#include <array>

/// The closed vocabularies of the register: enums whose members the program itself acts on, with
/// the keys they are stored under. Open lists (platforms, unit kinds, domains, problem classes) are
/// data of the office and stand in the register as text keys.
namespace juzhen {

/// 行政层级 of a unit, and through it of its accounts (O-37).
enum class AdminLevel
{
    Province,
    City,
    County,
    Township
};
inline constexpr std::array adminLevelKeys{
    EnumKey{AdminLevel::Province, "province"}, EnumKey{AdminLevel::City, "city"},
    EnumKey{AdminLevel::County, "county"}, EnumKey{AdminLevel::Township, "township"}};

constexpr const auto& enumKeys(AdminLevel)
{
    return adminLevelKeys;
}

/// 行政区划 levels of GB/T 2260.
enum class RegionLevel
{
    Province,
    Prefecture,
    County
};
inline constexpr std::array regionLevelKeys{EnumKey{RegionLevel::Province, "province"},
                                            EnumKey{RegionLevel::Prefecture, "prefecture"},
                                            EnumKey{RegionLevel::County, "county"}};

constexpr const auto& enumKeys(RegionLevel)
{
    return regionLevelKeys;
}

/// 单位状态: 正常, 撤并, 更名.
enum class UnitStatus
{
    Normal,
    Merged,
    Renamed
};
inline constexpr std::array unitStatusKeys{EnumKey{UnitStatus::Normal, "normal"},
                                           EnumKey{UnitStatus::Merged, "merged"},
                                           EnumKey{UnitStatus::Renamed, "renamed"}};

constexpr const auto& enumKeys(UnitStatus)
{
    return unitStatusKeys;
}

/// 代表主体: whom the account stands for.
enum class Represents
{
    Government,
    Department,
    Township,
    Enterprise
};
inline constexpr std::array representsKeys{
    EnumKey{Represents::Government, "government"}, EnumKey{Represents::Department, "department"},
    EnumKey{Represents::Township, "township"}, EnumKey{Represents::Enterprise, "enterprise"}};

constexpr const auto& enumKeys(Represents)
{
    return representsKeys;
}

/// 账号状态.
enum class AccountStatus
{
    Planned,       ///< 拟开设
    PendingFiling, ///< 待备案
    Active,        ///< 正常运行
    Suspended,     ///< 暂停更新
    Closing,       ///< 拟关停
    PendingCancel, ///< 待注销
    Closed,        ///< 已关停
    Cancelled,     ///< 已注销
    OrderedClosed  ///< 责令关停 (O-45)
};
inline constexpr std::array accountStatusKeys{
    EnumKey{AccountStatus::Planned, "planned"},
    EnumKey{AccountStatus::PendingFiling, "pending_filing"},
    EnumKey{AccountStatus::Active, "active"},
    EnumKey{AccountStatus::Suspended, "suspended"},
    EnumKey{AccountStatus::Closing, "closing"},
    EnumKey{AccountStatus::PendingCancel, "pending_cancel"},
    EnumKey{AccountStatus::Closed, "closed"},
    EnumKey{AccountStatus::Cancelled, "cancelled"},
    EnumKey{AccountStatus::OrderedClosed, "ordered_closed"}};

constexpr const auto& enumKeys(AccountStatus)
{
    return accountStatusKeys;
}

/// Whether the account is to be kept up and therefore inspected: 正常运行 and 暂停更新. A pause
/// does not free an account from the update rule until it is closed by a filing.
[[nodiscard]] constexpr bool isRunning(AccountStatus status)
{
    return status == AccountStatus::Active || status == AccountStatus::Suspended;
}

/// 全国系统状态 (O-38).
enum class NationalStatus
{
    Missing,
    Entered,
    ChangePending,
    Cancelled
};
inline constexpr std::array nationalStatusKeys{
    EnumKey{NationalStatus::Missing, "missing"}, EnumKey{NationalStatus::Entered, "entered"},
    EnumKey{NationalStatus::ChangePending, "change_pending"},
    EnumKey{NationalStatus::Cancelled, "cancelled"}};

constexpr const auto& enumKeys(NationalStatus)
{
    return nationalStatusKeys;
}

/// 备案类型.
enum class FilingKind
{
    Open,
    Change,
    Close,
    Cancel
};
inline constexpr std::array filingKindKeys{
    EnumKey{FilingKind::Open, "open"}, EnumKey{FilingKind::Change, "change"},
    EnumKey{FilingKind::Close, "close"}, EnumKey{FilingKind::Cancel, "cancel"}};

constexpr const auto& enumKeys(FilingKind)
{
    return filingKindKeys;
}

/// 备案记录状态.
enum class FilingStatus
{
    Draft,     ///< 草稿
    Submitted, ///< 已提交
    Accepted,  ///< 已受理
    Reviewed,  ///< 已审核
    Approved,  ///< 同意备案
    Synced,    ///< 已录全国系统
    Archived,  ///< 归档
    Returned,  ///< 退回补正
    Rejected,  ///< 不予备案
    Withdrawn  ///< 撤回
};
inline constexpr std::array filingStatusKeys{
    EnumKey{FilingStatus::Draft, "draft"},       EnumKey{FilingStatus::Submitted, "submitted"},
    EnumKey{FilingStatus::Accepted, "accepted"}, EnumKey{FilingStatus::Reviewed, "reviewed"},
    EnumKey{FilingStatus::Approved, "approved"}, EnumKey{FilingStatus::Synced, "synced"},
    EnumKey{FilingStatus::Archived, "archived"}, EnumKey{FilingStatus::Returned, "returned"},
    EnumKey{FilingStatus::Rejected, "rejected"}, EnumKey{FilingStatus::Withdrawn, "withdrawn"}};

constexpr const auto& enumKeys(FilingStatus)
{
    return filingStatusKeys;
}

/// 问题严重程度.
enum class Severity
{
    Veto,
    Major,
    Minor,
    Notice
};
inline constexpr std::array severityKeys{
    EnumKey{Severity::Veto, "veto"}, EnumKey{Severity::Major, "major"},
    EnumKey{Severity::Minor, "minor"}, EnumKey{Severity::Notice, "notice"}};

constexpr const auto& enumKeys(Severity)
{
    return severityKeys;
}

/// What a stored thing is about: history, attachments, waivers and changes name their subject so.
enum class SubjectKind
{
    Register,
    Region,
    Unit,
    Platform,
    Operator,
    Account,
    Filing,
    IndicatorSet,
    Campaign,
    Task,
    Answer,
    Finding,
    Attachment,
    User,
    Waiver,
    View,
    Batch,
    Calendar,
    Setting,
    Person,
    Custody,
    Metric, ///< 运行数据 of one account and month
    Qualification,
    Contract,
    System ///< 条: all units of one domain, named by its code
};
inline constexpr std::array subjectKindKeys{EnumKey{SubjectKind::Register, "register"},
                                            EnumKey{SubjectKind::Region, "region"},
                                            EnumKey{SubjectKind::Unit, "unit"},
                                            EnumKey{SubjectKind::Platform, "platform"},
                                            EnumKey{SubjectKind::Operator, "operator"},
                                            EnumKey{SubjectKind::Account, "account"},
                                            EnumKey{SubjectKind::Filing, "filing"},
                                            EnumKey{SubjectKind::IndicatorSet, "indicator_set"},
                                            EnumKey{SubjectKind::Campaign, "campaign"},
                                            EnumKey{SubjectKind::Task, "task"},
                                            EnumKey{SubjectKind::Answer, "answer"},
                                            EnumKey{SubjectKind::Finding, "finding"},
                                            EnumKey{SubjectKind::Attachment, "attachment"},
                                            EnumKey{SubjectKind::User, "user"},
                                            EnumKey{SubjectKind::Waiver, "waiver"},
                                            EnumKey{SubjectKind::View, "view"},
                                            EnumKey{SubjectKind::Batch, "batch"},
                                            EnumKey{SubjectKind::Calendar, "calendar"},
                                            EnumKey{SubjectKind::Setting, "setting"},
                                            EnumKey{SubjectKind::Person, "person"},
                                            EnumKey{SubjectKind::Custody, "custody"},
                                            EnumKey{SubjectKind::Metric, "metric"},
                                            EnumKey{SubjectKind::Qualification, "qualification"},
                                            EnumKey{SubjectKind::Contract, "contract"},
                                            EnumKey{SubjectKind::System, "system"}};

constexpr const auto& enumKeys(SubjectKind)
{
    return subjectKindKeys;
}

} // namespace juzhen
