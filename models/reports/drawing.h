// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QLineF>
#include <QList>
#include <QPicture>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>

class QPainter;

namespace juzhen {

/// Layout units in a millimetre, in points. Fine enough for unhinted text to be placed exactly.
inline constexpr double unitsPerMm = 20.0;
inline constexpr double millimetresPerInch = 25.4;
inline constexpr double unitsPerPoint = unitsPerMm * millimetresPerInch / 72.0;

/// A run of text on one line.
struct DrawText
{
    QPointF baseline;
    QString text;
    QFont font;
};

/// A straight rule.
struct DrawRule
{
    QLineF line;
    double thickness;
};

/// A picture stretched over a rectangle of its own proportions.
struct DrawPicture // NOLINT(bugprone-exception-escape): the variant moves, which throws nothing
{
    QRectF target;
    std::variant<QPicture, QImage> content;
};

using DrawCommand = std::variant<DrawText, DrawRule, DrawPicture>;

/// One page; coordinates in layout units from the paper's upper left corner.
struct DrawnPage
{
    QList<DrawCommand> commands;
};

/// @p command moved by @p offset.
[[nodiscard]] DrawCommand translated(DrawCommand command, QPointF offset);

/// Draws @p command in black with the painter's present scale.
void draw(QPainter& painter, const DrawCommand& command);

} // namespace juzhen
