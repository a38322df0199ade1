// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cell.h"

#include <QDate>
#include <QString>

#include <optional>

namespace juzhen {

enum class CellProblem
{
    None,
    ErrorValue,    ///< #N/A and its like, or a formula that was never calculated
    DamagedNumber, ///< an identifier that a spreadsheet has turned into 1.23E+15
    NotANumber,
    NotWhole,
    OutOfRange,
    NotYesNo,
    NotADate,
    ImpossibleDate ///< a date in form, but not in the calendar: 2025-02-30
};

/// What a cell means: a value, nothing (blank), or a problem together with the cell's own text.
template <class T>
struct Parsed
{
    std::optional<T> value;
    CellProblem problem = CellProblem::None;
    QString raw; ///< the cell's text, filled when there is a problem

    [[nodiscard]] bool isBlank() const { return !value && problem == CellProblem::None; }

    [[nodiscard]] bool isBad() const { return problem != CellProblem::None; }

    bool operator==(const Parsed&) const = default;
};

// In all of these a missing cell (nullptr), spaces, 无, "-", "—" and "/" mean blank.

/// Trimmed text; numbers as displayText() shows them.
[[nodiscard]] Parsed<QString> parseText(const Cell* cell);

/// An identifier. A number of 15 and more digits, and a text such as 1.23E+15, is DamagedNumber:
/// spreadsheets keep 15 digits only. Full-width digits become plain ones.
[[nodiscard]] Parsed<QString> parseId(const Cell* cell);

/// A whole number, thousands separators allowed.
[[nodiscard]] Parsed<qint64> parseWhole(const Cell* cell);

/// A count that may be given in 万 (1.2万, 1.2w); @p factor applies to numbers without a unit.
/// The result is rounded to a whole count; negative counts are OutOfRange.
[[nodiscard]] Parsed<qint64> parseCount(const Cell* cell, int factor = 1);

/// 是/否, 有/没有, √/×, 已认证/未认证, 合格/不合格, Y/N, 1/0, TRUE/FALSE.
[[nodiscard]] Parsed<bool> parseYesNo(const Cell* cell);

/// A day: date cells, 2025.3.1, 2025/3/1, 2025-03-01, 2025年3月1日, 20250301, each with or without
/// a time after it. Years 1949 to 2100; anything else is a problem, never a guess.
[[nodiscard]] Parsed<QDate> parseDate(const Cell* cell);

} // namespace juzhen
