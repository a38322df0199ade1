// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/progress.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace juzhen {

/// The long work that is going on now, for everybody who shows it. Owned by the Application;
/// whoever starts a task adds its Progress and removes it when the answer has come.
class TaskList : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        int key = 0;
        QString label; ///< what is being done: "Importing 四川政务新媒体统计表.xlsx"
        std::shared_ptr<Progress> progress;
    };

    explicit TaskList(QObject* parent = nullptr);

    /// Returns the key for remove().
    int add(const QString& label, const std::shared_ptr<Progress>& progress);
    void remove(int key);

    [[nodiscard]] const QList<Entry>& entries() const { return m_entries; }

    [[nodiscard]] bool isBusy() const { return !m_entries.isEmpty(); }

    void cancelAll();

Q_SIGNALS:
    void changed();

private:
    QList<Entry> m_entries;
    int m_nextKey = 1;
};

} // namespace juzhen
