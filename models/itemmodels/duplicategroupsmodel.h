// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/shownorder.h"
#include "models/stores/duplicatestore.h"
#include "models/text/wordbook.h"

#include <QAbstractTableModel>

namespace juzhen {

/// Groups of accounts that look like one, one a row. Owned by the page.
class DuplicateGroupsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        NamesColumn,
        PlatformColumn,
        ReasonColumn,
        CountColumn,
        ColumnCount
    };

    explicit DuplicateGroupsModel(const WordBook* words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    void setContent(const FoundDuplicates& found);

    /// The order; none: as the content comes.
    void setSort(const QList<SortColumn>& sort);

    /// Its groups in the order shown.
    [[nodiscard]] const FoundDuplicates& content() const { return m_found; }

private:
    [[nodiscard]] QString text(const DuplicateGroup& group, int column) const;

    void arrange();

    const WordBook* m_words;
    FoundDuplicates m_found;
    QList<DuplicateGroup> m_groups; ///< as they came
    QList<SortColumn> m_sort;
};

} // namespace juzhen
