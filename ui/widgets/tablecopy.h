// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QItemSelectionModel;
class QMimeData;
class QTableView;

namespace juzhen {

/// The selected rows (visible columns, in the user's order) of @p view with the column headers, as
/// tab-separated text and as an HTML table whose cells spreadsheets take as text; null when nothing
/// is selected. The caller owns it.
[[nodiscard]] QMimeData* copyWithHeader(const QTableView& view);

/// @p rows below @p headers, for the clipboard as above. The caller owns it.
[[nodiscard]] QMimeData* copiedTable(const QStringList& headers, const QList<QStringList>& rows);

/// The columns of @p view that are shown, in the user's order.
[[nodiscard]] QList<int> shownColumns(const QTableView& view);

/// The rows that have something selected, from the top. Fast for any number of rows that lie
/// together.
[[nodiscard]] QList<int> selectedRows(const QItemSelectionModel& selection);

} // namespace juzhen
