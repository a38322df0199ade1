// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountstore.h"
#include "models/stores/keptorders.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace juzhen;

namespace {

const QString byName = QStringLiteral("by name");

Account account(const QString& name, qint64 fans)
{
    Account account;
    account.name = name;
    account.platformCode = fans % 2 == 0 ? QStringLiteral("weibo") : QStringLiteral("douyin");
    account.fans = fans;
    return account;
}

ListRequest evenOnes(bool byFans)
{
    ListRequest request;
    request.filters = {
        {QStringLiteral("platform_code"), FilterOperator::Equals, {QStringLiteral("weibo")}}};
    if (byFans) {
        request.sort = {{QStringLiteral("fans"), true}};
    }
    return request;
}

QList<qint64> fansOf(Session& session, const ListRequest& request)
{
    ListStore lists(session);
    QList<qint64> fans;
    for (const QVariantList& row : lists.rows(request.list, lists.keys(request))) {
        fans.append(row.value(columnIndex(request.list, u"fans")).toLongLong());
    }
    return fans;
}

} // namespace

/// Filtered lists stand in the order of the whole list, whether that is kept or not.
class TstKeptOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void sortsWhatFits()
    {
        KeptOrders orders;
        orders.keep(byName, {1, 0}, {7, 3, 5, 4, 6});
        QCOMPARE(orders.sorted(byName, {1, 0}, {3, 4, 7}), QList<qint64>({7, 3, 4}));
        QCOMPARE(orders.sorted(byName, {1, 0}, {}), QList<qint64>());
    }

    void knowsNothingOfAnotherState()
    {
        KeptOrders orders;
        orders.keep(byName, {1, 0}, {7, 3});
        QVERIFY(orders.knows(byName, {1, 0}));
        QVERIFY(!orders.sorted(byName, {2, 0}, {3})); // somebody else wrote
        QVERIFY(!orders.sorted(byName, {1, 1}, {3})); // this connection wrote
        QVERIFY(!orders.sorted(QStringLiteral("by fans"), {1, 0}, {3}));
    }

    void refusesRowsItLacks()
    {
        KeptOrders orders;
        orders.keep(byName, {1, 0}, {7, 3});
        QVERIFY(!orders.sorted(byName, {1, 0}, {5}));
        QVERIFY(!orders.sorted(byName, {1, 0}, {2}));
        QVERIFY(!orders.sorted(byName, {1, 0}, {8}));
    }

    void leavesOutKeysFarApart()
    {
        KeptOrders orders;
        orders.keep(byName, {1, 0}, {1, 1'000'000'000});
        QVERIFY(!orders.knows(byName, {1, 0}));
    }

    void forgetsTheOneUsedLongestAgo()
    {
        KeptOrders orders;
        for (int i = 0; i < static_cast<int>(KeptOrders::most); ++i) {
            orders.keep(QString::number(i), {1, 0}, {1, 2});
        }
        QVERIFY(orders.sorted(QStringLiteral("0"), {1, 0}, {1}));
        orders.keep(byName, {1, 0}, {1, 2});
        QVERIFY(orders.knows(QStringLiteral("0"), {1, 0}));
        QVERIFY(!orders.knows(QStringLiteral("1"), {1, 0}));
    }

    void givesTheSameListKeptOrNot_data() { TestRegister::addEngineRows(); }

    void givesTheSameListKeptOrNot()
    {
        QFETCH(QString, engine);
        TestRegister reg(engine);
        for (const int fans : {30, 11, 52, 44, 27, 8}) {
            Account one = account(QStringLiteral("示例%1").arg(100 - fans), fans);
            AccountStore(reg.session()).create(one);
        }
        for (const bool byFans : {false, true}) {
            const auto plain = fansOf(reg.session(), evenOnes(byFans));
            ListRequest whole;
            whole.sort = evenOnes(byFans).sort;
            QCOMPARE(ListStore(reg.session()).keys(whole).size(), 6);
            QCOMPARE(fansOf(reg.session(), evenOnes(byFans)), plain);
        }
        QCOMPARE(fansOf(reg.session(), evenOnes(true)), QList<qint64>({52, 44, 30, 8}));
    }

    void seesWhatWasWrittenSince_data() { TestRegister::addEngineRows(); }

    void seesWhatWasWrittenSince()
    {
        QFETCH(QString, engine);
        TestRegister reg(engine);
        Account first = account(QStringLiteral("示例甲"), 10);
        AccountStore(reg.session()).create(first);
        ListRequest whole;
        whole.sort = evenOnes(true).sort;
        QCOMPARE(ListStore(reg.session()).keys(whole).size(), 1);

        Account own = account(QStringLiteral("示例乙"), 20);
        AccountStore(reg.session()).create(own);
        QCOMPARE(fansOf(reg.session(), evenOnes(true)), QList<qint64>({20, 10}));

        QCOMPARE(ListStore(reg.session()).keys(whole).size(), 2);
        const auto other = reg.another();
        const Account before = AccountStore(*other).require(first.id);
        Account after = before;
        after.fans = 40;
        AccountStore(*other).update(before, after);
        QCOMPARE(fansOf(reg.session(), evenOnes(true)), QList<qint64>({40, 20}));
    }
};

QTEST_GUILESS_MAIN(TstKeptOrders)
#include "tst_keptorders.moc"
