// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"

#include <QList>
#include <Qt>

class QAbstractItemModel;

namespace juzhen {

/// The number a cell is sorted by, where it isn't its words (qint64).
inline constexpr int sortNumberRole = Qt::UserRole + 100;

/// The rows of a table that holds all it shows, in the order of what stands in its cells: words by
/// their pinyin, numbers by sortNumberRole, empty cells last; what is equal stays as it was.
/// Columns go by PagedTableModel::ColumnKeyRole. Some 2 µs a cell.
[[nodiscard]] QList<qsizetype> shownOrder(const QAbstractItemModel& model,
                                          const QList<SortColumn>& sort);

/// @p rows in that order.
template <class Row>
[[nodiscard]] QList<Row> inOrder(const QList<Row>& rows, const QList<qsizetype>& order)
{
    QList<Row> sorted;
    sorted.reserve(rows.size());
    for (const qsizetype row : order) {
        sorted.append(rows.at(row));
    }
    return sorted;
}

} // namespace juzhen
