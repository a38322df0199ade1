// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importrow.h"
#include "models/stores/columns.h"

#include <algorithm>
#include <limits>
#include <type_traits>

namespace juzhen {

/// A field of the catalogue whose value goes into a column of @p Record as it is.
template <class Record>
struct PlainField
{
    const char* field;  ///< of the catalogue
    const char* column; ///< of the table
    void (*set)(Record&, const ImportValue&);
};

/// Puts a value into the member that it is for. Whole numbers are kept within what it can hold.
template <auto Member>
void put(typename MemberOwner<decltype(Member)>::Type& record, const ImportValue& value)
{
    using Type = std::remove_cvref_t<decltype(record.*Member)>;
    if constexpr (std::is_same_v<Type, std::optional<bool>>) {
        record.*Member = std::get<bool>(value);
    } else if constexpr (std::is_same_v<Type, std::optional<qint64>>) {
        record.*Member = std::get<qint64>(value);
    } else if constexpr (std::is_same_v<Type, std::optional<int>> || std::is_same_v<Type, int>) {
        using Limits = std::numeric_limits<int>;
        record.*Member = static_cast<int>(
            std::clamp<qint64>(std::get<qint64>(value), Limits::min(), Limits::max()));
    } else {
        record.*Member = std::get<Type>(value);
    }
}

} // namespace juzhen
