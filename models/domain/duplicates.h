// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"
#include "models/domain/vocabulary.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <array>
#include <utility>

/// Accounts that are probably in the register twice (疑似重复账号): the same account, entered from
/// two ledgers. are about several accounts; this is about one. Pure functions.
namespace juzhen {

/// Why two accounts look like one, the strongest reason first.
enum class DuplicateReason
{
    SameId,     ///< platform and platform id
    SameLink,   ///< platform and link
    SameName,   ///< platform and name, in one unit or with one unit unknown
    SimilarName ///< platform and unit, and names that differ in few characters
};
inline constexpr std::array duplicateReasonKeys{
    EnumKey{DuplicateReason::SameId, "same_id"}, EnumKey{DuplicateReason::SameLink, "same_link"},
    EnumKey{DuplicateReason::SameName, "same_name"},
    EnumKey{DuplicateReason::SimilarName, "similar_name"}};

constexpr const auto& enumKeys(DuplicateReason)
{
    return duplicateReasonKeys;
}

/// What the finder needs of an account.
struct DuplicateCandidate
{
    qint64 id = 0;
    QString name;
    QString platformCode; ///< an account without a platform is like no other
    QString platformId;
    QString url;
    qint64 hostUnitId = 0; ///< 0: not known
    AccountStatus status = AccountStatus::Active;
    QString unitName; ///< for telling only

    bool operator==(const DuplicateCandidate&) const = default;
};

/// Two accounts by their ids, the smaller one first.
using AccountPair = std::pair<qint64, qint64>;

[[nodiscard]] constexpr AccountPair accountPair(qint64 one, qint64 other)
{
    return one < other ? AccountPair(one, other) : AccountPair(other, one);
}

/// Two accounts that look like one.
struct DuplicatePair
{
    AccountPair accounts;
    DuplicateReason reason = DuplicateReason::SameId; ///< the strongest
    int percent = 100;                                ///< how much alike the names are

    bool operator==(const DuplicatePair&) const = default;
};

/// Accounts that are probably one, by id, and the pairs that say so, strongest first.
struct DuplicateGroup
{
    QList<qint64> accounts;
    QList<DuplicatePair> pairs;

    bool operator==(const DuplicateGroup&) const = default;
};

/// What counts as the same.
struct DuplicateLimits
{
    QStringList nameSuffixes; ///< that don't make another name (R-05)
    int similarPercent = 80;  ///< names at least so much alike (Dice on pairs of characters)
};

/// The groups among @p accounts, those with the strongest reason first. Pairs in @p apart are known
/// not to be the same. 100,000 accounts take less than a second.
[[nodiscard]] QList<DuplicateGroup> findDuplicates(const QList<DuplicateCandidate>& accounts,
                                                   const QSet<AccountPair>& apart,
                                                   const DuplicateLimits& limits);

/// @p url made comparable: no scheme, no www or m in front, no fragment, no parameters that only
/// say where a visitor came from. Empty for a text that is no link.
[[nodiscard]] QString comparableLink(const QString& url);

/// How much alike two names are, 0 to 100: Dice's coefficient of their pairs of characters. 0 for
/// names that differ in a number or a point of the compass (第一小学, 第二小学).
[[nodiscard]] int nameLikeness(const QString& one, const QString& other);

} // namespace juzhen
