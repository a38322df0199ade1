// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a HouseChart: what is written, and where it stands.
#include "ui/statistics/charttext.h"
#include "ui/statistics/housechart.h"
#include "ui/theme/space.h"

#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace juzhen {

namespace {

constexpr double namesInEms = 12;  ///< the widest name on one line
constexpr double plotHeight = 190; ///< of upright charts

double pixels(const QFont& font, double ems)
{
    return font.pixelSize() * ems;
}

double lineHeight(const QFont& font)
{
    return QFontMetricsF(font).height();
}

/// Whether the line of a trend comes down to @p row and goes up behind it, so that words above the
/// point would stand on the line.
bool isDip(const ChartSpec& spec, int row)
{
    if (spec.kind != ChartKind::Trend) {
        return false;
    }
    const auto valueAt = [&](int at) {
        const bool inside = at >= 0 && at < spec.rows.size();
        return inside ? spec.rows.at(at).marks.first().value : std::optional<double>();
    };
    const double here = valueAt(row).value_or(spec.from);
    const double before = valueAt(row - 1).value_or(here);
    const double after = valueAt(row + 1).value_or(here);
    // Too near the axis there is no room below.
    return before + after > 2 * here && here - spec.from > (spec.to - spec.from) / 8;
}

QString textOf(const ChartSpec& spec, double value)
{
    return QString::number(value, 'f', spec.decimals);
}

} // namespace

QFont smallChartFont(const QFont& font)
{
    QFont small = font;
    small.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * 0.87)));
    return small;
}

QString wrappedName(const QString& name, const QFont& font)
{
    QStringList lines;
    for (const QString& part : name.split(QLatin1Char('\n'))) {
        QTextLayout layout(part, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(pixels(font, namesInEms));
            lines.append(part.mid(line.textStart(), line.textLength()).trimmed());
        }
        layout.endLayout();
    }
    return lines.join(QLatin1Char('\n'));
}

int HouseChart::heightFor(const ChartSpec& spec, const ChartLook& look)
{
    const double line = lineHeight(look.font);
    const double small = lineHeight(smallChartFont(look.font));
    const bool bars = spec.kind == ChartKind::Bars;
    const auto series = bars ? spec.series.size() : 1;
    double frame = 2 * small + 3 * space::small + (spec.series.size() > 1 ? line + space::small : 0)
                   + (spec.reference ? small : 0);
    if (look.titled) {
        frame += line + small + 2 * space::small;
    }
    if (spec.kind == ChartKind::Trend || spec.kind == ChartKind::Columns) {
        return static_cast<int>(std::ceil(frame + plotHeight + 3 * line));
    }
    double row = 0;
    for (const ChartRow& each : spec.rows) {
        const auto lines = wrappedName(each.name, look.font).count(QLatin1Char('\n')) + 1;
        row = std::max(row, static_cast<double>(lines) * line + (each.note.isEmpty() ? 0 : small));
    }
    row = std::max(row, static_cast<double>(series) * (line + space::tight)) + space::small;
    return static_cast<int>(std::ceil(frame + row * static_cast<double>(spec.rows.size())));
}

QGraphicsSimpleTextItem* HouseChart::addText(const QString& text, bool quiet)
{
    auto* item = new QGraphicsSimpleTextItem(text, this);
    item->setFont(quiet ? m_small : m_look.font);
    item->setBrush(m_look.palette.color(quiet ? QPalette::PlaceholderText : QPalette::Text));
    item->setZValue(100);
    return item;
}

void HouseChart::addLabel(const QString& text, QPointF value, Qt::Alignment place, bool quiet)
{
    m_labels.append({addText(text, quiet), value, place});
}

void HouseChart::addWords()
{
    for (int row = 0; row < m_spec.rows.size(); ++row) {
        addRowWords(row);
    }
    const auto steps = std::lround((m_spec.to - m_spec.from) / m_spec.step);
    const double first = -0.5;
    for (long tick = 0; tick <= steps; ++tick) {
        const double value = m_spec.from + static_cast<double>(tick) * m_spec.step;
        if (isUpright()) {
            addLabel(textOf(m_spec, value), {first, value}, Qt::AlignLeft, true);
        } else {
            addLabel(textOf(m_spec, value), {value, first}, Qt::AlignBottom, true);
        }
    }
    m_axisTitle = addText(m_spec.axisTitle, true);
    if (m_spec.series.size() > 1) {
        addLegend();
    }
    if (m_look.titled) {
        QFont bold = m_look.font;
        bold.setBold(true);
        m_title = addText(m_spec.title, false);
        m_title->setFont(bold);
        m_source = addText(m_spec.source, true);
    }
}

void HouseChart::addRowWords(int row)
{
    const ChartRow& words = m_spec.rows.at(row);
    if (isUpright()) {
        const double value = words.marks.first().value.value_or(m_spec.from);
        addLabel(words.marks.first().text, {share(row, 0), value},
                 isDip(m_spec, row) ? Qt::AlignVCenter : Qt::AlignTop);
        addLabel(wrappedName(words.name, m_small), {share(row, 0), m_spec.from}, Qt::AlignBottom);
        m_labels.last().item->setFont(m_small);
        m_labels.last().note = words.note.isEmpty() ? nullptr : addText(words.note, true);
        return;
    }
    const double middle = static_cast<double>(m_spec.rows.size()) - 1 - row;
    addLabel(wrappedName(words.name, m_look.font), {m_spec.from, middle}, Qt::AlignLeft);
    m_labels.last().note = words.note.isEmpty() ? nullptr : addText(words.note, true);
    for (int series = 0; series < barsInRow(); ++series) {
        const ChartMark& mark = words.marks.at(series);
        // Beside the bars, or, where lines cross them, in a column of their own.
        const bool column = barsInRow() == 1;
        const double value = column ? m_spec.to : mark.value.value_or(m_spec.from);
        addLabel(mark.text, {value, share(row, series)}, Qt::AlignRight);
    }
}

void HouseChart::addLegend()
{
    for (int series = 0; series < m_spec.series.size(); ++series) {
        QBarSet set{QString()};
        styleBar(&set, series);
        auto* sign = new QGraphicsRectItem(this);
        const bool line = m_spec.kind == ChartKind::Pareto && series == 1;
        sign->setBrush(line ? QBrush(color(series)) : set.brush());
        sign->setPen(line ? QPen(Qt::NoPen) : set.pen());
        const double edge = pixels(m_small, 0.85);
        sign->setRect(line ? QRectF(0, edge / 2 - 1, 2 * edge, 2) : QRectF(0, 0, edge, edge));
        m_legend.append({sign, addText(m_spec.series.at(series), true)});
        m_legend.last().second->setBrush(m_look.palette.color(QPalette::Text));
    }
}

double HouseChart::widestText(Qt::Alignment place) const
{
    double widest = 0;
    for (const Label& label : m_labels) {
        if (label.place == place) {
            widest = std::max({widest, label.item->boundingRect().width(),
                               label.note ? label.note->boundingRect().width() : 0.0});
        }
    }
    return widest;
}

/// What is kept free around the plot for words.
QMarginsF HouseChart::room() const
{
    const double line = lineHeight(m_look.font);
    const double small = lineHeight(m_small);
    double top = space::tight;
    top += m_title ? line + space::small : 0;
    top += m_legend.isEmpty() ? 0 : line + space::small;
    top += m_referenceText ? line : 0;
    double bottom = m_source ? small + space::small : 0;
    const double left = widestText(Qt::AlignLeft) + space::small;
    if (!isUpright()) {
        // Only the words beside the longest bar need their full width at its right.
        const double right = widestText(Qt::AlignRight) + space::normal;
        return {left, top, right, bottom + 2 * small + space::normal};
    }
    double below = 0;
    for (const Label& label : m_labels) {
        if (label.place == Qt::AlignBottom) {
            below = std::max(below, label.item->boundingRect().height() + (label.note ? small : 0));
        }
    }
    return {left, top + small + line + space::small, space::small, bottom + below + space::small};
}

void HouseChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    layOut();
}

void HouseChart::layOut()
{
    m_plot = QRectF(QPointF(), size()).marginsRemoved(room());
    if (m_plot.width() < 1 || m_plot.height() < 1) {
        return;
    }
    setPlotArea(m_plot);
    placeLabels();
    placeFrame();
    placeLegend();
}

void HouseChart::placeLabels()
{
    for (const Label& label : std::as_const(m_labels)) {
        const QPointF point = place(label.value);
        const QSizeF text = label.item->boundingRect().size();
        const double noteHeight = label.note ? label.note->boundingRect().height() : 0;
        QPointF corner(point.x() - text.width() / 2, point.y() - (text.height() + noteHeight) / 2);
        if (label.place == Qt::AlignLeft) {
            corner.setX(point.x() - text.width() - space::small);
        } else if (label.place == Qt::AlignRight) {
            corner.setX(point.x() + space::small);
        } else if (label.place == Qt::AlignTop) {
            corner.setY(point.y() - text.height() - space::tight);
        } else if (label.place == Qt::AlignVCenter) {
            corner.setY(point.y() + space::small); // under its point
        } else {
            corner.setY(point.y() + space::tight);
        }
        label.item->setPos(corner);
        if (label.note) {
            const double width = label.note->boundingRect().width();
            const double left = label.place == Qt::AlignLeft ? point.x() - width - space::small
                                                             : point.x() - width / 2;
            label.note->setPos(left, corner.y() + text.height());
        }
    }
}

void HouseChart::placeFrame()
{
    const double small = lineHeight(m_small);
    if (m_title) {
        m_title->setPos(0, space::tight);
    }
    if (m_source) {
        m_source->setPos(0, size().height() - small);
    }
    if (isUpright()) {
        const double line = lineHeight(m_look.font);
        m_axisTitle->setPos(0, m_plot.top() - line - small - space::tight);
    } else {
        m_axisTitle->setPos(m_plot.left(), m_plot.bottom() + small + space::small);
    }
    if (m_referenceText) {
        const double width = m_referenceText->boundingRect().width();
        const double x = place({*m_spec.reference, 0}).x() - width / 2;
        m_referenceText->setPos(std::clamp(x, m_plot.left(), size().width() - width),
                                m_plot.top() - lineHeight(m_look.font));
    }
}

void HouseChart::placeLegend()
{
    double x = isUpright() ? 0 : m_plot.left();
    double y = m_title ? lineHeight(m_look.font) + space::normal : space::tight;
    for (const auto& [sign, text] : std::as_const(m_legend)) {
        const double height = text->boundingRect().height();
        sign->setPos(x, y + (height - sign->rect().bottom() - sign->rect().top()) / 2);
        x += sign->rect().right() + space::tight;
        text->setPos(x, y);
        x += text->boundingRect().width() + space::wide;
    }
}

} // namespace juzhen
