// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/progressbar.h"

#include "models/tasks/progress.h"

#include <QProgressBar>

#include <algorithm>

namespace juzhen {

namespace {

// A bar counts in int and a task in qint64, so shares of a thousand are shown.
constexpr int fullBar = 1000;

} // namespace

void showProgress(QProgressBar* bar, const Progress& progress)
{
    const auto total = progress.total();
    if (total <= 0) {
        bar->setRange(0, 0);
        return;
    }
    const auto share = static_cast<double>(progress.done()) / static_cast<double>(total);
    bar->setRange(0, fullBar);
    bar->setValue(std::clamp(static_cast<int>(share * fullBar), 0, fullBar));
}

} // namespace juzhen
