// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>

namespace juzhen {

/// One key of a sort, by logical column.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey&) const = default;
};

/// The header of a RegisterTable: a click sorts by one column, Shift+click adds a column to the
/// sort or turns its direction, a third click takes it out; the context menu chooses columns.
/// It sorts nothing itself.
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

    /// The column chooser, to be opened at @p position on the screen.
    void openColumnMenu(const QPoint& position);

Q_SIGNALS:
    /// By the user only.
    void sortKeysChanged(const QList<SortKey>& keys);
    void columnsChanged();
    void resetRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;

private:
    QList<SortKey> m_sortKeys;
    QPoint m_pressed;
    bool m_plainPress = false;
};

} // namespace juzhen
