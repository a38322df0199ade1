// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matrixgaps.h"
#include "models/itemmodels/shownorder.h"
#include "models/text/wordbook.h"

#include <QAbstractTableModel>

namespace juzhen {

/// The gaps of the matrix, or some of them, as a table. Owned by the pane; the words outlive it.
class MatrixGapsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        GapColumn,
        SubjectColumn,
        SentenceColumn,
        BasisColumn,
        ColumnCount
    };

    explicit MatrixGapsModel(const WordBook* words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    void setContent(const QList<MatrixGap>& gaps);

    /// The order; none: as the content comes.
    void setSort(const QList<SortColumn>& sort);

    /// In the order shown.
    [[nodiscard]] const QList<MatrixGap>& gaps() const { return m_gaps; }

private:
    void arrange();

    const WordBook* m_words;
    QList<MatrixGap> m_content; ///< as it came
    QList<MatrixGap> m_gaps;
    QList<SortColumn> m_sort;
};

} // namespace juzhen
