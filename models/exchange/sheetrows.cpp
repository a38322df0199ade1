// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheetrows.h"

#include <algorithm>
#include <vector>

namespace juzhen {

namespace {

constexpr int mostSkipped = 1'000;

/// Repeats the value of a vertically merged cell in each of its rows. Rows come in order.
class MergeFiller
{
public:
    explicit MergeFiller(QList<CellRange> merges)
        : m_merges(std::move(merges))
    {
        m_merges.removeIf([](const CellRange& range) { return range.firstRow == range.lastRow; });
    }

    /// The cells of the row with those that reach down into it.
    Cells fill(int row, Cells cells)
    {
        if (m_merges.isEmpty()) {
            return cells;
        }
        m_active.removeIf([&](const Active& active) { return active.lastRow < row; });
        for (; m_next < m_merges.size() && m_merges[m_next].firstRow <= row; ++m_next) {
            const auto& range = m_merges[m_next];
            const auto* cell = cellAt(cells, range.firstColumn);
            if (range.firstRow == row && cell != nullptr) {
                m_active.append({range.lastRow, *cell});
            }
        }
        if (m_active.isEmpty() || cells.empty()) {
            return cells;
        }
        m_filled.assign(cells.begin(), cells.end());
        for (const auto& active : m_active) {
            if (cellAt(cells, active.cell.column) == nullptr) {
                m_filled.push_back(active.cell);
            }
        }
        std::stable_sort(m_filled.begin(), m_filled.end(),
                         [](const Cell& a, const Cell& b) { return a.column < b.column; });
        return m_filled;
    }

private:
    struct Active
    {
        int lastRow = 0;
        Cell cell;
    };

    QList<CellRange> m_merges; ///< in order of their first rows
    qsizetype m_next = 0;
    QList<Active> m_active;
    std::vector<Cell> m_filled;
};

} // namespace

ReadSummary readMapped(SheetReader& reader,
                       int sheet,
                       const SheetLayout& layout,
                       const ColumnMapping& mapping,
                       const QString& nameField,
                       const MappedRowCallback& callback,
                       Progress& progress)
{
    MergeFiller filler(reader.merges(sheet, progress));
    const int nameColumn = mapping.columnOf(nameField);
    ReadSummary summary;
    MappedRow mapped;
    const auto take = [&](int number, Cells own) {
        const auto cells = filler.fill(number, own);
        if (number <= layout.headerLastRow || number < layout.firstDataRow) {
            return true;
        }
        if (layout.lastDataRow > 0 && number > layout.lastDataRow) {
            return false;
        }
        const auto kind = classifyRow(layout, cells, nameColumn);
        if (kind != RowKind::Data) {
            if (kind != RowKind::Blank && summary.skipped.size() < mostSkipped) {
                summary.skipped.append({number, kind, own.front().displayText()});
            }
            return true;
        }
        ++summary.records;
        mapped.number = number;
        mapped.cells.clear();
        for (const auto& column : mapping.columns()) {
            const auto* cell = cellAt(cells, column.column);
            mapped.cells.append(cell != nullptr ? *cell : Cell());
        }
        return callback(mapped);
    };
    readAhead(reader, sheet, take, progress);
    return summary;
}

} // namespace juzhen
