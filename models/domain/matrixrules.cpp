// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

#include <algorithm>

namespace juzhen::rulebody {

namespace {

/// What the running accounts of one region amount to.
struct RegionTally
{
    int accounts = 0;
    bool main = false;
    bool government = false;
    bool unknown = false; ///< an account of which nobody has said whom it stands for
};

QHash<QString, RegionTally> tallyRegions(const RuleRun& run)
{
    QHash<QString, RegionTally> tallies;
    for (const auto& subject : run.running()) {
        auto& tally = tallies[subject.regionCode()];
        const auto& account = *subject.account;
        ++tally.accounts;
        tally.main = tally.main || account.isMain;
        tally.government = tally.government || account.represents == Represents::Government;
        tally.unknown = tally.unknown || !account.represents.has_value();
    }
    return tallies;
}

RuleFinding about(const RegionFact& region, Severity severity, QVariantList args = {})
{
    return {{},          severity, SubjectKind::Region, region.code.toLongLong(),
            region.name, {},       std::move(args),     region.code};
}

} // namespace

void mainAccountNotShown(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        if (subject.account->isMain && subject.account->onPublicMatrix == false) {
            run.report(Severity::Minor, subject);
        }
    }
}

void stoppedAccountShown(RuleRun& run)
{
    for (const auto& subject : run.accounts()) {
        const auto status = subject.account->status;
        if (subject.account->onPublicMatrix == true && !isRunning(status)) {
            run.report(Severity::Minor, subject, {toKey(status)});
        }
    }
}

void noGovernmentAccount(RuleRun& run)
{
    const auto tallies = tallyRegions(run);
    // A register that doesn't record whom accounts stand for can't answer: R-54 asks for it.
    const bool recorded = std::any_of(tallies.begin(), tallies.end(), [](const auto& tally) {
        return tally.government || !tally.unknown;
    });
    for (const auto& region : run.facts().regions) {
        const auto tally = tallies.value(region.code);
        if (recorded && !region.functionalZone && !tally.government && !tally.unknown) {
            run.report(about(region, Severity::Major));
        }
    }
}

void noMainAccount(RuleRun& run)
{
    const auto tallies = tallyRegions(run);
    for (const auto& region : run.facts().regions) {
        const auto tally = tallies.value(region.code);
        if (tally.accounts >= 2 && !tally.main) {
            run.report(about(region, Severity::Minor, {tally.accounts}));
        }
    }
}

} // namespace juzhen::rulebody
