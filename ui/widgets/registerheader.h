// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>
#include <QSet>

class QMenu;

namespace juzhen {

/// One key of a sort, by logical column.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey&) const = default;
};

/// The header of a RegisterTable: a click sorts by one column, Shift+click adds a column to the
/// sort or turns its direction, a third click takes it out; the context menu sorts, filters, hides
/// and freezes the column below it and chooses columns. Where the list can be filtered by column,
/// a button at the right of a column opens its filter. It sorts and filters nothing itself.
class RegisterHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RegisterHeader(QWidget* parent = nullptr);

    [[nodiscard]] const QList<SortKey>& sortKeys() const { return m_sortKeys; }

    /// Sets without telling.
    void setSortKeys(const QList<SortKey>& keys);

    /// What a click on @p column makes of @p keys; @p add is Shift.
    [[nodiscard]] static QList<SortKey> clicked(QList<SortKey> keys, int column, bool add);

    /// Whether columns offer a filter.
    void setFilterable(bool filterable);

    /// Whether the menu of a column offers colours by value.
    void setColourable(bool colourable) { m_colourable = colourable; }

    [[nodiscard]] bool isFilterable() const { return m_filterable; }

    /// The columns that are filtered now, by logical number.
    void setFilteredColumns(const QSet<int>& columns);

    [[nodiscard]] const QSet<int>& filteredColumns() const { return m_filtered; }

    /// Where the filter button of @p column is in the viewport: at the end of its words. Empty
    /// where there is none.
    [[nodiscard]] QRect filterButton(int column) const;

    /// What can be done with @p column, to be opened at @p position on the screen; for no column
    /// (−1) the column chooser.
    void openHeaderMenu(int column, const QPoint& position);

    /// The column chooser, to be opened at @p position on the screen.
    void openColumnMenu(const QPoint& position);

Q_SIGNALS:
    /// By the user only.
    void sortKeysChanged(const QList<SortKey>& keys);
    void columnsChanged();
    void resetRequested();
    void filterRequested(int column);
    void filterClearRequested(int column);
    void colourRequested(int column);
    /// Keep the first @p count columns in view (0: none).
    void freezeRequested(int count);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    void addColumns(QMenu* menu);
    void addSort(QMenu* menu, int column);
    void hover(int column);
    [[nodiscard]] bool showsFilter(int column) const;
    [[nodiscard]] bool isRightAligned(int column) const;
    void paintSort(QPainter* painter, QRect mark, int column) const;

    QList<SortKey> m_sortKeys;
    QSet<int> m_filtered;
    bool m_filterable = false;
    bool m_colourable = false;
    int m_hovered = -1; ///< the column that shows its filter button
    QPoint m_pressed;
    bool m_plainPress = false;
};

} // namespace juzhen
