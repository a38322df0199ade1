// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matrixgaps.h"
#include "models/itemmodels/sortedtablemodel.h"
#include "models/text/wordbook.h"

namespace juzhen {

/// The gaps of the matrix, or some of them, as a table. Owned by the pane; the words outlive it.
class MatrixGapsModel : public SortedTableModel<MatrixGap>
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

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    void setContent(const QList<MatrixGap>& gaps) { setRows(gaps); }

private:
    const WordBook* m_words;
};

} // namespace juzhen
