// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "app/commands/kindoption.h"
#include "app/commands/texttable.h"
#include "models/domain/error.h"
#include "models/exchange/importplan.h"
#include "models/exchange/rejectedrows.h"
#include "models/text/importwords.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

namespace juzhen {

namespace {

struct ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ImportCommand)
};

/// The choice that @p option makes, if it is given; the wrong word names the right ones.
template <class Enum>
void choose(const CommandCall& call, const char* option, Enum& value)
{
    if (!call.isSet(option)) {
        return;
    }
    const QString word = call.value(option);
    const auto chosen = fromKey<Enum>(word);
    if (!chosen) {
        QStringList words;
        for (const auto& entry : enumKeys(Enum{})) {
            words.append(QString::fromLatin1(entry.key));
        }
        throw WrongUse{ImportCommand::tr("--%1 takes %2, not “%3”.")
                           .arg(QLatin1String(option), NumberWords::list(words), word)};
    }
    value = *chosen;
}

/// What becomes of records that exist, of blank cells and of rejected rows.
void choosePolicies(const CommandCall& call, ImportOptions& options)
{
    if (call.isSet("key") && options.kind != ImportKind::Accounts) {
        throw WrongUse{ImportCommand::tr("--key is for --kind accounts only.")};
    }
    if (options.kind == ImportKind::National && (call.isSet("existing") || call.isSet("blanks"))) {
        throw WrongUse{ImportCommand::tr(
            "--existing and --blanks are not for --kind national, which only says what is so.")};
    }
    choose(call, "key", options.key);
    choose(call, "existing", options.existing);
    choose(call, "blanks", options.blanks);
    choose(call, "on-rejected", options.rejected);
}

/// Looks at the file before the register is touched: a file that can't be read makes no register.
ImportOptions chosenOptions(const CommandCall& call, Progress& progress)
{
    const ImportKind kind = chosenKind(call);
    const bool results = kind == ImportKind::Results;
    if (results != call.isSet("quarter")) {
        throw WrongUse{results ? ImportCommand::tr("Results need their quarter: --quarter 2025Q4.")
                               : ImportCommand::tr("--quarter is for --kind results only.")};
    }
    if (!results && call.isSet("create-missing")) {
        throw WrongUse{ImportCommand::tr("--create-missing is for --kind results only.")};
    }
    const bool metrics = kind == ImportKind::Metrics;
    if (!metrics && call.isSet("period")) {
        throw WrongUse{ImportCommand::tr("--period is for --kind metrics only.")};
    }
    const Quarter quarter = results ? call.quarter(call.value("quarter")) : Quarter();
    ImportOptions options = suggestImport(kind, call.word(0), progress);
    options.quarter = quarter;
    if (call.isSet("period")) {
        options.period = call.month(call.value("period"));
    } else if (metrics && options.mapping.columnOf(u"month") < 0) {
        throw WrongUse{
            ImportCommand::tr("Metrics need their month: a column for it, or --period 2026-10.")};
    }
    options.createAccounts = call.isSet("create-missing");
    options.chinese = call.isChinese();
    choosePolicies(call, options);
    return options;
}

/// Says which columns are missing, in the words of the office; true when none is.
bool hasNeededColumns(const CommandCall& call, const ImportOptions& options)
{
    const FieldCatalog& catalog = FieldCatalog::of(options.kind);
    QStringList titles;
    for (const QString& key : options.missingFields()) {
        const ImportField* field = catalog.field(key);
        titles.append(field ? field->title : key);
    }
    if (titles.isEmpty()) {
        return true;
    }
    call.console().complain(
        ImportCommand::tr("“%1” has no column for %2 in its header, so nothing was imported.")
            .arg(options.path, NumberWords::list(titles)));
    return false;
}

/// The register to import into. A dry run without a register works on one that is thrown away; a
/// register made for a failed import doesn't stay.
class Target
{
public:
    Target(const CommandCall& call, bool dryRun)
        : m_isNew(call.isMissing())
        , m_path(m_isNew && dryRun ? m_folder.filePath(QStringLiteral("dry-run.juzhen"))
                                   : call.location())
        , m_session(call.openOrCreate(m_path))
    {}

    ~Target()
    {
        m_session.reset();
        if (m_isNew && !m_keep) {
            for (const char* suffix : {"", "-wal", "-shm"}) {
                QFile::remove(m_path + QLatin1String(suffix));
            }
        }
    }

    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;

    [[nodiscard]] Session& session() { return *m_session; }

    void keep() { m_keep = true; }

private:
    QTemporaryDir m_folder;
    bool m_isNew;
    bool m_keep = false;
    QString m_path;
    std::unique_ptr<Session> m_session;
};

QJsonArray toJson(const QList<ImportNote>& notes)
{
    QJsonArray array;
    for (const ImportNote& note : notes) {
        array.append(QJsonObject{{QStringLiteral("row"), note.row},
                                 {QStringLiteral("column"), note.column},
                                 {QStringLiteral("message"), ImportWords::sentence(note)}});
    }
    return array;
}

QJsonObject toJson(const ImportPlan& plan)
{
    QJsonObject json{{QStringLiteral("read"), plan.counts.read},
                     {QStringLiteral("added"), plan.isBlocked() ? 0 : plan.counts.added},
                     {QStringLiteral("updated"), plan.isBlocked() ? 0 : plan.counts.updated},
                     {QStringLiteral("unchanged"), plan.counts.unchanged},
                     {QStringLiteral("rejected"), plan.counts.rejected},
                     {QStringLiteral("problems"), toJson(plan.problems)},
                     {QStringLiteral("warnings"), toJson(plan.warnings)}};
    if (plan.options.kind == ImportKind::National) {
        json.insert(QStringLiteral("notListed"), plan.counts.notListed);
    }
    return json;
}

/// Why nothing is imported, though the file could be read.
QString blockedBy(const ImportPlan& plan)
{
    return plan.options.rejected == RejectedPolicy::Stop && plan.counts.rejected > 0
               ? ImportCommand::tr("Nothing was imported: %1 rows are rejected. Correct them, or "
                                   "leave them out with --on-rejected leave-out.")
                     .arg(NumberWords::count(plan.counts.rejected))
               : ImportCommand::tr("Nothing was imported: %1 records are in the register already. "
                                   "Choose with --existing update or --existing skip.")
                     .arg(NumberWords::count(plan.counts.existing));
}

void printNotes(Console& console, const QString& title, const QList<ImportNote>& notes)
{
    if (notes.isEmpty()) {
        return;
    }
    console.printLine();
    TextTable table({ImportCommand::tr("Row"), ImportCommand::tr("Column"), title}, {0});
    for (const ImportNote& note : notes) {
        table.add({QString::number(note.row), note.column, ImportWords::sentence(note)});
    }
    console.print(table.text());
}

void print(Console& console, const ImportPlan& plan, bool dryRun)
{
    const ImportCounts& counts = plan.counts;
    if (dryRun) {
        console.printLine(ImportCommand::tr("Dry run; nothing was written."));
    } else if (!plan.isBlocked()) {
        console.printLine(ImportCommand::tr("Imported from %1.").arg(plan.options.path));
    }
    TextTable table({ImportCommand::tr("Rows"), ImportCommand::tr("Number")}, {1});
    table.add({ImportCommand::tr("read"), NumberWords::count(counts.read)});
    table.add({ImportCommand::tr("added"), NumberWords::count(counts.added)});
    table.add({ImportCommand::tr("updated"), NumberWords::count(counts.updated)});
    table.add({ImportCommand::tr("unchanged"), NumberWords::count(counts.unchanged)});
    table.add({ImportCommand::tr("rejected"), NumberWords::count(counts.rejected)});
    if (plan.options.kind == ImportKind::National) {
        table.add({ImportCommand::tr("running accounts that don't stand in the export"),
                   NumberWords::count(counts.notListed)});
    } else {
        table.add(
            {ImportCommand::tr("added, to be completed"), NumberWords::count(counts.incomplete)});
    }
    console.print(table.text());
    printNotes(console, ImportCommand::tr("Rejected because"), plan.problems);
    printNotes(console, ImportCommand::tr("Taken in, but"), plan.warnings);
}

ExitCode run(CommandCall& call)
{
    Progress progress;
    ImportPlan plan;
    plan.options = chosenOptions(call, progress);
    if (!hasNeededColumns(call, plan.options)) {
        return ExitCode::Broken;
    }
    const bool dryRun = call.isSet("dry-run");
    Target target(call, dryRun);
    prepareImport(target.session(), plan, progress);
    if (call.isSet("rejected") && hasRejectedRows(plan)) {
        // Before anything is imported: whoever can't be given the rows back keeps them together.
        exportRejected(plan, call.value("rejected"), progress);
    }
    if (plan.isBlocked()) {
        call.console().complain(blockedBy(plan));
    } else if (!dryRun) {
        applyImport(target.session(), plan, progress);
        target.keep();
    }
    if (call.wantsJson()) {
        call.console().print(toJson(plan));
    } else {
        print(call.console(), plan, dryRun);
    }
    return plan.counts.rejected > 0 || plan.isBlocked() ? ExitCode::Findings : ExitCode::Done;
}

} // namespace

Command importCommand()
{
    Command command;
    command.name = QStringLiteral("import");
    command.words = QStringLiteral("FILE");
    command.summary = ImportCommand::tr("Reads a spreadsheet (xlsx, ods, xls, CSV) into the "
                                        "register; makes the register if there is none.");
    command.options = {
        kindOption(),
        {QStringLiteral("quarter"), ImportCommand::tr("The quarter the results are of."),
         QStringLiteral("QUARTER")},
        {QStringLiteral("period"),
         ImportCommand::tr("The month the metrics are of, where no column says it."),
         QStringLiteral("MONTH")},
        {QStringLiteral("create-missing"),
         ImportCommand::tr("Creates the accounts that results name and the register lacks.")},
        {QStringLiteral("key"),
         ImportCommand::tr("What a row and an account have in common when they are the same: auto "
                           "(the best the row says), id (platform and account ID), name (name and "
                           "host unit) or link."),
         QStringLiteral("KEY")},
        {QStringLiteral("existing"),
         ImportCommand::tr("What becomes of records that exist: update (the default), skip, or "
                           "stop, which imports nothing."),
         QStringLiteral("WHAT")},
        {QStringLiteral("blanks"),
         ImportCommand::tr("What an empty cell does to a record that exists: keep (the default) or "
                           "clear."),
         QStringLiteral("WHAT")},
        {QStringLiteral("on-rejected"),
         ImportCommand::tr("What rows with errors do to the others: leave-out (the default) or "
                           "stop, which imports nothing."),
         QStringLiteral("WHAT")},
        {QStringLiteral("dry-run"),
         ImportCommand::tr("Says what would be done and writes nothing.")},
        {QStringLiteral("rejected"),
         ImportCommand::tr("Writes the rejected rows, each with its reason in red, to be corrected "
                           "and imported again."),
         QStringLiteral("FILE")}};
    command.wordCount = 1;
    command.givesJson = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
