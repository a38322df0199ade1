// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <mutex>

namespace juzhen {

/// How far a piece of long work has come, and whether it should stop. The worker writes it, the
/// window polls it; both may do so at the same time. Owned by whoever starts the work.
class Progress
{
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// @p total steps lie ahead; 0 means "unknown".
    void start(qint64 total)
    {
        m_total = total;
        m_done = 0;
    }

    /// @p done steps are behind. Throws Error(Cancelled) once cancel() was called, so a worker
    /// that reports its progress can be stopped.
    void advance(qint64 done)
    {
        m_done = done;
        throwIfCancelled();
    }

    void throwIfCancelled() const
    {
        if (m_cancelled) {
            throw Error(Error::Kind::Cancelled);
        }
    }

    [[nodiscard]] qint64 total() const { return m_total; }

    [[nodiscard]] qint64 done() const { return m_done; }

    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    /// Asks the worker to stop, from any thread; calls the interrupter, if there is one.
    void cancel();

    /// What cancel() calls to break a statement that is running now, or nothing.
    void setInterrupter(std::function<void()> interrupter);

private:
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_cancelled = false;
    std::mutex m_mutex;
    std::function<void()> m_interrupter;
};

} // namespace juzhen
