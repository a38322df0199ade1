// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/tasklist.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace juzhen {

/// The small sign in the status bar that work is going on: label, progress, cancel. Hidden when
/// nothing runs; with several tasks it shows the first and the number of the others, and a click
/// lists them all.
class TaskIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit TaskIndicator(TaskList& tasks, QWidget* parent = nullptr);

private:
    void showTasks();
    void poll();
    void openPanel();

    TaskList& m_tasks;
    QTimer m_timer;
    QToolButton* m_label;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace juzhen
