// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listjson.h"

#include "models/stores/listdefinitions.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

struct OperatorKey
{
    FilterOperator op;
    const char* key;
};

constexpr std::array operatorKeys{OperatorKey{FilterOperator::Equals, "equals"},
                                  OperatorKey{FilterOperator::OneOf, "one_of"},
                                  OperatorKey{FilterOperator::NoneOf, "none_of"},
                                  OperatorKey{FilterOperator::Contains, "contains"},
                                  OperatorKey{FilterOperator::BeginsWith, "begins_with"},
                                  OperatorKey{FilterOperator::Within, "within"},
                                  OperatorKey{FilterOperator::AtLeast, "at_least"},
                                  OperatorKey{FilterOperator::AtMost, "at_most"},
                                  OperatorKey{FilterOperator::IsEmpty, "is_empty"},
                                  OperatorKey{FilterOperator::IsNotEmpty, "is_not_empty"},
                                  OperatorKey{FilterOperator::Holds, "holds"}};

const QString columnName = QStringLiteral("column");
const QString operatorName = QStringLiteral("is");
const QString valuesName = QStringLiteral("values");
const QString descendingName = QStringLiteral("descending");

} // namespace

QJsonArray listjson::fromFilters(const QList<ColumnFilter>& filters)
{
    QJsonArray json;
    for (const ColumnFilter& filter : filters) {
        const auto* const known = std::ranges::find(operatorKeys, filter.op, &OperatorKey::op);
        json.append(QJsonObject{{columnName, filter.column},
                                {operatorName, QString::fromLatin1(known->key)},
                                {valuesName, QJsonArray::fromVariantList(filter.values)}});
    }
    return json;
}

QList<ColumnFilter> listjson::toFilters(const QJsonArray& json, ListId list)
{
    QList<ColumnFilter> filters;
    for (const auto& entry : json) {
        const QString key = entry[operatorName].toString();
        const auto* const known = std::ranges::find_if(
            operatorKeys, [&](const OperatorKey& one) { return key == QLatin1String(one.key); });
        const QString column = entry[columnName].toString();
        if (known != operatorKeys.end() && columnIndex(list, column) >= 0) {
            filters.append({column, known->op, entry[valuesName].toArray().toVariantList()});
        }
    }
    return filters;
}

QJsonArray listjson::fromSort(const QList<SortColumn>& sort)
{
    QJsonArray json;
    for (const SortColumn& key : sort) {
        json.append(QJsonObject{{columnName, key.column}, {descendingName, key.descending}});
    }
    return json;
}

QList<SortColumn> listjson::toSort(const QJsonArray& json, ListId list)
{
    QList<SortColumn> sort;
    for (const auto& entry : json) {
        const QString column = entry[columnName].toString();
        if (columnIndex(list, column) >= 0) {
            sort.append({column, entry[descendingName].toBool()});
        }
    }
    return sort;
}

} // namespace juzhen
