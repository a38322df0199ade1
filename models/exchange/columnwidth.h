// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetwriter.h"

/// How wide the columns of a written sheet are, in characters of the standard font. A Chinese
/// character counts double.
namespace juzhen {

/// So many rows are measured; the others take what fits those.
inline constexpr qint64 rowsToMeasure = 200;

[[nodiscard]] int displayWidth(const QString& text);

/// Of the value as it is shown.
[[nodiscard]] int displayWidth(const OutCell& cell);

/// The width of a column whose widest text is @p measured; negative: fixed by the sheet.
[[nodiscard]] int columnWidth(int measured);

/// The largest whole number that a cell keeps to its last digit (15 of them); larger ones are
/// written as text.
inline constexpr qint64 exactWholeNumbers = 999'999'999'999'999;

/// Whether a writer writes anything for the value.
[[nodiscard]] bool isFilled(const OutCell& cell);

} // namespace juzhen
