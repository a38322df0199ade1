// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importsetter.h"
#include "models/stores/tables.h"

#include <QHash>

#include <bitset>
#include <span>

namespace juzhen {

/// What the cells of one row say about one record.
template <class Record>
struct RecordCells
{
    /// Columns of the record, by their position in its table.
    using Columns = std::bitset<32>;

    Record record;
    Columns given; ///< columns for which the row has a value
    Columns kept;  ///< columns that are left as they are, also where blank cells clear

    /// Notes that the member behind @p column has been set.
    void give(QAnyStringView column) { given.set(positionOf(column)); }

    [[nodiscard]] static size_t positionOf(QAnyStringView column)
    {
        const auto& columns = tableOf<Record>().columns;
        size_t position = 0;
        while (position < columns.size() && column != QLatin1String(columns[position].name)) {
            ++position;
        }
        return position;
    }
};

/// Reads the cells of a row into the columns of @p Record, and puts them into the register's own
/// record. Made for one import. A field without a setter is read by the import itself, which then
/// calls RecordCells::give().
template <class Record>
class RecordCellsReader
{
public:
    using Cells = RecordCells<Record>;

    RecordCellsReader(const RowParser& parser, std::span<const PlainField<Record>> fields)
    {
        for (const auto& field : fields) {
            const int position = parser.positionOf(QString::fromLatin1(field.field));
            if (position < 0) {
                continue;
            }
            const auto column = Cells::positionOf(QLatin1String(field.column));
            m_rules.push_back({static_cast<size_t>(position), column, field.set});
            m_mapped.set(column);
            m_captions.insert(QString::fromLatin1(field.column),
                              parser.caption(static_cast<size_t>(position)));
        }
    }

    [[nodiscard]] Cells read(ImportValues values) const
    {
        Cells cells;
        for (const Rule& rule : m_rules) {
            const ImportValue& value = values[rule.position];
            if (std::holds_alternative<KeptValue>(value)) {
                cells.kept.set(rule.column);
            } else if (isGiven(value) && rule.set != nullptr) {
                rule.set(cells.record, value);
                cells.given.set(rule.column);
            }
        }
        return cells;
    }

    /// @p before with what @p cells say; blank ones clear by @p blanks, but never the name.
    [[nodiscard]] Record merged(const Record& before, const Cells& cells, BlankPolicy blanks) const
    {
        auto columns = cells.given;
        if (blanks == BlankPolicy::Clear) {
            columns |= m_mapped & ~cells.kept;
            columns.reset(Cells::positionOf(u"name"));
            columns |= cells.given;
        }
        const auto& table = tableOf<Record>().columns;
        Record after = before;
        for (size_t i = 0; i < table.size(); ++i) {
            if (columns.test(i)) {
                table[i].write(after, table[i].read(cells.record));
            }
        }
        return after;
    }

    /// The caption of the sheet's column for a column of the record; empty when none brings it.
    [[nodiscard]] QString captionOf(const QString& column) const
    {
        return m_captions.value(column);
    }

private:
    struct Rule
    {
        size_t position = 0; ///< among the values of a row
        size_t column = 0;   ///< of the table
        void (*set)(Record&, const ImportValue&) = nullptr;
    };

    std::vector<Rule> m_rules;
    typename Cells::Columns m_mapped;
    QHash<QString, QString> m_captions;
};

/// What stands against storing a record, as notes on @p row.
template <class Record>
[[nodiscard]] QList<ImportNote>
refusals(const QList<FieldIssue>& issues, const RecordCellsReader<Record>& reader, int row)
{
    QList<ImportNote> notes;
    for (const FieldIssue& issue : issues) {
        if (issue.severity == IssueSeverity::Wrong) {
            notes.append({row,
                          reader.captionOf(issue.field),
                          ImportMessage::Unstorable,
                          {toKey(tableOf<Record>().kind), issue.field, toKey(issue.problem)}});
        }
    }
    return notes;
}

} // namespace juzhen
