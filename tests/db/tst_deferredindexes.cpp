// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/deferredindexes.h"
#include "models/db/query.h"
#include "models/db/transaction.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace juzhen;

/// Indexes that wait for very many rows come back as they were, whatever happens meanwhile.
class TstDeferredIndexes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere();
    void comeBackAfterARollback();
    void stayForFewRows();
    void stayOnPostgres();
};

namespace {

constexpr qint64 many = 10'000;

void makeTable(Database& database)
{
    database.execute(QStringLiteral("CREATE TABLE thing (id integer PRIMARY KEY, name text)"));
    database.execute(QStringLiteral("CREATE UNIQUE INDEX thing_once ON thing (name)"));
    database.execute(QStringLiteral("CREATE INDEX thing_by_name ON thing (name) WHERE name <> ''"));
}

QStringList indexes(Database& database)
{
    Query query(database, QStringLiteral("SELECT sql FROM sqlite_master WHERE type = 'index' "
                                         "AND tbl_name = 'thing' ORDER BY name"));
    query.run();
    QStringList indexes;
    while (query.next()) {
        indexes.append(query.text(0));
    }
    return indexes;
}

} // namespace

void TstDeferredIndexes::comeBackAsTheyWere()
{
    TestDatabase place;
    const auto database = place.open();
    makeTable(*database);
    const QStringList before = indexes(*database);
    QCOMPARE(before.size(), 2);
    Transaction transaction(*database);
    DeferredIndexes deferred(*database, QStringLiteral("thing"), many);
    QVERIFY(deferred.isDeferring());
    QCOMPARE(indexes(*database).size(), 1); // what refuses doubles stays
    Query(*database, QStringLiteral("INSERT INTO thing VALUES (?, ?)")).run(1, QStringLiteral("a"));
    deferred.build();
    transaction.commit();
    QCOMPARE(indexes(*database), before);
}

void TstDeferredIndexes::comeBackAfterARollback()
{
    TestDatabase place;
    const auto database = place.open();
    makeTable(*database);
    const QStringList before = indexes(*database);
    {
        const Transaction transaction(*database);
        const DeferredIndexes deferred(*database, QStringLiteral("thing"), many);
        QCOMPARE(indexes(*database).size(), 1);
    }
    QCOMPARE(indexes(*database), before);
}

void TstDeferredIndexes::stayForFewRows()
{
    TestDatabase place;
    const auto database = place.open();
    makeTable(*database);
    QVERIFY(!DeferredIndexes(*database, QStringLiteral("thing"), 100).isDeferring());
    // Nor for many, where there are more already.
    database->execute(QStringLiteral(
        "INSERT INTO thing WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
        "WHERE i <= 10000) SELECT i, i FROM n"));
    QVERIFY(!DeferredIndexes(*database, QStringLiteral("thing"), many).isDeferring());
}

void TstDeferredIndexes::stayOnPostgres()
{
    if (!TestDatabase::hasPostgres()) {
        QSKIP("no server");
    }
    TestDatabase place(QStringLiteral("postgres"));
    const auto database = place.open();
    makeTable(*database);
    QVERIFY(!DeferredIndexes(*database, QStringLiteral("thing"), many).isDeferring());
}

QTEST_GUILESS_MAIN(TstDeferredIndexes)
#include "tst_deferredindexes.moc"
