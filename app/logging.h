// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// Sends what Qt and the program say to the log file in the user's data folder as well as to the
/// terminal. The file is started anew beyond 1 MB; the one before is kept as "juzhen.log.1".
/// Call once, before anything logs.
void installLog();

/// The file that installLog() writes to.
[[nodiscard]] QString logFile();

} // namespace juzhen
