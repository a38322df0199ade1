// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/reconciliationstore.h"
#include "models/text/wordbook.h"

#include <QAbstractTableModel>

namespace juzhen {

/// The items of a reconciliation as a table, a hundred thousand as well as ten: words are made for
/// the cells that are looked at. Owned by the page; the words outlive it.
class ReconciliationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NameColumn,
        KindColumn,
        DiffersColumn,
        StateColumn,
        UnitColumn,
        PlatformColumn,
        RemarkColumn,
        ColumnCount
    };

    explicit ReconciliationModel(const WordBook* words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    void setRows(QList<ReconciliationRow> rows);

    [[nodiscard]] const ReconciliationRow& at(int row) const { return m_rows.at(row); }

    /// The row of item @p id, or −1.
    [[nodiscard]] int rowOf(qint64 id) const;

private:
    [[nodiscard]] QString text(const ReconciliationRow& row, int column) const;

    const WordBook* m_words;
    QList<ReconciliationRow> m_rows;
};

} // namespace juzhen
