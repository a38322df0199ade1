// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/accountrow.h"

namespace juzhen {

/// Finds the rows of a ledger that are the same account as an earlier one: by platform and id, by
/// name, platform and unit, and by link where that is what accounts are found by. Made for one
/// import.
class AccountRepeats
{
public:
    explicit AccountRepeats(RecordKey key)
        : m_key(key)
    {}

    /// Whether the row is a repetition, which is told; else it is remembered.
    [[nodiscard]] bool isRepeated(const AccountRow& read,
                                  int row,
                                  const AccountRowReader& reader,
                                  QList<ImportNote>& notes);

    /// Whether an earlier row has this id on this platform.
    [[nodiscard]] bool hasId(const QString& platform, const QString& id) const;

    /// Remembers an id that the row has otherwise than by its cell.
    void addId(const QString& platform, const QString& id, int row);

private:
    /// The first row with a name, for finding it again further down.
    struct Seen
    {
        int row = 0;
        QString platformId;
    };

    [[nodiscard]] static bool
    isKnown(QHash<QString, int>& seen, const QString& key, int row, int& earlier);

    RecordKey m_key;
    QHash<QString, int> m_ids;         ///< platform and id → row
    QHash<QString, int> m_links;       ///< platform and link → row
    QMultiHash<QString, Seen> m_names; ///< name, platform and unit → row
};

} // namespace juzhen
