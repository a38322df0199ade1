// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace juzhen {

/// A calendar quarter (季度), the period of the full check (O-43). Written "2025Q4".
class Quarter
{
public:
    constexpr Quarter() = default;

    /// @p number is 1 to 4.
    constexpr Quarter(int year, int number)
        : m_index(year * 4 + number - 1)
    {}

    [[nodiscard]] static Quarter of(QDate day);

    /// Reads "2025Q4" (also "2025q4"); nothing for any other text.
    [[nodiscard]] static std::optional<Quarter> fromText(QStringView text);

    [[nodiscard]] constexpr bool isValid() const { return m_index > 0; }

    [[nodiscard]] constexpr int year() const { return m_index / 4; }

    [[nodiscard]] constexpr int number() const { return m_index % 4 + 1; }

    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;

    /// The quarter @p quarters later (earlier when negative).
    [[nodiscard]] constexpr Quarter plus(int quarters) const
    {
        Quarter other;
        other.m_index = m_index + quarters;
        return other;
    }

    /// "2025Q4", the form stored and used on the command line; empty when invalid.
    [[nodiscard]] QString text() const;

    constexpr auto operator<=>(const Quarter&) const = default;

private:
    int m_index = 0; ///< year × 4 + number − 1; 0 means "none".
};

} // namespace juzhen
