// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/colourrules.h"

#include "ui/lists/listjson.h"

#include <QDateTime>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

using colourrules::Mark;

constexpr std::array knownMarks{
    Mark{Tone::Danger, "danger", "error"}, Mark{Tone::Warning, "warning", "warning"},
    Mark{Tone::Success, "success", "check"}, Mark{Tone::Info, "info", "info"}};

const QString conditionsKey = QStringLiteral("conditions");
const QString toneKey = QStringLiteral("tone");

/// Less, equal or greater than zero, as @p value is less, equal or greater than @p end.
int compared(const ListColumn& column, const QVariant& value, const QVariant& end)
{
    if (column.kind == ValueKind::Number) {
        const qint64 one = value.toLongLong();
        const qint64 other = end.toLongLong();
        return one < other ? -1 : (one > other ? 1 : 0);
    }
    QString text = value.toString();
    if (column.kind == ValueKind::Moment) { // by the office's day
        text = QDateTime::fromString(text, Qt::ISODate).toLocalTime().date().toString(Qt::ISODate);
    }
    return QString::compare(text, end.toString());
}

bool isAmong(const ListColumn& column, const QVariant& value, const QVariantList& values)
{
    return std::ranges::any_of(values, [&](const QVariant& one) {
        return column.kind == ValueKind::Boolean && !value.toString().isEmpty()
                   ? value.toBool() == one.toBool() && !one.toString().isEmpty()
                   : value.toString() == one.toString();
    });
}

} // namespace

const Mark& colourrules::markOf(Tone tone)
{
    const auto* const found = std::ranges::find(knownMarks, tone, &Mark::tone);
    return found == knownMarks.end() ? knownMarks[1] : *found;
}

std::span<const Mark> colourrules::marks()
{
    return knownMarks;
}

bool colourrules::fulfils(const ListColumn& column,
                          const QVariant& value,
                          const ColumnFilter& condition)
{
    const QString text = value.toString();
    const QVariant wanted = condition.values.value(0);
    switch (condition.op) {
    case FilterOperator::Equals:
    case FilterOperator::OneOf:
        return isAmong(column, value, condition.values);
    case FilterOperator::NoneOf:
        return !isAmong(column, value, condition.values);
    case FilterOperator::Contains:
        return text.contains(wanted.toString(), Qt::CaseInsensitive);
    case FilterOperator::BeginsWith:
    case FilterOperator::Within:
        return text.startsWith(wanted.toString(), Qt::CaseInsensitive);
    case FilterOperator::Holds:
        return text.split(QLatin1Char(',')).contains(wanted.toString());
    case FilterOperator::AtLeast:
        return !text.isEmpty() && compared(column, value, wanted) >= 0;
    case FilterOperator::AtMost:
        return !text.isEmpty() && compared(column, value, wanted) <= 0;
    case FilterOperator::IsEmpty:
        return text.isEmpty();
    case FilterOperator::IsNotEmpty:
        break;
    }
    return !text.isEmpty();
}

std::optional<Tone>
colourrules::toneOf(const QList<ColourRule>& rules, const ListColumn& column, const QVariant& value)
{
    for (const ColourRule& rule : rules) {
        const bool fits =
            rule.column() == QLatin1String(column.key)
            && std::ranges::all_of(rule.conditions, [&](const ColumnFilter& condition) {
                   return fulfils(column, value, condition);
               });
        if (fits) {
            return rule.tone;
        }
    }
    return std::nullopt;
}

QJsonArray colourrules::toJson(const QList<ColourRule>& rules)
{
    QJsonArray json;
    for (const ColourRule& rule : rules) {
        json.append(QJsonObject{{conditionsKey, listjson::fromFilters(rule.conditions)},
                                {toneKey, QString::fromLatin1(markOf(rule.tone).key)}});
    }
    return json;
}

QList<ColourRule> colourrules::fromJson(const QJsonArray& json, ListId list)
{
    QList<ColourRule> rules;
    for (const auto& entry : json) {
        const QString key = entry[toneKey].toString();
        const auto* const mark = std::ranges::find_if(
            knownMarks, [&](const Mark& one) { return key == QLatin1String(one.key); });
        const auto conditions = listjson::toFilters(entry[conditionsKey].toArray(), list);
        if (mark != knownMarks.end() && !conditions.isEmpty()) {
            rules.append({conditions, mark->tone});
        }
    }
    return rules;
}

} // namespace juzhen
