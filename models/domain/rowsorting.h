// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pinyin.h"

#include <QList>

#include <algorithm>
#include <utility>
#include <vector>

namespace juzhen {

/// A key that may be missing.
template <class Key>
struct SortedRow
{
    Key key;
    bool missing = false;
    qsizetype row = 0;
};

/// Sorts @p rows by their keys, equal ones staying as they are. A key that is missing comes last,
/// whichever way is sorted.
template <class KeyOf, class IsMissing>
void sortBy(QList<qsizetype>& rows, bool descending, KeyOf keyOf, IsMissing isMissing)
{
    using Key = decltype(keyOf(qsizetype()));
    std::vector<SortedRow<Key>> sorted;
    sorted.reserve(static_cast<size_t>(rows.size()));
    for (const qsizetype row : std::as_const(rows)) {
        Key key = keyOf(row);
        const bool missing = isMissing(row);
        sorted.push_back({std::move(key), missing, row});
    }
    std::stable_sort(sorted.begin(), sorted.end(), [=](const auto& one, const auto& other) {
        if (one.missing || other.missing) {
            return !one.missing && other.missing;
        }
        return descending ? other.key < one.key : one.key < other.key;
    });
    std::transform(sorted.begin(), sorted.end(), rows.begin(),
                   [](const auto& one) { return one.row; });
}

/// Sorts @p rows by their texts, as the lists do: Chinese by its pinyin; empty ones come last.
template <class TextOf>
void sortByText(QList<qsizetype>& rows, bool descending, TextOf textOf)
{
    sortBy(
        rows, descending, [&](qsizetype row) { return pinyinKey(textOf(row)); },
        [&](qsizetype row) { return textOf(row).isEmpty(); });
}

} // namespace juzhen
