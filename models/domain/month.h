// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quarter.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace juzhen {

/// A calendar month, the period of the metrics (运行数据). Written "2026-10", which sorts by time.
class Month
{
public:
    constexpr Month() = default;

    /// @p number is 1 to 12.
    constexpr Month(int year, int number)
        : m_index(year * 12 + number - 1)
    {}

    [[nodiscard]] static Month of(QDate day);

    /// Reads "2026-10"; nothing for any other text.
    [[nodiscard]] static std::optional<Month> fromText(QStringView text);

    /// Reads what stands in spreadsheets, too: 2026-10, 2026-1, 2026/10, 2026.10, 202610,
    /// 2026年10月, and a day of the month.
    [[nodiscard]] static std::optional<Month> fromCell(const QString& text);

    [[nodiscard]] constexpr bool isValid() const { return m_index > 0; }

    [[nodiscard]] constexpr int year() const { return m_index / 12; }

    [[nodiscard]] constexpr int number() const { return m_index % 12 + 1; }

    [[nodiscard]] constexpr Quarter quarter() const
    {
        return isValid() ? Quarter(year(), (number() - 1) / 3 + 1) : Quarter();
    }

    /// The first month of @p quarter.
    [[nodiscard]] static constexpr Month firstOf(Quarter quarter)
    {
        return {quarter.year(), quarter.number() * 3 - 2};
    }

    [[nodiscard]] QDate firstDay() const;

    /// The month @p months later (earlier when negative).
    [[nodiscard]] constexpr Month plus(int months) const
    {
        Month other;
        other.m_index = m_index + months;
        return other;
    }

    /// How many months from this one to @p later.
    [[nodiscard]] constexpr int monthsTo(Month later) const { return later.m_index - m_index; }

    /// "2026-10", the form stored and used on the command line; empty when invalid.
    [[nodiscard]] QString text() const;

    constexpr auto operator<=>(const Month&) const = default;

private:
    int m_index = 0; ///< year × 12 + number − 1; 0 means "none".
};

} // namespace juzhen
