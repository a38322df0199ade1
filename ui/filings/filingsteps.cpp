// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/filingsteps.h"

#include "models/text/enumwords.h"
#include "models/text/numberwords.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

constexpr std::array road{FilingStatus::Draft,    FilingStatus::Submitted, FilingStatus::Accepted,
                          FilingStatus::Reviewed, FilingStatus::Approved,  FilingStatus::Synced,
                          FilingStatus::Archived};

/// Where on the road a filing stands; a returned one is at its start again.
std::ptrdiff_t placeOf(FilingStatus status)
{
    const auto found = std::find(road.begin(), road.end(), status);
    return found == road.end() ? 0 : found - road.begin();
}

} // namespace

QList<Stepper::Step> filingSteps(const Filing& filing, const QList<WorkflowStep>& taken)
{
    const bool refused = filing.status == FilingStatus::Rejected
                         || filing.status == FilingStatus::Withdrawn
                         || filing.status == FilingStatus::Returned;
    const auto place = placeOf(filing.status);
    QList<Stepper::Step> steps;
    for (std::ptrdiff_t i = 0; i < std::ptrdiff_t(road.size()); ++i) {
        const FilingStatus status = road[static_cast<size_t>(i)];
        Stepper::Step step;
        step.title = EnumWords::label(status);
        step.state = i < place ? Stepper::State::Done
                               : (i == place ? Stepper::State::Current : Stepper::State::Ahead);
        if (i == 0 && refused) {
            step.title = EnumWords::label(filing.status);
            step.state = Stepper::State::Refused;
        }
        const auto last =
            std::find_if(taken.crbegin(), taken.crend(),
                         [&](const WorkflowStep& one) { return one.toStatus == toKey(status); });
        if (i <= place && last != taken.crend()) {
            step.shortNote = last->at.toLocalTime().toString(QStringLiteral("MM-dd"));
            step.note = last->actor + QLatin1Char(' ') + step.shortNote;
        }
        steps.append(step);
    }
    return steps;
}

} // namespace juzhen
