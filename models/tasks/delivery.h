// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QFuture>
#include <QFutureWatcher>

#include <type_traits>
#include <utility>

namespace juzhen {

/// Brings what @p future ends with to the thread of @p context, which must be the calling one:
/// @p done gets the result (nothing for void), @p failed the Error. Neither runs once @p context is
/// gone; the watcher goes with it.
///
/// In the place of QFuture::then(context, …), which in Qt 6.4 asserts, or in a release build calls
/// through a null pointer, when the context dies before the work has ended (a page that is taken
/// down while its list loads).
template <class Result, class Done, class Failed>
void deliver(const QFuture<Result>& future, QObject* context, Done done, Failed failed)
{
    auto* watcher = new QFutureWatcher<Result>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, watcher,
        [watcher, done = std::move(done), failed = std::move(failed)]() mutable {
            watcher->deleteLater();
            try {
                QFuture<Result> ended = watcher->future();
                if constexpr (std::is_void_v<Result>) {
                    ended.waitForFinished(); // throws what the work threw
                    done();
                } else if constexpr (std::is_copy_constructible_v<Result>) {
                    done(ended.result());
                } else {
                    done(ended.takeResult());
                }
            } catch (const Error& error) {
                failed(error);
            }
        });
    watcher->setFuture(future);
}

} // namespace juzhen
