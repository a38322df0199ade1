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

#include <algorithm>

namespace juzhen {

namespace {

constexpr int leastSection = 12 * space::unit;

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

void RegisterHeader::openColumnMenu(const QPoint& position)
{
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
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
    menu->popup(position);
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
    setSortKeys(clicked(m_sortKeys, column, event->modifiers().testFlag(Qt::ShiftModifier)));
    Q_EMIT sortKeysChanged(m_sortKeys);
}

void RegisterHeader::contextMenuEvent(QContextMenuEvent* event)
{
    openColumnMenu(event->globalPos());
}

void RegisterHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    const auto found = std::ranges::find(m_sortKeys, logicalIndex, &SortKey::column);
    if (found == m_sortKeys.end()) {
        return;
    }
    painter->save();
    const auto color = palette().color(QPalette::Link);
    QRect mark(0, 0, 3 * space::unit, 3 * space::unit);
    mark.moveCenter(QPoint(rect.right() - space::normal, rect.center().y()));
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
