// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/publiclist.h"
#include "models/itemmodels/shownorder.h"
#include "models/text/wordbook.h"

#include <QAbstractTableModel>

namespace juzhen {

/// The public list as it would be exported now, with what has changed since the last export: the
/// changed ones first, then all others. Owned by the pane; the words outlive it.
class PublicListModel : public QAbstractTableModel
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

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

    void setContent(const QList<PublicEntry>& entries, const PublicDifference& difference);

    /// The order; none: as the content comes.
    void setSort(const QList<SortColumn>& sort);

private:
    struct Row
    {
        QString change; ///< in words; empty: as before
        PublicEntry entry;
        QString before;
    };

    void arrange();

    const WordBook* m_words;
    QList<Row> m_content; ///< as it came
    QList<Row> m_rows;
    QList<SortColumn> m_sort;
};

} // namespace juzhen
