// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/publiclistmodel.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/publicwords.h"

#include <array>

namespace juzhen {

namespace {

constexpr std::array publicColumns{"change", "name", "platform", "unit", "before", "url"};

} // namespace

PublicListModel::PublicListModel(const WordBook* words, QObject* parent)
    : SortedTableModel(parent)
    , m_words(words)
{}

int PublicListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PublicListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size()
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const PublicListRow& row = rows().at(index.row());
    switch (index.column()) {
    case ChangeColumn:
        return row.change;
    case NameColumn:
        return row.entry.name;
    case PlatformColumn:
        return m_words->platform(row.entry.platformCode);
    case UnitColumn:
        return row.entry.unitName;
    case BeforeColumn:
        return row.before;
    default:
        return row.entry.url;
    }
}

QVariant PublicListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == PagedTableModel::ColumnKeyRole) {
        return QString::fromLatin1(publicColumns[static_cast<size_t>(section)]);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ChangeColumn:
        return tr("Change");
    case NameColumn:
        return tr("Name");
    case PlatformColumn:
        return PublicWords::platform();
    case UnitColumn:
        return PublicWords::unit();
    case BeforeColumn:
        return tr("Name before");
    default:
        return PublicWords::link();
    }
}

void PublicListModel::setContent(const QList<PublicEntry>& entries,
                                 const PublicDifference& difference)
{
    QList<PublicListRow> content;
    QSet<QString> told;
    for (const PublicEntry& entry : difference.added) {
        content.append({PublicWords::added(), entry, {}});
        told.insert(entry.accountUid);
    }
    for (const PublicRename& rename : difference.renamed) {
        content.append({PublicWords::renamed(), rename.entry, rename.nameBefore});
        told.insert(rename.entry.accountUid);
    }
    for (const PublicEntry& entry : difference.removed) {
        content.append({PublicWords::removed(), entry, {}});
    }
    for (const PublicEntry& entry : entries) {
        if (!told.contains(entry.accountUid)) {
            content.append({{}, entry, {}});
        }
    }
    setRows(std::move(content));
}

} // namespace juzhen
