// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filtervalues.h"

#include "models/domain/searchtext.h"
#include "models/text/numberwords.h"
#include "ui/lists/filterwords.h"

#include <algorithm>

namespace juzhen {

void FilterValues::start(Text text, const QString& column, const QList<ColumnFilter>& filters)
{
    beginResetModel();
    m_text = std::move(text);
    m_column = column;
    m_values.clear();
    m_shown.clear();
    m_words.clear();
    m_all = true;
    m_exceptions.clear();
    for (const ColumnFilter& filter : filters) {
        if (filter.op == FilterOperator::OneOf || filter.op == FilterOperator::NoneOf) {
            m_all = filter.op == FilterOperator::NoneOf;
            for (const QVariant& value : filter.values) {
                m_exceptions.insert(value.toString());
            }
        }
    }
    endResetModel();
}

void FilterValues::setValues(const QList<ListValue>& values)
{
    m_values = values;
    narrow(m_words);
}

void FilterValues::narrow(const QString& words)
{
    beginResetModel();
    m_words = words;
    m_shown.clear();
    const QString wanted = foldQuery(words);
    for (int place = 0; place < m_values.size(); ++place) {
        const bool fits =
            wanted.isEmpty() || searchTextOf({m_text(m_values[place].value)}).contains(wanted);
        if (fits) {
            m_shown.append(place);
        }
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

QList<ColumnFilter> FilterValues::filters() const
{
    QVariantList values;
    if (m_words.isEmpty()) {
        for (const QString& key : m_exceptions) {
            values.append(key);
        }
        std::ranges::sort(values, {}, &QVariant::toString);
        if (m_all && values.isEmpty()) {
            return {};
        }
        return {{m_column, m_all ? FilterOperator::NoneOf : FilterOperator::OneOf, values}};
    }
    // Whoever looks for values means those that were found.
    for (const int place : m_shown) {
        const QString key = m_values[place].value.toString();
        if (isTicked(key)) {
            values.append(key);
        }
    }
    return {{m_column, FilterOperator::OneOf, values}};
}

bool FilterValues::letsThrough() const
{
    const auto filters = this->filters();
    return filters.isEmpty() || filters.first().op == FilterOperator::NoneOf
           || !filters.first().values.isEmpty();
}

int FilterValues::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_shown.isEmpty() ? 0 : static_cast<int>(m_shown.size()) + 1;
}

QVariant FilterValues::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.row() == 0) {
        switch (role) {
        case Qt::DisplayRole:
            return tr("(Select all)");
        case Qt::CheckStateRole:
            return allState();
        default:
            return {};
        }
    }
    const ListValue& value = m_values[m_shown[index.row() - 1]];
    switch (role) {
    case Qt::DisplayRole: {
        const QString key = value.value.toString();
        return key.isEmpty() ? FilterWords::none() : m_text(value.value);
    }
    case Qt::CheckStateRole:
        return isTicked(value.value.toString()) ? Qt::Checked : Qt::Unchecked;
    case RowsRole:
        return value.rows;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 rows")
            .arg(data(index, Qt::DisplayRole).toString(), NumberWords::count(value.rows));
    default:
        return {};
    }
}

bool FilterValues::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const bool on = value.toInt() != Qt::Unchecked;
    if (index.row() == 0) {
        tickAll(on);
    } else {
        const QString key = m_values[m_shown[index.row() - 1]].value.toString();
        if (on == m_all) {
            m_exceptions.remove(key);
        } else {
            m_exceptions.insert(key);
        }
    }
    Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1));
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags FilterValues::flags(const QModelIndex& index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

bool FilterValues::isTicked(const QString& key) const
{
    return m_exceptions.contains(key) != m_all;
}

Qt::CheckState FilterValues::allState() const
{
    const auto ticked = std::ranges::count_if(
        m_shown, [this](int place) { return isTicked(m_values[place].value.toString()); });
    if (ticked == 0) {
        return Qt::Unchecked;
    }
    return ticked == m_shown.size() ? Qt::Checked : Qt::PartiallyChecked;
}

/// With words looked for, "all" are those that were found; without, all there are.
void FilterValues::tickAll(bool on)
{
    if (m_words.isEmpty()) {
        m_all = on;
        m_exceptions.clear();
        return;
    }
    for (const int place : std::as_const(m_shown)) {
        const QString key = m_values[place].value.toString();
        if (on == m_all) {
            m_exceptions.remove(key);
        } else {
            m_exceptions.insert(key);
        }
    }
}

} // namespace juzhen
