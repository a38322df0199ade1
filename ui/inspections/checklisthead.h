// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace juzhen {

class Chip;
struct InspectionTask;

/// Whose checklist it is: the account, the state of the task, platform and unit.
class ChecklistHead : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistHead(QWidget* parent = nullptr);

    void setTask(const InspectionTask& task);

private:
    QLabel* m_title;
    Chip* m_status;
    QLabel* m_facts;
};

} // namespace juzhen
