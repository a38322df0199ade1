// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importnote.h"
#include "models/domain/reconciliationrecord.h"
#include "models/exchange/importoptions.h"

#include <optional>

namespace juzhen {

class Session;

/// The files of a reconciliation; the columns may have been corrected by a person.
struct ReconciliationFiles
{
    std::optional<ImportOptions> national;
    std::optional<ImportOptions> declared;
};

/// A comparison before it is kept. A value.
struct ReconciliationRun
{
    Reconciliation made; ///< with the files' names and hashes
    ReconciliationInput input;
    std::vector<ReconciledItem> items;
    ReconciliationCounts counts;
    QList<ImportNote> rejected; ///< rows of the files that can't be understood: not compared
};

/// Reads @p options' file as one side of a reconciliation; rows that can't be understood go to
/// @p rejected. Fields are compared only where the sheet has a column of their own.
/// Throws what the readers throw; Error(Usage) with the key of a missing required field.
[[nodiscard]] ReconciliationRecords readReconciliationSide(Session& session,
                                                           const ImportOptions& options,
                                                           Progress& progress,
                                                           QList<ImportNote>& rejected);

/// Compares the register with the files; writes nothing. Throws as readReconciliationSide(), and
/// Error(Cancelled).
[[nodiscard]] ReconciliationRun
runReconciliation(Session& session, const ReconciliationFiles& files, Progress& progress);

/// Keeps what runReconciliation() found, under @p title. Needs Permission::ImportData.
void keepReconciliation(Session& session, ReconciliationRun& run, Progress& progress);

} // namespace juzhen
