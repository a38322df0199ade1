// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/month.h"
#include "models/exchange/columnmapping.h"
#include "models/exchange/sheetreader.h"

namespace juzhen {

/// What becomes of a row whose record is in the register already.
enum class ExistingPolicy
{
    Update, ///< fields that differ are written
    Skip,   ///< the record is left as it is
    Stop    ///< nothing at all is imported
};

/// What an empty cell does to a record that is in the register.
enum class BlankPolicy
{
    Keep,
    Clear ///< fields that filings govern are kept all the same
};

/// What rejected rows do to the others.
enum class RejectedPolicy
{
    LeaveOut, ///< the others are imported; the rejected ones come back as a sheet
    Stop      ///< nothing at all is imported
};

/// What is read, how it is understood and what is done with it. A plain value that the user
/// corrects step by step.
struct ImportOptions
{
    ImportKind kind = ImportKind::Accounts;
    QString path;
    ReadOptions reading;
    int sheet = 0;
    SheetLayout layout;
    ColumnMapping mapping;

    ExistingPolicy existing = ExistingPolicy::Update;
    BlankPolicy blanks = BlankPolicy::Keep;
    RejectedPolicy rejected = RejectedPolicy::LeaveOut;
    bool createUnits = true; ///< units that the register lacks

    // Results only.
    Quarter quarter;             ///< must be valid
    bool createAccounts = false; ///< accounts that the register lacks, marked for completion

    // Metrics only.
    Month period; ///< of the rows that don't say; must be valid without a column for it

    bool chinese = true; ///< language of the words in preview and notes
};

/// The options for importing @p path as it looks: the first sheet in which a header is found, its
/// layout, and its columns by their words. Columns that are still missing are in
/// ColumnMapping::missing(). Throws what openSheetReader() throws.
[[nodiscard]] ImportOptions suggestImport(ImportKind kind,
                                          const QString& path,
                                          Progress& progress,
                                          const ReadOptions& reading = {});

/// Looks at sheet @p sheet instead, keeping the other choices.
void chooseSheet(ImportOptions& options, int sheet, Progress& progress);

} // namespace juzhen
