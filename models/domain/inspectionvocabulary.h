// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"

#include <array>

/// The closed vocabularies of inspection and rectification, with the keys they are stored under.
namespace juzhen {

/// 检查类型.
enum class CampaignKind
{
    Full,
    Sample,
    SelfCheck,
    ThirdParty
};
inline constexpr std::array campaignKindKeys{EnumKey{CampaignKind::Full, "full"},
                                             EnumKey{CampaignKind::Sample, "sample"},
                                             EnumKey{CampaignKind::SelfCheck, "self_check"},
                                             EnumKey{CampaignKind::ThirdParty, "third_party"}};

constexpr const auto& enumKeys(CampaignKind)
{
    return campaignKindKeys;
}

/// 季度检查状态.
enum class CampaignStatus
{
    Draft,      ///< 拟定
    Published,  ///< 下发
    Inspecting, ///< 检查中
    Reviewing,  ///< 复核
    Confirmed,  ///< 结果确认
    Noticed,    ///< 已通报
    Rectifying, ///< 整改
    Rechecking, ///< 复查
    Closed      ///< 办结
};
inline constexpr std::array campaignStatusKeys{EnumKey{CampaignStatus::Draft, "draft"},
                                               EnumKey{CampaignStatus::Published, "published"},
                                               EnumKey{CampaignStatus::Inspecting, "inspecting"},
                                               EnumKey{CampaignStatus::Reviewing, "reviewing"},
                                               EnumKey{CampaignStatus::Confirmed, "confirmed"},
                                               EnumKey{CampaignStatus::Noticed, "noticed"},
                                               EnumKey{CampaignStatus::Rectifying, "rectifying"},
                                               EnumKey{CampaignStatus::Rechecking, "rechecking"},
                                               EnumKey{CampaignStatus::Closed, "closed"}};

constexpr const auto& enumKeys(CampaignStatus)
{
    return campaignStatusKeys;
}

/// 检查任务状态, one task per account of a campaign.
enum class TaskStatus
{
    Unassigned,
    Assigned,
    InProgress,
    Submitted,
    Returned,
    Confirmed
};
inline constexpr std::array taskStatusKeys{
    EnumKey{TaskStatus::Unassigned, "unassigned"},  EnumKey{TaskStatus::Assigned, "assigned"},
    EnumKey{TaskStatus::InProgress, "in_progress"}, EnumKey{TaskStatus::Submitted, "submitted"},
    EnumKey{TaskStatus::Returned, "returned"},      EnumKey{TaskStatus::Confirmed, "confirmed"}};

constexpr const auto& enumKeys(TaskStatus)
{
    return taskStatusKeys;
}

/// 检查结论. Pending counts as not checked (coverage).
enum class Verdict
{
    Pending,
    Passed,
    Failed
};
inline constexpr std::array verdictKeys{EnumKey{Verdict::Pending, "pending"},
                                        EnumKey{Verdict::Passed, "passed"},
                                        EnumKey{Verdict::Failed, "failed"}};

constexpr const auto& enumKeys(Verdict)
{
    return verdictKeys;
}

/// What an indicator does to the result.
enum class IndicatorKind
{
    Veto,
    Deduct,
    Bonus
};
inline constexpr std::array indicatorKindKeys{EnumKey{IndicatorKind::Veto, "veto"},
                                              EnumKey{IndicatorKind::Deduct, "deduct"},
                                              EnumKey{IndicatorKind::Bonus, "bonus"}};

constexpr const auto& enumKeys(IndicatorKind)
{
    return indicatorKindKeys;
}

/// 检查项的回答: 未填, 无问题, 有问题, 不适用. Many items name what must not be, so the words say
/// whether there is a problem.
enum class AnswerState
{
    Open,
    Met,
    Hit,
    NotApplicable
};
inline constexpr std::array answerStateKeys{
    EnumKey{AnswerState::Open, "open"}, EnumKey{AnswerState::Met, "met"},
    EnumKey{AnswerState::Hit, "hit"}, EnumKey{AnswerState::NotApplicable, "not_applicable"}};

constexpr const auto& enumKeys(AnswerState)
{
    return answerStateKeys;
}

/// 问题整改状态. 超期 is not a state: it follows from the due date and today.
enum class FindingStatus
{
    Open,          ///< 待整改
    Reported,      ///< 已反馈
    RecheckPassed, ///< 已销号
    RecheckFailed  ///< 整改不到位
};
inline constexpr std::array findingStatusKeys{
    EnumKey{FindingStatus::Open, "open"}, EnumKey{FindingStatus::Reported, "reported"},
    EnumKey{FindingStatus::RecheckPassed, "recheck_passed"},
    EnumKey{FindingStatus::RecheckFailed, "recheck_failed"}};

constexpr const auto& enumKeys(FindingStatus)
{
    return findingStatusKeys;
}

/// 发现方式.
enum class DiscoveredBy
{
    Person,
    System,
    ThirdParty,
    Public
};
inline constexpr std::array discoveredByKeys{
    EnumKey{DiscoveredBy::Person, "person"}, EnumKey{DiscoveredBy::System, "system"},
    EnumKey{DiscoveredBy::ThirdParty, "third_party"}, EnumKey{DiscoveredBy::Public, "public"}};

constexpr const auto& enumKeys(DiscoveredBy)
{
    return discoveredByKeys;
}

} // namespace juzhen
