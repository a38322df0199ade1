// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importnote.h"
#include "models/exchange/celltext.h"
#include "models/exchange/importoptions.h"
#include "models/exchange/sheetrows.h"

#include <QDate>
#include <QString>

#include <span>
#include <variant>
#include <vector>

namespace juzhen {

/// What must not be written, such as a telephone number with hidden digits: the record keeps what
/// it has, also where blank cells clear.
struct KeptValue
{
    QString text; ///< of the cell
};

/// What a cell says, once understood; nothing for a blank one.
using ImportValue = std::variant<std::monostate, QString, qint64, bool, QDate, KeptValue>;

/// Whether there is something to be written.
[[nodiscard]] inline bool isGiven(const ImportValue& value)
{
    return !std::holds_alternative<std::monostate>(value)
           && !std::holds_alternative<KeptValue>(value);
}

/// The understood cells of one row, in the order of the mapping.
using ImportValues = std::span<const ImportValue>;

/// The understood rows of a sheet, kept close together: a hundred thousand of them are the most
/// that an import has to hold. Owned by the plan.
class ImportRows
{
public:
    explicit ImportRows(size_t columns = 0)
        : m_columns(columns)
    {}

    [[nodiscard]] size_t size() const { return m_numbers.size(); }

    [[nodiscard]] int number(size_t row) const { return m_numbers[row]; }

    [[nodiscard]] ImportValues values(size_t row) const
    {
        return std::span(m_values).subspan(row * m_columns, m_columns);
    }

    /// Adds a blank row; its cells are to be filled in.
    std::span<ImportValue> append(int number)
    {
        m_numbers.push_back(number);
        m_values.resize(m_values.size() + m_columns);
        return std::span(m_values).last(m_columns);
    }

private:
    size_t m_columns;
    std::vector<int> m_numbers;
    std::vector<ImportValue> m_values;
};

/// Turns cells into values by the types of their fields, and says what can't be understood. Made
/// for one import; expects the rows of its mapping.
class RowParser
{
public:
    /// @p today: later days are refused for what has happened already.
    RowParser(const ImportOptions& options, QDate today);

    /// Fills @p values; false when the row is rejected. What there is to say is added to @p notes.
    bool parse(const MappedRow& row, std::span<ImportValue> values, QList<ImportNote>& notes) const;

    /// The caption of the mapped column @p position in the sheet.
    [[nodiscard]] const QString& caption(size_t position) const
    {
        return m_columns[position].caption;
    }

    /// The caption of the column that brings @p field; empty when none does.
    [[nodiscard]] QString captionOf(QStringView field) const;

    /// What the row says in @p field as text, also what is a KeptValue; empty for nothing.
    [[nodiscard]] QString text(ImportValues values, QStringView field) const;

    /// The position of @p field among the mapped columns, or −1.
    [[nodiscard]] int positionOf(QStringView field) const;

private:
    struct Column
    {
        QString field;
        QString caption;
        FieldType type = FieldType::Text;
        int factor = 1;
        int limit = 0;            ///< most characters
        bool isName = false;      ///< line breaks and doubled blanks are layout
        bool hasHappened = false; ///< a day that can't be in the future
        bool isPhone = false;     ///< hidden digits make it a KeptValue
    };

    bool parseCell(const Column& column,
                   const Cell& cell,
                   int row,
                   ImportValue& value,
                   QList<ImportNote>& notes) const;
    bool take(const Column& column,
              Parsed<QString> parsed,
              int row,
              ImportValue& value,
              QList<ImportNote>& notes) const;

    QDate m_today;
    std::vector<Column> m_columns;
    int m_namePosition = -1;
};

} // namespace juzhen
