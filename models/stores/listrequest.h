// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantList>

namespace juzhen {

/// The lists a person can page, filter, sort, export and print.
enum class ListId
{
    Accounts,
    Units,
    Filings,
    Tasks,
    Findings,
    History,
    Persons,
    Metrics,
    Operators
};

enum class FilterOperator
{
    Equals,     ///< one value
    OneOf,      ///< any of the values; an empty text stands for none
    NoneOf,     ///< anything but the values; an empty text stands for none
    Contains,   ///< text contains the value, whatever its case
    BeginsWith, ///< text begins with the value, whatever its case
    Within,     ///< a region code: the region and all below it
    AtLeast,    ///< number or day ≥ value; for a moment the office's day of it
    AtMost,     ///< number or day ≤ value; for a moment the office's day of it
    IsEmpty,
    IsNotEmpty,
    Holds ///< a set of keys that holds any of the values
};

struct ColumnFilter
{
    QString column; ///< of the list, or "id" for the rows themselves
    FilterOperator op = FilterOperator::Equals;
    QVariantList values;

    bool operator==(const ColumnFilter&) const = default;
};

struct SortColumn
{
    QString column;
    bool descending = false;

    bool operator==(const SortColumn&) const = default;
};

/// What a list shows: the same value drives the screen, the export, the print and the totals.
struct ListRequest
{
    ListId list = ListId::Accounts;
    QString search;
    QList<ColumnFilter> filters;
    QList<SortColumn> sort; ///< empty: the list's own order

    bool operator==(const ListRequest&) const = default;
};

/// A value of a column and the rows that have it.
struct ListValue
{
    QVariant value; ///< as stored; empty text or null for none
    qint64 rows = 0;

    bool operator==(const ListValue&) const = default;
};

/// What some rows come to in one column.
struct ListTotals
{
    qint64 rows = 0;   ///< how many have a value
    qint64 sum = 0;    ///< of numbers; 0 for any other column
    QVariant least;    ///< the smallest value; null without any
    QVariant greatest; ///< the greatest value; null without any

    bool operator==(const ListTotals&) const = default;
};

/// What the values of a column are.
enum class ValueKind
{
    Text,
    Code, ///< a stored key; shown as its word
    Number,
    Day,
    Moment,
    Boolean
};

} // namespace juzhen

Q_DECLARE_METATYPE(juzhen::ListRequest)
