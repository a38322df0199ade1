// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProgressBar;

namespace juzhen {

class Progress;

/// Shows on @p bar how far @p progress is; of unknown length until its total is known.
void showProgress(QProgressBar* bar, const Progress& progress);

/// How often a shown task is looked at, in milliseconds.
constexpr int progressPollInterval = 200;

} // namespace juzhen
