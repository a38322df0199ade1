// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importoptions.h"

#include <functional>

class QTableWidget;

namespace juzhen {

/// Fills @p table with the head of a sheet: above each column the field it brings, which can be
/// changed, then its caption and a few of its rows. @p chosen is told of a change ("" for none).
void fillMappingTable(QTableWidget* table,
                      const QList<SheetRow>& head,
                      const ImportOptions& options,
                      const std::function<void(int column, const QString& field)>& chosen);

} // namespace juzhen
