// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/transaction.h"

#include "models/db/database.h"
#include "models/domain/error.h"

#include <QLoggingCategory>

namespace juzhen {

Transaction::Transaction(Database& database)
    : m_database(database)
{
    if (m_database.transactionState() != Database::TransactionState::None) {
        throw Error(Error::Kind::Internal, QStringLiteral("a transaction inside of another"));
    }
    m_database.execute(m_database.engine() == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                                             : QStringLiteral("BEGIN"));
    m_database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open) {
        return;
    }
    try {
        // The engine may have rolled back already (disk full): then nothing is left to undo.
        if (m_database.transactionState() != Database::TransactionState::None) {
            m_database.execute(QStringLiteral("ROLLBACK"));
        }
    } catch (const Error& error) { // the connection is gone, and the transaction with it
        qWarning("rollback: %s", error.what());
    }
    m_database.m_inTransaction = false;
}

void Transaction::commit()
{
    // PostgreSQL answers such a COMMIT with a rollback and no error.
    if (m_database.transactionState() == Database::TransactionState::Failed) {
        throw Error(Error::Kind::Internal, QStringLiteral("commit after a failed statement"));
    }
    m_database.execute(QStringLiteral("COMMIT"));
    m_open = false;
    m_database.m_inTransaction = false;
}

} // namespace juzhen
