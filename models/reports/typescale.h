// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/drawing.h"

namespace juzhen::typescale {

// Sizes in points. Title, headings, text and line distance are those of GB/T 9704-2012 (二号,
// 三号, 22 lines a page); tables and notes are set smaller, as annexes usually are.
inline constexpr double title = 22;
inline constexpr double subtitle = 14;
inline constexpr double heading = 16;
inline constexpr double body = 16;
inline constexpr double bodyLine = 28.95;
inline constexpr double bodySpacing = 98.5; ///< percent: lets 28 characters stand on 156 mm
inline constexpr double signature = 14;
inline constexpr double caption = 12;
inline constexpr double table = 10.5;
inline constexpr double note = 9;
inline constexpr double pageNumber = 14;
inline constexpr double lineFactor = 1.4; ///< line distance of everything smaller than the text

// Rules, in layout units.
inline constexpr double strongRule = 0.75 * unitsPerPoint;
inline constexpr double middleRule = 0.5 * unitsPerPoint;
inline constexpr double hairline = 0.25 * unitsPerPoint;

} // namespace juzhen::typescale
