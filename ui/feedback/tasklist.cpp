// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/tasklist.h"

namespace juzhen {

TaskList::TaskList(QObject* parent)
    : QObject(parent)
{}

int TaskList::add(const QString& label, const std::shared_ptr<Progress>& progress)
{
    const auto key = m_nextKey++;
    m_entries.append({key, label, progress});
    Q_EMIT changed();
    return key;
}

void TaskList::remove(int key)
{
    if (m_entries.removeIf([key](const Entry& entry) { return entry.key == key; }) > 0) {
        Q_EMIT changed();
    }
}

void TaskList::cancelAll()
{
    for (const auto& entry : std::as_const(m_entries)) {
        entry.progress->cancel();
    }
}

} // namespace juzhen
