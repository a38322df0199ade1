// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/pagedtablemodel.h"
#include "ui/lists/columncolours.h"
#include "ui/lists/columnfilters.h"
#include "ui/lists/listjson.h"
#include "ui/lists/listpane.h"
#include "ui/lists/printbutton.h"
#include "ui/lists/viewmenu.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablecopy.h"

#include <QLabel>

// What a list shows as a whole: its state, its named views, its print.
namespace juzhen {

void ListPane::buildViews()
{
    m_views = new ViewMenu(m_list, m_context,
                           {[this] { return view(); },
                            [this](const QJsonObject& view) {
                                showView(view);
                            }},
                           this);
    m_filters->addTrailingWidget(m_views);
    if (m_list != ListId::History) { // whose changes only the window puts into words
        m_filters->addTrailingWidget(new PrintButton(
            m_context, [this] { return printout(); }, [this] { return m_model->rowCount(); },
            this));
    }
}

ListPrintout ListPane::printout() const
{
    ListPrintout printout;
    printout.request = request();
    if (!m_scopeLabel->text().isEmpty()) {
        printout.filters.append(m_scopeLabel->text());
    }
    if (!m_search->searchText().isEmpty()) {
        printout.filters.append(tr("Search: %1").arg(m_search->searchText()));
    }
    printout.filters += m_filters->sentences() + m_columnFilters->sentences();
    printout.columns = shownColumns(*m_table);
    for (const int column : std::as_const(printout.columns)) {
        printout.widths.append(m_table->ownWidth(column));
    }
    return printout;
}

QJsonObject ListPane::state() const
{
    QJsonObject state = view();
    state.insert(QStringLiteral("search"), m_search->searchText());
    state.insert(QStringLiteral("current"), currentKey());
    state.insert(QStringLiteral("view"), m_views->currentUid());
    return state;
}

QJsonObject ListPane::view() const
{
    return {{QStringLiteral("filters"), m_filters->state()},
            {QStringLiteral("columnFilters"), listjson::fromFilters(m_columnFilters->filters())},
            {QStringLiteral("colours"), colourrules::toJson(m_colours->rules())},
            {QStringLiteral("sort"), listjson::fromSort(m_sort)},
            {QStringLiteral("table"), m_table->tableState()}};
}

void ListPane::restore(const QJsonObject& state)
{
    m_search->setSearchText(state.value(QLatin1String("search")).toString());
    takeView(state);
    m_views->setCurrentUid(state.value(QLatin1String("view")).toString());
    m_keptCurrent = state.value(QLatin1String("current")).toInteger();
    m_kept = {m_keptCurrent};
}

void ListPane::showView(const QJsonObject& view)
{
    m_search->setSearchText({});
    if (view.isEmpty()) {
        m_table->resetColumns();
        m_table->registerHeader()->setSortKeys({});
        takeView({{QStringLiteral("table"), m_table->tableState()}});
    } else {
        takeView(view);
    }
    requestList();
}

void ListPane::takeView(const QJsonObject& state)
{
    m_filters->restore(state.value(QLatin1String("filters")).toObject());
    m_table->restoreTableState(state.value(QLatin1String("table")).toObject());
    m_colours->setRules(
        colourrules::fromJson(state.value(QLatin1String("colours")).toArray(), m_list));
    m_columnFilters->setFilters(
        listjson::toFilters(state.value(QLatin1String("columnFilters")).toArray(), m_list));
    m_sort = listjson::toSort(state.value(QLatin1String("sort")).toArray(), m_list);
}

} // namespace juzhen
