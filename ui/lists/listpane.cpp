// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listpane.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/listreadahead.h"
#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/feedback/guarded.h"
#include "ui/lists/cellwords.h"
#include "ui/lists/columncolours.h"
#include "ui/lists/columnfilters.h"
#include "ui/lists/listcopy.h"
#include "ui/lists/rowmenu.h"
#include "ui/lists/selectiontotals.h"
#include "ui/lists/sortcolumns.h"
#include "ui/lists/viewmenu.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace juzhen {

ListPane::ListPane(ListId list, const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_context(context)
    , m_model(new PagedTableModel(list, *context.reader, listWords(list, context, this), this))
    , m_ahead(std::make_shared<ListReadAhead>())
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::normal);
    buildRow();
    buildTable();
    buildViews();
    layout->addWidget(m_filters);
    layout->addWidget(m_scopeChip);
    layout->addWidget(m_columnFilters);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFoot());
    connect(m_model, &PagedTableModel::modelAboutToBeReset, this, &ListPane::keepSelection);
    connect(m_model, &PagedTableModel::loaded, this, [this](int count) {
        restoreSelection();
        showCount();
        readAhead();
        Q_EMIT countChanged(count);
    });
    connect(m_model, &PagedTableModel::loadingChanged, this, &ListPane::showCount);
    connect(m_model, &PagedTableModel::failed, this,
            [this](const Error& error) { showError(this, error); });
    connect(m_context.hub, &ChangeHub::changed, this, [this](const ChangeSet& changes) {
        if (m_loaded) {
            m_model->noteChanges(changes);
        }
    });
}

void ListPane::buildRow()
{
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("listSearch"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search by name, pinyin initials, id or unit"));
    m_filters = new FilterBar(this);
    m_filters->addLeadingWidget(m_search);
    auto* find = makeAction(ActionId::Find, this);
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_clearAll = new QAction(icon("close"), tr("Clear search and filters"), this);
    connect(m_clearAll, &QAction::triggered, this, [this] { showOnly({}, {}); });
    connect(m_search, &SearchField::searchChanged, this, &ListPane::requestList);
    connect(m_filters, &FilterBar::filtersChanged, this, &ListPane::requestList);

    m_scopeChip = new QWidget(this);
    auto* row = new QHBoxLayout(m_scopeChip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    m_scopeLabel = new QLabel(m_scopeChip);
    auto* close = new QToolButton(m_scopeChip);
    close->setObjectName(QStringLiteral("closeScope"));
    close->setIcon(icon("close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Show the whole list again"));
    close->setAccessibleName(close->toolTip());
    row->addWidget(m_scopeLabel);
    row->addWidget(close);
    row->addStretch();
    m_scopeChip->hide();
    connect(close, &QToolButton::clicked, this, [this] {
        setScope({});
        Q_EMIT scopeClosed();
    });
}

void ListPane::buildTable()
{
    m_table = new RegisterTable(this);
    m_table->setObjectName(QStringLiteral("listTable"));
    m_table->setAccessibleName(tr("List"));
    m_table->setColumnKeyRole(PagedTableModel::ColumnKeyRole);
    m_table->setModel(m_model);
    m_columnFilters = new ColumnFilters(
        m_context, m_table, listWords(m_list, m_context, this).cell,
        [this] { return baseRequest(); }, this);
    connect(m_columnFilters, &ColumnFilters::filtersChanged, this, &ListPane::requestList);
    m_colours = new ColumnColours(m_list, m_table, listWords(m_list, m_context, this).cell);
    m_empty = new EmptyState(m_table);
    m_table->setPlaceholder(m_empty);
    m_rowMenu = new RowMenu(m_table);
    new ListCopy(m_list, m_context, m_model, m_table);
    connect(m_table, &RegisterTable::sortKeysChanged, this, [this] {
        m_sort = sortColumns(*m_table);
        requestList();
    });
    connect(m_table, &RegisterTable::opened, this,
            [this](const QModelIndex& index) { Q_EMIT opened(m_model->keyOf(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                m_lastRow = current.isValid() ? current.row() : m_lastRow;
                Q_EMIT currentChanged(current.isValid() ? m_model->keyOf(current.row()) : 0);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListPane::showCount);
}

QWidget* ListPane::makeFoot()
{
    auto* const foot = new QWidget(this);
    auto* const row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(space::wide);
    m_count = new QLabel(foot);
    m_count->setObjectName(QStringLiteral("listCount"));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(new SelectionTotals(m_list, m_context, m_model, m_table, foot));
    return foot;
}

void ListPane::addFilter(const QString& column,
                         const QString& label,
                         const QList<Choice>& choices,
                         FilterOperator op)
{
    m_operators.insert(column, op);
    m_filters->addFilter(column, label,
                         op == FilterOperator::Within ? ChoicePopup::Mode::One
                                                      : ChoicePopup::Mode::Several);
    m_filters->setChoices(column, choices);
}

void ListPane::setScope(const QList<ColumnFilter>& scope, const QString& label)
{
    m_scope = scope;
    m_scopeLabel->setText(label);
    m_scopeChip->setVisible(!label.isEmpty());
    if (m_loaded) {
        requestList();
    }
}

void ListPane::setEmptyState(const QString& icon,
                             const QString& text,
                             const QString& hint,
                             const QList<QAction*>& actions)
{
    m_emptyIcon = icon;
    m_emptyText = text;
    m_emptyHint = hint;
    m_emptyActions = actions;
    m_empty->setContent(icon, text, hint);
    m_empty->setActions(actions);
}

void ListPane::setRowMenu(std::function<void(QMenu*)> fill)
{
    m_rowMenu->setFill(std::move(fill));
}

void ListPane::addTrailingWidget(QWidget* widget)
{
    m_filters->addTrailingWidget(widget);
}

ListRequest ListPane::request() const
{
    ListRequest request = baseRequest();
    request.filters += m_columnFilters->filters();
    request.sort = m_sort;
    return request;
}

/// What is listed before the filters of columns.
ListRequest ListPane::baseRequest() const
{
    ListRequest request;
    request.list = m_list;
    request.search = m_search->searchText();
    request.filters = m_scope;
    for (auto it = m_operators.cbegin(); it != m_operators.cend(); ++it) {
        const QStringList chosen = m_filters->chosen(it.key());
        if (!chosen.isEmpty()) {
            QVariantList values;
            for (const QString& key : chosen) {
                values.append(key);
            }
            request.filters.append({it.key(), it.value(), values});
        }
    }
    return request;
}

qint64 ListPane::currentKey() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->keyOf(current.row()) : 0;
}

QList<qint64> ListPane::selectedKeys() const
{
    QList<qint64> keys;
    for (const int row : selectedRows(*m_table->selectionModel())) {
        keys.append(m_model->keyOf(row));
    }
    return keys;
}

void ListPane::select(qint64 key)
{
    m_kept = {key};
    m_keptCurrent = key;
    if (m_loaded && !m_model->isLoading()) {
        restoreSelection();
    }
}

void ListPane::step(int rows)
{
    // Without a current row the one that came after it stands in its place.
    const QModelIndex current = m_table->currentIndex();
    const int from = current.isValid() || rows < 0 ? m_lastRow : m_lastRow - 1;
    const int row = std::clamp(from + rows, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() == 0 || (current.isValid() && row == current.row())) {
        return;
    }
    m_kept.clear(); // whatever was to be selected again: the person goes on
    m_keptCurrent = 0;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, current.column())),
                                               QItemSelectionModel::ClearAndSelect
                                                   | QItemSelectionModel::Rows);
}

void ListPane::showOnly(const QString& search, const QHash<QString, QStringList>& filters)
{
    m_search->setSearchText(search);
    for (auto it = m_operators.cbegin(); it != m_operators.cend(); ++it) {
        m_filters->setChosen(it.key(), filters.value(it.key()));
    }
    m_columnFilters->setFilters({});
    m_views->forgoDefault(); // what was asked for goes first
    requestList();
}

void ListPane::load()
{
    if (!m_loaded) {
        begin();
        m_model->setRequest(request());
    }
}

void ListPane::begin()
{
    if (!m_loaded) {
        m_loaded = true;
        m_views->load();
    }
}

void ListPane::requestList()
{
    begin();
    m_model->setRequest(request());
    const bool narrowed = !m_search->searchText().isEmpty() || m_filters->isFiltering()
                          || !m_columnFilters->filters().isEmpty();
    if (narrowed) {
        m_empty->setContent(QStringLiteral("search"), tr("Nothing fits the search and filters."),
                            tr("Use fewer words or clear a filter."));
        m_empty->setActions({m_clearAll});
    } else {
        m_empty->setContent(m_emptyIcon, m_emptyText, m_emptyHint);
        m_empty->setActions(m_emptyActions);
    }
}

void ListPane::readAhead()
{
    if (m_list == ListId::Accounts) {
        m_context.reader->whenIdle(
            [ahead = m_ahead](Session& session) { return ahead->step(session); });
    }
}

void ListPane::showCount()
{
    if (m_model->isLoading() && !m_model->isCounted()) {
        m_count->setText(tr("Loading…"));
        return;
    }
    const auto selected = selectedRows(*m_table->selectionModel()).size();
    const QString all = NumberWords::count(m_model->rowCount());
    m_count->setText(selected > 1
                         ? tr("%1 rows, %2 selected").arg(all, NumberWords::count(selected))
                         : tr("%1 rows").arg(all));
}

void ListPane::keepSelection()
{
    if (m_model->rowCount() > 0 && m_keptCurrent == 0) {
        m_kept = selectedKeys();
        m_keptCurrent = currentKey();
    }
}

void ListPane::restoreSelection()
{
    const int currentRow = m_keptCurrent > 0 ? m_model->rowOf(m_keptCurrent) : -1;
    if (currentRow >= 0 && currentRow != m_table->currentIndex().row()) {
        const auto flags = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
        m_table->selectionModel()->setCurrentIndex(m_model->index(currentRow, 0), flags);
        for (const qint64 key : std::as_const(m_kept)) {
            const int row = m_model->rowOf(key);
            if (row >= 0) {
                m_table->selectionModel()->select(m_model->index(row, 0),
                                                  QItemSelectionModel::Select
                                                      | QItemSelectionModel::Rows);
            }
        }
        m_table->scrollTo(m_model->index(currentRow, 0));
    }
    m_kept.clear();
    m_keptCurrent = 0;
}

} // namespace juzhen
