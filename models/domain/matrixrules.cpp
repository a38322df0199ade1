// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

#include <QMap>

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

RuleFinding aboutRegion(const RegionFact& region, Severity severity, QVariantList args = {})
{
    return {{},          severity, SubjectKind::Region, region.code.toLongLong(),
            region.name, {},       std::move(args),     region.code};
}

/// By domain; of units whose domain nobody has said nothing is known.
QMap<QString, MatrixTally> tallySystems(const RuleRun& run)
{
    QMap<QString, MatrixTally> tallies;
    for (const auto& subject : run.running()) {
        if (subject.host && !subject.host->domain.isEmpty()) {
            tallies[subject.host->domain].add(*subject.account);
        }
    }
    return tallies;
}

} // namespace

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
            run.report(aboutRegion(region, Severity::Major, {tally.accounts}));
        }
    }
}

void noMainAccount(RuleRun& run)
{
    const auto tallies = tallyRegions(run);
    for (const auto& region : run.facts().regions) {
        const auto tally = tallies.value(region.code);
        if (tally.lacksMain()) {
            run.report(aboutRegion(region, Severity::Minor, {tally.accounts}));
        }
    }
    const auto systems = tallySystems(run);
    for (auto system = systems.cbegin(); system != systems.cend(); ++system) {
        if (system.value().lacksMain()) {
            const QString& domain = system.key();
            run.report({{},
                        Severity::Minor,
                        SubjectKind::System,
                        0,
                        run.facts().systemNames.value(domain, domain),
                        {},
                        {system.value().accounts},
                        domain});
        }
    }
}

} // namespace rulebody
} // namespace juzhen
