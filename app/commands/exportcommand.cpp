// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "app/commands/spreadsheetname.h"
#include "models/exchange/listexport.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QDir>

namespace juzhen {

namespace {

struct ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ExportCommand)
};

ExitCode run(CommandCall& call)
{
    const QString path = call.word(0);
    requireSpreadsheetName(path);
    const bool perUnit = call.isSet("per-unit");
    if (perUnit && path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        throw WrongUse{ExportCommand::tr("--per-unit makes several sheets, which CSV hasn't. Let "
                                         "the file end in .xlsx or .ods.")};
    }
    const auto session = call.openForReading();
    ListRequest request;
    request.search = call.value("search");
    Progress progress;
    const qint64 rows = exportList(
        *session, request, path,
        {ExportCommand::tr("Accounts"), perUnit ? QStringLiteral("unit_name") : QString()},
        call.words(*session), progress);
    if (call.wantsJson()) {
        call.console().print(
            QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("file"), path}});
    } else {
        call.console().printLine(
            ExportCommand::tr("%1 accounts written to %2.")
                .arg(NumberWords::count(rows), QDir::toNativeSeparators(path)));
    }
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    Command command;
    command.name = QStringLiteral("export");
    command.words = QStringLiteral("FILE");
    command.summary = ExportCommand::tr("Writes the accounts to a spreadsheet (xlsx, ods or CSV).");
    command.options = {
        {QStringLiteral("search"),
         ExportCommand::tr("Only accounts found by these words, as in the window."),
         QStringLiteral("WORDS")},
        {QStringLiteral("per-unit"), ExportCommand::tr("A sheet for each host unit.")}};
    command.wordCount = 1;
    command.givesJson = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
