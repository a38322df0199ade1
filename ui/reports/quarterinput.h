// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/quarterreport.h"
#include "ui/statistics/statisticsdata.h"

namespace juzhen {

class Progress;

/// What the report of a quarter is made from, without its charts (see quarterCharts()).
[[nodiscard]] QuarterReportInput quarterReportInput(const StatisticsData& data);

/// Writes the tables of the report to @p path as a workbook (.xlsx): totals,
/// platforms, levels, regions, problems, accounts that failed. Throws what SheetWriter throws.
void writeQuarterTables(const QString& path, const QuarterReportInput& input, Progress& progress);

} // namespace juzhen
