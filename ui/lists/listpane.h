// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/listdocument.h"
#include "ui/pagecontext.h"
#include "ui/widgets/choicepopup.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLabel;
class QMenu;

namespace juzhen {

class ColumnColours;
class ColumnFilters;
class EmptyState;
class FilterBar;
class PagedTableModel;
class RegisterTable;
class RowMenu;
class ListReadAhead;
class SearchField;
class ViewMenu;

/// A register list as every page shows it: search, filters (the page's above the table, and one for
/// each column in its header), table of any length, exact count. It turns what a person chooses
/// into a ListRequest, keeps the selection through a refresh, and follows the register's changes.
/// Owned by its page.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(ListId list, const PageContext& context, QWidget* parent = nullptr);

    /// A filter on @p column offered above the table: any of the choices (OneOf, Holds), or a
    /// region and all below it (Within).
    void addFilter(const QString& column,
                   const QString& label,
                   const QList<Choice>& choices,
                   FilterOperator op = FilterOperator::OneOf);

    /// Conditions the page itself sets (one campaign's tasks, a bar that was clicked), on top of
    /// what the person filters; @p label says so in a chip that can be closed, empty for none.
    void setScope(const QList<ColumnFilter>& scope, const QString& label = {});

    /// What stands over an empty list that has no filter. With a filter, the pane says so itself.
    void setEmptyState(const QString& icon,
                       const QString& text,
                       const QString& hint,
                       const QList<QAction*>& actions = {});

    /// A widget at the right end of the row of filters.
    void addTrailingWidget(QWidget* widget);

    /// What the page offers in the context menu of a row, before copying.
    void setRowMenu(std::function<void(QMenu*)> fill);

    [[nodiscard]] RegisterTable* table() const { return m_table; }

    [[nodiscard]] PagedTableModel* model() const { return m_model; }

    /// What is shown now, for export and print.
    [[nodiscard]] ListRequest request() const;

    /// The record under the cursor, or 0.
    [[nodiscard]] qint64 currentKey() const;

    /// The selected records, in the order of the list.
    [[nodiscard]] QList<qint64> selectedKeys() const;

    /// Puts the cursor on @p key, now or as soon as the list has come.
    void select(qint64 key);

    /// Goes @p rows down (up when negative) from the current row, or from where it was before it
    /// left the list. Stays at the ends.
    void step(int rows);

    /// Clears search and filters and sets the given ones: for click-through from another page.
    void showOnly(const QString& search, const QHash<QString, QStringList>& filters);

    /// Loads the list, the first time or again.
    void load();

    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject& state);

    /// What a named view keeps: columns, order, widths, sort, filters and colours.
    [[nodiscard]] QJsonObject view() const;

    /// Shows a named view; an empty one is the list as the page has set it up.
    void showView(const QJsonObject& view);

    /// What is shown now, for print.
    [[nodiscard]] ListPrintout printout() const;

Q_SIGNALS:
    /// The cursor moved to another record (0: to none).
    void currentChanged(qint64 key);
    /// Enter or double click.
    void opened(qint64 key);
    void scopeClosed();
    void countChanged(int count);

private:
    void buildRow();
    void buildTable();
    void buildViews();
    [[nodiscard]] QWidget* makeFoot();
    void takeView(const QJsonObject& state);
    void begin();
    void requestList();
    [[nodiscard]] ListRequest baseRequest() const;
    void readAhead();
    void showCount();
    void keepSelection();
    void restoreSelection();

    const ListId m_list;
    PageContext m_context;
    PagedTableModel* m_model;
    SearchField* m_search = nullptr;
    FilterBar* m_filters = nullptr;
    RegisterTable* m_table = nullptr;
    ColumnFilters* m_columnFilters = nullptr;
    ColumnColours* m_colours = nullptr;
    RowMenu* m_rowMenu = nullptr;
    ViewMenu* m_views = nullptr;
    QLabel* m_count = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_scopeChip = nullptr;
    QLabel* m_scopeLabel = nullptr;

    QList<ColumnFilter> m_scope;
    QHash<QString, FilterOperator> m_operators;
    QList<SortColumn> m_sort;
    QList<qint64> m_kept;
    std::shared_ptr<ListReadAhead> m_ahead; ///< used in the reader's thread only
    qint64 m_keptCurrent = 0;
    int m_lastRow = 0; ///< the last that was current
    bool m_loaded = false;
    QString m_emptyIcon;
    QString m_emptyText;
    QString m_emptyHint;
    QList<QAction*> m_emptyActions;
    QAction* m_clearAll = nullptr;
};

} // namespace juzhen
