// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

namespace juzhen {

struct RegisterInfo;
class TaskList;

/// The line below the pages: which register, whose hands, whether it is a sample, what work is
/// going on. Owned by the MainWindow.
class StatusStrip : public QStatusBar
{
    Q_OBJECT

public:
    /// @p tasks may be null.
    StatusStrip(const RegisterInfo& info, TaskList* tasks, QWidget* parent = nullptr);
};

} // namespace juzhen
