// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/shownorder.h"

#include <QAbstractTableModel>

#include <utility>

namespace juzhen {

/// A table that holds all the rows it shows, as they come or sorted by what stands in their cells.
template <class Row>
class SortedTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    /// In the order shown.
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    /// The order, also of rows to come; none: as they come.
    void setSort(const QList<SortColumn>& sort)
    {
        m_sort = sort;
        arrange();
    }

protected:
    void setRows(QList<Row> rows)
    {
        m_asTheyCome = std::move(rows);
        arrange();
    }

private:
    void arrange()
    {
        beginResetModel();
        m_rows = m_asTheyCome;
        if (!m_sort.isEmpty()) {
            m_rows = inOrder(m_rows, shownOrder(*this, m_sort));
        }
        endResetModel();
    }

    QList<Row> m_asTheyCome;
    QList<Row> m_rows;
    QList<SortColumn> m_sort;
};

} // namespace juzhen
