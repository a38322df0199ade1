// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/enumwords.h"
#include "models/text/wordtable.h"

// The words of EnumWords for inspection, rectification and workflow steps.
namespace juzhen {

namespace {

constexpr std::array campaignKindWords{
    EnumWord{CampaignKind::Full,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Full check", "inspection")},
    EnumWord{CampaignKind::Sample,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Sample check", "inspection")},
    EnumWord{CampaignKind::SelfCheck,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Self-check", "inspection")},
    EnumWord{CampaignKind::ThirdParty,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Third-party evaluation", "inspection")}};

constexpr std::array campaignStatusWords{
    EnumWord{CampaignStatus::Draft, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Draft", "inspection")},
    EnumWord{CampaignStatus::Published,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Published", "inspection")},
    EnumWord{CampaignStatus::Inspecting,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Inspecting", "inspection")},
    EnumWord{CampaignStatus::Reviewing,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Under review", "inspection")},
    EnumWord{CampaignStatus::Confirmed,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Results confirmed", "inspection")},
    EnumWord{CampaignStatus::Noticed,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Notice issued", "inspection")},
    EnumWord{CampaignStatus::Rectifying,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Rectifying", "inspection")},
    EnumWord{CampaignStatus::Rechecking,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Re-checking", "inspection")},
    EnumWord{CampaignStatus::Closed,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Closed", "inspection")}};

constexpr std::array taskStatusWords{
    EnumWord{TaskStatus::Unassigned, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Unassigned", "task")},
    EnumWord{TaskStatus::Assigned, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Assigned", "task")},
    EnumWord{TaskStatus::InProgress,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "In progress", "task")},
    EnumWord{TaskStatus::Submitted, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Submitted", "task")},
    EnumWord{TaskStatus::Returned, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Returned", "task")},
    EnumWord{TaskStatus::Confirmed, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Confirmed", "task")}};

constexpr std::array verdictWords{
    EnumWord{Verdict::Pending, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Not checked", "verdict")},
    EnumWord{Verdict::Passed, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Passed", "verdict")},
    EnumWord{Verdict::Failed, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Failed", "verdict")}};

constexpr std::array indicatorKindWords{
    EnumWord{IndicatorKind::Veto,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Veto item", "indicator")},
    EnumWord{IndicatorKind::Deduct,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Deduction", "indicator")},
    EnumWord{IndicatorKind::Bonus, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Bonus", "indicator")}};

constexpr std::array answerStateWords{
    EnumWord{AnswerState::Open, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Not answered", "answer")},
    EnumWord{AnswerState::Met, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "No problem", "answer")},
    EnumWord{AnswerState::Hit, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Problem found", "answer")},
    EnumWord{AnswerState::NotApplicable,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Not applicable", "answer")}};

constexpr std::array findingStatusWords{
    EnumWord{FindingStatus::Open,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "To be rectified", "finding")},
    EnumWord{FindingStatus::Reported,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Rectification reported", "finding")},
    EnumWord{FindingStatus::RecheckPassed,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Cleared", "finding")},
    EnumWord{FindingStatus::RecheckFailed,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Not rectified", "finding")}};

constexpr std::array discoveredByWords{
    EnumWord{DiscoveredBy::Person, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Person", "found by")},
    EnumWord{DiscoveredBy::System, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "System", "found by")},
    EnumWord{DiscoveredBy::ThirdParty,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Third party", "found by")},
    EnumWord{DiscoveredBy::Public, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Public", "found by")}};

constexpr std::array gradeWords{
    EnumWord{Grade::None, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Not graded", "grade")},
    EnumWord{Grade::Excellent, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Excellent", "grade")},
    EnumWord{Grade::Good, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Good", "grade")},
    EnumWord{Grade::Qualified, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Qualified", "grade")},
    EnumWord{Grade::Unqualified, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Unqualified", "grade")}};

constexpr std::array actionWords{
    EnumWord{Action::Submit, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Submit", "action")},
    EnumWord{Action::Withdraw, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Withdraw", "action")},
    EnumWord{Action::Accept, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Accept", "action")},
    EnumWord{Action::Return, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Return", "action")},
    EnumWord{Action::Review, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Mark as reviewed", "action")},
    EnumWord{Action::Approve, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Approve", "action")},
    EnumWord{Action::Reject, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Reject", "action")},
    EnumWord{Action::Resume, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Resume updates", "action")},
    EnumWord{Action::Sync,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Mark as entered nationally", "action")},
    EnumWord{Action::Archive, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Archive", "action")},
    EnumWord{Action::Publish, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Publish", "action")},
    EnumWord{Action::Assign, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Assign", "action")},
    EnumWord{Action::Start, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Start", "action")},
    EnumWord{Action::SendToReview,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Send to review", "action")},
    EnumWord{Action::Reopen, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Reopen", "action")},
    EnumWord{Action::Confirm, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Confirm", "action")},
    EnumWord{Action::Amend, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Amend", "action")},
    EnumWord{Action::Notice, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Issue the notice", "action")},
    EnumWord{Action::Rectify,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Start rectification", "action")},
    EnumWord{Action::Recheck, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Start re-check", "action")},
    EnumWord{Action::Close, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Close", "action")},
    EnumWord{Action::Report,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Report rectification", "action")},
    EnumWord{Action::PassRecheck,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Pass re-check", "action")},
    EnumWord{Action::FailRecheck,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Fail re-check", "action")},
    EnumWord{Action::Activate, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Activate", "action")},
    EnumWord{Action::Suspend, QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Pause updates", "action")},
    EnumWord{Action::CloseAccount,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Close the account", "action")},
    EnumWord{Action::CompleteClosing,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Complete the closing", "action")},
    EnumWord{Action::CancelOnPlatform,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Record platform cancellation", "action")},
    EnumWord{Action::CancelAccount,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Cancel the account", "action")},
    EnumWord{Action::OrderClosing,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Order the closing", "action")}};

constexpr std::array refusalWords{
    EnumWord{Refusal::NotFromHere,
             QT_TRANSLATE_NOOP3(
                 "juzhen::EnumWords", "This step isn't possible in the present state.", "refusal")},
    EnumWord{
        Refusal::NotPermitted,
        QT_TRANSLATE_NOOP3("juzhen::EnumWords", "Your role doesn't allow this step.", "refusal")},
    EnumWord{Refusal::OpinionMissing,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords",
                                "Write your opinion first: the other side reads it.",
                                "refusal")},
    EnumWord{Refusal::MeasuresMissing,
             QT_TRANSLATE_NOOP3("juzhen::EnumWords",
                                "Describe first what was done to rectify the problem.",
                                "refusal")}};

} // namespace

QString EnumWords::label(CampaignKind value)
{
    return wordFor(campaignKindWords, value);
}

QString EnumWords::label(CampaignStatus value)
{
    return wordFor(campaignStatusWords, value);
}

QString EnumWords::label(TaskStatus value)
{
    return wordFor(taskStatusWords, value);
}

QString EnumWords::label(Verdict value)
{
    return wordFor(verdictWords, value);
}

QString EnumWords::label(IndicatorKind value)
{
    return wordFor(indicatorKindWords, value);
}

QString EnumWords::label(AnswerState value)
{
    return wordFor(answerStateWords, value);
}

QString EnumWords::label(FindingStatus value)
{
    return wordFor(findingStatusWords, value);
}

QString EnumWords::label(DiscoveredBy value)
{
    return wordFor(discoveredByWords, value);
}

QString EnumWords::label(Grade value)
{
    return wordFor(gradeWords, value);
}

QString EnumWords::action(Action value)
{
    return wordFor(actionWords, value);
}

QString EnumWords::refusal(Refusal value)
{
    return wordFor(refusalWords, value);
}

} // namespace juzhen
