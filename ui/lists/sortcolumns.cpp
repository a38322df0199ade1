// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/sortcolumns.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "ui/widgets/registertable.h"

namespace juzhen {

QList<SortColumn> sortColumns(const RegisterTable& table)
{
    QList<SortColumn> sort;
    for (const SortKey& key : table.registerHeader()->sortKeys()) {
        sort.append({table.model()
                         ->headerData(key.column, Qt::Horizontal, PagedTableModel::ColumnKeyRole)
                         .toString(),
                     key.order == Qt::DescendingOrder});
    }
    return sort;
}

} // namespace juzhen
