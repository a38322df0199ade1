// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unit.h"
#include "models/exchange/kindimport.h"
#include "models/exchange/registerwords.h"

#include <bitset>

namespace juzhen {

/// Imports a list of units. A row finds its unit by the exact name, and by region where several
/// have it. A region that isn't given is read from the beginning of the name, a level from the
/// region. Superiors named in the row are linked when the register or the sheet has them.
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
        Unit before; ///< without id: new
        Unit after;
        QString parent; ///< names of superiors, linked when all units are stored
        QString supervisor;
        QString industrySupervisor;
    };

    void readCells(State& state, int row, ImportValues values, QList<ImportNote>& notes) const;
    void
    placeUnit(State& state, const QString& regionWord, int row, QList<ImportNote>& notes) const;
    [[nodiscard]] QString text(ImportValues values, const char* field) const;
    [[nodiscard]] QString keyOf(const char* vocabulary,
                                const QString& word,
                                const char* field,
                                int row,
                                QList<ImportNote>& notes) const;
    void linkSuperiors(Session& session);

    const ImportOptions& m_options;
    const RowParser& m_parser;
    RegisterWords m_words;
    QMultiHash<QString, Unit> m_known;
    QHash<QString, int> m_seen; ///< name and region → row
    std::vector<State> m_states;
};

} // namespace juzhen
