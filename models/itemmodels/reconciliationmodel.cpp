// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/reconciliationmodel.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/reconciliationwords.h"

#include <array>

namespace juzhen {

namespace {

constexpr std::array pairColumns{"account", "kind",     "differs", "state",
                                 "unit",    "platform", "remark"};

} // namespace

ReconciliationModel::ReconciliationModel(const WordBook* words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{}

int ReconciliationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReconciliationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReconciliationModel::data(const QModelIndex& index, int role) const
{
    const bool words = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!index.isValid() || !words || index.row() >= m_rows.size()) {
        return {};
    }
    return text(at(index.row()), index.column());
}

QString ReconciliationModel::text(const ReconciliationRow& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case PlatformColumn:
        return m_words->platform(row.platformCode);
    case UnitColumn:
        return row.unitName;
    case KindColumn:
        return ReconciliationWords::label(row.kind);
    case DiffersColumn:
        return ReconciliationWords::differs(row.nationalDiffers, row.declaredDiffers);
    case StateColumn:
        return ReconciliationWords::label(row.state);
    default:
        return row.remark;
    }
}

QVariant ReconciliationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const QString key = QString::fromLatin1(pairColumns[static_cast<size_t>(section)]);
    if (role == PagedTableModel::ColumnKeyRole) {
        return key;
    }
    return role == Qt::DisplayRole ? ReconciliationWords::title(key) : QVariant();
}

void ReconciliationModel::setRows(QList<ReconciliationRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ReconciliationModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id) {
            return row;
        }
    }
    return -1;
}

} // namespace juzhen
