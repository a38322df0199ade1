// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/lane.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace juzhen;

namespace {

/// What a lane keeps for its work; counts its lives.
struct State
{
    static inline std::atomic<int> made = 0;
    static inline std::atomic<int> living = 0;

    State()
        : number(++made)
        , thread(QThread::currentThread())
    {
        ++living;
    }

    ~State()
    {
        diedInItsThread = thread == QThread::currentThread();
        --living;
    }

    State(const State&) = delete;
    State& operator=(const State&) = delete;

    const int number;
    QThread* const thread;
    static inline std::atomic<bool> diedInItsThread = false;
};

/// As State, with a statement that another thread can break.
struct BreakableState
{
    std::function<void()> interrupter()
    {
        return [this] {
            ++interrupted;
            broken.release();
        };
    }

    QSemaphore broken;
    std::atomic<int> interrupted = 0;
};

using TestLane = Lane<State>;

TestLane::Factory makeState()
{
    return [] {
        return std::make_unique<State>();
    };
}

/// The error that a piece of work ended with; none when it came to its end.
template <class Result>
std::optional<Error::Kind> failureOf(Awaited<Result> work)
{
    try {
        work.waitForFinished();
    } catch (const Error& error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace

/// One background thread with its own state: order, cancelling, and starting over.
class TstLane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void worksInOrder();
    void stateLivesInItsThread();
    void errorsComeThroughTheFuture();
    void cancelledBeforeItBegins();
    void cancelledWhileItRuns();
    void cancelBreaksTheStatement();
    void lateCancelHitsNobodyElse();
    void lostConnectionMakesANewState();
    void stateThatCannotBeMade();
    void queuedWorkIsDoneBeforeTheEnd();
    void answersComeToTheCallersThread();
    void receiverThatIsGone();
    void errorOfTheReceiver();
    void everythingThrownIsAnError();
    void idleWorkComesLast();
    void idleWorkEndsWithTheLane();
};

void TstLane::init()
{
    State::made = 0;
    State::living = 0;
    State::diedInItsThread = false;
}

void TstLane::worksInOrder()
{
    TestLane lane(makeState());
    QList<int> order; // written by the lane's thread only
    QList<Awaited<int>> results;
    for (int i = 0; i < 50; ++i) {
        results.append(lane.run([&order, i](State&, Progress&) {
            if (i % 7 == 0) {
                QThread::yieldCurrentThread();
            }
            order.append(i);
            return i * i;
        }));
    }
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(results[i].result(), i * i);
    }
    for (int i = 0; i < 50; ++i) {
        QCOMPARE(order[i], i);
    }
}

/// Also for who waits for the result: he must not be made to do the work himself.
void TstLane::stateLivesInItsThread()
{
    {
        TestLane lane(makeState());
        QCOMPARE(State::made, 0); // not before it is needed
        const auto threadOf = [&] {
            return lane
                .run([](State& state, Progress&) {
                    return state.thread == QThread::currentThread() ? state.thread : nullptr;
                })
                .result();
        };
        QThread* const first = threadOf();
        QVERIFY(first != nullptr);
        QVERIFY(first != QThread::currentThread());
        QCOMPARE(threadOf(), first);
        QCOMPARE(State::made, 1);
    }
    QCOMPARE(State::living, 0);
    QVERIFY(State::diedInItsThread);
}

void TstLane::errorsComeThroughTheFuture()
{
    TestLane lane(makeState());
    auto failed = lane.run([](State&, Progress&) -> int {
        throw Error(Error::Kind::DiskFull, QStringLiteral("somewhere"));
    });
    try {
        (void)failed.result();
        QFAIL("no error came");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), Error::Kind::DiskFull);
        QCOMPARE(error.subject(), QStringLiteral("somewhere"));
    }
    // The same state goes on.
    QCOMPARE(lane.run([](State& state, Progress&) { return state.number; }).result(), 1);
}

void TstLane::cancelledBeforeItBegins()
{
    TestLane lane(makeState());
    QSemaphore gate;
    auto first = lane.run([&](State&, Progress&) { gate.acquire(); });
    bool begun = false;
    const auto progress = std::make_shared<Progress>();
    auto second = lane.run([&](State&, Progress&) { begun = true; }, progress);
    auto third = lane.run([](State&, Progress&) { return 3; });
    progress->cancel();
    gate.release();
    QCOMPARE(failureOf(second), Error::Kind::Cancelled);
    QVERIFY(!begun);
    QCOMPARE(failureOf(first), std::nullopt);
    QCOMPARE(third.result(), 3);
}

void TstLane::cancelledWhileItRuns()
{
    TestLane lane(makeState());
    QSemaphore begun;
    const auto progress = std::make_shared<Progress>();
    auto work = lane.run(
        [&](State&, Progress& own) {
            own.start(1'000'000'000);
            begun.release();
            for (qint64 i = 0; i < own.total(); ++i) {
                own.advance(i);
            }
        },
        progress);
    begun.acquire();
    progress->cancel();
    QCOMPARE(failureOf(work), Error::Kind::Cancelled);
    QVERIFY(progress->done() < progress->total());
    QCOMPARE(lane.run([](State& state, Progress&) { return state.number; }).result(), 1);
}

/// Work that hangs in a statement doesn't report its progress.
void TstLane::cancelBreaksTheStatement()
{
    Lane<BreakableState> lane([] { return std::make_unique<BreakableState>(); });
    QSemaphore begun;
    const auto progress = std::make_shared<Progress>();
    auto work = lane.run(
        [&](BreakableState& state, Progress&) {
            begun.release();
            if (!state.broken.tryAcquire(1, 5000)) {
                return;
            }
            throw Error(Error::Kind::Cancelled); // as a broken statement does
        },
        progress);
    begun.acquire();
    progress->cancel();
    QCOMPARE(failureOf(work), Error::Kind::Cancelled);
}

void TstLane::lateCancelHitsNobodyElse()
{
    Lane<BreakableState> lane([] { return std::make_unique<BreakableState>(); });
    const auto done = std::make_shared<Progress>();
    lane.run([](BreakableState&, Progress&) {}, done).waitForFinished();
    QSemaphore begun;
    QSemaphore gate;
    auto next = lane.run([&](BreakableState& state, Progress&) {
        begun.release();
        gate.acquire();
        return state.interrupted.load();
    });
    begun.acquire();
    done->cancel(); // of work that is over
    gate.release();
    QCOMPARE(next.result(), 0);
}

void TstLane::lostConnectionMakesANewState()
{
    TestLane lane(makeState());
    const auto number = [](State& state, Progress&) {
        return state.number;
    };
    QCOMPARE(lane.run(number).result(), 1);
    auto lost =
        lane.run([](State&, Progress&) -> int { throw Error(Error::Kind::ConnectionLost); });
    auto next = lane.run(number); // queued before anybody has heard of the loss
    QCOMPARE(failureOf(lost), Error::Kind::ConnectionLost);
    QCOMPARE(next.result(), 2);
    QCOMPARE(State::living, 1);
    QVERIFY(State::diedInItsThread);
    // Any other error is no reason to start over.
    auto busy = lane.run([](State&, Progress&) -> int { throw Error(Error::Kind::Busy); });
    QCOMPARE(failureOf(busy), Error::Kind::Busy);
    QCOMPARE(lane.run(number).result(), 2);
}

void TstLane::stateThatCannotBeMade()
{
    std::atomic<bool> serverIsThere = false;
    TestLane lane([&]() -> std::unique_ptr<State> {
        if (!serverIsThere) {
            throw Error(Error::Kind::ConnectionLost);
        }
        return std::make_unique<State>();
    });
    const auto number = [](State& state, Progress&) {
        return state.number;
    };
    QCOMPARE(failureOf(lane.run(number)), Error::Kind::ConnectionLost);
    QCOMPARE(failureOf(lane.run(number)), Error::Kind::ConnectionLost);
    serverIsThere = true;
    QCOMPARE(lane.run(number).result(), 1);
}

void TstLane::queuedWorkIsDoneBeforeTheEnd()
{
    std::atomic<int> done = 0;
    {
        TestLane lane(makeState());
        for (int i = 0; i < 20; ++i) {
            lane.run([&](State&, Progress&) { ++done; });
        }
    }
    QCOMPARE(done, 20);
    QCOMPARE(State::living, 0);
}

void TstLane::answersComeToTheCallersThread()
{
    TestLane lane(makeState());
    QThread* answeredIn = nullptr;
    std::optional<Error::Kind> failure;
    auto work = lane.run([](State&, Progress&) { return 1; });
    work.waitForFinished();
    work.then(this, [&](int) { answeredIn = QThread::currentThread(); });
    QCOMPARE(answeredIn, nullptr); // never within the call, however quick the work was
    QTRY_COMPARE(answeredIn, QThread::currentThread());

    lane.run([](State&, Progress&) -> int { throw Error(Error::Kind::Busy); })
        .then(this, [](int) { QFAIL("there is no result"); })
        .onFailed(this, [&](const Error& error) { failure = error.kind(); });
    QTRY_COMPARE(failure, Error::Kind::Busy);

    bool isDone = false;
    lane.run([](State&, Progress&) {}).then(this, [&] { isDone = true; });
    QTRY_VERIFY(isDone);
}

/// A page is closed, a register left, while its figures are being counted.
void TstLane::receiverThatIsGone()
{
    TestLane lane(makeState());
    bool called = false;
    const auto note = [&](const auto&...) {
        called = true;
    };
    for (const bool fails : {false, true}) {
        QSemaphore gate;
        auto receiver = std::make_unique<QObject>();
        auto work = lane.run([&](State&, Progress&) {
            gate.acquire();
            if (fails) {
                throw Error(Error::Kind::Busy);
            }
            return 1;
        });
        work.then(receiver.get(), note).onFailed(receiver.get(), note);
        receiver.reset();
        gate.release();
        (void)failureOf(work);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    // And one that goes when the answer is on its way already.
    auto receiver = std::make_unique<QObject>();
    auto work = lane.run([](State&, Progress&) { return 1; });
    work.then(receiver.get(), note);
    work.waitForFinished();
    receiver.reset();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void TstLane::errorOfTheReceiver()
{
    TestLane lane(makeState());
    std::optional<Error::Kind> failure;
    lane.run([](State&, Progress&) { return 1; })
        .then(this, [](int) { throw Error(Error::Kind::NotFound); })
        .onFailed(this, [&](const Error& error) { failure = error.kind(); });
    QTRY_COMPARE(failure, Error::Kind::NotFound);
}

void TstLane::everythingThrownIsAnError()
{
    TestLane lane(makeState());
    auto work =
        lane.run([](State&, Progress&) -> int { throw std::runtime_error("out of something"); });
    QCOMPARE(failureOf(work), Error::Kind::Internal);
    QCOMPARE(failureOf(inBackground([]() -> int { throw Error(Error::Kind::DiskFull); })),
             Error::Kind::DiskFull);
    QCOMPARE(inBackground([] { return 7; }).result(), 7);
}

void TstLane::idleWorkComesLast()
{
    QStringList order; // written by the lane's thread only
    QSemaphore begun;
    QSemaphore goOn;
    QSemaphore done;
    TestLane lane(makeState());
    const auto first = lane.run([&](State&, Progress&) {
        begun.release();
        goOn.acquire();
    });
    begun.acquire();
    int left = 3;
    lane.whenIdle([&, left](State&) mutable {
        order.append(QStringLiteral("idle"));
        done.release(--left == 0 ? 1 : 0);
        return left > 0;
    });
    lane.whenIdle([](State&) -> bool { throw std::runtime_error("nobody hears of it"); });
    const auto second = lane.run([&](State&, Progress&) { order.append(QStringLiteral("work")); });
    goOn.release();
    done.acquire();
    QCOMPARE(order.join(u' '), QStringLiteral("work idle idle idle"));
    QCOMPARE(lane.run([](State& state, Progress&) { return state.number; }).result(), 1);
}

void TstLane::idleWorkEndsWithTheLane()
{
    QSemaphore begun;
    {
        TestLane lane(makeState());
        lane.whenIdle([&](State&) {
            begun.release();
            return true; // it never has enough
        });
        begun.acquire(5);
    }
    QCOMPARE(State::made, 1); // none was made anew after the end
    QCOMPARE(State::living, 0);
}

QTEST_GUILESS_MAIN(TstLane)
#include "tst_lane.moc"
