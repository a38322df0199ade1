// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

class QTreeWidget;

namespace juzhen {

/// Fills @p tree with what would become of the first rows of a sheet: the sheet's own row number,
/// the fate, the cells as they are understood.
void fillPreviewTree(QTreeWidget* tree, const ImportPlan& plan);

} // namespace juzhen
