// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/bulkundo.h"

#include "models/stores/session.h"
#include "models/tasks/lane.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/tasklist.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>
#include <QWidget>

#include <memory>
#include <utility>

namespace juzhen {

namespace {

class BulkCommand : public QUndoCommand
{
public:
    BulkCommand(const PageContext& context,
                QWidget* page,
                const BulkChange& change,
                const QString& title)
        : QUndoCommand(title)
        , m_context(context)
        , m_page(page)
        , m_change(std::make_shared<const BulkChange>(change))
    {}

    void undo() override { run(true); }

    void redo() override { run(false); }

private:
    /// The first redo() finds everything stored; so does the step that answers a refusal.
    void run(bool back)
    {
        if (std::exchange(m_stored, false)) {
            return;
        }
        const auto progress = std::make_shared<Progress>();
        progress->start(m_change->rows.size());
        const int entry = m_context.tasks->add(text(), progress);
        const auto done = [tasks = m_context.tasks, entry] {
            tasks->remove(entry);
        };
        m_context.jobs
            ->run(
                [change = m_change, back, title = text()](Session& session, Progress& step) {
                    BulkEditStore store(session);
                    const auto report = [&step](qint64 rows) {
                        step.advance(rows);
                    };
                    back ? store.takeBack(*change, title, report)
                         : store.doAgain(*change, title, report);
                },
                progress)
            .then(m_context.undo, done)
            .onFailed(m_context.undo,
                      [this, done, back, alive = std::weak_ptr(m_alive)](const Error& error) {
                          done();
                          if (!alive.expired()) {
                              refuse(back, error);
                          }
                      });
    }

    /// Puts the step back to where it was before the register refused it.
    void refuse(bool back, const Error& error)
    {
        QUndoStack* const stack = m_context.undo;
        const int place = back ? stack->index() : stack->index() - 1;
        if (place >= 0 && place < stack->count() && stack->command(place) == this) {
            m_stored = true;
            back ? stack->redo() : stack->undo();
        }
        if (m_page) {
            showError(m_page, error);
        }
    }

    PageContext m_context;
    QPointer<QWidget> m_page;
    std::shared_ptr<const BulkChange> m_change;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< gone with the command
    bool m_stored = true;
};

} // namespace

void edit::pushBulk(const PageContext& context,
                    QWidget* page,
                    const BulkChange& change,
                    const QString& title)
{
    context.undo->push(new BulkCommand(context, page, change, title));
}

} // namespace juzhen
