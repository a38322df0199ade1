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
    History
};

enum class FilterOperator
{
    Equals,   ///< one value
    OneOf,    ///< any of the values
    Contains, ///< text contains the value, folded as a search is
    Within,   ///< a region code: the region and all below it
    AtLeast,  ///< number or day ≥ value
    AtMost,   ///< number or day ≤ value
    IsEmpty,
    IsNotEmpty
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
