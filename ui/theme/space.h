// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QWidget;

namespace juzhen {

/// The one spacing unit: every margin, gap and fixed size of the window is a multiple of 4 logical
/// pixels, so neighbouring things line up at every scale.
namespace space {
constexpr int unit = 4;
constexpr int tight = 1 * unit;   ///< between an icon and its word
constexpr int small = 2 * unit;   ///< between the parts of one control group
constexpr int normal = 3 * unit;  ///< between fields, inside cards of a grid
constexpr int wide = 4 * unit;    ///< inside cards, between groups
constexpr int page = 6 * unit;    ///< the margin of a page
constexpr int section = 8 * unit; ///< between sections of a page
} // namespace space

/// The height of one line control (field, button, combo box): room for a finger and for CJK glyphs,
/// growing with the font.
[[nodiscard]] int controlHeight(const QFont& font);

/// The height of a row of a register table; lists are read line by line, so rows are generous.
[[nodiscard]] int rowHeight(const QFont& font);

/// The width of half a hanzi, by which columns are measured: a digit or Latin letter takes about
/// one, a hanzi two, whatever the font says of its average.
[[nodiscard]] int halfWidth(const QFont& font);

/// The one type scale, relative to the user's own font size.
enum class TypeSize
{
    Small,   ///< captions, units, secondary lines
    Body,    ///< everything that has no reason to differ
    Section, ///< the heading of a section or card
    Title,   ///< the heading of a page
    Figure   ///< the number of a figure tile
};

/// The application's font at @p size, with @p weight.
[[nodiscard]] QFont typeFont(TypeSize size, QFont::Weight weight = QFont::Normal);

/// Sets typeFont() on @p widget.
void setType(QWidget* widget, TypeSize size, QFont::Weight weight = QFont::Normal);

} // namespace juzhen
