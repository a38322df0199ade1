// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace juzhen {

/// Puts the program with the window in the place of this one, with these arguments. It is a program
/// of its own because loading the libraries of windows, charts and print takes longer than a
/// command does. Returns the exit code where the system can't replace a process, and −1 when the
/// program isn't there. The one place that calls the operating system for it.
[[nodiscard]] int runWindowProgram(const QStringList& arguments);

} // namespace juzhen
