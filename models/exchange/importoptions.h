// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/month.h"
#include "models/exchange/columnmapping.h"
#include "models/exchange/sheetreader.h"

namespace juzhen {

/// By what a row of a ledger finds its account in the register.
enum class RecordKey
{
    Automatic,   ///< the best that the row says (AccountMatcher)
    PlatformId,  ///< platform and id
    NameAndUnit, ///< name and host unit, on the same platform
    Link
};
inline constexpr std::array recordKeyKeys{
    EnumKey{RecordKey::Automatic, "auto"}, EnumKey{RecordKey::PlatformId, "id"},
    EnumKey{RecordKey::NameAndUnit, "name"}, EnumKey{RecordKey::Link, "link"}};

constexpr const auto& enumKeys(RecordKey)
{
    return recordKeyKeys;
}

/// What becomes of a row whose record is in the register already.
enum class ExistingPolicy
{
    Update, ///< fields that differ are written
    Skip,   ///< the record is left as it is
    Stop    ///< nothing at all is imported
};
inline constexpr std::array existingPolicyKeys{EnumKey{ExistingPolicy::Update, "update"},
                                               EnumKey{ExistingPolicy::Skip, "skip"},
                                               EnumKey{ExistingPolicy::Stop, "stop"}};

constexpr const auto& enumKeys(ExistingPolicy)
{
    return existingPolicyKeys;
}

/// What an empty cell does to a record that is in the register.
enum class BlankPolicy
{
    Keep,
    Clear ///< fields that filings govern are kept all the same
};
inline constexpr std::array blankPolicyKeys{EnumKey{BlankPolicy::Keep, "keep"},
                                            EnumKey{BlankPolicy::Clear, "clear"}};

constexpr const auto& enumKeys(BlankPolicy)
{
    return blankPolicyKeys;
}

/// What rejected rows do to the others.
enum class RejectedPolicy
{
    LeaveOut, ///< the others are imported; the rejected ones come back as a sheet
    Stop      ///< nothing at all is imported
};
inline constexpr std::array rejectedPolicyKeys{EnumKey{RejectedPolicy::LeaveOut, "leave-out"},
                                               EnumKey{RejectedPolicy::Stop, "stop"}};

constexpr const auto& enumKeys(RejectedPolicy)
{
    return rejectedPolicyKeys;
}

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

    RecordKey key = RecordKey::Automatic; ///< accounts only
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

    /// The fields that no column brings though nothing can be imported without them: required ones,
    /// and those by which accounts are to be found.
    [[nodiscard]] QStringList missingFields() const;
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
