// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/headerfinder.h"

#include <QHash>

namespace juzhen {

/// The first rows of a sheet as a grid in which merged header cells can be followed. Made for one
/// search of the header.
class HeaderGrid
{
public:
    HeaderGrid(const QList<SheetRow>& head, const QList<CellRange>& merges);

    /// The trimmed text of a cell; empty outside the grid.
    [[nodiscard]] QString text(int row, int column) const;

    /// The filled cells of a row.
    [[nodiscard]] const QList<Cell>& cells(int row) const;

    /// Columns up to the last filled one.
    [[nodiscard]] int width() const { return m_width; }

    /// The captions when the rows from @p first to @p last are the header.
    [[nodiscard]] QList<SheetColumn> captions(int first, int last) const;

    /// Whether a row looks like the upper row of a header: several cells, one of them merged over
    /// some, but not all, of the columns.
    [[nodiscard]] bool isGroupRow(int row) const;

private:
    [[nodiscard]] const CellRange* mergeAt(int row, int column) const;
    [[nodiscard]] QString headerText(int row, int column, int first, int last) const;

    QHash<int, QList<Cell>> m_rows;
    QList<CellRange> m_merges; ///< those that touch the head
    int m_width = 0;
};

} // namespace juzhen
