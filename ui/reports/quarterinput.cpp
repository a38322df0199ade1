// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/quarterinput.h"

#include <algorithm>
#include <tuple>

namespace juzhen {

QuarterReportInput quarterReportInput(const StatisticsData& data)
{
    QuarterReportInput input;
    input.figures = data.figures;
    input.previousQuarter = data.previousQuarter;
    input.yearBefore = data.yearBefore;
    input.source = data.source;
    input.cutOff = data.readAt;
    input.date = data.today;
    input.sample = data.sample;
    for (const ProblemCount& problem : data.figures.problems) {
        for (const ProblemAccount& account : problem.accounts) {
            input.failed.append({account.regionName, account.unitName, account.name,
                                 account.platformName, problem.name, account.checkedOn});
        }
    }
    std::stable_sort(input.failed.begin(), input.failed.end(),
                     [](const FailedAccount& a, const FailedAccount& b) {
                         return std::tie(a.region, a.unit) < std::tie(b.region, b.unit);
                     });
    return input;
}

} // namespace juzhen
