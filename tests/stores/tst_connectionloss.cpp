// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/liststore.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/stores/writescope.h"
#include "models/tasks/lane.h"
#include "tests/support/testregister.h"
#include "tests/support/thrown.h"

#include <QSignalSpy>
#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// The server goes away in the middle of work and comes back (trap 7): the stores say so, the
/// register stays whole, and what a person does next works.
class TstConnectionLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readingSaysSo();
    void savingAFormTwice();
    void halfAWriteIsNone();
    void announcesNothing();
    void lostWhileCommitting();
    void lanesStartOver();
    void reconnectAtOnce();
};

namespace {

Account example(const QString& name)
{
    Account account;
    account.name = name;
    account.platformCode = QStringLiteral("weibo");
    return account;
}

/// A register on the server that can be cut off.
struct Bench
{
    Bench() { AccountStore(session()).create(stored); }

    Session& session() { return office.session(); }

    [[nodiscard]] int accounts() { return static_cast<int>(AccountStore(session()).keys().size()); }

    void cut() { QVERIFY(office.database().dropConnections() > 0); }

    TestRegister office{QStringLiteral("postgres")};
    Account stored = example(QStringLiteral("示例发布"));
};

} // namespace

void TstConnectionLoss::initTestCase()
{
    if (!TestDatabase::hasPostgres()) {
        QSKIP("JUZHEN_TEST_POSTGRES names no server.");
    }
}

void TstConnectionLoss::readingSaysSo()
{
    Bench bench;
    AccountStore accounts(bench.session());
    bench.cut();
    const auto thrown = thrownBy([&] { (void)accounts.find(bench.stored.id); });
    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->kind(), Error::Kind::ConnectionLost);
    QCOMPARE(thrown->subject(), bench.session().displayName());
    // The same store, the next click.
    QCOMPARE(accounts.find(bench.stored.id), bench.stored);
}

/// What is typed stays with whoever typed it, and saving again works.
void TstConnectionLoss::savingAFormTwice()
{
    Bench bench;
    AccountStore accounts(bench.session());
    const Account shown = bench.stored;
    Account typed = shown;
    typed.remark = QStringLiteral("打了很久的字");
    typed.fans = 12;
    const Account wanted = typed;
    bench.cut();
    QCOMPARE(kindThrownBy([&] { accounts.update(shown, typed); }), Error::Kind::ConnectionLost);
    QCOMPARE(typed, wanted); // not even its revision
    QVERIFY(!bench.session().isWriting());
    QVERIFY(accounts.update(shown, typed));
    QCOMPARE(accounts.require(shown.id).remark, wanted.remark);
    QCOMPARE(accounts.require(shown.id).revision, shown.revision + 1);
    QCOMPARE(bench.session().log().firstBrokenEntry(), std::nullopt);
}

void TstConnectionLoss::halfAWriteIsNone()
{
    Bench bench;
    const auto entries = bench.session().log().size();
    const auto write = [&](bool cut) {
        WriteScope scope(bench.session());
        Unit unit;
        unit.name = QStringLiteral("示例局");
        UnitStore(bench.session()).create(unit);
        AccountStore accounts(bench.session());
        for (int i = 0; i < 20; ++i) {
            if (cut && i == 10) {
                bench.cut();
            }
            Account account = example(QStringLiteral("示例%1号").arg(i));
            account.hostUnitId = unit.id;
            accounts.create(account);
        }
        scope.commit();
    };
    QCOMPARE(kindThrownBy([&] { write(true); }), Error::Kind::ConnectionLost);
    QCOMPARE(bench.accounts(), 1);
    QVERIFY(UnitStore(bench.session()).all().isEmpty());
    QCOMPARE(bench.session().log().size(), entries);
    write(false);
    QCOMPARE(bench.accounts(), 21);
    QCOMPARE(bench.session().log().firstBrokenEntry(), std::nullopt);
}

void TstConnectionLoss::announcesNothing()
{
    Bench bench;
    QSignalSpy changed(&bench.office.hub(), &ChangeHub::changed);
    Account account = example(QStringLiteral("示例甲"));
    {
        WriteScope scope(bench.session());
        AccountStore(bench.session()).create(account);
        bench.cut();
        QCOMPARE(kindThrownBy([&] { scope.commit(); }), Error::Kind::ConnectionLost);
    }
    QCOMPARE(changed.size(), 0);
    account = example(QStringLiteral("示例甲"));
    AccountStore(bench.session()).create(account);
    QCOMPARE(changed.size(), 1);
}

/// Nobody can know whether a commit whose answer never came was kept; saving again must not do it
/// twice.
void TstConnectionLoss::lostWhileCommitting()
{
    Bench bench;
    Account first = bench.stored;
    first.remark = QStringLiteral("新");
    AccountStore(bench.session()).update(bench.stored, first); // kept, but the answer was lost
    bench.cut();
    QCOMPARE(kindThrownBy([&] { (void)bench.accounts(); }), Error::Kind::ConnectionLost);
    Account again = bench.stored;
    again.remark = QStringLiteral("新");
    QCOMPARE(kindThrownBy([&] { AccountStore(bench.session()).update(bench.stored, again); }),
             Error::Kind::Conflict);
    QCOMPARE(AccountStore(bench.session()).require(bench.stored.id), first);
}

void TstConnectionLoss::lanesStartOver()
{
    Bench bench;
    Lane<Session> reader([&] { return std::make_unique<Session>(bench.office.source()); });
    const auto count = [](Session& session, Progress&) {
        return ListStore(session).keys({}).size();
    };
    QCOMPARE(reader.run(count).result(), 1);
    bench.cut();
    QCOMPARE(kindThrownBy([&] { (void)reader.run(count).result(); }), Error::Kind::ConnectionLost);
    QCOMPARE(reader.run(count).result(), 1);
}

void TstConnectionLoss::reconnectAtOnce()
{
    Bench bench;
    bench.cut();
    bench.session().reconnect();
    QCOMPARE(bench.accounts(), 1);
    bench.session().reconnect(); // of a connection that stands
    QCOMPARE(bench.accounts(), 1);
}

QTEST_GUILESS_MAIN(TstConnectionLoss)
#include "tst_connectionloss.moc"
