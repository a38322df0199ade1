// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// Throws WrongUse unless @p path ends as a spreadsheet that can be written: xlsx, ods or CSV.
void requireSpreadsheetName(const QString& path);

} // namespace juzhen
