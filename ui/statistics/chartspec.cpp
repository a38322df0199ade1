// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/chartspec.h"

#include "models/text/figurewords.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace juzhen {

namespace {

/// Words of the charts.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::Charts)
};

/// Where a zoomed axis of rates begins, and its grid.
struct RateAxis
{
    double from;
    double step;
    int decimals;
};

constexpr RateAxis rateAxes[] = {{99, 0.2, 1}, {98, 0.5, 1}, {95, 1, 0}, {90, 2, 0},
                                 {80, 5, 0},   {50, 10, 0},  {0, 20, 0}};

/// Rates lie between 95 and 99.95 %: the axis begins where the lowest still stands clear of it.
void zoomToRates(ChartSpec& spec)
{
    double lowest = 100;
    for (const ChartRow& row : std::as_const(spec.rows)) {
        lowest = std::min(lowest, row.marks.first().value.value_or(100));
    }
    for (const RateAxis& axis : rateAxes) {
        if (lowest - axis.from >= 0.1 * (100 - axis.from) || axis.from <= 0) {
            spec.from = axis.from;
            spec.step = axis.step;
            spec.decimals = axis.decimals;
            break;
        }
    }
    spec.to = 100;
    spec.axisTitle = spec.from > 0
                         ? Words::tr("Pass rate in %; the axis begins at %1 %").arg(spec.from)
                         : Words::tr("Pass rate in %");
}

void fitToCounts(ChartSpec& spec)
{
    double most = 0;
    for (const ChartRow& row : std::as_const(spec.rows)) {
        for (const ChartMark& mark : row.marks) {
            most = std::max(most, mark.value.value_or(0));
        }
    }
    const double rough = std::max(1.0, most / 5);
    const double magnitude = std::pow(10, std::floor(std::log10(rough)));
    const double ratio = rough / magnitude;
    spec.step = magnitude * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
    spec.from = 0;
    spec.to = std::max(spec.step, std::ceil(most / spec.step) * spec.step);
    spec.axisTitle = Words::tr("Accounts");
}

ChartLink inspectionLink(const StatisticsData& data, QVariantMap target)
{
    target.insert(QStringLiteral("quarter"), QStringList{data.figures.quarter.text()});
    return {QStringLiteral("inspections"), target};
}

std::optional<double> rateOf(const Figures& figures)
{
    const auto rate = figures.passRate();
    return rate ? std::optional(*rate / 100.0) : std::nullopt;
}

ChartSpec startChart(const StatisticsData& data, const QString& id, ChartKind kind)
{
    ChartSpec spec;
    spec.id = id;
    spec.kind = kind;
    spec.colors = {0};
    spec.source = Words::tr("Source: %1; %2; read on %3")
                      .arg(data.source, NumberWords::quarter(data.figures.quarter),
                           NumberWords::moment(data.readAt));
    spec.emptyText = Words::tr("No account has been checked in this quarter.");
    return spec;
}

ChartMark countMark(qint64 count, const ChartLink& link)
{
    return {static_cast<double>(count), NumberWords::count(count), link};
}

} // namespace

ChartSpec trendChart(const StatisticsData& data)
{
    ChartSpec spec = startChart(data, QStringLiteral("passRateByQuarter"), ChartKind::Trend);
    spec.title = Words::tr("Pass rate by quarter");
    spec.series = {Words::tr("Pass rate")};
    if (data.trend.isEmpty()) {
        return spec;
    }
    const Quarter last = data.trend.last().first;
    for (Quarter quarter = data.trend.first().first; quarter <= last; quarter = quarter.plus(1)) {
        const auto found = std::find_if(data.trend.cbegin(), data.trend.cend(),
                                        [&](const auto& each) { return each.first == quarter; });
        ChartRow row;
        row.name = Words::tr("Q%2\n%1", "year and quarter on an axis, two lines")
                       .arg(quarter.year())
                       .arg(quarter.number());
        if (found == data.trend.cend()) {
            row.marks = {{{}, NumberWords::nothing()}};
        } else {
            const Figures& figures = found->second;
            row.note = NumberWords::count(figures.failed);
            row.marks = {{rateOf(figures), NumberWords::rate(figures.passRate()),
                          ChartLink{QStringLiteral("inspections"),
                                    {{QStringLiteral("quarter"), QStringList{quarter.text()}}}}}};
        }
        spec.rows.append(row);
    }
    zoomToRates(spec);
    spec.axisTitle = Words::tr("%1; under each quarter: accounts that failed").arg(spec.axisTitle);
    return spec;
}

ChartSpec regionChart(const StatisticsData& data)
{
    ChartSpec spec = startChart(data, QStringLiteral("passRateByRegion"), ChartKind::Bars);
    spec.title = Words::tr("Pass rate by region");
    spec.series = {Words::tr("Pass rate")};
    for (const Figures& region : data.figures.byRegion) {
        // The list of the inspection filters by a region and all below it, which for the province
        // would be everything; its own accounts are those of its level.
        const bool province = region.key.endsWith(QLatin1String("0000"));
        QVariantMap target;
        if (province) {
            target.insert(QStringLiteral("admin_level"), QStringList{QStringLiteral("province")});
        } else if (!region.key.isEmpty()) {
            target.insert(QStringLiteral("region_code"), QStringList{region.key});
        }
        const QString text =
            Words::tr("%1, %2 of %3 failed")
                .arg(NumberWords::rate(region.passRate()), NumberWords::count(region.failed),
                     NumberWords::count(region.checked));
        spec.rows.append({region.name, {}, {{rateOf(region), text, inspectionLink(data, target)}}});
    }
    zoomToRates(spec);
    if (const auto total = rateOf(data.figures.total); total && spec.rows.size() > 1) {
        spec.reference = total;
        spec.referenceText =
            Words::tr("All: %1").arg(NumberWords::rate(data.figures.total.passRate()));
    }
    return spec;
}

ChartSpec platformChart(const StatisticsData& data)
{
    ChartSpec spec = startChart(data, QStringLiteral("resultsByPlatform"), ChartKind::Bars);
    spec.title = Words::tr("Results by platform group");
    spec.series = {Words::tr("Checked"), Words::tr("Failed")};
    spec.colors = {0, 5};
    for (const Figures& group : data.figures.byPlatform) {
        const QStringList bucket{group.key};
        const QStringList both{QStringLiteral("passed"), QStringLiteral("failed")};
        const ChartLink checked = inspectionLink(
            data, {{QStringLiteral("bucket"), bucket}, {QStringLiteral("verdict"), both}});
        const ChartLink failed = inspectionLink(
            data, {{QStringLiteral("bucket"), bucket}, {QStringLiteral("verdict"), both.mid(1)}});
        spec.rows.append({group.name,
                          NumberWords::rate(group.passRate()),
                          {countMark(group.checked, checked), countMark(group.failed, failed)}});
    }
    fitToCounts(spec);
    spec.axisTitle = Words::tr("Accounts; under each name its pass rate");
    return spec;
}

ChartSpec gapChart(const StatisticsData& data)
{
    ChartSpec spec = startChart(data, QStringLiteral("updateGaps"), ChartKind::Columns);
    spec.title = Words::tr("Days since the last update");
    spec.series = {Words::tr("In time"), Words::tr("Warning: 10 to 14 days"),
                   Words::tr("Over 14 days"), Words::tr("Not known")};
    spec.colors = {0, 1, 5, 7};
    spec.source = Words::tr("Source: %1; as of %2").arg(data.source, NumberWords::date(data.today));
    spec.emptyText = Words::tr("There are no running accounts.");
    const bool any = std::any_of(data.gaps.cbegin(), data.gaps.cend(),
                                 [](const GapBin& bin) { return bin.count > 0; });
    for (const GapBin& bin : any ? data.gaps : QList<GapBin>()) {
        ChartRow row;
        row.name = FigureWords::gap(bin);
        row.series = bin.fromDays < 0 ? 3 : bin.fromDays > 14 ? 2 : bin.fromDays >= 10 ? 1 : 0;
        row.marks = {countMark(bin.count, {QString(gapLink),
                                           {{QStringLiteral("from"), bin.fromDays},
                                            {QStringLiteral("to"), bin.toDays},
                                            {QStringLiteral("label"), row.name}}})};
        spec.rows.append(row);
    }
    fitToCounts(spec);
    return spec;
}

ChartSpec problemChart(const StatisticsData& data)
{
    ChartSpec spec = startChart(data, QStringLiteral("problemClasses"), ChartKind::Pareto);
    spec.title = Words::tr("Problem classes");
    spec.series = {Words::tr("Accounts met"), Words::tr("Running share in %")};
    spec.colors = {0, 1};
    spec.emptyText = Words::tr("No problems were found in this quarter.");
    qint64 all = 0;
    for (const ProblemCount& problem : data.figures.problems) {
        all += problem.count;
    }
    qint64 soFar = 0;
    for (const ProblemCount& problem : data.figures.problems) {
        soFar += problem.count;
        const auto share = shareOf(soFar, all);
        QVariantMap target{{QStringLiteral("verdict"), QStringList{QStringLiteral("failed")}}};
        if (!problem.key.isEmpty()) {
            target.insert(QStringLiteral("problem"), QStringList{problem.key});
        }
        ChartRow row;
        row.name = problem.name;
        row.share = share.value_or(0) / 100.0;
        row.marks = {countMark(problem.count, inspectionLink(data, target))};
        row.marks.first().text =
            Words::tr("%1 (running share %2)")
                .arg(NumberWords::count(problem.count), NumberWords::rate(share));
        spec.rows.append(row);
    }
    fitToCounts(spec);
    return spec;
}

} // namespace juzhen
