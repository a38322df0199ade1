// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/statuslook.h"

#include "models/text/enumwords.h"

namespace juzhen {

namespace {

struct Look
{
    Tone tone;
    ChipShape shape;
};

template <class Status>
ChipLook dressed(Status status, Look look)
{
    return {EnumWords::label(status), look.tone, look.shape};
}

constexpr Look quiet{Tone::Neutral, ChipShape::Ring};
constexpr Look underWay{Tone::Info, ChipShape::Dot};
constexpr Look good{Tone::Success, ChipShape::Check};
constexpr Look attention{Tone::Warning, ChipShape::Triangle};
constexpr Look bad{Tone::Danger, ChipShape::Cross};
constexpr Look ended{Tone::Neutral, ChipShape::Bar};

} // namespace

ChipLook statusLook(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return dressed(status, good);
    case AccountStatus::Suspended:
    case AccountStatus::PendingCancel:
        return dressed(status, attention);
    case AccountStatus::PendingFiling:
    case AccountStatus::Closing:
        return dressed(status, underWay);
    case AccountStatus::OrderedClosed:
        return dressed(status, bad);
    case AccountStatus::Closed:
    case AccountStatus::Cancelled:
        return dressed(status, ended);
    case AccountStatus::Planned:
        break;
    }
    return dressed(status, quiet);
}

ChipLook statusLook(UnitStatus status)
{
    switch (status) {
    case UnitStatus::Normal:
        return dressed(status, good);
    case UnitStatus::Renamed:
        return dressed(status, attention);
    case UnitStatus::Merged:
        break;
    }
    return dressed(status, ended);
}

ChipLook statusLook(FilingStatus status)
{
    switch (status) {
    case FilingStatus::Approved:
    case FilingStatus::Synced:
        return dressed(status, good);
    case FilingStatus::Submitted:
    case FilingStatus::Accepted:
    case FilingStatus::Reviewed:
        return dressed(status, underWay);
    case FilingStatus::Returned:
        return dressed(status, attention);
    case FilingStatus::Rejected:
        return dressed(status, bad);
    case FilingStatus::Archived:
    case FilingStatus::Withdrawn:
        return dressed(status, ended);
    case FilingStatus::Draft:
        break;
    }
    return dressed(status, quiet);
}

ChipLook statusLook(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Confirmed:
        return dressed(status, good);
    case TaskStatus::InProgress:
    case TaskStatus::Submitted:
        return dressed(status, underWay);
    case TaskStatus::Returned:
        return dressed(status, attention);
    case TaskStatus::Unassigned:
    case TaskStatus::Assigned:
        break;
    }
    return dressed(status, quiet);
}

ChipLook statusLook(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Open:
        return dressed(status, attention);
    case FindingStatus::Reported:
        return dressed(status, underWay);
    case FindingStatus::RecheckPassed:
        return dressed(status, good);
    case FindingStatus::RecheckFailed:
        break;
    }
    return dressed(status, bad);
}

ChipLook statusLook(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Draft:
        return dressed(status, quiet);
    case CampaignStatus::Confirmed:
    case CampaignStatus::Noticed:
        return dressed(status, good);
    case CampaignStatus::Closed:
        return dressed(status, ended);
    default:
        return dressed(status, underWay);
    }
}

ChipLook statusLook(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Passed:
        return dressed(verdict, good);
    case Verdict::Failed:
        return dressed(verdict, bad);
    case Verdict::Pending:
        break;
    }
    return dressed(verdict, quiet);
}

ChipLook statusLook(PersonState state)
{
    switch (state) {
    case PersonState::OnPost:
        return dressed(state, good);
    case PersonState::Leaving:
        return dressed(state, attention);
    case PersonState::Left:
        break;
    }
    return dressed(state, ended);
}

ChipLook statusLook(OperatorState state)
{
    switch (state) {
    case OperatorState::Expired:
        return dressed(state, bad);
    case OperatorState::Lacking:
        return dressed(state, ended);
    case OperatorState::Ending:
        return dressed(state, attention);
    case OperatorState::Valid:
        break;
    }
    return dressed(state, good);
}

ChipLook statusLook(Severity severity)
{
    switch (severity) {
    case Severity::Veto:
        return dressed(severity, bad);
    case Severity::Major:
        return dressed(severity, attention);
    case Severity::Minor:
        return dressed(severity, underWay);
    case Severity::Notice:
        break;
    }
    return dressed(severity, quiet);
}

} // namespace juzhen
