// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/taskpanel.h"

#include "ui/feedback/progressbar.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace juzhen {

TaskRow::TaskRow(const TaskList::Entry& entry, QWidget* parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    auto* const label = new QLabel(entry.label, this);
    m_bar->setAccessibleName(entry.label);
    m_cancel->setObjectName(QStringLiteral("cancelTask%1").arg(entry.key));
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(icon("close"));
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(entry.label));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_entry.progress->cancel();
        m_cancel->setEnabled(false);
    });

    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(0);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_cancel, 0, 1, 2, 1);
    poll();
}

void TaskRow::poll()
{
    showProgress(m_bar, *m_entry.progress);
    m_cancel->setEnabled(!m_entry.progress->isCancelled());
}

TaskPanel::TaskPanel(TaskList& tasks, QWidget* parent)
    : QFrame(parent)
    , m_tasks(tasks)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("taskPanel"));
    m_rows->setContentsMargins(space::wide, space::normal, space::wide, space::normal);
    m_timer.setInterval(progressPollInterval);
    connect(&m_timer, &QTimer::timeout, this, &TaskPanel::poll);
    connect(&m_tasks, &TaskList::changed, this, &TaskPanel::rebuild);
    rebuild();
}

void TaskPanel::showEvent(QShowEvent* event)
{
    m_timer.start();
    QFrame::showEvent(event);
}

void TaskPanel::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QFrame::hideEvent(event);
}

void TaskPanel::rebuild()
{
    for (auto it = m_rowByKey.begin(); it != m_rowByKey.end();) {
        const bool running =
            std::ranges::any_of(m_tasks.entries(), [&](const TaskList::Entry& entry) {
                return entry.key == it->first;
            });
        if (running) {
            ++it;
        } else {
            it->second->deleteLater();
            it = m_rowByKey.erase(it);
        }
    }
    for (const auto& entry : m_tasks.entries()) {
        if (!m_rowByKey.contains(entry.key)) {
            auto* const row = new TaskRow(entry, this);
            m_rows->addWidget(row);
            m_rowByKey.emplace(entry.key, row);
        }
    }
}

void TaskPanel::poll()
{
    for (const auto& [key, row] : m_rowByKey) {
        row->poll();
    }
}

} // namespace juzhen
