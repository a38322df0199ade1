// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/bulkjournal.h"
#include "models/db/query.h"
#include "models/db/transaction.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QTest>

using namespace juzhen;

/// Much is written straight to the file where nobody else has the register open, and only there.
class TstBulkJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheJournalAndGivesTheLogBack();
    void takesBackWhatIsNotCommitted();
    void leavesOthersAlone();
    void notForFewRows();
    void notInsideOfATransaction();
    void notOnPostgres();
};

namespace {

constexpr qint64 many = 10'000;

QString modeOf(Database& database)
{
    Query query(database, QStringLiteral("PRAGMA journal_mode"));
    query.run();
    return query.next() ? query.text(0) : QString();
}

qint64 rowsOf(Database& database)
{
    Query query(database, QStringLiteral("SELECT count(*) FROM thing"));
    query.run();
    return query.next() ? query.integer(0) : -1;
}

void makeTable(Database& database)
{
    database.execute(QStringLiteral("CREATE TABLE thing (id integer PRIMARY KEY, name text)"));
}

void fill(Database& database)
{
    Query row(database, QStringLiteral("INSERT INTO thing (name) VALUES (?)"));
    for (qint64 i = 0; i < many; ++i) {
        row.run(QStringLiteral("示例%1").arg(i));
    }
}

} // namespace

void TstBulkJournal::takesTheJournalAndGivesTheLogBack()
{
    TestDatabase place;
    const auto database = place.open();
    makeTable(*database);
    {
        const BulkJournal journal(*database, many);
        QVERIFY(journal.isUsed());
        QCOMPARE(modeOf(*database), QStringLiteral("truncate"));
        Transaction transaction(*database);
        fill(*database);
        transaction.commit();
    }
    QCOMPARE(modeOf(*database), QStringLiteral("wal"));
    QCOMPARE(rowsOf(*database), many);
    QCOMPARE(rowsOf(*place.open()), many);
}

void TstBulkJournal::takesBackWhatIsNotCommitted()
{
    TestDatabase place;
    const auto database = place.open();
    makeTable(*database);
    {
        const BulkJournal journal(*database, many);
        Transaction transaction(*database);
        fill(*database);
    }
    QCOMPARE(modeOf(*database), QStringLiteral("wal"));
    QCOMPARE(rowsOf(*database), 0);
}

void TstBulkJournal::leavesOthersAlone()
{
    TestDatabase place;
    const auto database = place.open();
    makeTable(*database);
    const auto other = place.open();
    QCOMPARE(rowsOf(*other), 0);
    QElapsedTimer timer;
    timer.start();
    const BulkJournal journal(*database, many);
    QVERIFY(timer.elapsed() < 2000); // it doesn't wait for them to go
    QVERIFY(!journal.isUsed());
    QCOMPARE(modeOf(*database), QStringLiteral("wal"));
    Transaction transaction(*database);
    fill(*database);
    QCOMPARE(rowsOf(*other), 0); // who reads while much is written sees what was before
    transaction.commit();
    QCOMPARE(rowsOf(*other), many);
}

void TstBulkJournal::notForFewRows()
{
    TestDatabase place;
    const auto database = place.open();
    const BulkJournal journal(*database, 100);
    QVERIFY(!journal.isUsed());
    QCOMPARE(modeOf(*database), QStringLiteral("wal"));
}

void TstBulkJournal::notInsideOfATransaction()
{
    TestDatabase place;
    const auto database = place.open();
    const Transaction transaction(*database);
    const BulkJournal journal(*database, many);
    QVERIFY(!journal.isUsed());
}

void TstBulkJournal::notOnPostgres()
{
    if (!TestDatabase::hasPostgres()) {
        QSKIP("no server");
    }
    TestDatabase place(QStringLiteral("postgres"));
    const auto database = place.open();
    const BulkJournal journal(*database, many);
    QVERIFY(!journal.isUsed());
}

QTEST_GUILESS_MAIN(TstBulkJournal)

#include "tst_bulkjournal.moc"
