// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/db/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/thrown.h"

#include <QDir>
#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// Connections: what they may do, and what becomes of them when the server goes away (trap 7).
class TstDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void readOnlyWritesNothing_data() { TestDatabase::addEngineRows(); }

    void readOnlyWritesNothing();
    void readOnlyTakesNoLock();

    void foreignKeysHold_data() { TestDatabase::addEngineRows(); }

    void foreignKeysHold();

    void scriptsRunWhole_data() { TestDatabase::addEngineRows(); }

    void scriptsRunWhole();
    void serverGoesAway_data();
    void serverGoesAway();
    void lostInATransaction();
    void serverThatStaysAway();
    void serverThatIsNotThere();
    void databaseOfAnotherEncoding();
};

void TstDatabase::initTestCase()
{
    // libpq speaks the language of the computer; nothing may depend on its words.
    qputenv("LANGUAGE", "zh_CN");
}

void TstDatabase::readOnlyWritesNothing()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    place.open()->executeScript(QStringLiteral("CREATE TABLE thing (id integer);"
                                               "INSERT INTO thing VALUES (1);"));
    Database reader(place.location(), Database::Mode::ReadOnly);
    QVERIFY(reader.isReadOnly());
    for (const char* statement : {"INSERT INTO thing VALUES (2)", "UPDATE thing SET id = 2",
                                  "DELETE FROM thing", "CREATE TABLE other (id integer)"}) {
        QCOMPARE(kindThrownBy([&] { reader.execute(QString::fromLatin1(statement)); }),
                 Error::Kind::NotWritable);
    }
    QCOMPARE(kindThrownBy([&] {
                 Transaction transaction(reader);
                 reader.execute(QStringLiteral("DELETE FROM thing"));
             }),
             Error::Kind::NotWritable);
    Query count(reader, QStringLiteral("SELECT count(*) FROM thing WHERE id = 1"));
    QVERIFY(count.run().next());
    QCOMPARE(count.integer(0), 1);
}

/// Opening to read must not keep others from writing (trap 2).
void TstDatabase::readOnlyTakesNoLock()
{
    TestDatabase place;
    const auto writer = place.open();
    writer->execute(QStringLiteral("CREATE TABLE thing (id integer)"));
    {
        Database reader(place.location(), Database::Mode::ReadOnly);
        Query read(reader, QStringLiteral("SELECT count(*) FROM thing"));
        QVERIFY(read.run().next()); // and not finished
        Transaction transaction(*writer);
        writer->execute(QStringLiteral("INSERT INTO thing VALUES (1)"));
        transaction.commit();
    }
    QVERIFY(QDir(place.folder()).exists(QStringLiteral("register.juzhen")));
}

void TstDatabase::foreignKeysHold()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    database->executeScript(
        QStringLiteral("CREATE TABLE upper (id integer PRIMARY KEY);"
                       "CREATE TABLE lower (upper_id integer REFERENCES upper (id));"
                       "INSERT INTO upper VALUES (1); INSERT INTO lower VALUES (1);"));
    QCOMPARE(kindThrownBy([&] { database->execute(QStringLiteral("DELETE FROM upper")); }),
             Error::Kind::Invalid);
    QCOMPARE(
        kindThrownBy([&] { database->execute(QStringLiteral("INSERT INTO lower VALUES (2)")); }),
        Error::Kind::Invalid);
}

void TstDatabase::scriptsRunWhole()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    database->executeScript(
        QStringLiteral("-- 注释; with a semicolon\n"
                       "CREATE TABLE thing (id integer, name text DEFAULT 'a;b');\n"
                       "INSERT INTO thing (id) VALUES (1);\n"
                       "INSERT INTO thing (id, name) VALUES (2, '四川');\n"));
    QCOMPARE(database->columnNames(QStringLiteral("thing")),
             (QStringList{QStringLiteral("id"), QStringLiteral("name")}));
    QCOMPARE(database->columnNames(QStringLiteral("nowhere")), QStringList());
    Query read(*database, QStringLiteral("SELECT name FROM thing ORDER BY id"));
    QVERIFY(read.run().next());
    QCOMPARE(read.text(0), QStringLiteral("a;b"));
    QVERIFY(read.next());
    QCOMPARE(read.text(0), QStringLiteral("四川"));
}

void TstDatabase::serverGoesAway_data()
{
    QTest::addColumn<QString>("during");
    for (const char* during : {"between", "transaction", "reading", "prepared", "script"}) {
        QTest::newRow(during) << QString::fromLatin1(during);
    }
}

void TstDatabase::serverGoesAway()
{
    QFETCH(QString, during);
    if (!TestDatabase::hasPostgres()) {
        QSKIP("JUZHEN_TEST_POSTGRES names no server.");
    }
    TestDatabase place(QStringLiteral("postgres"));
    const auto database = place.open();
    database->executeScript(QStringLiteral(
        "CREATE TABLE thing AS SELECT i AS id FROM generate_series(1, 200000) AS s(i);"));
    const auto drop = [&] {
        QCOMPARE(place.dropConnections(), 1);
    };
    const auto one = QStringLiteral("SELECT 1");
    const auto work = [&] {
        if (during == u"between") {
            drop();
            database->execute(one);
        } else if (during == u"transaction") {
            Transaction transaction(*database);
            database->execute(QStringLiteral("INSERT INTO thing VALUES (-1)"));
            drop();
            transaction.commit();
        } else if (during == u"reading") {
            Query read(*database, QStringLiteral("SELECT id FROM thing"));
            read.run();
            QVERIFY(read.next());
            drop();
            while (read.next()) {
            }
        } else if (during == u"prepared") {
            Query read(*database, one);
            drop();
            read.run();
        } else {
            drop();
            database->executeScript(one);
        }
    };
    const auto thrown = thrownBy(work);
    QVERIFY(thrown.has_value());
    QVERIFY2(thrown->kind() == Error::Kind::ConnectionLost, thrown->what());
    QCOMPARE(database->transactionState(), Database::TransactionState::None);
    database->interrupter()(); // of a connection that is gone

    // The next work connects again by itself.
    Query count(*database, QStringLiteral("SELECT count(*) FROM thing"));
    QVERIFY(count.run().next());
    QCOMPARE(count.integer(0), 200000);
    count.finish();
    Transaction transaction(*database);
    database->execute(QStringLiteral("INSERT INTO thing VALUES (0)"));
    transaction.commit();
}

/// Half of a transaction is gone with its connection. Whoever goes on all the same must not write
/// the other half on a new one.
void TstDatabase::lostInATransaction()
{
    if (!TestDatabase::hasPostgres()) {
        QSKIP("JUZHEN_TEST_POSTGRES names no server.");
    }
    TestDatabase place(QStringLiteral("postgres"));
    const auto database = place.open();
    database->execute(QStringLiteral("CREATE TABLE thing (id integer)"));
    const auto write = [&](int id) {
        return kindThrownBy(
            [&] { Query(*database, QStringLiteral("INSERT INTO thing VALUES (?)")).run(id); });
    };
    {
        Transaction transaction(*database);
        QCOMPARE(write(1), std::nullopt);
        QCOMPARE(place.dropConnections(), 1);
        QCOMPARE(write(2), Error::Kind::ConnectionLost);
        QCOMPARE(write(3), Error::Kind::ConnectionLost);
        QCOMPARE(kindThrownBy([&] { transaction.commit(); }), Error::Kind::ConnectionLost);
    }
    QCOMPARE(write(4), std::nullopt);
    Query read(*database, QStringLiteral("SELECT count(*), min(id) FROM thing"));
    QVERIFY(read.run().next());
    QCOMPARE(read.integer(0), 1);
    QCOMPARE(read.integer(1), 4);
}

/// A server that stays away is reported as such each time, and the way back is always open.
void TstDatabase::serverThatStaysAway()
{
    if (!TestDatabase::hasPostgres()) {
        QSKIP("JUZHEN_TEST_POSTGRES names no server.");
    }
    TestDatabase place(QStringLiteral("postgres"));
    const auto database = place.open();
    const auto allow = [&](const char* yesOrNo) {
        DatabaseLocation other = place.location();
        other.name = QStringLiteral("postgres");
        Database(other).execute(QStringLiteral("ALTER DATABASE %1 ALLOW_CONNECTIONS %2")
                                    .arg(place.location().name, QLatin1String(yesOrNo)));
    };
    allow("false");
    QCOMPARE(place.dropConnections(), 1);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(kindThrownBy([&] { database->execute(QStringLiteral("SELECT 1")); }),
                 Error::Kind::ConnectionLost);
        QCOMPARE(kindThrownBy([&] { Transaction transaction(*database); }),
                 Error::Kind::ConnectionLost);
    }
    allow("true");
    QVERIFY(Query(*database, QStringLiteral("SELECT 1")).run().next());
}

void TstDatabase::serverThatIsNotThere()
{
    DatabaseLocation nowhere;
    nowhere.engine = Engine::Postgres;
    nowhere.host = QStringLiteral("/nonexistent");
    nowhere.name = QStringLiteral("juzhen");
    const auto thrown = thrownBy([&] { Database database(nowhere); });
    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->kind(), Error::Kind::ConnectionLost);
    QCOMPARE(thrown->subject(), QStringLiteral("juzhen"));
    QCOMPARE(QSqlDatabase::connectionNames().size(), 0);
}

void TstDatabase::databaseOfAnotherEncoding()
{
    if (!TestDatabase::hasPostgres()) {
        QSKIP("JUZHEN_TEST_POSTGRES names no server.");
    }
    TestDatabase place(QStringLiteral("postgres"));
    DatabaseLocation latin = place.location();
    latin.name += QStringLiteral("_latin");
    const auto server = place.open();
    server->execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'LATIN1' "
                                   "LC_COLLATE 'C' LC_CTYPE 'C'")
                        .arg(latin.name));
    const auto thrown = thrownBy([&] { Database database(latin); });
    server->execute(QStringLiteral("DROP DATABASE %1").arg(latin.name));
    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->kind(), Error::Kind::NotADatabase);
    QVERIFY(thrown->detail().contains(QStringLiteral("LATIN1")));
}

QTEST_GUILESS_MAIN(TstDatabase)
#include "tst_database.moc"
