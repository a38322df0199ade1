// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/delivery.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>

using namespace juzhen;

/// Results come to the thread of whoever waits, and to nobody once that one is gone.
class TstDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTheResult();
    void bringsTheEndOfWorkWithoutResult();
    void bringsTheError();
    void movesWhatCannotBeCopied();
    void forgetsAContextThatIsGone();
};

namespace {

template <class Result>
std::shared_ptr<QPromise<Result>> started()
{
    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    return promise;
}

void unexpected(const Error& error)
{
    QFAIL(qPrintable(error.detail()));
}

} // namespace

void TstDelivery::bringsTheResult()
{
    const auto promise = started<int>();
    int got = 0;
    QThread* where = nullptr;
    deliver(
        promise->future(), this,
        [&](int result) {
            got = result;
            where = QThread::currentThread();
        },
        unexpected);
    promise->addResult(7);
    promise->finish();
    QCOMPARE(got, 0); // never before the event loop
    QTRY_COMPARE(got, 7);
    QCOMPARE(where, thread());
}

void TstDelivery::bringsTheEndOfWorkWithoutResult()
{
    const auto promise = started<void>();
    bool ended = false;
    deliver(
        promise->future(), this, [&] { ended = true; }, unexpected);
    promise->finish();
    QTRY_VERIFY(ended);
}

void TstDelivery::bringsTheError()
{
    const auto promise = started<void>();
    auto kind = Error::Kind::Usage;
    deliver(
        promise->future(), this, [] { QFAIL("there is no result"); },
        [&](const Error& error) { kind = error.kind(); });
    promise->setException(Error(Error::Kind::ConnectionLost, QStringLiteral("the server")));
    promise->finish();
    QTRY_COMPARE(kind, Error::Kind::ConnectionLost);
}

void TstDelivery::movesWhatCannotBeCopied()
{
    const auto promise = started<std::unique_ptr<int>>();
    std::unique_ptr<int> got;
    deliver(
        promise->future(), this, [&](std::unique_ptr<int> result) { got = std::move(result); },
        unexpected);
    promise->addResult(std::make_unique<int>(3));
    promise->finish();
    QTRY_VERIFY(got);
    QCOMPARE(*got, 3);
}

void TstDelivery::forgetsAContextThatIsGone()
{
    const auto promise = started<int>();
    bool called = false;
    auto context = std::make_unique<QObject>();
    deliver(
        promise->future(), context.get(), [&](int) { called = true; },
        [&](const Error&) { called = true; });
    context.reset();
    promise->addResult(1);
    promise->finish();
    QTest::qWait(20);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TstDelivery)

#include "tst_delivery.moc"
