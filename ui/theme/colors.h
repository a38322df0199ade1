// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace juzhen {

/// What a colour says. Colour never says it alone: a word or a shape stands beside it.
enum class Tone
{
    Neutral,
    Accent,
    Success,
    Warning,
    Danger,
    Info
};

/// The palettes of the two looks. Roles: Window is the page, Base the sheets and fields on it, Mid
/// a separator, Dark the border of a control, Shadow a stronger border, Midlight a hovered surface,
/// Highlight the soft selection, Link the accent.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

/// Whether @p palette is one of light writing on a dark page.
[[nodiscard]] bool isDark(const QPalette& palette);

/// The colour of words, icons and lines with @p tone; readable on Base and on toneSurface().
[[nodiscard]] QColor toneColor(const QPalette& palette, Tone tone);

/// The soft background that belongs to @p tone.
[[nodiscard]] QColor toneSurface(const QPalette& palette, Tone tone);

/// The colour of words on a surface filled with toneColor().
[[nodiscard]] QColor toneContrast(const QPalette& palette, Tone tone);

/// How many series a chart can tell apart by colour.
constexpr int seriesColorCount = 8;

/// The colour of series @p index (wraps round), told apart with every common colour blindness.
[[nodiscard]] QColor seriesColor(const QPalette& palette, int index);

/// The colour of paper in previews, whatever the look of the window.
[[nodiscard]] QColor paperColor();

} // namespace juzhen
