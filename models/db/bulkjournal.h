// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace juzhen {

class Database;

/// Much is written at once into an SQLite register that nobody else has open: while this lives, it
/// goes straight to the file, beside a journal that can take it back, rather than into the log and
/// from there to the file, which is half as much to write. A killed program leaves the journal,
/// and the next one to open the register takes back what was not committed, as ever. Where somebody
/// else has the register open, for few rows, and on PostgreSQL nothing changes.
class BulkJournal
{
public:
    static constexpr qint64 fewRows = 5000; ///< fewer aren't worth it

    /// @p rows are to be written. Outside of a transaction.
    BulkJournal(Database& database, qint64 rows);
    ~BulkJournal();
    BulkJournal(const BulkJournal&) = delete;
    BulkJournal& operator=(const BulkJournal&) = delete;

    [[nodiscard]] bool isUsed() const { return m_used; }

private:
    Database& m_database;
    bool m_used = false;
};

} // namespace juzhen
