// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/kindimport.h"
#include "models/exchange/unitresolver.h"
#include "models/exchange/unitrow.h"

namespace juzhen {

/// Imports a list of units.
///
/// A row finds its unit by the exact name, and by region where several have it (UnitResolver). A
/// region that isn't given is read from the beginning of the name, a level from the region. Units
/// that a row refers to are linked when the register or the sheet has them; a row that would put
/// its unit above itself is rejected. A region never gets coarser than it is.
class UnitImport : public KindImport
{
public:
    UnitImport(const ImportOptions& options, const RowParser& parser);

    void load(Session& session) override;
    RowFate take(size_t index, int row, ImportValues values, QList<ImportNote>& notes) override;
    void compare(Session& session, const ImportRows& rows, Progress& progress) override;
    void write(Session& session, const ImportRows& rows, Progress& progress) override;
    void describe(ImportPlan& plan) const override;

private:
    struct State
    {
        Id<Unit> id; ///< pending for a new unit; invalid: rejected
        Unit before; ///< without id: new
        Unit after;
        UnitRow::Columns given;
        std::array<QString, unitReferences.size()> referred;
    };

    [[nodiscard]] bool isWritten(size_t index) const;
    void settleRegion(State& state, UnitRow& read, int row, QList<ImportNote>& notes) const;
    void merge(State& state, const UnitRow& read) const;
    void linkAll(const ImportRows& rows, QList<ImportNote>& notes);
    [[nodiscard]] Id<Unit> referredUnit(const QString& name, const QString& regionCode) const;
    [[nodiscard]] bool rejectCircular(Id<Unit> Unit::*superior, const ImportRows& rows);
    bool resolvePending(Unit& unit) const;

    const ImportOptions& m_options;
    RegisterWords m_words;
    const RowParser& m_parser;
    std::unique_ptr<UnitRowReader> m_reader;
    std::unique_ptr<UnitResolver> m_units;
    QHash<qint64, Unit> m_stored;    ///< by id
    QHash<qint64, int> m_taken;      ///< unit → row
    QHash<qint64, size_t> m_indices; ///< pending id → index
    std::vector<State> m_states;     ///< by index
};

} // namespace juzhen
