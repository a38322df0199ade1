// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/drawing.h"

#include <QFont>
#include <QList>
#include <QString>

namespace juzhen {

/// How a text is broken into lines; lengths in layout units.
struct TextFormat
{
    QFont font;
    double width = 0;
    double lineHeight = 0;
    double firstIndent = 0;
    Qt::Alignment alignment = Qt::AlignLeft; ///< AlignJustify spreads all lines but the last
};

/// Breaks @p text into lines; line feeds break too. Words and Chinese characters are never dropped
/// or shortened: what has no place to break is broken anywhere. Each line's baseline is relative
/// to the upper left corner of its own line box, @p format.lineHeight high.
[[nodiscard]] QList<DrawText> breakText(const QString& text, const TextFormat& format);

/// As breakText(), with lines as alike in length as their number allows, for centred titles.
[[nodiscard]] QList<DrawText> breakEvenly(const QString& text, TextFormat format);

/// Width of @p text on one line, in layout units.
[[nodiscard]] double textWidth(const QString& text, const QFont& font);

} // namespace juzhen
