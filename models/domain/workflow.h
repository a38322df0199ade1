// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inspectionvocabulary.h"
#include "models/domain/permissions.h"
#include "models/domain/vocabulary.h"

#include <QList>

#include <span>

/// The five workflows of the office as tables. Every change of a status goes through one of them;
/// the state diagrams of ARCHITECTURE.md are made from the same rows.
namespace juzhen {

/// A step a person can take. The same verb serves several workflows.
enum class Action
{
    Submit,
    Withdraw,
    Accept,
    Return,
    Review,
    Approve,
    Reject,
    Resume,
    Sync,
    Archive,
    Publish,
    Assign,
    Start,
    SendToReview,
    Reopen,
    Confirm,
    Amend,
    Notice,
    Rectify,
    Recheck,
    Close,
    Report,
    PassRecheck,
    FailRecheck,
    Activate,
    Suspend,
    CloseAccount,
    CompleteClosing,
    CancelOnPlatform,
    CancelAccount,
    OrderClosing
};
inline constexpr std::array actionKeys{EnumKey{Action::Submit, "submit"},
                                       EnumKey{Action::Withdraw, "withdraw"},
                                       EnumKey{Action::Accept, "accept"},
                                       EnumKey{Action::Return, "return"},
                                       EnumKey{Action::Review, "review"},
                                       EnumKey{Action::Approve, "approve"},
                                       EnumKey{Action::Reject, "reject"},
                                       EnumKey{Action::Resume, "resume"},
                                       EnumKey{Action::Sync, "sync"},
                                       EnumKey{Action::Archive, "archive"},
                                       EnumKey{Action::Publish, "publish"},
                                       EnumKey{Action::Assign, "assign"},
                                       EnumKey{Action::Start, "start"},
                                       EnumKey{Action::SendToReview, "send_to_review"},
                                       EnumKey{Action::Reopen, "reopen"},
                                       EnumKey{Action::Confirm, "confirm"},
                                       EnumKey{Action::Amend, "amend"},
                                       EnumKey{Action::Notice, "notice"},
                                       EnumKey{Action::Rectify, "rectify"},
                                       EnumKey{Action::Recheck, "recheck"},
                                       EnumKey{Action::Close, "close"},
                                       EnumKey{Action::Report, "report"},
                                       EnumKey{Action::PassRecheck, "pass_recheck"},
                                       EnumKey{Action::FailRecheck, "fail_recheck"},
                                       EnumKey{Action::Activate, "activate"},
                                       EnumKey{Action::Suspend, "suspend"},
                                       EnumKey{Action::CloseAccount, "close_account"},
                                       EnumKey{Action::CompleteClosing, "complete_closing"},
                                       EnumKey{Action::CancelOnPlatform, "cancel_on_platform"},
                                       EnumKey{Action::CancelAccount, "cancel_account"},
                                       EnumKey{Action::OrderClosing, "order_closing"}};

constexpr const auto& enumKeys(Action)
{
    return actionKeys;
}

/// What a step asks for before it is taken.
enum class Need
{
    Nothing,
    Opinion, ///< a text that the other side reads (退回意见)
    Measures ///< what the unit has done (整改措施)
};

/// One row of a workflow: who may go from where to where.
template <class Status>
struct Transition
{
    Status from;
    Action action;
    Status to;
    Permission permission;
    Need need = Need::Nothing;
};
template <class Status>
Transition(Status, Action, Status, Permission, Need = Need::Nothing) -> Transition<Status>;

/// The rows of a workflow.
[[nodiscard]] std::span<const Transition<AccountStatus>> transitions(AccountStatus);
[[nodiscard]] std::span<const Transition<FilingStatus>> transitions(FilingStatus);
[[nodiscard]] std::span<const Transition<CampaignStatus>> transitions(CampaignStatus);
[[nodiscard]] std::span<const Transition<TaskStatus>> transitions(TaskStatus);
[[nodiscard]] std::span<const Transition<FindingStatus>> transitions(FindingStatus);

/// Why a step is refused.
enum class Refusal
{
    NotFromHere,
    NotPermitted,
    OpinionMissing,
    MeasuresMissing
};

/// What applying a step gives: the new status, or why not.
template <class Status>
struct StepResult
{
    std::optional<Status> status;
    Refusal refusal = Refusal::NotFromHere;
};

/// The row for @p action from @p status, or null.
template <class Status>
[[nodiscard]] const Transition<Status>* findTransition(Status status, Action action)
{
    for (const auto& row : transitions(status)) {
        if (row.from == status && row.action == action) {
            return &row;
        }
    }
    return nullptr;
}

/// The steps @p actor may take from @p status, in the order of the table.
template <class Status>
[[nodiscard]] QList<Action> allowedActions(Status status, const User& actor)
{
    QList<Action> actions;
    for (const auto& row : transitions(status)) {
        if (row.from == status && mayDo(actor, row.permission)) {
            actions.append(row.action);
        }
    }
    return actions;
}

/// Takes @p action from @p status for @p actor; @p text is the opinion or the measures.
template <class Status>
[[nodiscard]] StepResult<Status>
applyAction(Status status, Action action, const User& actor, const QString& text = {})
{
    const auto* row = findTransition(status, action);
    if (!row) {
        return {std::nullopt, Refusal::NotFromHere};
    }
    if (!mayDo(actor, row->permission)) {
        return {std::nullopt, Refusal::NotPermitted};
    }
    if (row->need == Need::Opinion && text.trimmed().isEmpty()) {
        return {std::nullopt, Refusal::OpinionMissing};
    }
    if (row->need == Need::Measures && text.trimmed().isEmpty()) {
        return {std::nullopt, Refusal::MeasuresMissing};
    }
    return {row->to, Refusal::NotFromHere};
}

} // namespace juzhen
