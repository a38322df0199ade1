// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/housechart.h"

#include "models/text/numberwords.h"
#include "ui/statistics/charttext.h"
#include "ui/theme/colors.h"
#include "ui/theme/space.h"

#include <QBarSet>
#include <QGraphicsLayout>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace juzhen {

namespace {

constexpr double rowShare = 0.72; ///< of a row's band is bar, the rest air
constexpr double lineWidth = 2;

} // namespace

HouseChart::HouseChart(const ChartSpec& spec, const ChartLook& look)
    : m_spec(spec)
    , m_look(look)
    , m_small(smallChartFont(look.font))
{
    setAnimationOptions(QChart::NoAnimation);
    setBackgroundVisible(false);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    addAxes();
    switch (m_spec.kind) {
    case ChartKind::Trend:
        addTrend();
        break;
    case ChartKind::Columns:
        addColumns();
        break;
    case ChartKind::Pareto:
        addBars();
        addRunningShare();
        break;
    case ChartKind::Bars:
        addBars();
        break;
    }
    addReference();
    addWords();
}

bool HouseChart::isUpright() const
{
    return m_spec.kind == ChartKind::Trend || m_spec.kind == ChartKind::Columns;
}

int HouseChart::barsInRow() const
{
    return m_spec.kind == ChartKind::Bars ? static_cast<int>(m_spec.series.size()) : 1;
}

QColor HouseChart::color(int series) const
{
    return seriesColor(m_look.palette, m_spec.colors.value(series, series));
}

/// Where bar @p series of @p row has its middle on the category axis. The first row is at the top
/// of a horizontal chart and at the left of an upright one.
double HouseChart::share(int row, int series) const
{
    if (isUpright()) {
        return row;
    }
    const double first = static_cast<double>(m_spec.rows.size()) - 1 - row;
    return first + rowShare / 2 - rowShare * (series + 0.5) / barsInRow();
}

void HouseChart::addAxes()
{
    m_values = new QValueAxis(this);
    m_values->setRange(m_spec.from, m_spec.to);
    m_values->setTickCount(
        std::max(2, static_cast<int>(std::lround((m_spec.to - m_spec.from) / m_spec.step)) + 1));
    m_values->setGridLineColor(m_look.palette.color(QPalette::Mid));
    m_categories = new QValueAxis(this);
    m_categories->setRange(-0.5, static_cast<double>(m_spec.rows.size()) - 0.5);
    m_categories->setGridLineVisible(false);
    for (QValueAxis* axis : {m_values, m_categories}) {
        axis->setLabelsVisible(false);
        axis->setLinePenColor(m_look.palette.color(QPalette::Dark));
        axis->setLabelsFont(m_small);
    }
    m_values->setLineVisible(false);
    addAxis(m_values, isUpright() ? Qt::AlignLeft : Qt::AlignBottom);
    addAxis(m_categories, isUpright() ? Qt::AlignBottom : Qt::AlignLeft);
}

void HouseChart::attach(QAbstractSeries* series)
{
    addSeries(series);
    series->attachAxis(m_values);
    series->attachAxis(m_categories);
}

/// Each series has a filling of its own, so that they are told apart in grey print too.
void HouseChart::styleBar(QBarSet* set, int series) const
{
    constexpr Qt::BrushStyle fillings[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::DiagCrossPattern,
                                           Qt::NoBrush};
    set->setBrush(QBrush(color(series), fillings[std::clamp(series, 0, 3)]));
    set->setPen(QPen(color(series), 1));
}

void HouseChart::addBars()
{
    auto* bars = new QHorizontalBarSeries(this);
    bars->setBarWidth(rowShare);
    // The chart stacks the bars of a row from below, the rows too.
    for (int series = barsInRow() - 1; series >= 0; --series) {
        auto* set = new QBarSet(m_spec.series.value(series), bars);
        styleBar(set, series);
        for (auto row = m_spec.rows.crbegin(); row != m_spec.rows.crend(); ++row) {
            set->append(row->marks.value(series).value.value_or(m_spec.from));
        }
        bars->append(set);
    }
    attach(bars);
}

void HouseChart::addColumns()
{
    auto* columns = new QStackedBarSeries(this);
    columns->setBarWidth(rowShare);
    for (int series = 0; series < m_spec.series.size(); ++series) {
        auto* set = new QBarSet(m_spec.series.at(series), columns);
        styleBar(set, series);
        for (const ChartRow& row : std::as_const(m_spec.rows)) {
            set->append(row.series == series ? row.marks.first().value.value_or(0) : 0);
        }
        columns->append(set);
    }
    attach(columns);
}

void HouseChart::attachLine(QXYSeries* line, int series)
{
    line->setPen(QPen(color(series), lineWidth));
    attach(line);
}

/// One line for each run of quarters that follow each other: where a quarter is missing, nothing
/// is joined.
void HouseChart::addTrend()
{
    auto* dots = new QScatterSeries(this);
    dots->setMarkerSize(3 * lineWidth + 3);
    dots->setColor(color(0));
    dots->setBorderColor(color(0));
    QLineSeries* line = nullptr;
    for (int row = 0; row < m_spec.rows.size(); ++row) {
        const auto value = m_spec.rows.at(row).marks.first().value;
        if (!value) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries(this);
            attachLine(line, 0);
        }
        line->append(row, *value);
        dots->append(row, *value);
    }
    attach(dots);
}

/// The running share of a Pareto chart; 100 % is the right edge, whatever the counts.
void HouseChart::addRunningShare()
{
    auto* line = new QLineSeries(this);
    auto* dots = new QScatterSeries(this);
    dots->setMarkerShape(QScatterSeries::MarkerShapeRectangle);
    dots->setMarkerSize(2 * lineWidth + 3);
    dots->setColor(color(1));
    dots->setBorderColor(color(1));
    for (int row = 0; row < m_spec.rows.size(); ++row) {
        const double value = m_spec.to * m_spec.rows.at(row).share / 100;
        line->append(value, share(row, 0));
        dots->append(value, share(row, 0));
    }
    attachLine(line, 1);
    attach(dots);
}

void HouseChart::addReference()
{
    if (!m_spec.reference) {
        return;
    }
    auto* line = new QLineSeries(this);
    line->append(*m_spec.reference, -0.5);
    line->append(*m_spec.reference, static_cast<double>(m_spec.rows.size()) - 0.5);
    attach(line);
    line->setPen(QPen(m_look.palette.color(QPalette::Text), 1, Qt::DashLine));
    m_referenceText = addText(m_spec.referenceText, false);
}

int HouseChart::markCount() const
{
    return static_cast<int>(m_spec.rows.size()) * barsInRow();
}

const ChartMark& HouseChart::mark(int index) const
{
    return m_spec.rows.at(index / barsInRow()).marks.at(index % barsInRow());
}

QString HouseChart::markText(int index) const
{
    const ChartRow& row = m_spec.rows.at(index / barsInRow());
    const int series = m_spec.kind == ChartKind::Columns ? row.series : index % barsInRow();
    QString name = row.name;
    name.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return tr("%1, %2: %3", "name, series, value")
        .arg(name, m_spec.series.value(series), mark(index).text);
}

QRectF HouseChart::markRect(int index) const
{
    const int row = index / barsInRow();
    const double thickness = 1.0 / static_cast<double>(m_spec.rows.size());
    if (isUpright()) {
        const double width = m_plot.width() * thickness;
        const double middle = place({share(row, 0), m_spec.from}).x();
        return {middle - width / 2, m_plot.top(), width, size().height() - m_plot.top()};
    }
    const double height =
        m_plot.height() * thickness / barsInRow() * (barsInRow() > 1 ? rowShare : 1.0);
    const double middle = place({m_spec.from, share(row, index % barsInRow())}).y();
    return {0, middle - height / 2, size().width(), height};
}

int HouseChart::markAt(QPointF position) const
{
    for (int index = 0; index < markCount(); ++index) {
        if (markRect(index).contains(position)) {
            return index;
        }
    }
    return -1;
}

/// A point given in the chart's values, in the chart's coordinates.
QPointF HouseChart::place(QPointF value) const
{
    const QPointF least = isUpright() ? QPointF(-0.5, m_spec.from) : QPointF(m_spec.from, -0.5);
    const double last = static_cast<double>(m_spec.rows.size()) - 0.5;
    const QPointF most = isUpright() ? QPointF(last, m_spec.to) : QPointF(m_spec.to, last);
    const double across = (value.x() - least.x()) / (most.x() - least.x());
    const double up = (value.y() - least.y()) / (most.y() - least.y());
    return {m_plot.left() + across * m_plot.width(), m_plot.bottom() - up * m_plot.height()};
}

} // namespace juzhen
