// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "models/domain/error.h"
#include "models/exchange/sampleregister.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QFile>

namespace juzhen {

namespace {

struct SampleCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::SampleCommand)
};

SampleCounts fill(Session& session, const SampleOptions& options)
{
    if (!isEmptyRegister(session)) {
        throw WrongUse{SampleCommand::tr(
                           "“%1” holds accounts already; a sample is only made in a new register.")
                           .arg(session.displayName())};
    }
    Progress progress;
    return makeSample(session, options, progress);
}

/// A new file appears under its name only when it is whole.
SampleCounts makeFile(const CommandCall& call, const SampleOptions& options)
{
    const QString path = call.location();
    const QString partial = path + QLatin1String(".part");
    const auto clean = [](const QString* name) {
        for (const char* suffix : {"", "-wal", "-shm"}) {
            QFile::remove(*name + QLatin1String(suffix));
        }
    };
    const std::unique_ptr<const QString, decltype(clean)> cleanUp(&partial, clean);
    clean(&partial);
    SampleCounts counts;
    {
        const auto session = call.openOrCreate(partial);
        counts = fill(*session, options);
    }
    if (!QFile::rename(partial, path)) {
        throw Error(Error::Kind::NotWritable, path);
    }
    return counts;
}

ExitCode run(CommandCall& call)
{
    SampleOptions options;
    options.accounts = call.number("accounts", options.accounts, 1, SampleOptions::mostAccounts);
    options.quarters = call.number("quarters", options.quarters, 1, SampleOptions::mostQuarters);
    options.seed = static_cast<quint32>(
        call.number("seed", static_cast<int>(options.seed), 0, std::numeric_limits<int>::max()));
    const SampleCounts counts =
        call.isMissing() ? makeFile(call, options) : fill(*call.openOrCreate(), options);
    if (call.wantsJson()) {
        call.console().print(QJsonObject{{QStringLiteral("units"), counts.units},
                                         {QStringLiteral("accounts"), counts.accounts},
                                         {QStringLiteral("filings"), counts.filings},
                                         {QStringLiteral("tasks"), counts.tasks},
                                         {QStringLiteral("findings"), counts.findings}});
        return ExitCode::Done;
    }
    call.console().printLine(
        SampleCommand::tr("Sample register “%1”: %2 units, %3 accounts, %4 filings, %5 checks.")
            .arg(call.location(), NumberWords::count(counts.units),
                 NumberWords::count(counts.accounts), NumberWords::count(counts.filings),
                 NumberWords::count(counts.tasks)));
    return ExitCode::Done;
}

} // namespace

Command sampleCommand()
{
    Command command;
    command.name = QStringLiteral("sample");
    command.summary =
        SampleCommand::tr("Makes a register of made-up units, accounts and inspections.");
    command.options = {
        {QStringLiteral("accounts"), SampleCommand::tr("Number of accounts."), QStringLiteral("N")},
        {QStringLiteral("quarters"),
         SampleCommand::tr("Number of quarters, up to the present one."), QStringLiteral("Q")},
        {QStringLiteral("seed"), SampleCommand::tr("The same number gives the same register."),
         QStringLiteral("S")}};
    command.givesJson = true;
    command.takesDate = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
