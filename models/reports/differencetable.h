// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/text/reconciliationwords.h"

namespace juzhen {

/// The 差异核对表 to be printed and signed: a block for each unit, with its signature lines. The
/// lines come by unit. @p title is that of the reconciliation, @p day that of the print.
[[nodiscard]] Document
differenceTable(const QList<DifferenceLine>& lines, const QString& title, QDate day);

} // namespace juzhen
