// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/duplicates.h"

#include <QHash>

namespace juzhen {

class Session;

/// What a search for duplicates has found.
struct FoundDuplicates
{
    QList<DuplicateGroup> groups;
    QHash<qint64, DuplicateCandidate> accounts; ///< of the groups, by id

    /// The accounts of all groups.
    [[nodiscard]] qsizetype accountCount() const { return accounts.size(); }
};

/// Accounts that are probably in the register twice (疑似重复), and what people have said of them.
class DuplicateStore
{
public:
    explicit DuplicateStore(Session& session);

    /// Every group that nobody has decided on. An account that was merged into another one is left
    /// out while it is cancelled. 100,000 accounts take about a second. Names at least as much
    /// alike as Thresholds::duplicateNamesPercent says are similar.
    [[nodiscard]] FoundDuplicates find();

    /// Remembers that no two of @p accounts are the same, so that they aren't shown again. Needs
    /// Permission::EditAccounts.
    void keepApart(const QList<qint64>& accounts);

    // For AccountMerge.

    /// Remembers that @p gone was merged into @p stay.
    void noteMerged(qint64 stay, qint64 gone);

private:
    [[nodiscard]] QList<DuplicateCandidate> candidates();
    [[nodiscard]] QSet<AccountPair> apart();
    [[nodiscard]] DuplicateLimits limits();
    void write(AccountPair pair, const QString& decision, qint64 gone);

    Session& m_session;
};

} // namespace juzhen
