// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace juzhen {

/// What a cell of a spreadsheet holds. CSV knows nothing but Text.
enum class CellType : quint8
{
    Empty,
    Text,
    Number,
    Date, ///< a number that the sheet shows as a day or a moment
    Boolean,
    Error ///< #N/A and its like, and formulas that nobody has calculated yet
};

/// One cell as the file has it, before anybody decides what it means. A plain value, passed in
/// rows by the readers; only cells that hold something are passed.
struct Cell
{
    int column = 0; ///< 0 is column A
    CellType type = CellType::Empty;
    double number = 0; ///< Number; Boolean (0 or 1); Date: days since 1899-12-30, time as fraction
    QString source;    ///< the text, the number exactly as written in the file, or the error's name

    [[nodiscard]] static Cell text(int column, QString value);
    [[nodiscard]] static Cell numeric(int column, double value, QString source);
    [[nodiscard]] static Cell date(int column, double days);
    [[nodiscard]] static Cell boolean(int column, bool value);
    [[nodiscard]] static Cell error(int column, QString name);

    /// What a person sees: whole numbers with all their digits and never with an exponent, dates
    /// as 2025-03-01 (with the time when there is one), TRUE and FALSE.
    [[nodiscard]] QString displayText() const;

    /// The moment of a Date cell; the time is midnight when it has none. Nothing for other cells.
    [[nodiscard]] std::optional<QDateTime> moment() const;

    bool operator==(const Cell&) const = default;
};

/// The filled cells of a row, in order of their columns.
using Cells = std::span<const Cell>;

/// The cell in @p column, or nullptr when it is empty.
[[nodiscard]] const Cell* cellAt(Cells row, int column);

/// A row that is kept: its number in the sheet (the first is 1) and its filled cells.
struct SheetRow
{
    int number = 0;
    QList<Cell> cells;

    bool operator==(const SheetRow&) const = default;
};

/// Merged cells: both corners belong to it; rows count from 1, columns from 0.
struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    [[nodiscard]] bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    bool operator==(const CellRange&) const = default;
};

/// The name that spreadsheets give a column: 0 → A, 25 → Z, 26 → AA.
[[nodiscard]] QString columnName(int column);

} // namespace juzhen
