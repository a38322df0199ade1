// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"
#include "models/exchange/importrow.h"

#include <memory>

namespace juzhen {

/// Rows between two reports of progress.
inline constexpr qint64 importProgressStep = 256;

/// Records that are read from the register, or written to it, at once.
inline constexpr qsizetype importBlock = 500;

/// What is particular to one kind of import: how rows find their records and what is written.
/// Owned by the prepared import; used by one thread at a time.
class KindImport
{
public:
    KindImport() = default;
    KindImport(const KindImport&) = delete;
    KindImport& operator=(const KindImport&) = delete;
    virtual ~KindImport() = default;

    /// Reads from the register what rows are compared with. Called once, first.
    virtual void load(Session& session) = 0;

    /// Decides on one understood row; rows come in the order of the sheet. A row whose record
    /// exists counts as Unchanged until compare().
    virtual RowFate take(size_t index, int row, ImportValues values, QList<ImportNote>& notes) = 0;

    /// Compares the rows whose records exist with the register and corrects their fates.
    virtual void compare(Session& session, const ImportRows& rows, Progress& progress) = 0;

    /// Writes everything, inside the caller's WriteScope.
    virtual void write(Session& session, const ImportRows& rows, Progress& progress) = 0;

    /// Adds what the plan shows beside the rows: new units, counts of its own.
    virtual void describe(ImportPlan& plan) const = 0;

    /// Where take() and compare() leave their results: set by the owner before load().
    struct Outcome
    {
        std::vector<RowFate> fates;                 ///< by index
        QList<ImportNote> notes;                    ///< of compare()
        QHash<size_t, QList<ImportChange>> changes; ///< of the rows in the preview
        size_t previewRows = 0;                     ///< changes are wanted for indices below it
        qint64 existing = 0;
    };

    [[nodiscard]] Outcome& outcome() { return m_outcome; }

    [[nodiscard]] const Outcome& outcome() const { return m_outcome; }

private:
    Outcome m_outcome;
};

/// The import of @p options' kind. @p parser and @p options must outlive it.
[[nodiscard]] std::unique_ptr<KindImport> makeKindImport(const ImportOptions& options,
                                                         const RowParser& parser);

} // namespace juzhen
