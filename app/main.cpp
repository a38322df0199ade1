// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandline.h"
#include "app/commands/commands.h"
#include "app/programstart.h"
#include "app/windowprogram.h"

#include <QCoreApplication>

/// The commands that draw nothing; anything else is handed to the program with the window.
int main(int argc, char* argv[])
{
    using namespace juzhen;

    prepareMemory();
    prepareLocale();
    const QCoreApplication qt(argc, argv);
    nameProgram();
    CommandLine line(QCoreApplication::arguments().mid(1), &allCommands);
    if (line.needsWindow()) {
        const int code = runWindowProgram(QCoreApplication::arguments().mid(1));
        return code < 0 ? line.refuseWindow() : code;
    }
    return line.run();
}
