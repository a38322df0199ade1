// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/unittreestore.h"
#include "ui/pagecontext.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QAction;
class QLabel;
class QModelIndex;
class QTreeView;

namespace juzhen {

class EmptyState;
class SearchField;
class UnitTreeModel;

/// The units as a tree with a search above it. Units are dragged, or moved with Alt+Shift and the
/// arrows, to their place in the official order. Owned by the units page.
class UnitTree : public QWidget
{
    Q_OBJECT

public:
    explicit UnitTree(const PageContext& context, QWidget* parent = nullptr);

    /// Shows the tree along @p hierarchy; the search words stay.
    void show(UnitHierarchy hierarchy);

    void refresh();

    /// Puts the cursor on @p unit, now or as soon as the way to it has come.
    void select(qint64 unit);

    /// The unit under the cursor, or 0.
    [[nodiscard]] qint64 currentUnit() const;

    [[nodiscard]] const QString& searchText() const;

    /// Buttons for a register without units.
    void setEmptyActions(const QList<QAction*>& actions);

Q_SIGNALS:
    /// The cursor moved to another unit (0: to none).
    void currentChanged(qint64 unit);
    /// Enter or double click.
    void opened(qint64 unit);

private:
    void buildSearch();
    void buildTree();
    void buildMoves();
    void search(const QString& words);
    void showLoaded();
    void openSingles(const QModelIndex& parent);
    void placeCursor(const QModelIndex& index);
    void shift(int by);
    void arrange(const QList<qint64>& units);

    PageContext m_context;
    UnitTreeModel* m_model;
    SearchField* m_search;
    QTreeView* m_tree;
    EmptyState* m_empty;
    QLabel* m_note;
    UnitHierarchy m_hierarchy = UnitHierarchy::Area;
    bool m_shown = false;
    bool m_moving = false; ///< the cursor is put by the program
};

} // namespace juzhen
