// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/taskindicator.h"

#include "ui/feedback/progressbar.h"
#include "ui/feedback/taskpanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace juzhen {

namespace {

constexpr int barWidth = 30 * space::unit;
constexpr int panelWidth = 90 * space::unit;

} // namespace

TaskIndicator::TaskIndicator(TaskList& tasks, QWidget* parent)
    : QWidget(parent)
    , m_tasks(tasks)
    , m_label(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("taskIndicator"));
    m_label->setObjectName(QStringLiteral("taskLabel"));
    m_label->setAutoRaise(true);
    m_bar->setFixedWidth(barWidth);
    m_cancel->setObjectName(QStringLiteral("taskCancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(icon("close"));
    m_cancel->setToolTip(tr("Cancel"));

    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);

    m_timer.setInterval(progressPollInterval);
    connect(&m_timer, &QTimer::timeout, this, &TaskIndicator::poll);
    connect(&m_tasks, &TaskList::changed, this, &TaskIndicator::showTasks);
    connect(m_label, &QToolButton::clicked, this, &TaskIndicator::openPanel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_tasks.isBusy()) {
            m_tasks.entries().constFirst().progress->cancel();
            poll();
        }
    });
    showTasks();
}

void TaskIndicator::showTasks()
{
    setVisible(m_tasks.isBusy());
    if (!m_tasks.isBusy()) {
        m_timer.stop();
        return;
    }
    const auto& first = m_tasks.entries().constFirst();
    const auto others = static_cast<int>(m_tasks.entries().size()) - 1;
    m_label->setText(others == 0 ? first.label
                                 : tr("%1 and %n more", nullptr, others).arg(first.label));
    m_bar->setAccessibleName(first.label);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(first.label));
    m_timer.start();
    poll();
}

void TaskIndicator::poll()
{
    if (m_tasks.isBusy()) {
        const auto& progress = *m_tasks.entries().constFirst().progress;
        showProgress(m_bar, progress);
        m_cancel->setEnabled(!progress.isCancelled());
    }
}

void TaskIndicator::openPanel()
{
    auto* const panel = new TaskPanel(m_tasks, this);
    panel->setWindowFlags(Qt::Popup);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setMinimumWidth(panelWidth);
    panel->adjustSize();
    panel->move(m_label->mapToGlobal(QPoint(0, -panel->height() - space::tight)));
    panel->show();
}

} // namespace juzhen
