// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace juzhen {

class Database;

/// A write transaction: everything until commit(), or nothing. On SQLite it takes the write lock at
/// once (BEGIN IMMEDIATE), so that it can't fail half-way because somebody else writes.
///
/// Transactions don't nest: the inner commit would end the outer one. Write scopes do.
class Transaction
{
public:
    /// Throws Error(Internal) inside of another transaction, Error(Busy) when somebody else writes.
    explicit Transaction(Database& database);
    ~Transaction(); ///< Rolls back unless committed.
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Throws Error(Internal) when a statement has failed before: nothing of it would be kept.
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace juzhen
