// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace juzhen {

/// One enumerator and the short text key it is stored under. Every stored enum has a constexpr
/// array `<name>Keys` of these and an overload `enumKeys(Enum)` that returns it.
template <class Enum>
struct EnumKey
{
    Enum value;
    const char* key;
};
template <class Enum>
EnumKey(Enum, const char*) -> EnumKey<Enum>; // for compilers before P1816, clang-tidy's among them

/// The stored key of @p value; empty for a value outside the enum.
template <class Enum>
[[nodiscard]] QString toKey(Enum value)
{
    for (const auto& entry : enumKeys(value)) {
        if (entry.value == value) {
            return QString::fromLatin1(entry.key);
        }
    }
    return {};
}

/// The enumerator stored under @p key, or nothing for an unknown key.
template <class Enum>
[[nodiscard]] std::optional<Enum> fromKey(QStringView key)
{
    for (const auto& entry : enumKeys(Enum{})) {
        if (key == QLatin1String(entry.key)) {
            return entry.value;
        }
    }
    return std::nullopt;
}

/// As fromKey(), for keys read from the register, where an unknown one means a damaged or newer
/// register. Throws Error(Kind::Damaged).
template <class Enum>
[[nodiscard]] Enum requireKey(QStringView key)
{
    const auto value = fromKey<Enum>(key);
    if (!value) {
        throw Error(Error::Kind::Damaged, key.toString());
    }
    return *value;
}

} // namespace juzhen
