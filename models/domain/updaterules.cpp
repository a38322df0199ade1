// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"
#include "models/domain/scoring.h"

namespace juzhen::rulebody {

void notUpdated(RuleRun& run)
{
    const int limit = run.limits().updateWindowDays;
    for (const auto& subject : run.running()) {
        const auto& account = *subject.account;
        const bool never = !account.lastPostOn.isValid();
        // Without a post and without an opening day nothing is known: R-54 asks for both.
        const QDate since = never ? account.openedOn : account.lastPostOn;
        if (isPastWindow(since, run.today(), limit)) {
            run.report(Severity::Veto, subject, {run.daysSince(since), limit, never});
        }
    }
}

void updateDue(RuleRun& run)
{
    const auto& limits = run.limits();
    for (const auto& subject : run.running()) {
        const auto& account = *subject.account;
        const bool never = !account.lastPostOn.isValid();
        const QDate since = never ? account.openedOn : account.lastPostOn;
        if (!since.isValid()) {
            continue;
        }
        const auto days = run.daysSince(since);
        if (days >= limits.warnFromDays && days <= limits.updateWindowDays) {
            run.report(Severity::Notice, subject, {days, limits.updateWindowDays, never});
        }
    }
}

void dormant(RuleRun& run)
{
    const int limit = run.limits().zombieDays;
    for (const auto& subject : run.running()) {
        const QDate since = subject.account->lastPostOn;
        if (isPastWindow(since, run.today(), limit)) {
            run.report(Severity::Major, subject, {run.daysSince(since), limit});
        }
    }
}

void postAfterCancelling(RuleRun& run)
{
    for (const auto& subject : run.accounts()) {
        const auto& account = *subject.account;
        if (account.status == AccountStatus::Cancelled && account.statusChangedOn.isValid()
            && account.lastPostOn > account.statusChangedOn) {
            run.report(Severity::Major, subject, {account.lastPostOn, account.statusChangedOn});
        }
    }
}

} // namespace juzhen::rulebody
