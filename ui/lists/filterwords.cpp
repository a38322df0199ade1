// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filterwords.h"

#include "models/text/numberwords.h"
#include "ui/lists/cellwords.h"

namespace juzhen {

namespace {

constexpr qsizetype namedValues = 3; // the rest are counted

const ColumnFilter* find(const QList<ColumnFilter>& filters, FilterOperator op)
{
    for (const ColumnFilter& filter : filters) {
        if (filter.op == op) {
            return &filter;
        }
    }
    return nullptr;
}

} // namespace

QString FilterWords::none()
{
    return tr("(empty)");
}

QString FilterWords::sentence(const ListColumn& column,
                              const QList<ColumnFilter>& filters,
                              const ValueText& text)
{
    const auto* const least = find(filters, FilterOperator::AtLeast);
    const auto* const most = find(filters, FilterOperator::AtMost);
    QStringList parts;
    if (least && most) {
        parts.append(tr("%1 – %2").arg(text(column, least->values.value(0)),
                                       text(column, most->values.value(0))));
    }
    for (const ColumnFilter& filter : filters) {
        if (!(least && most && (&filter == least || &filter == most))) {
            parts.append(condition(column, filter, text));
        }
    }
    return tr("%1: %2").arg(listHeader(column), NumberWords::list(parts));
}

QString
FilterWords::condition(const ListColumn& column, const ColumnFilter& filter, const ValueText& text)
{
    QStringList values;
    for (const QVariant& value : filter.values.mid(0, namedValues)) {
        values.append(value.toString().isEmpty() ? none() : text(column, value));
    }
    QString all = NumberWords::list(values);
    if (filter.values.size() > namedValues) {
        all = tr("%1 +%2").arg(all, NumberWords::count(filter.values.size() - namedValues));
    }
    switch (filter.op) {
    case FilterOperator::Equals:
    case FilterOperator::OneOf:
    case FilterOperator::Holds:
    case FilterOperator::Within:
        return all;
    case FilterOperator::NoneOf:
        return tr("without %1").arg(all);
    case FilterOperator::Contains:
        return tr("contains “%1”").arg(filter.values.value(0).toString());
    case FilterOperator::BeginsWith:
        return tr("begins with “%1”").arg(filter.values.value(0).toString());
    case FilterOperator::AtLeast:
        return tr("from %1").arg(all);
    case FilterOperator::AtMost:
        return tr("up to %1").arg(all);
    case FilterOperator::IsEmpty:
        return tr("empty");
    case FilterOperator::IsNotEmpty:
        break;
    }
    return tr("not empty");
}

} // namespace juzhen
