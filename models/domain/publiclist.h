// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"

#include <QHash>
#include <QSet>

namespace juzhen {

/// A running main account as the public may see it (政务新媒体公开名单, O-31). There is no member
/// for a person or a telephone number, so none can get out.
struct PublicEntry
{
    QString accountUid; ///< to compare lists by; not for the public
    QString name;
    QString unitName;
    QString regionCode;
    QString platformCode;
    QString url;         ///< http or https, without user name; empty: none
    bool paused = false; ///< 暂停更新

    bool operator==(const PublicEntry&) const = default;
};

/// An account that has another name than in the list before.
struct PublicRename
{
    PublicEntry entry;
    QString nameBefore;

    bool operator==(const PublicRename&) const = default;
};

/// What has changed from one public list to the next.
struct PublicDifference
{
    QList<PublicEntry> added;
    QList<PublicEntry> removed;
    QList<PublicRename> renamed;

    [[nodiscard]] bool isEmpty() const
    {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty();
    }

    bool operator==(const PublicDifference&) const = default;
};

/// Compares by account, each list in its own order.
[[nodiscard]] PublicDifference differenceOf(const QList<PublicEntry>& before,
                                            const QList<PublicEntry>& now);

/// @p text for the public: telephone numbers are crossed out but for their first three digits, and
/// characters that show nothing but turn or hide what is written are dropped.
[[nodiscard]] QString publicText(const QString& text);

/// @p url for the public: only http and https with a host, without user name and password; empty
/// for any other.
[[nodiscard]] QString publicUrl(const QString& url);

/// The accounts whose name R-06 takes for a person's: they are held back.
[[nodiscard]] QSet<qint64>
personallyNamed(const RuleFacts& facts, const Thresholds& thresholds, QDate today);

} // namespace juzhen
