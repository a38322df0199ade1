// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/headergrid.h"

#include <algorithm>

namespace juzhen {

HeaderGrid::HeaderGrid(const QList<SheetRow>& head, const QList<CellRange>& merges)
{
    int lastRow = 0;
    for (const auto& row : head) {
        m_rows.insert(row.number, row.cells);
        lastRow = std::max(lastRow, row.number);
        if (!row.cells.isEmpty()) {
            m_width = std::max(m_width, row.cells.constLast().column + 1);
        }
    }
    for (const auto& range : merges) {
        if (range.firstRow <= lastRow) {
            m_merges.append(range);
        }
    }
}

QString HeaderGrid::text(int row, int column) const
{
    const auto found = m_rows.constFind(row);
    if (found == m_rows.cend()) {
        return {};
    }
    const auto* cell =
        cellAt(Cells(found->constData(), static_cast<size_t>(found->size())), column);
    return cell != nullptr ? cell->displayText().simplified() : QString();
}

const QList<Cell>& HeaderGrid::cells(int row) const
{
    static const QList<Cell> none;
    const auto found = m_rows.constFind(row);
    return found != m_rows.cend() ? *found : none;
}

const CellRange* HeaderGrid::mergeAt(int row, int column) const
{
    const auto found = std::find_if(m_merges.begin(), m_merges.end(), [&](const CellRange& range) {
        return range.contains(row, column);
    });
    return found != m_merges.end() ? &*found : nullptr;
}

QString HeaderGrid::headerText(int row, int column, int first, int last) const
{
    const auto own = text(row, column);
    if (!own.isEmpty()) {
        return own;
    }
    if (const auto* merge = mergeAt(row, column)) {
        return merge->firstRow >= first ? text(merge->firstRow, merge->firstColumn) : QString();
    }
    if (row == last || text(last, column).isEmpty()) {
        return {};
    }
    // Not merged, or the file doesn't tell: an upper cell reaches to the right over columns that
    // have captions of their own below, unless it stands over none itself.
    for (int left = column - 1; left >= 0; --left) {
        const auto candidate = text(row, left);
        if (!candidate.isEmpty()) {
            const bool isGroup = !text(last, left).isEmpty() && mergeAt(row, left) == nullptr;
            return isGroup ? candidate : QString();
        }
    }
    return {};
}

QList<SheetColumn> HeaderGrid::captions(int first, int last) const
{
    QList<SheetColumn> columns;
    for (int column = 0; column < m_width; ++column) {
        QStringList parts;
        for (int row = first; row <= last; ++row) {
            const auto part = headerText(row, column, first, last);
            if (!part.isEmpty() && (parts.isEmpty() || parts.constLast() != part)) {
                parts.append(part);
            }
        }
        SheetColumn entry;
        entry.column = column;
        if (!parts.isEmpty()) {
            entry.caption = parts.takeLast();
            entry.group = parts.join(u'/');
        }
        columns.append(entry);
    }
    return columns;
}

bool HeaderGrid::isGroupRow(int row) const
{
    if (cells(row).size() < 2) {
        return false;
    }
    return std::any_of(m_merges.begin(), m_merges.end(), [&](const CellRange& range) {
        const int width = range.lastColumn - range.firstColumn + 1;
        return range.firstRow == row && range.lastRow == row && width > 1 && width < m_width
               && !text(row, range.firstColumn).isEmpty()
               && !text(row, range.firstColumn).endsWith(u'：')
               && !text(row, range.firstColumn).endsWith(u':');
    });
}

} // namespace juzhen
