// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/transaction.h"

#include "models/db/database.h"
#include "models/domain/error.h"

#include <QLoggingCategory>

namespace juzhen {

Transaction::Transaction(Database& database)
    : m_database(database)
{
    m_database.execute(m_database.engine() == Engine::Sqlite ? QStringLiteral("BEGIN IMMEDIATE")
                                                             : QStringLiteral("BEGIN"));
}

Transaction::~Transaction()
{
    if (!m_open) {
        return;
    }
    try {
        m_database.execute(QStringLiteral("ROLLBACK"));
    } catch (const Error& error) {
        // The engine has rolled back already (disk full, connection gone); nothing is left to undo.
        qWarning("rollback: %s", error.what());
    }
}

void Transaction::commit()
{
    m_database.execute(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace juzhen
