// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace juzhen {

class Session;

/// What looking through a whole register found (核验).
struct Verification
{
    QStringList damage;                ///< lines of the engine's own integrity check
    QStringList danglingLinks;         ///< "table → referred table: rows"
    std::optional<qint64> brokenEntry; ///< first entry of the log that doesn't fit the chain
    qint64 logEntries = 0;
    QStringList brokenSeals; ///< names of campaigns whose edition no longer gives its seal

    [[nodiscard]] bool isSound() const
    {
        return damage.isEmpty() && danglingLinks.isEmpty() && !brokenEntry && brokenSeals.isEmpty();
    }
};

/// Whether the register was written by an earlier version of the program and lacks what this one
/// reads. A session that may write brings it up to date when it opens; one that only reads doesn't.
[[nodiscard]] bool isOutdated(Session& session);

/// Checks integrity, foreign keys, the log's chain and the seals.
[[nodiscard]] Verification verifyRegister(Session& session);

/// Writes the whole register to a new SQLite file, from either engine: to a temporary file beside
/// it, checked, then renamed, so that an earlier backup stays until the new one is whole.
/// @p step is told the number of rows copied and may throw Error(Cancelled).
/// Throws Error: DiskFull, NotWritable, Cancelled, Damaged.
void backupRegister(Session& session,
                    const QString& path,
                    const std::function<void(qint64)>& step = {});

} // namespace juzhen
