// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/query.h"
#include "models/db/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// A transaction keeps everything or nothing, and never says it kept what it didn't.
class TstTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void keepsAllOrNothing_data() { TestDatabase::addEngineRows(); }

    void keepsAllOrNothing();

    void doesNotNest_data() { TestDatabase::addEngineRows(); }

    void doesNotNest();

    void commitAfterAFailureIsNoCommit_data() { TestDatabase::addEngineRows(); }

    void commitAfterAFailureIsNoCommit();

    void writersWaitForEachOther();

    void stateIsTold_data() { TestDatabase::addEngineRows(); }

    void stateIsTold();
};

namespace {

using State = Database::TransactionState;

void makeTable(Database& database)
{
    database.execute(QStringLiteral("CREATE TABLE thing (id integer PRIMARY KEY, name text)"));
}

void add(Database& database, int id)
{
    Query(database, QStringLiteral("INSERT INTO thing VALUES (?, ?)")).run(id, QString());
}

qint64 things(Database& database)
{
    Query count(database, QStringLiteral("SELECT count(*) FROM thing"));
    count.run().next();
    return count.integer(0);
}

} // namespace

void TstTransaction::keepsAllOrNothing()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    const auto other = place.open();
    makeTable(*database);
    {
        Transaction given(*database);
        add(*database, 1);
        QCOMPARE(things(*database), 1);
        QCOMPARE(things(*other), 0);
    }
    QCOMPARE(things(*database), 0);
    {
        Transaction kept(*database);
        add(*database, 1);
        add(*database, 2);
        kept.commit();
    }
    QCOMPARE(things(*other), 2);

    // An exception on the way takes everything with it.
    const auto half = [&] {
        Transaction transaction(*database);
        add(*database, 3);
        throw Error(Error::Kind::Cancelled);
    };
    QCOMPARE(kindThrownBy(half), Error::Kind::Cancelled);
    QCOMPARE(things(*other), 2);
}

void TstTransaction::doesNotNest()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    {
        Transaction outer(*database);
        add(*database, 1);
        QCOMPARE(kindThrownBy([&] { Transaction inner(*database); }), Error::Kind::Internal);
        // The outer one goes on, and what was refused has ended nothing.
        add(*database, 2);
    }
    QCOMPARE(things(*database), 0);
}

void TstTransaction::commitAfterAFailureIsNoCommit()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    const auto body = [&] {
        Transaction transaction(*database);
        add(*database, 1);
        QCOMPARE(kindThrownBy([&] { add(*database, 1); }), Error::Kind::Invalid);
        transaction.commit(); // by somebody who has swallowed the error
    };
    // SQLite undoes the failed statement alone and keeps the rest; PostgreSQL gives up the whole
    // transaction, and then commit() must not look like success.
    const auto thrown = kindThrownBy(body);
    QCOMPARE(things(*database), thrown ? 0 : 1);
    QCOMPARE(thrown.has_value(), engine == u"postgres");

    // The connection is of use afterwards.
    Transaction next(*database);
    add(*database, 7);
    next.commit();
    QVERIFY(things(*database) >= 1);
}

void TstTransaction::writersWaitForEachOther()
{
    TestDatabase place;
    const auto first = place.open();
    const auto second = place.open();
    makeTable(*first);
    second->execute(QStringLiteral("PRAGMA busy_timeout = 50"));
    auto writing = std::make_unique<Transaction>(*first);
    // The lock is taken at the beginning, not at the first write: nobody can get in between.
    QCOMPARE(kindThrownBy([&] { Transaction transaction(*second); }), Error::Kind::Busy);
    QCOMPARE(things(*second), 0); // reading goes on
    writing.reset();
    Transaction transaction(*second);
    add(*second, 1);
    transaction.commit();
    QCOMPARE(things(*first), 1);
}

void TstTransaction::stateIsTold()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    QCOMPARE(database->transactionState(), State::None);
    {
        Transaction transaction(*database);
        QCOMPARE(database->transactionState(), State::Open);
        (void)kindThrownBy([&] { database->execute(QStringLiteral("SELECT nonsense")); });
        QCOMPARE(database->transactionState(), engine == u"postgres" ? State::Failed : State::Open);
    }
    QCOMPARE(database->transactionState(), State::None);
}

QTEST_GUILESS_MAIN(TstTransaction)
#include "tst_transaction.moc"
