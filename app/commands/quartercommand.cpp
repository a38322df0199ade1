// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "app/commands/texttable.h"
#include "models/stores/statisticsstore.h"
#include "models/text/figurewords.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace juzhen {

namespace {

struct QuarterCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::QuarterCommand)
};

constexpr qsizetype mostNamed = 10; ///< accounts named per problem; JSON has all

/// "95.77"; null while nothing was checked.
QJsonValue rateValue(std::optional<int> hundredths)
{
    return hundredths ? QJsonValue(shareText(*hundredths)) : QJsonValue();
}

QJsonObject toJson(const Figures& figures)
{
    return {{QStringLiteral("running"), figures.running},
            {QStringLiteral("checked"), figures.checked},
            {QStringLiteral("passed"), figures.passed},
            {QStringLiteral("failed"), figures.failed},
            {QStringLiteral("coverage"), rateValue(figures.coverage())},
            {QStringLiteral("passRate"), rateValue(figures.passRate())}};
}

QJsonArray toJson(const QList<Figures>& groups)
{
    QJsonArray array;
    for (const Figures& group : groups) {
        QJsonObject object = toJson(group);
        object.insert(QStringLiteral("name"), group.name);
        array.append(object);
    }
    return array;
}

QJsonArray toJson(const QList<ProblemCount>& problems)
{
    QJsonArray array;
    for (const ProblemCount& problem : problems) {
        QJsonArray accounts;
        for (const ProblemAccount& account : problem.accounts) {
            accounts.append(account.name);
        }
        array.append(QJsonObject{{QStringLiteral("name"), problem.name},
                                 {QStringLiteral("count"), problem.count},
                                 {QStringLiteral("accounts"), accounts}});
    }
    return array;
}

QStringList row(const QString& name, const Figures& figures)
{
    return {name,
            NumberWords::count(figures.running),
            NumberWords::count(figures.checked),
            NumberWords::count(figures.passed),
            NumberWords::count(figures.failed),
            NumberWords::rate(figures.coverage()),
            NumberWords::rate(figures.passRate())};
}

QString groupTable(const QString& title, const QList<Figures>& groups)
{
    TextTable table({title, QuarterCommand::tr("Running"), QuarterCommand::tr("Checked"),
                     QuarterCommand::tr("Passed"), QuarterCommand::tr("Failed"),
                     QuarterCommand::tr("Coverage"), QuarterCommand::tr("Pass rate")},
                    {1, 2, 3, 4, 5, 6});
    for (const Figures& group : groups) {
        table.add(row(group.name, group));
    }
    return table.text() + QLatin1Char('\n');
}

QString problemTable(const QList<ProblemCount>& problems)
{
    TextTable table({QuarterCommand::tr("Problem"), QuarterCommand::tr("Accounts"),
                     QuarterCommand::tr("Which")},
                    {1});
    for (const ProblemCount& problem : problems) {
        QStringList names;
        for (const ProblemAccount& account : problem.accounts.mid(0, mostNamed)) {
            names.append(account.name);
        }
        if (problem.accounts.size() > mostNamed) {
            names.append(QStringLiteral("…"));
        }
        table.add({problem.name, NumberWords::count(problem.count), NumberWords::list(names)});
    }
    return table.text();
}

void print(Console& console, const QuarterFigures& figures)
{
    Figures total = figures.total;
    total.name = QuarterCommand::tr("All accounts");
    const QString state = figures.confirmed ? QuarterCommand::tr("confirmed results")
                                            : QuarterCommand::tr("results so far");
    console.printLine(NumberWords::quarter(figures.quarter) + QStringLiteral(" · ") + state);
    console.printLine();
    console.print(groupTable(QuarterCommand::tr("Total"), {total}));
    console.print(groupTable(QuarterCommand::tr("Platform"), figures.byPlatform));
    console.print(groupTable(QuarterCommand::tr("Level"), figures.byLevel));
    console.print(groupTable(QuarterCommand::tr("Region"), figures.byRegion));
    console.print(problemTable(figures.problems));
}

ExitCode run(CommandCall& call)
{
    const Quarter quarter = call.quarter(call.word(0));
    const auto session = call.openForReading();
    QuarterFigures figures = StatisticsStore(*session).quarter(quarter);
    FigureWords::fillNames(figures, call.words(*session));
    if (!call.wantsJson()) {
        print(call.console(), figures);
        return ExitCode::Done;
    }
    QJsonObject object = toJson(figures.total);
    object.insert(QStringLiteral("quarter"), figures.quarter.text());
    object.insert(QStringLiteral("byPlatform"), toJson(figures.byPlatform));
    object.insert(QStringLiteral("byLevel"), toJson(figures.byLevel));
    object.insert(QStringLiteral("byRegion"), toJson(figures.byRegion));
    object.insert(QStringLiteral("problems"), toJson(figures.problems));
    call.console().print(object);
    return ExitCode::Done;
}

} // namespace

Command quarterCommand()
{
    Command command;
    command.name = QStringLiteral("quarter");
    command.words = QStringLiteral("QUARTER");
    command.summary = QuarterCommand::tr("Prints the figures of a quarter, such as 2025Q4.");
    command.wordCount = 1;
    command.givesJson = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
