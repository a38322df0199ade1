// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/duplicategroupsmodel.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/duplicatewords.h"
#include "models/text/fieldwords.h"
#include "models/text/numberwords.h"

#include <array>

namespace juzhen {

namespace {

constexpr std::array groupColumns{"names", "platform_code", "reason", "count"};
constexpr qsizetype namesTold = 6; ///< of a larger group the rest is counted only

} // namespace

DuplicateGroupsModel::DuplicateGroupsModel(const WordBook* words, QObject* parent)
    : SortedTableModel(parent)
    , m_words(words)
{}

int DuplicateGroupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicateGroupsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const DuplicateGroup& group = rows().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(group, index.column());
    case Qt::ToolTipRole: {
        const DuplicatePair& pair = group.pairs.first();
        return index.column() == ReasonColumn
                   ? DuplicateWords::sentence(pair, m_found.accounts.value(pair.accounts.first))
                   : text(group, index.column());
    }
    case sortNumberRole:
        return index.column() == CountColumn ? QVariant(group.accounts.size()) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                             : QVariant();
    default:
        return {};
    }
}

QString DuplicateGroupsModel::text(const DuplicateGroup& group, int column) const
{
    switch (column) {
    case NamesColumn: {
        QStringList names;
        for (const qint64 id : group.accounts.mid(0, namesTold)) {
            names.append(m_found.accounts.value(id).name);
        }
        return NumberWords::list(names);
    }
    case PlatformColumn:
        return m_words->platform(m_found.accounts.value(group.accounts.first()).platformCode);
    case ReasonColumn:
        return DuplicateWords::label(group.pairs.first().reason);
    default:
        return NumberWords::count(group.accounts.size());
    }
}

QVariant DuplicateGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == PagedTableModel::ColumnKeyRole) {
        return QString::fromLatin1(groupColumns[static_cast<size_t>(section)]);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NamesColumn:
        return tr("Accounts");
    case PlatformColumn:
        return FieldWords::label(SubjectKind::Account, u"platform_code");
    case ReasonColumn:
        return tr("Why");
    default:
        return tr("Count");
    }
}

void DuplicateGroupsModel::setContent(const FoundDuplicates& found)
{
    m_found = found;
    setRows(found.groups);
}

} // namespace juzhen
