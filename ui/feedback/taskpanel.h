// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/tasklist.h"

#include <QFrame>
#include <QTimer>

#include <map>

class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace juzhen {

/// One running task: its label, its progress bar and a button that cancels it. Owned by the panel.
class TaskRow : public QWidget
{
    Q_OBJECT

public:
    explicit TaskRow(const TaskList::Entry& entry, QWidget* parent = nullptr);

    /// Reads the Progress again.
    void poll();

private:
    TaskList::Entry m_entry;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

/// All running tasks, one under the other; it looks at them five times a second and only while it
/// is on screen. Used as the popup of the TaskIndicator and inside wizards.
class TaskPanel : public QFrame
{
    Q_OBJECT

public:
    explicit TaskPanel(TaskList& tasks, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void rebuild();
    void poll();

    TaskList& m_tasks;
    QTimer m_timer;
    QVBoxLayout* m_rows;
    std::map<int, TaskRow*> m_rowByKey;
};

} // namespace juzhen
