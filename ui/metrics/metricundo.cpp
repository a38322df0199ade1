// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metricundo.h"

#include "models/stores/batchstore.h"
#include "models/stores/metricstore.h"
#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "ui/feedback/guarded.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>
#include <QWidget>

#include <memory>
#include <utility>

namespace juzhen {

namespace {

/// Takes the batch back; the register refuses when somebody has changed one of the months since.
void takeBack(Session& session, const QString& uid)
{
    BatchStore store(session);
    const auto batch = store.findByUid(uid);
    if (!batch) {
        throw Error(Error::Kind::NotFound, uid);
    }
    const Reversal reversal = store.reverse(*batch);
    if (!reversal.kept.isEmpty()) {
        throw Error(Error::Kind::Conflict, reversal.kept.first());
    }
}

/// Writes the months again, over what they were before the first time.
QString writeAgain(Session& session, QList<AccountMetric> metrics, const QString& title)
{
    MetricStore store(session);
    for (AccountMetric& metric : metrics) {
        const auto stored = store.find(metric.accountId, metric.period);
        metric.id = stored ? stored->id : Id<AccountMetric>();
        metric.uid = stored ? stored->uid : QString();
        metric.revision = stored ? stored->revision : 0;
    }
    return store.writeAll(metrics, title).batch;
}

class MetricCommand : public QUndoCommand
{
public:
    MetricCommand(const PageContext& context,
                  QWidget* page,
                  QList<AccountMetric> written,
                  const QString& batch,
                  const QString& title)
        : QUndoCommand(title)
        , m_context(context)
        , m_page(page)
        , m_written(std::move(written))
        , m_batch(std::make_shared<QString>(batch))
    {}

    void undo() override
    {
        // The batch is looked up when the step runs: doing it again, before it, gives a new one.
        m_context.jobs
            ->run([batch = m_batch](Session& session, Progress&) { takeBack(session, *batch); })
            .onFailed(m_context.undo, refusal());
    }

    void redo() override
    {
        if (std::exchange(m_stored, false)) {
            return; // the first redo() finds everything stored
        }
        m_context.jobs
            ->run([batch = m_batch, written = m_written, title = text()](Session& session,
                                                                         Progress&) {
                *batch = writeAgain(session, written, title);
            })
            .onFailed(m_context.undo, refusal());
    }

private:
    [[nodiscard]] std::function<void(const Error&)> refusal() const
    {
        return [page = m_page](const Error& error) {
            if (page) {
                showError(page, error);
            }
        };
    }

    PageContext m_context;
    QPointer<QWidget> m_page;
    QList<AccountMetric> m_written;
    std::shared_ptr<QString> m_batch; ///< of the last writing; touched by the jobs lane only
    bool m_stored = true;
};

} // namespace

void edit::pushMetrics(const PageContext& context,
                       QWidget* page,
                       const QList<AccountMetric>& written,
                       const QString& batch,
                       const QString& title)
{
    context.undo->push(new MetricCommand(context, page, written, batch, title));
}

} // namespace juzhen
