// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/sortedtablemodel.h"
#include "models/stores/duplicatestore.h"
#include "models/text/wordbook.h"

namespace juzhen {

/// Groups of accounts that look like one, one a row. Owned by the page.
class DuplicateGroupsModel : public SortedTableModel<DuplicateGroup>
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

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    void setContent(const FoundDuplicates& found);

    /// What was found, as it was found; rows() are its groups as they are shown.
    [[nodiscard]] const FoundDuplicates& content() const { return m_found; }

private:
    [[nodiscard]] QString text(const DuplicateGroup& group, int column) const;

    const WordBook* m_words;
    FoundDuplicates m_found;
};

} // namespace juzhen
