// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/statistics.h"

#include <optional>

namespace juzhen {

class Session;
class WordBook;

/// Everything the charts and reports of one quarter are made from, read at one moment. A value that
/// may go from thread to thread.
struct StatisticsData
{
    static constexpr int trendQuarters = 8;

    QList<Quarter> quarters; ///< those that have results, oldest first
    QuarterFigures figures;  ///< with names
    std::optional<Figures> previousQuarter;
    std::optional<Figures> yearBefore;
    QList<std::pair<Quarter, Figures>> trend; ///< up to trendQuarters, oldest first
    QList<GapBin> gaps;                       ///< on the day `today`
    QDate today;
    QDateTime readAt;
    QString source; ///< the register's name
    bool sample = false;

    /// Whether the quarter has any results.
    [[nodiscard]] bool hasResults() const { return figures.total.running > 0; }
};

/// Reads the figures of @p quarter, or of the newest one when it is invalid. For a background lane
/// or the command line. Throws what the stores throw.
[[nodiscard]] StatisticsData
readStatistics(Session& session, Quarter quarter, const WordBook& words);

} // namespace juzhen
