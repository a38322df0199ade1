// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheetrows.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace juzhen {

namespace {

constexpr size_t rowsInBatch = 512;
constexpr size_t batchesAhead = 8;

/// Rows on their way from the parsing thread to the consuming one.
struct RowBatch
{
    struct Row
    {
        int number = 0;
        size_t end = 0; ///< of its cells
    };

    std::vector<Cell> cells;
    std::vector<Row> rows;
};

/// A short queue of batches between two threads.
class BatchQueue
{
public:
    /// Returns false when the consumer wants no more.
    bool put(RowBatch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_batches.size() < batchesAhead || m_closed; });
        if (m_closed) {
            return false;
        }
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
        return true;
    }

    /// No more batches will come; @p failure is what take() throws after the last.
    void end(std::exception_ptr failure)
    {
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_failure = std::move(failure);
        m_changed.notify_all();
    }

    /// The next batch, or nothing after the last.
    std::optional<RowBatch> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_batches.empty() || m_ended; });
        if (m_batches.empty()) {
            if (m_failure) {
                std::rethrow_exception(m_failure);
            }
            return std::nullopt;
        }
        auto batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

    /// The consumer wants no more.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<RowBatch> m_batches;
    std::exception_ptr m_failure;
    bool m_ended = false;
    bool m_closed = false;
};

void produce(SheetReader& reader, int sheet, BatchQueue& queue, Progress& progress)
{
    try {
        RowBatch batch;
        const auto add = [&](int number, Cells cells) {
            batch.cells.insert(batch.cells.end(), cells.begin(), cells.end());
            batch.rows.push_back({number, batch.cells.size()});
            if (batch.rows.size() < rowsInBatch) {
                return true;
            }
            return queue.put(std::exchange(batch, RowBatch()));
        };
        reader.read(sheet, add, progress);
        queue.put(std::move(batch));
        queue.end({});
    } catch (...) {
        queue.end(std::current_exception());
    }
}

/// Ends the parsing thread, whatever the consumer does.
class Producer
{
public:
    Producer(SheetReader& reader, int sheet, BatchQueue& queue, Progress& progress)
        : m_queue(queue)
        , m_thread([&reader, sheet, &queue, &progress] { produce(reader, sheet, queue, progress); })
    {}

    Producer(const Producer&) = delete;
    Producer& operator=(const Producer&) = delete;

    ~Producer()
    {
        m_queue.close();
        m_thread.join();
    }

private:
    BatchQueue& m_queue;
    std::thread m_thread;
};

} // namespace

void readAhead(SheetReader& reader, int sheet, const RowCallback& row, Progress& progress)
{
    BatchQueue queue;
    const Producer producer(reader, sheet, queue, progress);
    while (const auto batch = queue.take()) {
        size_t begin = 0;
        for (const auto& entry : batch->rows) {
            if (!row(entry.number, Cells(batch->cells).subspan(begin, entry.end - begin))) {
                return;
            }
            begin = entry.end;
        }
    }
}

} // namespace juzhen
