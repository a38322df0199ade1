// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"

#include <QList>
#include <QString>

#include <array>
#include <bitset>
#include <functional>
#include <vector>

/// The three-way reconciliation (三方核对, O-38): the own register, what the national reporting
/// system exports, and what the units declare. Pure: flat records in, items out.
namespace juzhen {

enum class ReconciliationSide : quint8
{
    Own,
    National,
    Declared
};
inline constexpr std::array reconciliationSideKeys{
    EnumKey{ReconciliationSide::Own, "own"}, EnumKey{ReconciliationSide::National, "national"},
    EnumKey{ReconciliationSide::Declared, "declared"}};

constexpr const auto& enumKeys(ReconciliationSide)
{
    return reconciliationSideKeys;
}

/// What is compared. The keys are the columns of an account.
enum class ReconciledField : quint8
{
    Name,
    Platform,
    PlatformId,
    Unit,
    Region,
    Url,
    VerifiedSubject,
    Status,
    ContactName,
    ContactPhone
};
inline constexpr std::array reconciledFieldKeys{
    EnumKey{ReconciledField::Name, "name"},
    EnumKey{ReconciledField::Platform, "platform_code"},
    EnumKey{ReconciledField::PlatformId, "platform_id"},
    EnumKey{ReconciledField::Unit, "host_unit_id"},
    EnumKey{ReconciledField::Region, "region_code"},
    EnumKey{ReconciledField::Url, "url"},
    EnumKey{ReconciledField::VerifiedSubject, "verified_subject"},
    EnumKey{ReconciledField::Status, "status"},
    EnumKey{ReconciledField::ContactName, "editor_name"},
    EnumKey{ReconciledField::ContactPhone, "editor_phone"}};

constexpr const auto& enumKeys(ReconciledField)
{
    return reconciledFieldKeys;
}

inline constexpr size_t reconciledFieldCount = reconciledFieldKeys.size();
using ReconciledFields = std::bitset<reconciledFieldCount>;

/// The values of one account in the order of ReconciledField. Platform, region and status are
/// codes where the words were understood, else the words; the unit is a name.
using ReconciledValues = std::array<QString, reconciledFieldCount>;

/// One account as one side has it.
struct ReconciliationRecord
{
    int row = 0;   ///< of the sheet, the first is 1; 0: from the register
    qint64 id = 0; ///< of the account in the register; 0: from a sheet
    ReconciledValues values;
    QString unitShortName; ///< own register only: as good as the name
    QString nationalId;    ///< 全国系统编号; not compared
    bool expected = true;  ///< whether the other sides should have it: a running account

    [[nodiscard]] const QString& value(ReconciledField field) const
    {
        return values[static_cast<size_t>(field)];
    }

    [[nodiscard]] QString& value(ReconciledField field)
    {
        return values[static_cast<size_t>(field)];
    }
};

/// All accounts of one side.
struct ReconciliationRecords
{
    bool present = false;    ///< whether there is such a side at all
    ReconciledFields fields; ///< those that it brings; others are not compared
    std::vector<ReconciliationRecord> records;
};

/// Why two records are taken for the same account, the surest first.
enum class PairBasis : quint8
{
    PlatformId,  ///< platform and id
    NameAndUnit, ///< platform, name and unit
    Link,        ///< the same link
    Likeness     ///< a similar name: only ever proposed
};
inline constexpr std::array pairBasisKeys{
    EnumKey{PairBasis::PlatformId, "platform_id"}, EnumKey{PairBasis::NameAndUnit, "name_unit"},
    EnumKey{PairBasis::Link, "link"}, EnumKey{PairBasis::Likeness, "likeness"}};

constexpr const auto& enumKeys(PairBasis)
{
    return pairBasisKeys;
}

/// How two records came together.
struct RecordPairing
{
    PairBasis basis = PairBasis::PlatformId;
    bool proposed = false; ///< a person has to confirm it
    int likeness = 0;      ///< percent of the names, with PairBasis::Likeness
    bool sameUnit = false; ///< with PairBasis::Likeness: the units agree
    int candidates = 1;    ///< more than 1: others fit as well

    bool operator==(const RecordPairing&) const = default;
};

/// From when on names are alike.
struct LikenessLimits
{
    double names = 0.75;         ///< Dice over pairs of characters, 0 to 1
    double namesOfOneUnit = 0.5; ///< the same where the units agree
    int candidates = 48;         ///< records looked at for each
};

/// What an item is, for the summary.
enum class ReconciliationKind : quint8
{
    Equal,
    Differing,    ///< in a field, or a side lacks the account
    Proposed,     ///< a pairing waits for a person
    OnlyOwn,      ///< no other side has it
    OnlyNational, ///< the register lacks it, the national system has it
    OnlyDeclared  ///< only a unit declares it
};
inline constexpr std::array reconciliationKindKeys{
    EnumKey{ReconciliationKind::Equal, "equal"},
    EnumKey{ReconciliationKind::Differing, "differing"},
    EnumKey{ReconciliationKind::Proposed, "proposed"},
    EnumKey{ReconciliationKind::OnlyOwn, "only_own"},
    EnumKey{ReconciliationKind::OnlyNational, "only_national"},
    EnumKey{ReconciliationKind::OnlyDeclared, "only_declared"}};

constexpr const auto& enumKeys(ReconciliationKind)
{
    return reconciliationKindKeys;
}

/// One account as up to three sides have it. Places count within the sides' records; −1: lacking.
struct ReconciledItem
{
    ReconciliationKind kind = ReconciliationKind::Equal;
    int own = -1;
    int national = -1;
    int declared = -1;
    RecordPairing nationalPairing; ///< own with national
    RecordPairing declaredPairing; ///< own with declared; without own, national with declared
    ReconciledFields nationalDiffers;
    ReconciledFields declaredDiffers;
    bool lacksNational = false; ///< the national system should have the account and doesn't
    bool lacksDeclared = false; ///< its unit declares others, not this one

    [[nodiscard]] ReconciledFields differs() const { return nationalDiffers | declaredDiffers; }
};

struct ReconciliationInput
{
    ReconciliationRecords own;
    ReconciliationRecords national;
    ReconciliationRecords declared;
};

/// How many items there are of each kind.
struct ReconciliationCounts
{
    qint64 matched = 0; ///< without proposals
    qint64 differing = 0;
    qint64 proposed = 0;
    qint64 onlyOwn = 0;
    qint64 onlyNational = 0;
    qint64 onlyDeclared = 0;

    void add(ReconciliationKind kind);

    /// Whether anything is left to be settled.
    [[nodiscard]] bool isClean() const
    {
        return differing + proposed + onlyOwn + onlyNational + onlyDeclared == 0;
    }

    bool operator==(const ReconciliationCounts&) const = default;
};

/// Called now and then; may throw to break off.
using ReconciliationStep = std::function<void()>;

/// Compares the sides. The order of the items: accounts of the register as given, then what only
/// the national system has, then what is only declared. An account that isn't expected elsewhere
/// and that nobody has is left out, as is one whose unit isn't in the declarations when there is
/// no export of the national system.
[[nodiscard]] std::vector<ReconciledItem> reconcile(const ReconciliationInput& input,
                                                    const LikenessLimits& limits = {},
                                                    const ReconciliationStep& step = {});

[[nodiscard]] ReconciliationCounts countsOf(const std::vector<ReconciledItem>& items);

/// What two records differ in, of @p fields: width, case, blanks, the depth of a region and the
/// way a link is written count for nothing; a blank against a value does.
[[nodiscard]] ReconciledFields differingFields(const ReconciliationRecord& left,
                                               const ReconciliationRecord& right,
                                               ReconciledFields fields);

/// @p link made comparable: no scheme, www., fragment or final slash.
[[nodiscard]] QString normalizedLink(const QString& link);

} // namespace juzhen
