// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "app/commands/texttable.h"
#include "models/domain/error.h"
#include "models/exchange/reconciliationexport.h"
#include "models/exchange/reconciliationrun.h"
#include "models/text/importwords.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace juzhen {

namespace {

struct ReconcileCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ReconcileCommand)
};

/// The file of an option as it looks; nothing without the option.
std::optional<ImportOptions> chosenFile(const CommandCall& call, const char* option, bool& usable)
{
    if (!call.isSet(option)) {
        return std::nullopt;
    }
    Progress progress;
    ImportOptions options = suggestImport(ImportKind::Accounts, call.value(option), progress);
    options.chinese = call.isChinese();
    const FieldCatalog& catalog = FieldCatalog::of(ImportKind::Accounts);
    QStringList titles;
    for (const QString& key : options.mapping.missing(catalog)) {
        titles.append(catalog.field(key)->title);
    }
    if (!titles.isEmpty()) {
        usable = false;
        call.console().complain(
            ReconcileCommand::tr(
                "“%1” has no column for %2 in its header, so nothing was compared.")
                .arg(options.path, NumberWords::list(titles)));
    }
    return options;
}

QJsonObject toJson(const ReconciliationRun& run, const QString& file)
{
    const ReconciliationCounts& counts = run.counts;
    QJsonArray rejected;
    for (const ImportNote& note : run.rejected) {
        rejected.append(QJsonObject{{QStringLiteral("row"), note.row},
                                    {QStringLiteral("column"), note.column},
                                    {QStringLiteral("message"), ImportWords::sentence(note)}});
    }
    QJsonObject json{{QStringLiteral("own"), run.made.ownCount},
                     {QStringLiteral("national"), run.made.nationalCount},
                     {QStringLiteral("declared"), run.made.declaredCount},
                     {QStringLiteral("matched"), counts.matched},
                     {QStringLiteral("differing"), counts.differing},
                     {QStringLiteral("proposed"), counts.proposed},
                     {QStringLiteral("onlyOwn"), counts.onlyOwn},
                     {QStringLiteral("onlyNational"), counts.onlyNational},
                     {QStringLiteral("onlyDeclared"), counts.onlyDeclared},
                     {QStringLiteral("rejected"), rejected}};
    if (!file.isEmpty()) {
        json.insert(QStringLiteral("file"), file);
    }
    return json;
}

void print(Console& console, const ReconciliationRun& run, const QString& file)
{
    using Words = ReconciliationWords;
    const ReconciliationCounts& counts = run.counts;
    TextTable table({ReconcileCommand::tr("Accounts"), ReconcileCommand::tr("Number")}, {1});
    const auto add = [&](const QString& what, qint64 number) {
        table.add({what, NumberWords::count(number)});
    };
    add(Words::label(ReconciliationSide::Own), run.made.ownCount);
    add(Words::label(ReconciliationSide::National), run.made.nationalCount);
    if (run.input.declared.present) {
        add(Words::label(ReconciliationSide::Declared), run.made.declaredCount);
    }
    add(ReconcileCommand::tr("Paired"), counts.matched);
    add(Words::label(ReconciliationKind::Differing), counts.differing);
    add(Words::label(ReconciliationKind::Proposed), counts.proposed);
    add(Words::label(ReconciliationKind::OnlyOwn), counts.onlyOwn);
    add(Words::label(ReconciliationKind::OnlyNational), counts.onlyNational);
    if (run.input.declared.present) {
        add(Words::label(ReconciliationKind::OnlyDeclared), counts.onlyDeclared);
    }
    console.print(table.text());
    if (!file.isEmpty()) {
        console.printLine(ReconcileCommand::tr("Written: %1").arg(file));
    }
    if (!run.rejected.isEmpty()) {
        console.printLine();
        TextTable rejected({ReconcileCommand::tr("Row"), ReconcileCommand::tr("Column"),
                            ReconcileCommand::tr("Not compared because")},
                           {0});
        for (const ImportNote& note : run.rejected) {
            rejected.add({QString::number(note.row), note.column, ImportWords::sentence(note)});
        }
        console.print(rejected.text());
    }
}

/// Writes the 差异核对表 into @p folder; returns its path.
QString writeTable(const CommandCall& call,
                   Session& session,
                   const ReconciliationRun& run,
                   const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        throw Error(Error::Kind::NotWritable, folder);
    }
    QList<ReconciliationItem> items;
    for (const ReconciledItem& item : run.items) {
        if (item.kind != ReconciliationKind::Equal) {
            items.append(storedItem(item, run.input));
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const auto& a, const auto& b) {
        return a.unitName == b.unitName ? a.name < b.name : a.unitName < b.unitName;
    });
    const QString path = QDir(folder).filePath(
        QStringLiteral("%1.xlsx").arg(ReconciliationWords::title(QStringLiteral("table"))));
    Progress progress;
    exportDifferences(items, path, call.words(session), progress);
    return path;
}

ExitCode run(CommandCall& call)
{
    if (!call.isSet("national")) {
        throw WrongUse{ReconcileCommand::tr(
            "Name the export of the national reporting system: --national FILE.")};
    }
    bool usable = true;
    ReconciliationFiles files;
    files.national = chosenFile(call, "national", usable);
    files.declared = chosenFile(call, "declared", usable);
    if (!usable) {
        return ExitCode::Broken;
    }
    const auto session = call.openForReading();
    Progress progress;
    const ReconciliationRun made = runReconciliation(*session, files, progress);
    const QString file =
        call.isSet("output") ? writeTable(call, *session, made, call.value("output")) : QString();
    if (call.wantsJson()) {
        call.console().print(toJson(made, file));
    } else {
        print(call.console(), made, file);
    }
    return made.counts.isClean() && made.rejected.isEmpty() ? ExitCode::Done : ExitCode::Findings;
}

} // namespace

Command reconcileCommand()
{
    Command command;
    command.name = QStringLiteral("reconcile");
    command.summary =
        ReconcileCommand::tr("Compares the register with an export of the national reporting "
                             "system and with what units declare; changes nothing.");
    command.options = {
        {QStringLiteral("national"),
         ReconcileCommand::tr("The export of the national reporting system (xlsx, ods, xls, CSV)."),
         QStringLiteral("FILE")},
        {QStringLiteral("declared"),
         ReconcileCommand::tr("The declarations of the units, in one sheet."),
         QStringLiteral("FILE")},
        {QStringLiteral("output"),
         ReconcileCommand::tr("Folder for the table of differences, a sheet for each unit."),
         QStringLiteral("DIR")}};
    command.givesJson = true;
    command.takesDate = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
