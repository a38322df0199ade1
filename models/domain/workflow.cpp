// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workflow.h"

namespace juzhen {

namespace {

using A = AccountStatus;
using F = FilingStatus;
using C = CampaignStatus;
using T = TaskStatus;
using D = FindingStatus;
using P = Permission;

// Taken when a filing takes effect, or, with a reason, as a repair.
constexpr std::array accountTransitions{
    Transition{A::Planned, Action::Submit, A::PendingFiling, P::EditFilings},
    Transition{A::PendingFiling, Action::Withdraw, A::Planned, P::EditFilings},
    Transition{A::PendingFiling, Action::Activate, A::Active, P::ApproveFilings},
    Transition{A::Planned, Action::Activate, A::Active, P::ApproveFilings},
    Transition{A::Active, Action::Suspend, A::Suspended, P::ApproveFilings},
    Transition{A::Suspended, Action::Resume, A::Active, P::ApproveFilings},
    Transition{A::Active, Action::CloseAccount, A::Closing, P::ApproveFilings},
    Transition{A::Suspended, Action::CloseAccount, A::Closing, P::ApproveFilings},
    Transition{A::Closing, Action::CompleteClosing, A::Closed, P::DecideFilings},
    Transition{A::Active, Action::CancelOnPlatform, A::PendingCancel, P::DecideFilings},
    Transition{A::Suspended, Action::CancelOnPlatform, A::PendingCancel, P::DecideFilings},
    Transition{A::Active, Action::OrderClosing, A::OrderedClosed, P::ApproveFilings},
    Transition{A::Suspended, Action::OrderClosing, A::OrderedClosed, P::ApproveFilings},
    Transition{A::Active, Action::CancelAccount, A::Cancelled, P::ApproveFilings},
    Transition{A::Suspended, Action::CancelAccount, A::Cancelled, P::ApproveFilings},
    Transition{A::Closing, Action::CancelAccount, A::Cancelled, P::ApproveFilings},
    Transition{A::Closed, Action::CancelAccount, A::Cancelled, P::ApproveFilings},
    Transition{A::PendingCancel, Action::CancelAccount, A::Cancelled, P::ApproveFilings},
    Transition{A::OrderedClosed, Action::CancelAccount, A::Cancelled, P::ApproveFilings},
};

constexpr std::array filingTransitions{
    Transition{F::Draft, Action::Submit, F::Submitted, P::EditFilings},
    Transition{F::Draft, Action::Withdraw, F::Withdrawn, P::EditFilings},
    Transition{F::Submitted, Action::Accept, F::Accepted, P::DecideFilings},
    Transition{F::Submitted, Action::Return, F::Returned, P::DecideFilings, Need::Opinion},
    Transition{F::Submitted, Action::Withdraw, F::Withdrawn, P::EditFilings},
    Transition{F::Accepted, Action::Review, F::Reviewed, P::DecideFilings},
    Transition{F::Accepted, Action::Return, F::Returned, P::DecideFilings, Need::Opinion},
    Transition{F::Reviewed, Action::Approve, F::Approved, P::ApproveFilings},
    Transition{F::Reviewed, Action::Return, F::Returned, P::ApproveFilings, Need::Opinion},
    Transition{F::Reviewed, Action::Reject, F::Rejected, P::ApproveFilings, Need::Opinion},
    Transition{F::Returned, Action::Submit, F::Submitted, P::EditFilings},
    Transition{F::Returned, Action::Withdraw, F::Withdrawn, P::EditFilings},
    Transition{F::Approved, Action::Sync, F::Synced, P::DecideFilings},
    Transition{F::Synced, Action::Archive, F::Archived, P::DecideFilings},
};

constexpr std::array campaignTransitions{
    Transition{C::Draft, Action::Publish, C::Published, P::RunCampaigns},
    Transition{C::Published, Action::Start, C::Inspecting, P::RunCampaigns},
    Transition{C::Inspecting, Action::SendToReview, C::Reviewing, P::RunCampaigns},
    Transition{C::Reviewing, Action::Reopen, C::Inspecting, P::RunCampaigns},
    Transition{C::Reviewing, Action::Confirm, C::Confirmed, P::RunCampaigns},
    Transition{C::Confirmed, Action::Amend, C::Reviewing, P::RunCampaigns, Need::Opinion},
    Transition{C::Confirmed, Action::Notice, C::Noticed, P::RunCampaigns},
    Transition{C::Noticed, Action::Rectify, C::Rectifying, P::RunCampaigns},
    Transition{C::Rectifying, Action::Recheck, C::Rechecking, P::RunCampaigns},
    Transition{C::Rechecking, Action::Close, C::Closed, P::RunCampaigns},
};

constexpr std::array taskTransitions{
    Transition{T::Unassigned, Action::Assign, T::Assigned, P::RunCampaigns},
    Transition{T::Unassigned, Action::Start, T::InProgress, P::Inspect},
    Transition{T::Assigned, Action::Start, T::InProgress, P::Inspect},
    Transition{T::InProgress, Action::Submit, T::Submitted, P::Inspect},
    Transition{T::Submitted, Action::Return, T::Returned, P::RunCampaigns, Need::Opinion},
    Transition{T::Submitted, Action::Confirm, T::Confirmed, P::RunCampaigns},
    Transition{T::Submitted, Action::Reopen, T::InProgress, P::Inspect},
    Transition{T::Returned, Action::Start, T::InProgress, P::Inspect},
};

constexpr std::array findingTransitions{
    Transition{D::Open, Action::Report, D::Reported, P::Rectify, Need::Measures},
    Transition{D::Reported, Action::PassRecheck, D::RecheckPassed, P::RunCampaigns},
    Transition{D::Reported, Action::FailRecheck, D::RecheckFailed, P::RunCampaigns, Need::Opinion},
    Transition{D::RecheckFailed, Action::Report, D::Reported, P::Rectify, Need::Measures},
};

} // namespace

std::span<const Transition<AccountStatus>> transitions(AccountStatus)
{
    return accountTransitions;
}

std::span<const Transition<FilingStatus>> transitions(FilingStatus)
{
    return filingTransitions;
}

std::span<const Transition<CampaignStatus>> transitions(CampaignStatus)
{
    return campaignTransitions;
}

std::span<const Transition<TaskStatus>> transitions(TaskStatus)
{
    return taskTransitions;
}

std::span<const Transition<FindingStatus>> transitions(FindingStatus)
{
    return findingTransitions;
}

} // namespace juzhen
