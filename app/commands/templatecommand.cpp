// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/kindoption.h"
#include "models/exchange/importtemplate.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace juzhen {

namespace {

struct TemplateCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::TemplateCommand)
};

/// The words of the register, or those a new one begins with.
WordBook wordsFor(const CommandCall& call)
{
    if (!call.isMissing()) {
        return call.words(*call.openForReading());
    }
    const QTemporaryDir folder;
    return call.words(*call.openOrCreate(folder.filePath(QStringLiteral("words.juzhen"))));
}

ExitCode run(CommandCall& call)
{
    const QString path = call.word(0);
    if (!path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        throw WrongUse{TemplateCommand::tr("“%1” must end in .xlsx, the only format that has the "
                                           "lists to choose from.")
                           .arg(path)};
    }
    Progress progress;
    writeImportTemplate(chosenKind(call), path, wordsFor(call), progress);
    call.console().printLine(
        TemplateCommand::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    return ExitCode::Done;
}

} // namespace

Command templateCommand()
{
    Command command;
    command.name = QStringLiteral("template");
    command.words = QStringLiteral("FILE.xlsx");
    command.summary = TemplateCommand::tr("Writes a workbook for units to fill in, with lists to "
                                          "choose from and a guide.");
    command.options = {kindOption()};
    command.wordCount = 1;
    command.run = &run;
    return command;
}

} // namespace juzhen
