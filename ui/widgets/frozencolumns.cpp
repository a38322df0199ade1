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
    , m_header(new RegisterHeader(this))
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
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    buildHeader();
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::follow);
    connect(this, &QTableView::doubleClicked, table, &RegisterTable::opened);
    follow();
}

void FrozenColumns::buildHeader()
{
    setHorizontalHeader(m_header);
    m_header->setSectionsMovable(false);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* const original = m_table->registerHeader();
    connect(original, &QHeaderView::sectionResized, this, &FrozenColumns::follow);
    connect(original, &QHeaderView::sectionMoved, this, &FrozenColumns::follow);
    connect(original, &QHeaderView::sectionCountChanged, this, &FrozenColumns::follow);
    connect(original, &RegisterHeader::sortKeysChanged, this, &FrozenColumns::follow);
    connect(m_header, &RegisterHeader::sortKeysChanged, original,
            [original](const QList<SortKey>& keys) {
                original->setSortKeys(keys);
                Q_EMIT original->sortKeysChanged(keys);
            });
    connect(m_header, &QHeaderView::sectionResized, this,
            [this, original](int column, int before, int width) {
                Q_UNUSED(before)
                if (!m_following) {
                    original->resizeSection(column, width);
                }
            });
    connect(m_header, &QWidget::customContextMenuRequested, original,
            [this, original](const QPoint& place) {
                original->openHeaderMenu(m_header->logicalIndexAt(place),
                                         m_header->mapToGlobal(place));
            });
    connect(m_header, &RegisterHeader::filterRequested, original, &RegisterHeader::filterRequested);
}

void FrozenColumns::follow()
{
    if (m_following) {
        return;
    }
    m_following = true;
    takeColumns();
    m_following = false;

    const RegisterHeader* const original = m_table->registerHeader();
    m_header->setSortKeys(original->sortKeys());
    m_header->setFilterable(original->isFilterable());
    m_header->setFilteredColumns(original->filteredColumns());
    verticalHeader()->setDefaultSectionSize(m_table->verticalHeader()->defaultSectionSize());
    const auto area = m_table->viewport()->geometry();
    const auto top = m_table->horizontalHeader()->geometry().top();
    const auto width = m_header->length();
    setGeometry(area.left(), top, width, area.bottom() + 1 - top);
    // At the left end the table itself shows these columns, so nothing needs to lie over it.
    const bool scrolled = m_table->horizontalScrollBar()->value() > 0;
    setVisible(scrolled && width > 0 && width < area.width());
    verticalScrollBar()->setValue(m_table->verticalScrollBar()->value());
}

void FrozenColumns::takeColumns()
{
    const auto* const original = m_table->horizontalHeader();
    int kept = 0;
    for (int place = 0; place < original->count(); ++place) {
        const auto column = original->logicalIndex(place);
        const bool here = !original->isSectionHidden(column) && kept < m_count;
        setColumnHidden(column, !here);
        if (here) {
            m_header->moveSection(m_header->visualIndex(column), kept);
            m_header->resizeSection(column, original->sectionSize(column));
            setItemDelegateForColumn(column, m_table->itemDelegateForColumn(column));
            ++kept;
        }
    }
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
