// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace juzhen {

/// What work in another thread will give. `.then(receiver, …).onFailed(receiver, …)` brings the
/// result, or its Error, to the GUI thread.
///
/// QFuture's own then() won't do: in Qt 6.4 a receiver that has gone before the work is done brings
/// the program down, and so, now and then, does work that ends while then() is called. Here a
/// receiver that has gone is simply not called. Nor does an answer ever come before the call that
/// asks for it has returned.
template <class Result>
class Awaited
{
public:
    explicit Awaited(QFuture<Result> future)
        : m_future(std::move(future))
    {}

    /// @p function takes the result. An Error it throws goes to onFailed(). Call it once, from the
    /// GUI thread.
    template <class Function>
    Awaited& then(QObject* receiver, Function function)
    {
        m_delivery->receiver = receiver;
        m_delivery->done = [function = std::move(function)](const QFuture<Result>& future) {
            if constexpr (std::is_void_v<Result>) {
                QFuture<Result>(future).waitForFinished(); // throws what the work has thrown
                function();
            } else {
                function(future.result());
            }
        };
        auto* const watcher = new QFutureWatcher<Result>(receiver); // goes with the receiver
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                         [watcher, delivery = m_delivery] {
                             watcher->deleteLater();
                             delivery->deliver(watcher->future());
                         });
        watcher->setFuture(m_future);
        return *this;
    }

    /// @p function takes the Error that came instead; after then().
    template <class Function>
    Awaited& onFailed(QObject* receiver, Function function)
    {
        m_delivery->failureReceiver = receiver;
        m_delivery->failed = std::move(function);
        return *this;
    }

    /// Blocks until the work is done, and throws what it has thrown. Not for the GUI thread.
    void waitForFinished() { m_future.waitForFinished(); }

    /// As waitForFinished(), and gives the result.
    [[nodiscard]] Result result() const { return m_future.result(); }

private:
    /// Whom to tell; used in the GUI thread.
    struct Delivery
    {
        QPointer<QObject> receiver;
        QPointer<QObject> failureReceiver;
        std::function<void(const QFuture<Result>&)> done;
        std::function<void(const Error&)> failed;

        void deliver(const QFuture<Result>& future) const
        {
            if (!receiver) {
                return;
            }
            try {
                done(future);
            } catch (const Error& error) {
                if (failed && failureReceiver) {
                    failed(error);
                }
            }
        }
    };

    QFuture<Result> m_future;
    std::shared_ptr<Delivery> m_delivery = std::make_shared<Delivery>();
};

/// Runs @p work, which needs no state of its own, in some thread of the program's pool.
template <class Work>
auto inBackground(Work work) -> Awaited<std::invoke_result_t<Work>>
{
    return Awaited(QtConcurrent::run(std::move(work)));
}

} // namespace juzhen
