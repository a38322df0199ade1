// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

#include <cmath>

namespace juzhen::rulebody {

namespace {

int percent(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

/// The mean share of the earlier quarters that are known, in percent.
int earlierPercent(const MetricFact& fact)
{
    double sum = 0;
    int known = 0;
    for (size_t i = 1; i < fact.quarters.size(); ++i) {
        if (const auto ratio = fact.quarters[i].ratio()) {
            sum += *ratio;
            ++known;
        }
    }
    return known == 0 ? 0 : percent(sum / known);
}

} // namespace

void originalsFallen(RuleRun& run)
{
    const QString quarter = Quarter::of(run.today()).plus(-1).text();
    QHash<qint64, const MetricFact*> poor;
    for (const MetricFact& fact : run.facts().metrics) {
        const auto trend =
            originalTrend(fact.quarters[0], {fact.quarters[1], fact.quarters[2]},
                          run.limits().originalFallPoints, run.limits().originalLeastPercent);
        if (trend == OriginalTrend::Low || trend == OriginalTrend::Fallen) {
            poor.insert(fact.accountId, &fact);
        }
    }
    if (poor.isEmpty()) {
        return;
    }
    for (const HostedAccount& subject : run.running()) {
        const auto found = poor.constFind(subject.account->id);
        if (found == poor.cend()) {
            continue;
        }
        const MetricFact& fact = **found;
        const double ratio = fact.quarters[0].ratio().value_or(0);
        const bool low = originalTrend(fact.quarters[0], {}, run.limits().originalFallPoints,
                                       run.limits().originalLeastPercent)
                         == OriginalTrend::Low;
        run.report(Severity::Notice, subject,
                   {low ? QStringLiteral("low") : QStringLiteral("fallen"), quarter, percent(ratio),
                    low ? run.limits().originalLeastPercent : earlierPercent(fact)});
    }
}

} // namespace juzhen::rulebody
