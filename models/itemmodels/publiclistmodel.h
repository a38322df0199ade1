// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publiclist.h"
#include "models/itemmodels/sortedtablemodel.h"
#include "models/text/wordbook.h"

namespace juzhen {

/// An account of the public list, and what has changed about it.
struct PublicListRow
{
    QString change; ///< in words; empty: as before
    PublicEntry entry;
    QString before; ///< its name
};

/// The public list as it would be exported now, with what has changed since the last export: the
/// changed ones first, then all others. Owned by the pane; the words outlive it.
class PublicListModel : public SortedTableModel<PublicListRow>
{
    Q_OBJECT

public:
    enum Column
    {
        ChangeColumn,
        NameColumn,
        PlatformColumn,
        UnitColumn,
        BeforeColumn,
        UrlColumn,
        ColumnCount
    };

    explicit PublicListModel(const WordBook* words, QObject* parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    void setContent(const QList<PublicEntry>& entries, const PublicDifference& difference);

private:
    const WordBook* m_words;
};

} // namespace juzhen
