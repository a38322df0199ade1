// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/matrixgaps.h"
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

namespace juzhen {

namespace {

/// What the running accounts of one region or department system amount to.
struct MatrixTally
{
    int accounts = 0;
    bool main = false;
    bool government = false;
    bool unknown = false; ///< an account of which nobody has said whom it stands for

    void add(const AccountFact& account)
    {
        ++accounts;
        main = main || account.isMain;
        government = government || account.represents == Represents::Government;
        unknown = unknown || !account.represents.has_value();
    }

    /// several accounts, and none that leads them.
    [[nodiscard]] bool lacksMain() const { return accounts >= 2 && !main; }
};

QHash<QString, MatrixTally> tallyRegions(const RuleRun& run)
{
    QHash<QString, MatrixTally> tallies;
    for (const auto& subject : run.running()) {
        tallies[subject.regionCode()].add(*subject.account);
    }
    return tallies;
}

RuleFinding about(const RegionFact& region, Severity severity, QVariantList args = {})
{
    return {{},          severity, SubjectKind::Region, region.code.toLongLong(),
            region.name, {},       std::move(args),     region.code};
}

} // namespace

QMap<QString, QList<qint64>> systemsWithoutMain(const RuleRun& run)
{
    QHash<QString, MatrixTally> tallies;
    QMap<QString, QList<qint64>> systems;
    for (const auto& subject : run.running()) {
        if (subject.host && !subject.host->domain.isEmpty()) {
            tallies[subject.host->domain].add(*subject.account);
            systems[subject.host->domain].append(subject.account->id);
        }
    }
    systems.removeIf([&](QMap<QString, QList<qint64>>::iterator system) {
        return !tallies.value(system.key()).lacksMain();
    });
    return systems;
}

namespace rulebody {

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
    for (const auto& region : run.facts().regions) {
        // Accounts of which nobody has said whom they stand for can't answer: R-54 asks for it.
        // Where no account runs at all, there is nothing to ask.
        const auto tally = tallies.value(region.code);
        if (!region.functionalZone && !tally.government && !tally.unknown) {
            run.report(about(region, Severity::Major, {tally.accounts}));
        }
    }
}

void noMainAccount(RuleRun& run)
{
    const auto tallies = tallyRegions(run);
    for (const auto& region : run.facts().regions) {
        const auto tally = tallies.value(region.code);
        if (tally.lacksMain()) {
            run.report(about(region, Severity::Minor, {tally.accounts}));
        }
    }
}

} // namespace rulebody
} // namespace juzhen
