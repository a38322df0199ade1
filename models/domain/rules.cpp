// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rules.h"

#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"
#include "models/domain/waivers.h"

#include <array>

namespace juzhen {

namespace {

constexpr std::array table{
    Rule{"R-01", "O-15, NX-2", rulebody::notUpdated},
    Rule{"R-02", "O-15", rulebody::updateDue},
    Rule{"R-03", "123-11", rulebody::dormant},
    Rule{"R-04", "O-40", rulebody::duplicateAccount},
    Rule{"R-05", "O-40, 123-09", rulebody::differingName},
    Rule{"R-06", "O-08", rulebody::personalAccount},
    Rule{"R-07", "O-09", rulebody::campaignAccount},
    Rule{"R-08", "O-38", rulebody::notInNationalSystem},
    Rule{"R-09", "O-39, 123-12", rulebody::neverFiled},
    Rule{"R-10", "123-12", rulebody::changeNotFiled},
    Rule{"R-11", "O-39", rulebody::cancelNotFiled},
    Rule{"R-12", "O-05", rulebody::noDedicatedPerson},
    Rule{"R-13", "123-09", rulebody::verification},
    Rule{"R-14", "O-06", rulebody::contractorUnqualified},
    Rule{"R-15", "O-07", rulebody::contractorContract},
    Rule{"R-16", "O-39", rulebody::closingTooSlow},
    Rule{"R-17", "O-43", rulebody::quarterNotChecked},
    Rule{"R-18", "O-43", rulebody::notFullyCovered},
    Rule{"R-19", "O-44", rulebody::notPublished},
    Rule{"R-20", "O-44, 123-22", rulebody::rectificationOverdue},
    Rule{"R-21", "123-22", rulebody::notRechecked},
    Rule{"R-22", "O-45", rulebody::closureProposed},
    Rule{"R-23", "O-45", rulebody::orderNotCarriedOut},
    Rule{"R-32", "O-31", rulebody::mainAccountNotShown},
    Rule{"R-33", "O-31", rulebody::stoppedAccountShown},
    Rule{"R-39", "O-21, NX-3", rulebody::noInteraction},
    Rule{"R-43", "O-14", rulebody::originalsFallen},
    Rule{"R-45", "123-06", rulebody::noGovernmentAccount},
    Rule{"R-46", "O-30", rulebody::noMainAccount},
    Rule{"R-47", "123-13", rulebody::hostMerged},
    Rule{"R-48", "123-13", rulebody::changeNotAnnounced},
    Rule{"R-49", "国办函〔2026〕12号", rulebody::appNotFiled},
    Rule{"R-50", "国办函〔2026〕12号", rulebody::appBelowCounty},
    Rule{"R-51", "NX-2, 123-08", rulebody::appUnusable},
    Rule{"R-53", "O-39", rulebody::postAfterCancelling},
    Rule{"R-54", "O-38", rulebody::incomplete},
    Rule{"R-55", "O-02", rulebody::noIndustrySupervisor},
    Rule{"R-57", "本程序自定", rulebody::custodianGone},
    Rule{"R-58", "本程序自定", rulebody::handoverDue},
    Rule{"R-59", "本程序自定", rulebody::passwordNotChanged},
};

} // namespace

std::span<const Rule> rules()
{
    return table;
}

QList<RuleFinding> check(const RuleFacts& facts, const Thresholds& thresholds, QDate today)
{
    RuleRun run(facts, thresholds, today);
    for (const auto& rule : table) {
        run.begin(rule);
        rule.run(run);
    }
    return run.takeFindings();
}

QList<RuleFinding>
withoutWaived(QList<RuleFinding> findings, const QList<Waiver>& waivers, QDate today)
{
    const WaiversInForce inForce(waivers, today);
    if (!inForce.isEmpty()) {
        findings.removeIf(
            [&](const RuleFinding& finding) { return inForce.covering(finding) >= 0; });
    }
    return findings;
}

} // namespace juzhen
