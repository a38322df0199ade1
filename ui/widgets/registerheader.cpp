// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/registerheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int leastSection = 12 * space::unit;
constexpr int buttonEdge = 5 * space::unit;

} // namespace

RegisterHeader::RegisterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("registerHeader"));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setStretchLastSection(false);
    setMinimumSectionSize(leastSection);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    // One row decides a double click's width at most; a million rows are never measured.
    setResizeContentsPrecision(0);
}

void RegisterHeader::setSortKeys(const QList<SortKey>& keys)
{
    m_sortKeys = keys;
    viewport()->update();
}

QList<SortKey> RegisterHeader::clicked(QList<SortKey> keys, int column, bool add)
{
    const auto found = std::ranges::find(keys, column, &SortKey::column);
    const bool known = found != keys.end();
    if (!add) {
        const bool alone = known && keys.size() == 1;
        if (alone && found->order == Qt::DescendingOrder) {
            return {};
        }
        return {{column, alone ? Qt::DescendingOrder : Qt::AscendingOrder}};
    }
    if (!known) {
        keys.append({column, Qt::AscendingOrder});
    } else if (found->order == Qt::AscendingOrder) {
        found->order = Qt::DescendingOrder;
    } else {
        keys.erase(found);
    }
    return keys;
}

void RegisterHeader::setFilterable(bool filterable)
{
    m_filterable = filterable;
    setMouseTracking(filterable);
    viewport()->setMouseTracking(filterable);
}

void RegisterHeader::setFilteredColumns(const QSet<int>& columns)
{
    m_filtered = columns;
    viewport()->update();
}

QRect RegisterHeader::filterButton(int column) const
{
    if (!m_filterable || column < 0 || isSectionHidden(column)) {
        return {};
    }
    const int left = sectionViewportPosition(column);
    const int top = (height() - buttonEdge) / 2;
    // Beside the edges that resize, and where the words of the column don't stand.
    const int place = isRightAligned(column)
                          ? left + space::small
                          : left + sectionSize(column) - space::small - buttonEdge;
    return {place, top, buttonEdge, buttonEdge};
}

void RegisterHeader::openColumnMenu(const QPoint& position)
{
    openHeaderMenu(-1, position);
}

void RegisterHeader::openHeaderMenu(int column, const QPoint& position)
{
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column < 0) {
        menu->setObjectName(QStringLiteral("columnMenu"));
        addColumns(menu);
        menu->popup(position);
        return;
    }
    menu->setObjectName(QStringLiteral("headerMenu"));
    addSort(menu, column);
    if (m_filterable) {
        menu->addSeparator();
        connect(menu->addAction(icon("filter"), tr("Filter…")), &QAction::triggered, this,
                [this, column] { Q_EMIT filterRequested(column); });
        auto* const clear = menu->addAction(icon("close"), tr("Clear the filter of this column"));
        clear->setEnabled(m_filtered.contains(column));
        connect(clear, &QAction::triggered, this,
                [this, column] { Q_EMIT filterClearRequested(column); });
    }
    if (m_colourable) {
        connect(menu->addAction(icon("theme"), tr("Colours by value…")), &QAction::triggered, this,
                [this, column] { Q_EMIT colourRequested(column); });
    }
    menu->addSeparator();
    auto* const hide = menu->addAction(tr("Hide this column"));
    hide->setEnabled(count() - hiddenSectionCount() > 1);
    connect(hide, &QAction::triggered, this, [this, column] {
        setSectionHidden(column, true);
        Q_EMIT columnsChanged();
    });
    int place = 0; // of the column among those that are shown
    for (int visual = 0; visual <= visualIndex(column); ++visual) {
        place += isSectionHidden(logicalIndex(visual)) ? 0 : 1;
    }
    connect(menu->addAction(tr("Keep in view up to this column")), &QAction::triggered, this,
            [this, place] { Q_EMIT freezeRequested(place); });
    connect(menu->addAction(tr("Keep no column in view")), &QAction::triggered, this,
            [this] { Q_EMIT freezeRequested(0); });
    menu->addSeparator();
    auto* const columns = menu->addMenu(icon("columns"), tr("Columns"));
    columns->setObjectName(QStringLiteral("columnMenu"));
    addColumns(columns);
    menu->popup(position);
}

void RegisterHeader::addSort(QMenu* menu, int column)
{
    const auto sort = [this](const QList<SortKey>& keys) {
        setSortKeys(keys);
        Q_EMIT sortKeysChanged(keys);
    };
    connect(menu->addAction(icon("arrow-up"), tr("Sort ascending")), &QAction::triggered, this,
            [sort, column] {
                sort({{column, Qt::AscendingOrder}});
            });
    connect(menu->addAction(icon("arrow-down"), tr("Sort descending")), &QAction::triggered, this,
            [sort, column] {
                sort({{column, Qt::DescendingOrder}});
            });
    auto* const further = menu->addAction(icon("sort"), tr("Sort by this column as well"));
    const bool known = std::ranges::find(m_sortKeys, column, &SortKey::column) != m_sortKeys.end();
    further->setEnabled(!m_sortKeys.isEmpty() && !known);
    connect(further, &QAction::triggered, this,
            [this, sort, column] { sort(clicked(m_sortKeys, column, true)); });
    auto* const none = menu->addAction(tr("Usual order"));
    none->setEnabled(!m_sortKeys.isEmpty());
    connect(none, &QAction::triggered, this, [sort] { sort({}); });
}

void RegisterHeader::addColumns(QMenu* menu)
{
    const auto shown = count() - hiddenSectionCount();
    for (int place = 0; place < count(); ++place) {
        const auto column = logicalIndex(place);
        const auto name = model()->headerData(column, orientation()).toString();
        auto* const choice = menu->addAction(name);
        choice->setCheckable(true);
        choice->setChecked(!isSectionHidden(column));
        // The last column can't go, or there would be no header left to bring others back.
        choice->setEnabled(isSectionHidden(column) || shown > 1);
        connect(choice, &QAction::toggled, this, [this, column](bool on) {
            setSectionHidden(column, !on);
            Q_EMIT columnsChanged();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(icon("undo"), tr("Default columns")), &QAction::triggered, this,
            &RegisterHeader::resetRequested);
}

void RegisterHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    // Near an edge the cursor shows that a drag would resize, and then a click sorts nothing.
    m_plainPress = event->button() == Qt::LeftButton
                   && viewport()->cursor().shape() != Qt::SplitHCursor
                   && cursor().shape() != Qt::SplitHCursor;
    QHeaderView::mousePressEvent(event);
}

void RegisterHeader::mouseReleaseEvent(QMouseEvent* event)
{
    QHeaderView::mouseReleaseEvent(event);
    const auto here = event->position().toPoint();
    const bool moved = (here - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    const auto column = logicalIndexAt(here);
    if (!m_plainPress || moved || column < 0 || event->button() != Qt::LeftButton) {
        return;
    }
    m_plainPress = false;
    if (filterButton(column).contains(here)) {
        Q_EMIT filterRequested(column);
        return;
    }
    setSortKeys(clicked(m_sortKeys, column, event->modifiers().testFlag(Qt::ShiftModifier)));
    Q_EMIT sortKeysChanged(m_sortKeys);
}

void RegisterHeader::mouseMoveEvent(QMouseEvent* event)
{
    QHeaderView::mouseMoveEvent(event);
    hover(logicalIndexAt(event->position().toPoint()));
}

void RegisterHeader::leaveEvent(QEvent* event)
{
    QHeaderView::leaveEvent(event);
    hover(-1);
}

void RegisterHeader::hover(int column)
{
    if (m_filterable && column != m_hovered) {
        m_hovered = column;
        viewport()->update();
    }
}

void RegisterHeader::contextMenuEvent(QContextMenuEvent* event)
{
    openHeaderMenu(logicalIndexAt(event->pos()), event->globalPos());
}

void RegisterHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    QRect mark(0, 0, 3 * space::unit, 3 * space::unit);
    mark.moveCenter(QPoint(rect.right() - space::normal, rect.center().y()));
    if (showsFilter(logicalIndex)) {
        const bool filtered = m_filtered.contains(logicalIndex);
        const QRect button = filterButton(logicalIndex);
        const QRect sign(button.center().x() - space::small, button.center().y() - space::small,
                         4 * space::unit, 4 * space::unit);
        painter->fillRect(button, palette().color(QPalette::AlternateBase));
        (filtered ? icon("filter", Tone::Accent) : icon("filter")).paint(painter, sign);
        if (!isRightAligned(logicalIndex)) {
            mark.moveRight(button.left() - 1);
        }
    }
    paintSort(painter, mark, logicalIndex);
}

void RegisterHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (showsFilter(logicalIndex)) {
        const int room = sectionSize(logicalIndex) - buttonEdge - 3 * space::small;
        option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room);
    }
}

QSize RegisterHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    return m_filterable ? size + QSize(buttonEdge, 0) : size;
}

bool RegisterHeader::showsFilter(int column) const
{
    return m_filterable && (m_filtered.contains(column) || column == m_hovered);
}

bool RegisterHeader::isRightAligned(int column) const
{
    const QVariant alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

void RegisterHeader::paintSort(QPainter* painter, QRect mark, int column) const
{
    const auto found = std::ranges::find(m_sortKeys, column, &SortKey::column);
    if (found == m_sortKeys.end()) {
        return;
    }
    painter->save();
    const auto color = palette().color(QPalette::Link);
    painter->fillRect(mark.adjusted(-space::tight, 0, 0, 0),
                      palette().color(QPalette::AlternateBase));
    stylepainting::chevron(painter, mark,
                           found->order == Qt::AscendingOrder ? Qt::UpArrow : Qt::DownArrow, color);
    if (m_sortKeys.size() > 1) {
        painter->setFont(typeFont(TypeSize::Small, QFont::DemiBold));
        painter->setPen(color);
        const auto rank = static_cast<int>(found - m_sortKeys.begin()) + 1;
        mark.translate(-3 * space::unit, 0);
        painter->fillRect(mark, palette().color(QPalette::AlternateBase));
        painter->drawText(mark, Qt::AlignCenter, QString::number(rank));
    }
    painter->restore();
}

} // namespace juzhen
