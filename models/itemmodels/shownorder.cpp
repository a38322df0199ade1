// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/shownorder.h"

#include "models/domain/rowsorting.h"
#include "models/itemmodels/pagedtablemodel.h"

#include <numeric>

namespace juzhen {

namespace {

int sectionOf(const QAbstractItemModel& model, const QString& key)
{
    for (int section = 0; section < model.columnCount(); ++section) {
        if (model.headerData(section, Qt::Horizontal, PagedTableModel::ColumnKeyRole) == key) {
            return section;
        }
    }
    return -1;
}

} // namespace

QList<qsizetype> shownOrder(const QAbstractItemModel& model, const QList<SortColumn>& sort)
{
    QList<qsizetype> rows(model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    for (auto column = sort.crbegin(); column != sort.crend(); ++column) {
        const int section = sectionOf(model, column->column);
        if (section < 0 || rows.isEmpty()) {
            continue;
        }
        const auto cell = [&](qsizetype row, int role) {
            return model.data(model.index(static_cast<int>(row), section), role);
        };
        if (cell(0, sortNumberRole).isValid()) {
            sortBy(
                rows, column->descending,
                [&](qsizetype row) { return cell(row, sortNumberRole).toLongLong(); },
                [&](qsizetype row) { return !cell(row, sortNumberRole).isValid(); });
        } else {
            sortByText(rows, column->descending,
                       [&](qsizetype row) { return cell(row, Qt::DisplayRole).toString(); });
        }
    }
    return rows;
}

} // namespace juzhen
