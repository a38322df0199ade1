// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace juzhen {

QList<Command> drawingCommands()
{
    QList<Command> commands{reportCommand(), publishCommand(), screenshotsCommand()};
    commands[0].run = &runReport;
    commands[1].run = &runPublish;
    commands[2].run = &runScreenshots;
    return commands;
}

} // namespace juzhen
