// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;
class QTableView;

namespace juzhen {

/// The selected rows (visible columns, in the user's order) of @p view with the column headers, as
/// tab-separated text and as an HTML table whose cells spreadsheets take as text; null when nothing
/// is selected. The caller owns it.
[[nodiscard]] QMimeData* copyWithHeader(const QTableView& view);

} // namespace juzhen
