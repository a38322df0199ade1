// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/importnote.h"
#include "models/domain/unit.h"
#include "models/exchange/importoptions.h"
#include "models/exchange/sheetrows.h"

#include <memory>

namespace juzhen {

class PreparedImport;
class Session;

/// What becomes of a row.
enum class RowFate : quint8
{
    New,
    Changed,
    Unchanged,
    Rejected
};

/// One field of a record before and after, as words.
struct ImportChange
{
    QString column; ///< of the record's table: "fans"
    QString before;
    QString after;
    SubjectKind kind = SubjectKind::Account; ///< whose table it is

    bool operator==(const ImportChange&) const = default;
};

/// A row as the user sees it before anything is written.
struct ImportPreviewRow
{
    int row = 0; ///< the sheet's own number
    RowFate fate = RowFate::New;
    QStringList texts;           ///< its cells in the order of the mapping, as understood
    QList<ImportChange> changes; ///< of a changed row
};

struct ImportCounts
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0; ///< also those skipped by ExistingPolicy::Skip
    qint64 rejected = 0;
    qint64 incomplete = 0; ///< added accounts that lack a required field (R-54)
    qint64 unitsAdded = 0;
    qint64 existing = 0;  ///< rows whose record was in the register
    qint64 notListed = 0; ///< national: running accounts that no row means (R-08)

    bool operator==(const ImportCounts&) const = default;
};

/// What importing a file would do. prepareImport() fills everything below the options; nothing has
/// been written then (that is the dry run). A value; copies share the prepared rows.
struct ImportPlan
{
    static constexpr qsizetype mostNotes = 20'000;
    static constexpr qsizetype mostPreviewRows = 200;

    ImportOptions options;

    ImportCounts counts;
    QList<ImportNote> problems; ///< of rejected rows, at most mostNotes
    QList<ImportNote> warnings; ///< of rows that are taken in, at most mostNotes
    QList<ImportPreviewRow> preview;
    QList<Unit> newUnits;      ///< units that will be created
    QStringList newAccounts;   ///< results: names of accounts that will be created
    QList<SkippedRow> skipped; ///< rows that hold no record
    std::shared_ptr<PreparedImport> prepared;

    /// Whether a policy forbids to import anything: rows were rejected, or records exist.
    [[nodiscard]] bool isBlocked() const;
};

/// Reads the file and finds out what importing it would do; writes nothing. The file is unpacked
/// and parsed in a thread of its own meanwhile. Needs Permission::ImportData.
///
/// Throws Error: what the readers throw; Usage with the key of a required field that no column
/// brings, or "quarter"; Cancelled.
void prepareImport(Session& session, ImportPlan& plan, Progress& progress);

/// Writes what prepareImport() found, as one batch in one transaction: all of it or, after an error
/// or Cancelled, nothing. Returns the batch's uid; empty when there was nothing to write or the
/// plan is blocked. The prepared rows are used up.
///
/// When the register has changed since, the rows are matched again; Error(Conflict) with the path
/// when that gives another result than the user has seen.
QString applyImport(Session& session, ImportPlan& plan, Progress& progress);

} // namespace juzhen
