// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/listcondition.h"

#include "models/domain/error.h"
#include "models/domain/searchtext.h"
#include "models/stores/scopequery.h"

#include <QDateTime>

namespace juzhen {

namespace {

QString escapedForLike(QString text)
{
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('%'), QLatin1String("\\%"));
    text.replace(QLatin1Char('_'), QLatin1String("\\_"));
    return text;
}

/// A column as it is filtered.
struct Filtered
{
    QString sql;
    ValueKind kind = ValueKind::Text;

    [[nodiscard]] bool isWords() const
    {
        return kind == ValueKind::Text || kind == ValueKind::Code;
    }

    [[nodiscard]] QString emptyTest() const
    {
        return isWords() ? QStringLiteral("coalesce(%1, '') = ''").arg(sql)
                         : sql + QLatin1String(" IS NULL");
    }

    /// @p value as the column stores it: what comes from a filter may be text, which SQLite would
    /// not take for a truth value or the number of an expression.
    [[nodiscard]] QVariant bound(const QVariant& value) const
    {
        switch (kind) {
        case ValueKind::Boolean:
            return value.toBool();
        case ValueKind::Number:
            return value.toLongLong();
        case ValueKind::Text:
        case ValueKind::Code:
        case ValueKind::Day:
        case ValueKind::Moment:
            break;
        }
        return value;
    }
};

QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QLatin1String(", "));
}

QString numbers(const QVariantList& ids)
{
    QStringList numbers;
    for (const QVariant& id : ids) {
        numbers.append(QString::number(id.toLongLong()));
    }
    return numbers.join(QLatin1Char(','));
}

/// Any of the values, among which an empty one stands for none.
void addOneOf(ListCondition& condition, const Filtered& column, const QVariantList& values)
{
    QStringList ways;
    QVariantList bound;
    for (const QVariant& value : values) {
        if (value.toString().isEmpty()) {
            ways = {column.emptyTest()};
        } else {
            bound.append(column.bound(value));
        }
    }
    if (!bound.isEmpty()) {
        ways.append(QStringLiteral("%1 IN (%2)").arg(column.sql, marks(bound.size())));
    }
    // PostgreSQL knows no empty list.
    condition.parts.append(ways.isEmpty()
                               ? QStringLiteral("1 = 0")
                               : QStringLiteral("(%1)").arg(ways.join(QLatin1String(" OR "))));
    condition.values += bound;
}

void addNoneOf(ListCondition& condition, const Filtered& column, const QVariantList& values)
{
    bool some = false;
    QVariantList bound;
    for (const QVariant& value : values) {
        if (value.toString().isEmpty()) {
            some = true;
        } else {
            bound.append(column.bound(value));
        }
    }
    if (some) {
        condition.parts.append(QStringLiteral("NOT (%1)").arg(column.emptyTest()));
    }
    if (!bound.isEmpty()) {
        condition.parts.append(
            QStringLiteral("(%1 IS NULL OR %1 NOT IN (%2))").arg(column.sql, marks(bound.size())));
        condition.values += bound;
    }
}

void addLike(ListCondition& condition,
             const Filtered& column,
             QLatin1String before,
             const QVariant& words)
{
    condition.parts.append(QStringLiteral("lower(%1) LIKE ? ESCAPE '\\'").arg(column.sql));
    const QString escaped = escapedForLike(words.toString().toLower());
    condition.values.append(QString(before + escaped + QLatin1Char('%')));
}

/// One end of a range, itself within it. A moment is compared by the office's day: from its first
/// second, before the first of the day after.
void addEnd(ListCondition& condition, const Filtered& column, bool least, const QVariant& end)
{
    if (column.kind != ValueKind::Moment) {
        condition.parts.append(column.sql + QLatin1String(least ? " >= ?" : " <= ?"));
        condition.values.append(column.bound(end));
        return;
    }
    const QDate day = QDate::fromString(end.toString(), Qt::ISODate);
    condition.parts.append(column.sql + QLatin1String(least ? " >= ?" : " < ?"));
    condition.values.append(
        (least ? day : day.addDays(1)).startOfDay().toUTC().toString(Qt::ISODate));
}

/// A list of keys with commas between them that holds any of the values.
void addHolds(ListCondition& condition, const Filtered& column, const QVariantList& values)
{
    QStringList ways;
    for (const QVariant& value : values) {
        ways.append(QStringLiteral("(',' || %1 || ',') LIKE ? ESCAPE '\\'").arg(column.sql));
        condition.values.append(QStringLiteral("%,%1,%").arg(escapedForLike(value.toString())));
    }
    condition.parts.append(ways.isEmpty()
                               ? QStringLiteral("1 = 0")
                               : QStringLiteral("(%1)").arg(ways.join(QLatin1String(" OR "))));
}

void addFilter(ListCondition& condition, const Filtered& column, const ColumnFilter& filter)
{
    const QVariant first = filter.values.value(0);
    switch (filter.op) {
    case FilterOperator::Equals:
    case FilterOperator::OneOf:
        addOneOf(condition, column, filter.values);
        break;
    case FilterOperator::NoneOf:
        addNoneOf(condition, column, filter.values);
        break;
    case FilterOperator::Contains:
        addLike(condition, column, QLatin1String("%"), first);
        break;
    case FilterOperator::BeginsWith:
        addLike(condition, column, QLatin1String(""), first);
        break;
    case FilterOperator::Within:
        condition.parts.append(column.sql + QLatin1String(" LIKE ?"));
        condition.values.append(QStringLiteral("%1%").arg(regionPrefix(first.toString())));
        break;
    case FilterOperator::AtLeast:
    case FilterOperator::AtMost:
        addEnd(condition, column, filter.op == FilterOperator::AtLeast, first);
        break;
    case FilterOperator::Holds:
        addHolds(condition, column, filter.values);
        break;
    case FilterOperator::IsEmpty:
        condition.parts.append(column.emptyTest());
        break;
    case FilterOperator::IsNotEmpty:
        condition.parts.append(QStringLiteral("NOT (%1)").arg(column.emptyTest()));
        break;
    }
}

} // namespace

QString ListCondition::sql() const
{
    return parts.isEmpty() ? QString()
                           : QLatin1String(" WHERE ") + parts.join(QLatin1String(" AND "));
}

const ListColumn& requireListColumn(ListId list, const QString& key)
{
    const int index = columnIndex(list, key);
    if (index < 0) {
        throw Error(Error::Kind::Usage, key, QStringLiteral("unknown column"));
    }
    return listDefinition(list).columns[static_cast<size_t>(index)];
}

ListCondition listCondition(const ListRequest& request, Engine engine)
{
    ListCondition condition;
    const ListDefinition& list = listDefinition(request.list);
    const auto words = foldQuery(request.search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (*list.searchSql != '\0') {
        for (const QString& word : words) {
            condition.parts.append(dialect::contains(engine, QString::fromLatin1(list.searchSql)));
            condition.values.append(word);
        }
    }
    for (const ColumnFilter& filter : request.filters) {
        if (filter.column == QLatin1String("id")) {
            // A clicked bar may stand for more rows than a statement takes parameters.
            condition.parts.append(filter.values.isEmpty() ? QStringLiteral("1 = 0")
                                                           : QStringLiteral("%1 IN (%2)")
                                                                 .arg(QLatin1String(list.idSql),
                                                                      numbers(filter.values)));
            continue;
        }
        const ListColumn& column = requireListColumn(request.list, filter.column);
        addFilter(condition, {QString::fromLatin1(column.sql), column.kind}, filter);
    }
    return condition;
}

} // namespace juzhen
