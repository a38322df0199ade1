// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

namespace juzhen {

/// Whether an import leaves out rows that can be given back.
[[nodiscard]] bool hasRejectedRows(const ImportPlan& plan);

/// Writes the rows that @p plan leaves out to @p path (by its ending): each as it stands in the
/// file, with its row number there and, in red, what is the matter with it. Corrected, the sheet
/// can be imported as it is. Reads the file once more; needs no register. Returns the number of
/// rows; at most ImportPlan::mostNotes. Throws what readers and writers throw.
qint64 exportRejected(const ImportPlan& plan, const QString& path, Progress& progress);

} // namespace juzhen
