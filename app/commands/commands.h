// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace juzhen {

/// Every command, in the order of the help; texts in the language of the moment. Those that draw
/// can't be run here.
[[nodiscard]] QList<Command> allCommands();

/// The commands that draw, ready to run. Only in the program with the window.
[[nodiscard]] QList<Command> drawingCommands();

[[nodiscard]] Command sampleCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command templateCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command operatorsCommand();
[[nodiscard]] Command duplicatesCommand();
[[nodiscard]] Command metricsCommand();
[[nodiscard]] Command quarterCommand();
[[nodiscard]] Command reconcileCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command publishCommand();
[[nodiscard]] Command calendarCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command screenshotsCommand();

// The work of those that draw; see drawingCommands().
[[nodiscard]] ExitCode runReport(CommandCall& call);
[[nodiscard]] ExitCode runPublish(CommandCall& call);
[[nodiscard]] ExitCode runScreenshots(CommandCall& call);

} // namespace juzhen
