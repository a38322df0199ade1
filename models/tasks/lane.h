// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/awaited.h"
#include "models/tasks/progress.h"

#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace juzhen {

/// One background thread with a state of its own (a Session), made there when first needed and
/// ended there. Work is done one piece after the other, in the order it was given.
///
/// What the work throws comes back as Error to who awaits it. After ConnectionLost the state is
/// made anew for the next piece of work.
template <class State>
class Lane
{
public:
    using Factory = std::function<std::unique_ptr<State>()>;

    explicit Lane(Factory makeState)
        : m_makeState(std::move(makeState))
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1); // the state belongs to this thread
    }

    /// Waits for the work under way and ends the state in its thread; what is queued still runs.
    ~Lane()
    {
        m_ends = true;
        m_pool.start([this] { m_state.reset(); });
        m_pool.waitForDone();
    }

    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// Queues @p work, a function (State&, Progress&). `.then(receiver, …)` brings its result to
    /// the GUI thread, `.onFailed(receiver, …)` its Error. @p progress may be watched and
    /// cancelled; cancelled work that hasn't begun fails with Error(Cancelled).
    template <class Work>
    auto run(Work work, std::shared_ptr<Progress> progress = std::make_shared<Progress>())
        -> Awaited<std::invoke_result_t<Work, State&, Progress&>>
    {
        using Result = std::invoke_result_t<Work, State&, Progress&>;
        // Not QtConcurrent::run(): whoever waits for its future may be made to do the work himself,
        // in the wrong thread and before its turn.
        const auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        m_pool.start(
            [this, work = std::move(work), progress = std::move(progress), promise]() mutable {
                try {
                    if constexpr (std::is_void_v<Result>) {
                        perform(work, *progress);
                    } else {
                        promise->addResult(perform(work, *progress));
                    }
                } catch (const Error& error) {
                    promise->setException(error);
                } catch (const std::exception& error) {
                    promise->setException(
                        Error(Error::Kind::Internal, {}, QString::fromLocal8Bit(error.what())));
                }
                promise->finish();
            });
        return Awaited(promise->future());
    }

    /// Does @p work, a function bool (State&), again and again as long as it says true, each time
    /// only when nothing else waits. For what may be left undone: what it throws ends it, and so
    /// does the end of the lane.
    template <class Work>
    void whenIdle(Work work)
    {
        constexpr int afterEverything = -1;
        m_pool.start(
            [this, work = std::move(work)]() mutable {
                try {
                    if (!m_ends && work(state())) {
                        whenIdle(std::move(work));
                    }
                } catch (const std::exception&) {
                    // Whoever really needs it will hear of it.
                }
            },
            afterEverything);
    }

private:
    template <class Work>
    auto perform(Work& work, Progress& progress)
    {
        progress.throwIfCancelled();
        try {
            State& state = this->state();
            const Interruption interruption(state, progress);
            return work(state, progress);
        } catch (const Error& error) {
            if (error.kind() == Error::Kind::ConnectionLost) {
                m_state.reset();
            }
            throw;
        }
    }

    /// While work runs, cancelling it also breaks the statement it waits for.
    class Interruption
    {
    public:
        Interruption(State& state, Progress& progress)
            : m_progress(progress)
        {
            if constexpr (requires { state.interrupter(); }) {
                m_progress.setInterrupter(state.interrupter());
            }
        }

        ~Interruption() { m_progress.setInterrupter({}); }

        Interruption(const Interruption&) = delete;
        Interruption& operator=(const Interruption&) = delete;

    private:
        Progress& m_progress;
    };

    State& state()
    {
        if (!m_state) {
            m_state = m_makeState();
        }
        return *m_state;
    }

    Factory m_makeState;
    std::atomic<bool> m_ends = false;
    std::unique_ptr<State> m_state; ///< used in the lane's thread only
    QThreadPool m_pool;
};

} // namespace juzhen
