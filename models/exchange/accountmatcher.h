// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/regionindex.h"
#include "models/exchange/importoptions.h"
#include "models/stores/accountstore.h"

#include <QHash>
#include <QList>

namespace juzhen {

/// What a row says about who an account is. Empty: nothing.
struct AccountProbe
{
    QString name;
    QString platformCode;
    QString platformId;
    qint64 hostUnitId = 0;
    bool hasUnit = false; ///< it names a unit; one that is only planned has no id yet
    QString regionCode;
    QString url = {};
};

/// What platform and id are found by together.
[[nodiscard]] QString platformIdKey(const QString& platform, const QString& id);

/// Whether the text is an address on the net rather than an id, for columns that hold either.
[[nodiscard]] bool isLink(const QString& text);

/// The accounts of the register, those that have been cancelled apart.
struct SplitKeys
{
    QList<AccountKey> living;
    QList<AccountKey> cancelled;
};

[[nodiscard]] SplitKeys splitKeys(const QList<AccountKey>& keys);

/// Whether @p probe says what accounts are to be found by.
[[nodiscard]] bool says(const AccountProbe& probe, RecordKey key);

/// Finds the account of the register that a row means:
///
/// 1. the same platform and id;
/// 2. the same name and platform, unless both have units and these differ;
/// 3. the same name where one of the two lacks the platform, unless units or regions differ.
///
/// Several that fit are narrowed down to the ones that agree on the unit, then on the platform or
/// its lack, then on the region; still several are ambiguous, never a guess.
///
/// With a RecordKey other than Automatic only that counts: accounts without it are found by no row.
class AccountMatcher
{
public:
    struct Match
    {
        qint64 id = 0;      ///< 0: no account fits
        int candidates = 0; ///< more than 1: ambiguous
    };

    /// @p byLink: also for RecordKey::Link.
    AccountMatcher(QList<AccountKey> keys, const RegionIndex& regions, bool byLink = false);

    [[nodiscard]] Match find(const AccountProbe& probe, RecordKey key = RecordKey::Automatic) const;

    /// The account with this id on this platform; 0 when there is none.
    [[nodiscard]] qint64 owner(const QString& platform, const QString& id) const;

    [[nodiscard]] bool isEmpty() const { return m_keys.isEmpty(); }

private:
    [[nodiscard]] Match byPlatformId(const AccountProbe& probe) const;
    [[nodiscard]] Match byNameAndUnit(const AccountProbe& probe) const;
    [[nodiscard]] Match byLink(const AccountProbe& probe) const;
    [[nodiscard]] Match automatically(const AccountProbe& probe) const;
    [[nodiscard]] bool platformsDiffer(const AccountKey& key, const AccountProbe& probe) const;
    [[nodiscard]] bool unitsDiffer(const AccountKey& key, const AccountProbe& probe) const;
    [[nodiscard]] bool regionsDiffer(const AccountKey& key, const AccountProbe& probe) const;
    [[nodiscard]] Match narrowed(QList<int> fitting, const AccountProbe& probe) const;

    const RegionIndex& m_regions;
    QList<AccountKey> m_keys;
    QHash<QString, int> m_byPlatformId; ///< "platform\nid"
    QMultiHash<QString, int> m_byName;
    QMultiHash<QString, int> m_byLink;
};

} // namespace juzhen
