// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "models/stores/registerfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace juzhen {

namespace {

struct BackupCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::BackupCommand)
};

ExitCode run(CommandCall& call)
{
    const QString path = QFileInfo(call.word(0)).absoluteFilePath();
    const auto session = call.openForReading();
    backupRegister(*session, path);
    call.console().printLine(BackupCommand::tr("Backed up and checked: %1 (%2)")
                                 .arg(QDir::toNativeSeparators(path),
                                      QLocale().formattedDataSize(QFileInfo(path).size())));
    return ExitCode::Done;
}

} // namespace

Command backupCommand()
{
    Command command;
    command.name = QStringLiteral("backup");
    command.words = QStringLiteral("FILE");
    command.summary = BackupCommand::tr("Writes the whole register into one file and checks it.");
    command.wordCount = 1;
    command.run = &run;
    return command;
}

} // namespace juzhen
