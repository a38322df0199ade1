// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace juzhen {

class Database;

/// A write transaction: everything until commit(), or nothing. On SQLite it takes the write lock at
/// once (BEGIN IMMEDIATE), so that it can't fail half-way because somebody else writes.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction(); ///< Rolls back unless committed.
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace juzhen
