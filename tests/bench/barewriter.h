// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>

namespace juzhen {

/// What the writer library is given for one cell: nothing, UTF-8 text or a number.
using BareCell = std::variant<std::monostate, QByteArray, double>;
using BareSheet = QList<QList<BareCell>>;

/// The cells of the first sheet of a spreadsheet.
[[nodiscard]] BareSheet readBareSheet(const QString& path);

/// Writes them by libxlsxwriter and nothing else, in the same memory-saving mode as the export.
void writeBareSheet(const BareSheet& sheet, const QString& path);

} // namespace juzhen
