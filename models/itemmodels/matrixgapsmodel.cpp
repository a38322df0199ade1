// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/matrixgapsmodel.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/gapwords.h"

#include <array>

namespace juzhen {

namespace {

constexpr std::array gapColumns{"gap", "subject", "sentence", "basis"};

} // namespace

MatrixGapsModel::MatrixGapsModel(const WordBook* words, QObject* parent)
    : SortedTableModel(parent)
    , m_words(words)
{}

int MatrixGapsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MatrixGapsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size()
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const MatrixGap& gap = rows().at(index.row());
    switch (index.column()) {
    case GapColumn:
        return GapWords::title(gap.kind);
    case SubjectColumn:
        return GapWords::subject(gap, *m_words);
    case SentenceColumn:
        return GapWords::sentence(gap, *m_words);
    default:
        return GapWords::basis(gap.kind);
    }
}

QVariant MatrixGapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const QString key = QString::fromLatin1(gapColumns[static_cast<size_t>(section)]);
    if (role == PagedTableModel::ColumnKeyRole) {
        return key;
    }
    return role == Qt::DisplayRole ? GapWords::column(key) : QVariant();
}

} // namespace juzhen
