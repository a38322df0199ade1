// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unit.h"
#include "models/exchange/importrow.h"
#include "models/exchange/registerwords.h"

#include <array>
#include <bitset>

namespace juzhen {

/// A column of a unit that refers to another unit, which sheets give by its name.
struct UnitReference
{
    const char* field;  ///< of the catalogue
    const char* column; ///< of the table
    Id<Unit> Unit::*member;
};

inline constexpr std::array unitReferences{
    UnitReference{"parent", "parent_id", &Unit::parentId},
    UnitReference{"systemParent", "system_parent_id", &Unit::systemParentId},
    UnitReference{"supervisor", "supervisor_id", &Unit::supervisorId},
    UnitReference{"industrySupervisor", "industry_supervisor_id", &Unit::industrySupervisorId},
    UnitReference{"successor", "successor_id", &Unit::successorId}};

/// What one row of a list says about one unit.
struct UnitRow
{
    /// Columns of a unit, by their position in its table.
    using Columns = std::bitset<32>;

    Unit unit;
    Columns given; ///< columns for which the row has a value
    Columns kept;  ///< columns that are left as they are, also where blank cells clear
    std::array<QString, unitReferences.size()> referred; ///< names, in the order of unitReferences
};

/// Makes units of rows: looks up the words for regions and vocabularies and says which words nobody
/// knows. Made for one import.
class UnitRowReader
{
public:
    UnitRowReader(const RowParser& parser,
                  const ImportOptions& options,
                  const RegisterWords& words);

    /// What there is to say is added to @p notes; nothing here rejects a row.
    [[nodiscard]] UnitRow read(ImportValues values, int row, QList<ImportNote>& notes) const;

    /// The columns that the sheet brings and that may be empty.
    [[nodiscard]] UnitRow::Columns clearable() const { return m_clearable; }

    /// The caption of the sheet's column for a unit's column; empty when none brings it.
    [[nodiscard]] QString captionFor(size_t column) const
    {
        return m_captions.value(static_cast<int>(column));
    }

    /// The position of column @p name in the table of units.
    [[nodiscard]] static size_t columnOf(QAnyStringView name);

private:
    /// The row that is being read.
    struct Work
    {
        UnitRow result;
        int row = 0;
        QList<ImportNote>& notes;
    };

    /// What to do with the cells of one column of the sheet.
    struct Rule
    {
        using Apply = bool (UnitRowReader::*)(const Rule&, const ImportValue&, Work&) const;

        size_t position = 0; ///< among the values of a row
        size_t column = 0;   ///< of the table of units
        QString caption;
        Apply apply = nullptr; ///< false: the cell says nothing that is understood
        void (*set)(Unit&, const ImportValue&) = nullptr;
        size_t reference = 0;
    };

    void addRule(Rule rule, const char* column, bool mayBeCleared);
    bool applyPlain(const Rule& rule, const ImportValue& value, Work& work) const;
    bool applyReference(const Rule& rule, const ImportValue& value, Work& work) const;
    bool applyRegion(const Rule& rule, const ImportValue& value, Work& work) const;
    bool applyWord(const Rule& rule, const ImportValue& value, Work& work) const;

    const RegisterWords& m_words;
    std::vector<Rule> m_rules;
    UnitRow::Columns m_clearable;
    QHash<int, QString> m_captions;
};

} // namespace juzhen
