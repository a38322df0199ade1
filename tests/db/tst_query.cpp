// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/dialect.h"
#include "models/db/query.h"
#include "models/db/sqlerrors.h"
#include "models/db/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/thrown.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QTest>
#include <QThread>

using namespace juzhen;
using namespace juzhen::testing;

/// Statements, their values and their failures are the same on both engines.
class TstQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void valuesComeBack_data() { TestDatabase::addEngineRows(); }

    void valuesComeBack();

    void nothingIsNotTheEmptyText_data() { TestDatabase::addEngineRows(); }

    void nothingIsNotTheEmptyText();

    void runsAgain_data() { TestDatabase::addEngineRows(); }

    void runsAgain();

    void emptyTextIsNoNull_data() { TestDatabase::addEngineRows(); }

    void emptyTextIsNoNull();

    void insertedIdIsTheNewRow_data() { TestDatabase::addEngineRows(); }

    void insertedIdIsTheNewRow();
    void parameterThatTheStatementLacks();

    void failures_data();
    void failures();

    void interleavedReadsAreNeverCutShort_data() { TestDatabase::addEngineRows(); }

    void interleavedReadsAreNeverCutShort();

    void interruptedFromAnotherThread_data() { TestDatabase::addEngineRows(); }

    void interruptedFromAnotherThread();

    void interruptingNothingDoesNothing_data() { TestDatabase::addEngineRows(); }

    void interruptingNothingDoesNothing();
    void errorCodes_data();
    void errorCodes();
};

namespace {

void makeTable(Database& database)
{
    const QString blob =
        database.engine() == Engine::Sqlite ? QStringLiteral("blob") : QStringLiteral("bytea");
    database.execute(
        QStringLiteral("CREATE TABLE thing (id integer PRIMARY KEY, name text NOT NULL, "
                       "big bigint, flag boolean, content %1)")
            .arg(blob));
}

/// A statement that counts for minutes.
QString endless()
{
    return QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                          "WHERE i < 1000000000) SELECT count(*) FROM n");
}

} // namespace

void TstQuery::valuesComeBack()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    const QString awkward = QStringLiteral("四川'发布\"%_\\?;--\n𠮷 é\t");
    const qint64 big = Q_INT64_C(9007199254740993); // no double holds it
    QByteArray bytes;
    for (int i = 0; i < 256; ++i) {
        bytes.append(static_cast<char>(i));
    }
    Query write(*database, QStringLiteral("INSERT INTO thing VALUES (?, ?, ?, ?, ?)"));
    write.run(1, awkward, big, true, bytes);
    QCOMPARE(write.affectedRows(), 1);
    Query read(*database, QStringLiteral("SELECT id, name, big, flag, content FROM thing"));
    QVERIFY(read.run().next());
    QCOMPARE(read.integer(0), 1);
    QCOMPARE(read.text(1), awkward);
    QCOMPARE(read.integer(2), big);
    QCOMPARE(read.boolean(3), true);
    QCOMPARE(read.value(4).toByteArray(), bytes);
    QVERIFY(!read.next());
    QVERIFY(!read.next());
}

void TstQuery::nothingIsNotTheEmptyText()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    Query write(*database, QStringLiteral("INSERT INTO thing VALUES (?, ?, ?, ?, ?)"));
    write.run(1, QString(), QVariant(), QVariant(), QVariant());
    Query read(*database, QStringLiteral("SELECT name, big, flag FROM thing"));
    QVERIFY(read.run().next());
    QVERIFY(!read.isNull(0)); // NOT NULL would have refused it
    QCOMPARE(read.value(0), QVariant(QString()));
    for (int column : {1, 2}) {
        QVERIFY(read.isNull(column));
        QVERIFY(!read.value(column).isValid());
    }
    QCOMPARE(kindThrownBy([&] { write.run(2, QVariant(), 1, true, QVariant()); }),
             Error::Kind::Invalid);
}

void TstQuery::runsAgain()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    Query write(*database,
                QStringLiteral("INSERT INTO thing (id, name) VALUES (?, ?) RETURNING id"));
    for (int id = 1; id <= 20; ++id) {
        QVERIFY(write.run(id, QStringLiteral("示例%1").arg(id)).next());
        QCOMPARE(write.integer(0), id);
        write.finish();
    }
    Query find(*database, QStringLiteral("SELECT name FROM thing WHERE id = ?"));
    for (int id = 20; id >= 1; --id) {
        QVERIFY(find.run(id).next());
        QCOMPARE(find.text(0), QStringLiteral("示例%1").arg(id));
    }
    QVERIFY(!find.run(21).next());
}

void TstQuery::emptyTextIsNoNull()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    Query write(*database, QStringLiteral("INSERT INTO thing (id, name) VALUES (?, ?)"));
    write.run(1, QString());
    write.bindInteger(0, 2);
    write.bindUtf8(1, {});
    write.execute();
    write.bindInteger(0, 3);
    write.bindUtf8(1, QByteArrayView("四川"));
    write.execute();
    Query read(*database, QStringLiteral("SELECT name FROM thing ORDER BY id"));
    read.run();
    QStringList names;
    while (read.next()) {
        QVERIFY(!read.isNull(0));
        names.append(read.text(0));
    }
    QCOMPARE(names, QStringList({QString(), QString(), QStringLiteral("四川")}));
}

void TstQuery::insertedIdIsTheNewRow()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    Query write(*database, QStringLiteral("INSERT INTO thing (id, name) VALUES (?, 'x')")
                               + dialect::returningId(database->engine()));
    QCOMPARE(write.run(41).insertedId(), 41);
    QCOMPARE(write.run(7).insertedId(), 7);
}

void TstQuery::parameterThatTheStatementLacks()
{
    TestDatabase place(QStringLiteral("sqlite"));
    const auto database = place.open();
    makeTable(*database);
    Query write(*database, QStringLiteral("INSERT INTO thing (id, name) VALUES (1, ?)"));
    const auto error = thrownBy([&] { write.run(QStringLiteral("one"), QStringLiteral("two")); });
    QVERIFY(error.has_value());
    Query count(*database, QStringLiteral("SELECT count(*) FROM thing"));
    QVERIFY(count.run().next());
    QCOMPARE(count.integer(0), 0);
}

void TstQuery::failures_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Error::Kind>("kind");
    QStringList engines{QStringLiteral("sqlite")};
    if (TestDatabase::hasPostgres()) {
        engines.append(QStringLiteral("postgres"));
    }
    for (const QString& engine : engines) {
        const auto row = [&](const char* name, const char* statement, Error::Kind kind) {
            QTest::newRow(qPrintable(engine + u", " + QLatin1String(name)))
                << engine << QString::fromLatin1(statement) << kind;
        };
        row("syntax", "SELEKT 1", Error::Kind::Internal);
        row("no table", "SELECT * FROM nowhere", Error::Kind::Internal);
        row("no column", "SELECT nothing FROM thing", Error::Kind::Internal);
        row("twice the same key", "INSERT INTO thing (id, name) VALUES (1, 'b')",
            Error::Kind::Invalid);
        row("null", "INSERT INTO thing (id, name) VALUES (2, NULL)", Error::Kind::Invalid);
    }
}

void TstQuery::failures()
{
    QFETCH(QString, engine);
    QFETCH(QString, statement);
    QFETCH(Error::Kind, kind);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    database->execute(QStringLiteral("INSERT INTO thing (id, name) VALUES (1, 'a')"));
    const auto prepared = thrownBy([&] { Query(*database, statement).run(); });
    QVERIFY(prepared.has_value());
    QCOMPARE(prepared->kind(), kind);
    QCOMPARE(prepared->subject(), place.location().display());
    QVERIFY(!prepared->detail().isEmpty());
    QCOMPARE(kindThrownBy([&] { database->execute(statement); }), kind);
    QCOMPARE(kindThrownBy([&] { database->executeScript(statement); }), kind);
    QVERIFY(Query(*database, QStringLiteral("SELECT 1")).run().next());
}

/// PostgreSQL sends rows one by one, and a second statement throws away the rest of the first. That
/// may fail, but never end the reading as if there were no more rows.
void TstQuery::interleavedReadsAreNeverCutShort()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    for (int id = 1; id <= 3; ++id) {
        Query(*database, QStringLiteral("INSERT INTO thing (id, name) VALUES (?, 'a')")).run(id);
    }
    int seen = 0;
    const auto thrown = kindThrownBy([&] {
        Query outer(*database, QStringLiteral("SELECT id FROM thing ORDER BY id"));
        outer.run();
        while (outer.next()) {
            ++seen;
            Query(*database, QStringLiteral("SELECT name FROM thing WHERE id = ?"))
                .run(seen)
                .next();
        }
    });
    QVERIFY(thrown.has_value() || seen == 3);
}

void TstQuery::interruptedFromAnotherThread()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    makeTable(*database);
    const auto interrupt = database->interrupter();
    std::atomic<bool> finished = false;
    std::unique_ptr<QThread> other(QThread::create([&] {
        while (!finished) {
            interrupt();
            QThread::msleep(5);
        }
    }));
    QElapsedTimer timer;
    timer.start();
    other->start();
    const auto thrown = kindThrownBy([&] { Query(*database, endless()).run().next(); });
    finished = true;
    other->wait();
    QCOMPARE(thrown, Error::Kind::Cancelled);
    QVERIFY2(timer.elapsed() < 3000, "the statement went on");

    // The connection stays usable, also for writing.
    Transaction transaction(*database);
    Query(*database, QStringLiteral("INSERT INTO thing (id, name) VALUES (1, 'a')")).run();
    transaction.commit();
    QVERIFY(Query(*database, QStringLiteral("SELECT 1 FROM thing")).run().next());
}

void TstQuery::interruptingNothingDoesNothing()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    const auto interrupt = database->interrupter();
    for (int i = 0; i < 5; ++i) {
        interrupt();
        QVERIFY(Query(*database, QStringLiteral("SELECT 1")).run().next());
    }
}

void TstQuery::errorCodes_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char* name, Engine engine, const char* code, Error::Kind kind) {
        QTest::newRow(name) << engine << QString::fromLatin1(code) << kind;
    };
    using Kind = Error::Kind;
    row("sqlite: busy", Engine::Sqlite, "5", Kind::Busy);
    row("sqlite: busy, snapshot", Engine::Sqlite, "517", Kind::Busy);
    row("sqlite: read only", Engine::Sqlite, "8", Kind::NotWritable);
    row("sqlite: interrupted", Engine::Sqlite, "9", Kind::Cancelled);
    row("sqlite: corrupt", Engine::Sqlite, "11", Kind::Damaged);
    row("sqlite: full", Engine::Sqlite, "13", Kind::DiskFull);
    row("sqlite: unique", Engine::Sqlite, "2067", Kind::Invalid);
    row("sqlite: no database", Engine::Sqlite, "26", Kind::NotADatabase);
    row("postgres: terminated", Engine::Postgres, "57P01", Kind::ConnectionLost);
    row("postgres: shutting down", Engine::Postgres, "57P03", Kind::ConnectionLost);
    row("postgres: connection failure", Engine::Postgres, "08006", Kind::ConnectionLost);
    row("postgres: cancelled", Engine::Postgres, "57014", Kind::Cancelled);
    row("postgres: full", Engine::Postgres, "53100", Kind::DiskFull);
    row("postgres: too many connections", Engine::Postgres, "53300", Kind::Busy);
    row("postgres: lock", Engine::Postgres, "55P03", Kind::Busy);
    row("postgres: deadlock", Engine::Postgres, "40P01", Kind::Busy);
    row("postgres: unique", Engine::Postgres, "23505", Kind::Invalid);
    row("postgres: read only", Engine::Postgres, "25006", Kind::NotWritable);
    row("postgres: not allowed", Engine::Postgres, "42501", Kind::Denied);
    row("postgres: password", Engine::Postgres, "28P01", Kind::Denied);
    row("postgres: no database", Engine::Postgres, "3D000", Kind::NotFound);
    row("postgres: syntax", Engine::Postgres, "42601", Kind::Internal);
}

void TstQuery::errorCodes()
{
    QFETCH(Engine, engine);
    QFETCH(QString, code);
    QFETCH(Error::Kind, kind);
    const QSqlError error(QStringLiteral("driver"), QStringLiteral("服务器的话"),
                          QSqlError::StatementError, code);
    const Error failure = sqlFailure(engine, error, QStringLiteral("register"));
    QCOMPARE(failure.kind(), kind);
    QCOMPARE(failure.subject(), QStringLiteral("register"));
    QVERIFY(failure.detail().contains(code));
}

QTEST_GUILESS_MAIN(TstQuery)
#include "tst_query.moc"
