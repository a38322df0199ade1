// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/statisticsdata.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace juzhen {

/// How a chart is drawn.
enum class ChartKind
{
    Trend,   ///< points joined by a line, from left to right
    Bars,    ///< horizontal bars, one row per name and one bar per series
    Columns, ///< upright bars, each belonging to one of the series
    Pareto   ///< horizontal bars with the line of their running share
};

/// Where a click on a bar leads: a page and its target.
struct ChartLink
{
    QString pageId;
    QVariantMap target;
};

/// One bar or point and the words that go with it.
struct ChartMark
{
    std::optional<double> value; ///< nothing: no bar, the text only
    QString text;                ///< the value as it is printed beside it
    ChartLink link = {};
};

/// One name on the category axis.
struct ChartRow
{
    QString name;
    QString note = {};      ///< a quiet line under the name; may be empty
    QList<ChartMark> marks; ///< one per series for Bars, otherwise one
    int series = 0;         ///< for Columns: which one the bar belongs to
    double share = 0;       ///< for Pareto: the running share in percent
};

/// A chart as a value: what is shown, apart from colours, fonts and size.
struct ChartSpec
{
    QString id; ///< stable, for tests and file names
    ChartKind kind = ChartKind::Bars;
    QString title;
    QString axisTitle; ///< what the values are, and where the axis begins
    QStringList series;
    QList<int> colors; ///< of the series, for seriesColor()
    QList<ChartRow> rows;
    double from = 0;
    double to = 1;
    double step = 1;   ///< between grid lines
    int decimals = 0;  ///< of the numbers at the grid lines
    QString source;    ///< register and cut-off, under a picture that leaves the program
    QString emptyText; ///< said instead of a chart without rows
    std::optional<double> reference = {}; ///< a dashed line across all rows
    QString referenceText = {};

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

// The charts of a quarter.
[[nodiscard]] ChartSpec trendChart(const StatisticsData& data);
[[nodiscard]] ChartSpec regionChart(const StatisticsData& data);
[[nodiscard]] ChartSpec platformChart(const StatisticsData& data);
[[nodiscard]] ChartSpec gapChart(const StatisticsData& data);
[[nodiscard]] ChartSpec problemChart(const StatisticsData& data);

/// The page of a ChartLink of gapChart(): its target holds "from" and "to" (GapBin), to be looked
/// up, since a histogram's accounts are too many to carry along.
inline constexpr QLatin1String gapLink("gap");

} // namespace juzhen
