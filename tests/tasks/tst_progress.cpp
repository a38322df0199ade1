// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/progress.h"
#include "tests/support/thrown.h"

#include <QTest>
#include <QThread>

#include <memory>

using namespace juzhen;
using namespace juzhen::testing;

/// What the worker and the window tell each other.
class TstProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts();
    void cancelStopsTheWorker();
    void cancelBreaksWhatIsRunning();
    void interrupterIsNeverCalledAfterwards();
};

void TstProgress::counts()
{
    Progress progress;
    QCOMPARE(progress.total(), 0);
    progress.start(200);
    progress.advance(50);
    QCOMPARE(progress.total(), 200);
    QCOMPARE(progress.done(), 50);
    progress.start(7); // the next part of the work
    QCOMPARE(progress.total(), 7);
    QCOMPARE(progress.done(), 0);
    QVERIFY(!progress.isCancelled());
}

void TstProgress::cancelStopsTheWorker()
{
    Progress progress;
    progress.start(2);
    QCOMPARE(kindThrownBy([&] { progress.advance(1); }), std::nullopt);
    progress.cancel();
    QVERIFY(progress.isCancelled());
    QCOMPARE(kindThrownBy([&] { progress.advance(2); }), Error::Kind::Cancelled);
    QCOMPARE(kindThrownBy([&] { progress.throwIfCancelled(); }), Error::Kind::Cancelled);
    // A new part of the work doesn't make it forget.
    progress.start(5);
    QCOMPARE(kindThrownBy([&] { progress.advance(1); }), Error::Kind::Cancelled);
}

void TstProgress::cancelBreaksWhatIsRunning()
{
    Progress progress;
    int broken = 0;
    progress.setInterrupter([&] { ++broken; });
    progress.cancel();
    QCOMPARE(broken, 1);
    progress.setInterrupter({});
    progress.cancel();
    QCOMPARE(broken, 1);
}

/// The interrupter belongs to a connection: once taken back it must not be on its way any more.
void TstProgress::interrupterIsNeverCalledAfterwards()
{
    for (int round = 0; round < 200; ++round) {
        Progress progress;
        std::atomic<bool> alive = true;
        std::atomic<bool> late = false;
        progress.setInterrupter([&] { late = late || !alive; });
        const std::unique_ptr<QThread> window(QThread::create([&] { progress.cancel(); }));
        window->start();
        progress.setInterrupter({});
        alive = false;
        window->wait();
        QVERIFY(!late);
    }
}

QTEST_GUILESS_MAIN(TstProgress)
#include "tst_progress.moc"
