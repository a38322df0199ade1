// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metricgridview.h"

#include "models/itemmodels/metricgridmodel.h"
#include "ui/metrics/metriccelldelegate.h"
#include "ui/theme/space.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int nameWidth = 26; // in half widths
constexpr int platformWidth = 14;
constexpr int unitWidth = 26;
constexpr int figureWidth = 15;

} // namespace

MetricGridView::MetricGridView(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("metricGrid"));
    setAccessibleName(tr("Metrics of the month by account"));
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(juzhen::rowHeight(font()));
    horizontalHeader()->setHighlightSections(false);
    setItemDelegate(new MetricCellDelegate(this));
}

void MetricGridView::setGrid(MetricGridModel* model)
{
    m_grid = model;
    setModel(model);
    auto* plain = new QStyledItemDelegate(this);
    const int half = halfWidth(font());
    horizontalHeader()->setDefaultSectionSize(half * figureWidth);
    for (int column = 0; column < model->columnCount(); ++column) {
        // A long title is never cut.
        setColumnWidth(column,
                       std::max(half * figureWidth, horizontalHeader()->sectionSizeHint(column)));
    }
    for (const auto& [column, width] : {std::pair{MetricGridModel::NameColumn, nameWidth},
                                        std::pair{MetricGridModel::PlatformColumn, platformWidth},
                                        std::pair{MetricGridModel::UnitColumn, unitWidth}}) {
        setItemDelegateForColumn(column, plain);
        setColumnWidth(column, half * width);
    }
}

void MetricGridView::keyPressEvent(QKeyEvent* event)
{
    const bool editing = state() == EditingState;
    if (!editing && event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (!editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        goDown();
        return;
    }
    if (!editing && event->key() == Qt::Key_Delete && m_grid) {
        for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
            m_grid->setData(index, QString(), Qt::EditRole);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

void MetricGridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) { // Enter, and no other key
        goDown();
    }
}

void MetricGridView::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid()) {
        setCurrentIndex(below);
    }
}

void MetricGridView::paste()
{
    if (!m_grid || !currentIndex().isValid()) {
        return;
    }
    QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    if (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast(); // spreadsheets end a block with a line end
    }
    QList<QStringList> block;
    for (QString& line : lines) {
        block.append(line.remove(QLatin1Char('\r')).split(QLatin1Char('\t')));
    }
    Q_EMIT pasted(m_grid->paste(currentIndex(), block));
}

} // namespace juzhen
