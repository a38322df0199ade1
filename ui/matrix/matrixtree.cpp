// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixtree.h"

#include "models/itemmodels/matrixmodel.h"
#include "ui/lists/statusdelegate.h"
#include "ui/theme/space.h"

#include <QHeaderView>

namespace juzhen {

namespace {

constexpr int columnCharacters = 14; ///< half widths, of platform and status; the name has the rest

} // namespace

MatrixTree::MatrixTree(const PageContext& context, QWidget* parent)
    : QTreeView(parent)
    , m_model(new MatrixModel(*context.reader, *context.jobs, context.words, this))
{
    setObjectName(QStringLiteral("matrixTree"));
    setAccessibleName(tr("Account matrix"));
    setModel(m_model);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setItemDelegateForColumn(MatrixModel::NameColumn, makeMatrixDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(MatrixModel::NameColumn, QHeaderView::Stretch);
    for (const int column : {MatrixModel::PlatformColumn, MatrixModel::StatusColumn}) {
        setColumnWidth(column, columnCharacters * halfWidth(font()));
    }
    for (const int column : {MatrixModel::CountColumn, MatrixModel::GapColumn}) {
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &MatrixTree::noteOpen);
    connect(m_model, &MatrixModel::loaded, this, &MatrixTree::reopen);
    connect(m_model, &MatrixModel::failed, this, &MatrixTree::failed);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_quiet) {
            Q_EMIT placeChanged();
        }
    });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const qint64 id = index.data(MatrixModel::AccountIdRole).toLongLong();
        if (id > 0) {
            Q_EMIT accountWanted(id);
        }
    });
}

void MatrixTree::show(UnitHierarchy hierarchy)
{
    if (m_model->hierarchy() != hierarchy) {
        m_model->setHierarchy(hierarchy);
        m_first = true;
    }
    m_model->load();
}

void MatrixTree::reload()
{
    m_model->load();
}

void MatrixTree::setNarrow(bool narrow)
{
    setColumnHidden(MatrixModel::PlatformColumn, narrow);
    setColumnHidden(MatrixModel::StatusColumn, narrow);
}

QString MatrixTree::currentName() const
{
    return currentIndex().siblingAtColumn(MatrixModel::NameColumn).data().toString();
}

void MatrixTree::noteOpen()
{
    m_quiet = true; // the cursor goes with the old nodes; reopen() tells where it stands
    m_open.clear();
    m_current = m_first ? QString() : currentIndex().data(MatrixModel::PlaceRole).toString();
    QList<QModelIndex> left{QModelIndex()};
    while (!m_first && !left.isEmpty()) {
        const QModelIndex parent = left.takeLast();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex node = m_model->index(row, 0, parent);
            if (isExpanded(node)) {
                m_open.insert(node.data(MatrixModel::PlaceRole).toString());
                left.append(node);
            }
        }
    }
}

void MatrixTree::reopen()
{
    if (m_first) {
        // Where there is no choice, nobody has to open anything.
        if (m_model->rowCount() == 1) {
            expand(m_model->index(0, 0));
        }
        m_first = false;
    } else {
        reopenBelow({});
    }
    m_quiet = false;
    Q_EMIT placeChanged();
}

void MatrixTree::reopenBelow(const QModelIndex& parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex node = m_model->index(row, 0, parent);
        const QString place = node.data(MatrixModel::PlaceRole).toString();
        if (place == m_current) {
            setCurrentIndex(node);
        }
        if (m_open.contains(place)) {
            expand(node);
            reopenBelow(node);
        }
    }
}

} // namespace juzhen
