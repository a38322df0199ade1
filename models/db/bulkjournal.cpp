// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/bulkjournal.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/domain/error.h"

#include <QLoggingCategory>

namespace juzhen {

namespace {

QString answerTo(Database& database, const QString& statement)
{
    Query query(database, statement);
    query.run();
    return query.next() ? query.text(0) : QString();
}

/// Whether the register is now written with the journal: not where somebody else is there, which
/// shows at once; waiting wouldn't send them away.
bool takeJournal(Database& database)
{
    const QString patience = answerTo(database, QStringLiteral("PRAGMA busy_timeout"));
    database.execute(QStringLiteral("PRAGMA busy_timeout = 0"));
    bool taken = false;
    try {
        taken = answerTo(database, QStringLiteral("PRAGMA journal_mode = TRUNCATE"))
                == QLatin1String("truncate");
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Busy) {
            throw;
        }
    }
    database.execute(QStringLiteral("PRAGMA busy_timeout = ") + patience);
    return taken;
}

} // namespace

BulkJournal::BulkJournal(Database& database, qint64 rows)
    : m_database(database)
{
    const bool free = database.transactionState() == Database::TransactionState::None;
    if (database.engine() == Engine::Sqlite && rows >= fewRows && free && takeJournal(database)) {
        m_used = true;
        database.execute(QStringLiteral("PRAGMA cache_spill = OFF"));
    }
}

BulkJournal::~BulkJournal()
{
    if (!m_used) {
        return;
    }
    try {
        m_database.execute(QStringLiteral("PRAGMA cache_spill = ON"));
        answerTo(m_database, QStringLiteral("PRAGMA journal_mode = WAL"));
    } catch (const Error& error) { // whoever opens the register next sees to it
        qWarning("journal: %s", error.what());
    }
}

} // namespace juzhen
