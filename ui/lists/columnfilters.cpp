// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/columnfilters.h"

#include "ui/lists/columnfilterpopup.h"
#include "ui/theme/space.h"
#include "ui/widgets/clearlayout.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/removablechip.h"

#include <algorithm>

namespace juzhen {

ColumnFilters::ColumnFilters(const PageContext& context,
                             RegisterTable* table,
                             FilterWords::ValueText text,
                             Base base,
                             QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_text(std::move(text))
    , m_base(std::move(base))
    , m_flow(new FlowLayout)
    , m_popup(new ColumnFilterPopup(context, m_text, this))
{
    setObjectName(QStringLiteral("columnFilters"));
    m_flow->setContentsMargins({});
    m_flow->setSpacing(space::small);
    setLayout(m_flow);
    table->setFilterable(true);
    const RegisterHeader* const header = table->registerHeader();
    connect(header, &RegisterHeader::filterRequested, this,
            [this](int column) { open(m_table->columnKey(column)); });
    connect(header, &RegisterHeader::filterClearRequested, this,
            [this](int column) { replace(m_table->columnKey(column), {}); });
    connect(m_popup, &ColumnFilterPopup::applied, this, &ColumnFilters::replace);
    showChips();
}

void ColumnFilters::setFilters(const QList<ColumnFilter>& filters)
{
    m_filters = filters;
    showChips();
}

QStringList ColumnFilters::sentences() const
{
    QStringList sentences;
    for (const QString& column : columns()) {
        sentences.append(sentence(column));
    }
    return sentences;
}

void ColumnFilters::open(const QString& column)
{
    ListRequest others = m_base();
    const int position = columnIndex(others.list, column);
    if (position < 0) {
        return;
    }
    std::ranges::copy_if(m_filters, std::back_inserter(others.filters),
                         [&](const ColumnFilter& filter) { return filter.column != column; });
    m_popup->open(listDefinition(others.list).columns[static_cast<size_t>(position)], others,
                  of(column), m_table->headerPlace(m_table->columnByKey(column)));
}

void ColumnFilters::replace(const QString& column, const QList<ColumnFilter>& filters)
{
    if (of(column) == filters) {
        return;
    }
    // A column keeps its place among the chips.
    const auto first = std::ranges::find(m_filters, column, &ColumnFilter::column);
    const auto place = first - m_filters.begin();
    m_filters.removeIf([&](const ColumnFilter& filter) { return filter.column == column; });
    for (qsizetype i = 0; i < filters.size(); ++i) {
        m_filters.insert(place + i, filters[i]);
    }
    showChips();
    Q_EMIT filtersChanged();
}

void ColumnFilters::showChips()
{
    clearLayout(m_flow);
    for (const QString& column : columns()) {
        auto* const chip = new RemovableChip(sentence(column), this);
        chip->setObjectName(QStringLiteral("columnFilter_%1").arg(column));
        m_flow->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, column] { open(column); });
        connect(chip, &RemovableChip::removeRequested, this,
                [this, column] { replace(column, {}); });
    }
    m_table->setFilteredColumns(columns());
    setVisible(!m_filters.isEmpty());
}

QStringList ColumnFilters::columns() const
{
    QStringList columns;
    for (const ColumnFilter& filter : m_filters) {
        if (!columns.contains(filter.column)) {
            columns.append(filter.column);
        }
    }
    return columns;
}

QList<ColumnFilter> ColumnFilters::of(const QString& column) const
{
    QList<ColumnFilter> filters;
    std::ranges::copy_if(m_filters, std::back_inserter(filters),
                         [&](const ColumnFilter& filter) { return filter.column == column; });
    return filters;
}

QString ColumnFilters::sentence(const QString& column) const
{
    const auto& list = listDefinition(m_base().list);
    const int position = columnIndex(m_base().list, column);
    return FilterWords::sentence(list.columns[static_cast<size_t>(position)], of(column), m_text);
}

} // namespace juzhen
