// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace juzhen {

/// The key of one row of the register, typed by the record it belongs to, so that an account's id
/// can't be passed for a unit's. It is local to one register; `uid` identifies a record elsewhere.
template <class Record>
class Id
{
public:
    constexpr Id() = default;

    constexpr explicit Id(qint64 value)
        : m_value(value)
    {}

    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }

    constexpr auto operator<=>(const Id&) const = default;

    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0; ///< 0 means "none".
};

} // namespace juzhen
