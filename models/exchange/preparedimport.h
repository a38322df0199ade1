// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/kindimport.h"

namespace juzhen {

/// The rows of a file as understood and matched with the register: what an ImportPlan keeps between
/// preparing and applying. Owned by the plan.
class PreparedImport
{
public:
    PreparedImport(ImportOptions options, QDate today);

    /// Reads, understands, matches and compares all rows.
    ReadSummary read(Session& session, SheetReader& reader, Progress& progress);

    /// The same rows matched with the register as it is now.
    [[nodiscard]] std::shared_ptr<PreparedImport> matchedAgain(Session& session,
                                                               Progress& progress) const;

    [[nodiscard]] const ImportRows& rows() const { return m_rows; }

    [[nodiscard]] KindImport& kind() const { return *m_kind; }

    /// What was said about rows while they were read and matched.
    [[nodiscard]] const QList<ImportNote>& notes() const { return m_notes; }

    [[nodiscard]] ImportCounts counts() const;

    /// The end of the log when the rows were matched.
    [[nodiscard]] qint64 logPosition() const { return m_logPosition; }

private:
    void start(Session& session);
    void finish(Session& session, Progress& progress);

    ImportOptions m_options;
    QDate m_today;
    RowParser m_parser;
    ImportRows m_rows;
    std::vector<bool> m_understood; ///< by index: the cells made sense
    QList<ImportNote> m_cellNotes;
    QList<ImportNote> m_notes; ///< m_cellNotes and those of matching
    std::unique_ptr<KindImport> m_kind;
    qint64 m_logPosition = 0;
};

} // namespace juzhen
