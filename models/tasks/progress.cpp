// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/progress.h"

namespace juzhen {

void Progress::cancel()
{
    m_cancelled = true;
    const std::scoped_lock lock(m_mutex);
    if (m_interrupter) {
        m_interrupter();
    }
}

void Progress::setInterrupter(std::function<void()> interrupter)
{
    const std::scoped_lock lock(m_mutex);
    m_interrupter = std::move(interrupter);
}

} // namespace juzhen
