// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/sparkline.h"

#include "ui/theme/colors.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace juzhen {

namespace {

constexpr qreal lineWidth = 1.5;
constexpr qreal dotRadius = 2.5;

} // namespace

Sparkline::Sparkline(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const Values& values, int color)
{
    m_values = values;
    m_color = color;
    m_least = 0;
    m_greatest = 0;
    bool any = false;
    for (const auto& value : values) {
        if (value) {
            m_least = any ? std::min(m_least, *value) : *value;
            m_greatest = any ? std::max(m_greatest, *value) : *value;
            any = true;
        }
    }
    update();
}

QSize Sparkline::sizeHint() const
{
    return {space::unit * 50, space::unit * 9};
}

QSize Sparkline::minimumSizeHint() const
{
    return {space::unit * 20, space::unit * 9};
}

QPointF Sparkline::pointAt(qsizetype place) const
{
    const QRectF field = QRectF(rect()).adjusted(dotRadius, dotRadius, -dotRadius, -dotRadius);
    const qreal steps = std::max<qreal>(1, static_cast<qreal>(m_values.size() - 1));
    const auto span = static_cast<qreal>(m_greatest - m_least);
    const qreal height =
        span > 0 ? static_cast<qreal>(*m_values[place] - m_least) / span : 0.5; // level: the middle
    return {field.left() + field.width() * static_cast<qreal>(place) / steps,
            field.bottom() - field.height() * height};
}

void Sparkline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = seriesColor(palette(), m_color);
    QPainterPath path;
    bool connected = false;
    std::optional<QPointF> last;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        if (!m_values[i]) {
            connected = false;
            continue;
        }
        last = pointAt(i);
        connected ? path.lineTo(*last) : path.moveTo(*last);
        connected = true;
    }
    painter.setPen(QPen(color, lineWidth));
    painter.drawPath(path);
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(*last, dotRadius, dotRadius);
    }
}

} // namespace juzhen
