// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/space.h"

#include <QApplication>
#include <QFontMetrics>
#include <QWidget>

#include <algorithm>

namespace juzhen {

namespace {

double scaleOf(TypeSize size)
{
    switch (size) {
    case TypeSize::Small:
        return 0.87;
    case TypeSize::Body:
        return 1.0;
    case TypeSize::Section:
        return 1.12;
    case TypeSize::Title:
        return 1.45;
    case TypeSize::Figure:
        return 2.0;
    }
    return 1.0;
}

int evenAtLeast(int least, int wanted)
{
    return std::max(least, (wanted + 1) / 2 * 2);
}

} // namespace

int controlHeight(const QFont& font)
{
    return evenAtLeast(8 * space::unit, QFontMetrics(font).height() + 3 * space::unit);
}

int rowHeight(const QFont& font)
{
    return evenAtLeast(9 * space::unit, QFontMetrics(font).height() + 4 * space::unit);
}

int halfWidth(const QFont& font)
{
    return (QFontMetrics(font).horizontalAdvance(QChar(u'国')) + 1) / 2;
}

QFont typeFont(TypeSize size, QFont::Weight weight)
{
    auto font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scaleOf(size));
    font.setWeight(weight);
    return font;
}

void setType(QWidget* widget, TypeSize size, QFont::Weight weight)
{
    widget->setFont(typeFont(size, weight));
}

} // namespace juzhen
