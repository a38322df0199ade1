// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include <QCoreApplication>

namespace juzhen {

namespace {

struct CommandTable
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::CommandTable)
};

} // namespace

QList<Command> allCommands()
{
    return {sampleCommand(),   importCommand(),    exportCommand(),     templateCommand(),
            checkCommand(),    operatorsCommand(), duplicatesCommand(), metricsCommand(),
            quarterCommand(),  reconcileCommand(), reportCommand(),     publishCommand(),
            calendarCommand(), backupCommand(),    verifyCommand(),     screenshotsCommand()};
}

Command reportCommand()
{
    Command command;
    command.name = QStringLiteral("report");
    command.words = QStringLiteral("QUARTER");
    command.summary =
        CommandTable::tr("Writes the summary of a quarter as PDF and as a spreadsheet.");
    command.options = {{QStringLiteral("output"),
                        CommandTable::tr("Folder to write into; made if it isn't there."),
                        QStringLiteral("DIR")}};
    command.wordCount = 1;
    command.givesJson = true;
    command.takesDate = true;
    return command;
}

Command publishCommand()
{
    Command command;
    command.name = QStringLiteral("publish");
    command.summary = CommandTable::tr("Writes the public list of main accounts as a web page and "
                                       "as JSON.");
    command.options = {
        {QStringLiteral("output"),
         CommandTable::tr("Folder to write into; made if it isn't there."), QStringLiteral("DIR")},
        {QStringLiteral("with-changes"),
         CommandTable::tr("The files also tell what has changed since the list before.")},
        {QStringLiteral("with-vertical"),
         CommandTable::tr("Also main accounts of vertically managed units, which follow the "
                          "superior of their own system.")}};
    command.givesJson = true;
    command.takesDate = true;
    return command;
}

Command screenshotsCommand()
{
    Command command;
    command.name = QStringLiteral("screenshots");
    command.words = QStringLiteral("DIR");
    command.summary = CommandTable::tr("Draws every page as a picture, in both languages, light "
                                       "and dark.");
    command.wordCount = 1;
    return command;
}

} // namespace juzhen
