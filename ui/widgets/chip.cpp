// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int shapeEdge = 9;

QFont chipFont(const QFont& font)
{
    auto small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

QPainterPath strokeOf(ChipShape shape, const QRectF& box)
{
    QPainterPath path;
    const auto inner = box.adjusted(1, 1, -1, -1);
    switch (shape) {
    case ChipShape::Check:
        path.moveTo(inner.left(), inner.center().y());
        path.lineTo(inner.left() + inner.width() * 0.38, inner.bottom() - 0.5);
        path.lineTo(inner.right(), inner.top() + 0.5);
        break;
    case ChipShape::Cross:
        path.moveTo(inner.topLeft());
        path.lineTo(inner.bottomRight());
        path.moveTo(inner.topRight());
        path.lineTo(inner.bottomLeft());
        break;
    case ChipShape::Bar:
        path.moveTo(inner.left(), inner.center().y());
        path.lineTo(inner.right(), inner.center().y());
        break;
    case ChipShape::Ring:
        path.addEllipse(inner);
        break;
    default:
        break;
    }
    return path;
}

int shapeRoom(ChipShape shape)
{
    return shape == ChipShape::None ? 0 : shapeEdge + space::tight + 1;
}

} // namespace

void paintChipShape(QPainter* painter, ChipShape shape, const QRectF& box, const QColor& color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    if (shape == ChipShape::Dot) {
        painter->drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (shape == ChipShape::Triangle) {
        const QPointF corners[] = {
            {box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()};
        painter->drawPolygon(corners, 3);
    } else {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(strokeOf(shape, box));
    }
    painter->restore();
}

QSize chipSize(const ChipLook& look, const QFont& font)
{
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(look.text) + shapeRoom(look.shape) + 2 * space::small,
            metrics.height() + space::tight};
}

void paintChip(QPainter* painter, const QRect& rect, const ChipLook& look, const QPalette& palette)
{
    if (look.text.isEmpty()) {
        return;
    }
    const auto font = painter->font();
    auto box = QRect(rect.topLeft(), chipSize(look, font).boundedTo(rect.size()));
    box.moveTop(rect.top() + (rect.height() - box.height()) / 2);
    const auto color = toneColor(palette, look.tone);
    stylepainting::roundedRect(painter, box, toneSurface(palette, look.tone), QColor(),
                               box.height() / 2.0);

    auto words = box.adjusted(space::small, 0, -space::small, 0);
    if (look.shape != ChipShape::None) {
        QRectF mark(0, 0, shapeEdge, shapeEdge);
        mark.moveCenter(QPointF(words.left() + shapeEdge / 2.0, QRectF(words).center().y()));
        paintChipShape(painter, look.shape, mark, color);
        words.setLeft(words.left() + shapeRoom(look.shape));
    }
    painter->save();
    painter->setFont(chipFont(font));
    painter->setPen(color);
    const auto fitting =
        painter->fontMetrics().elidedText(look.text, Qt::ElideRight, words.width() + 1);
    painter->drawText(words.adjusted(0, 0, 1, 0),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
    painter->restore();
}

Chip::Chip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Chip::Chip(const ChipLook& look, QWidget* parent)
    : Chip(parent)
{
    setLook(look);
}

void Chip::setLook(const ChipLook& look)
{
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_look, font());
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, palette());
}

} // namespace juzhen
