// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace juzhen {

class Database;

/// The indexes of a table, left out while very many rows are inserted and built at once afterwards,
/// which sorts once instead of looking for the place of each row. SQLite only; elsewhere it does
/// nothing. Unique indexes stay, because they refuse what must not be.
///
/// Lives inside a transaction: whoever leaves it without build() rolls back, and has the indexes
/// again.
class DeferredIndexes
{
public:
    /// Leaves the indexes of @p table out, when @p rows new ones are worth it: many, and no fewer
    /// than are there already.
    DeferredIndexes(Database& database, const QString& table, qint64 rows);

    /// Builds them, each as it was.
    void build();

    [[nodiscard]] bool isDeferring() const { return !m_statements.isEmpty(); }

private:
    Database& m_database;
    QStringList m_statements; ///< that create them
};

} // namespace juzhen
