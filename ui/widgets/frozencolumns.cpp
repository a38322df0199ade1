// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/frozencolumns.h"

#include "ui/widgets/registertable.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace juzhen {

FrozenColumns::FrozenColumns(RegisterTable* table, int count)
    : QTableView(table)
    , m_table(table)
    , m_count(count)
{
    setObjectName(QStringLiteral("frozenColumns"));
    setModel(table->model());
    setSelectionModel(table->selectionModel());
    setItemDelegate(table->itemDelegate());
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(table->selectionBehavior());
    setSelectionMode(table->selectionMode());
    setShowGrid(table->showGrid());
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(table->verticalScrollMode());
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(table->verticalHeader()->defaultSectionSize());

    auto* const header = table->horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &FrozenColumns::follow);
    connect(header, &QHeaderView::sectionMoved, this, &FrozenColumns::follow);
    connect(header, &QHeaderView::sectionCountChanged, this, &FrozenColumns::follow);
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::follow);
    connect(this, &QTableView::doubleClicked, table, &RegisterTable::opened);
    follow();
}

void FrozenColumns::follow()
{
    const auto* const header = m_table->horizontalHeader();
    int width = 0;
    int kept = 0;
    for (int place = 0; place < header->count(); ++place) {
        const auto column = header->logicalIndex(place);
        const bool here = !header->isSectionHidden(column) && kept < m_count;
        setColumnHidden(column, !here);
        if (here) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), kept);
            setColumnWidth(column, header->sectionSize(column));
            width += header->sectionSize(column);
            ++kept;
        }
    }
    const auto area = m_table->viewport()->geometry();
    setGeometry(area.left(), area.top(), width, area.height());
    // At the left end the table itself shows these columns, so nothing needs to lie over it.
    const bool scrolled = m_table->horizontalScrollBar()->value() > 0;
    setVisible(scrolled && width > 0 && width < area.width());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
}

void FrozenColumns::wheelEvent(QWheelEvent* event)
{
    QCoreApplication::sendEvent(m_table->viewport(), event);
}

void FrozenColumns::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Dark));
    painter.drawLine(viewport()->rect().topRight(), viewport()->rect().bottomRight());
}

} // namespace juzhen
