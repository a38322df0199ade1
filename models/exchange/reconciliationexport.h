// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/progress.h"
#include "models/text/reconciliationwords.h"

namespace juzhen {

/// The names of the sheets for @p units, valid for a workbook and each used once, whatever their
/// case.
[[nodiscard]] QStringList sheetNamesFor(const QStringList& units);

/// Writes the 差异核对表 of @p items (by unit) to @p path: a sheet for each unit with its signature
/// lines; with more than mostUnitSheets units, or into a CSV file, one sheet for all. Returns the
/// number of lines. Throws what the writers throw, and Error(Cancelled).
qint64 exportDifferences(const QList<ReconciliationItem>& items,
                         const QString& path,
                         const WordBook& words,
                         Progress& progress);

/// A workbook with more sheets than this serves nobody.
inline constexpr int mostUnitSheets = 1000;

} // namespace juzhen
