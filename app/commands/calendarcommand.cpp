// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandcall.h"
#include "app/commands/commands.h"
#include "app/commands/texttable.h"
#include "models/exchange/calendarsheet.h"
#include "models/stores/session.h"
#include "models/text/calendartext.h"
#include "models/text/numberwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace juzhen {

namespace {

struct CalendarCommand
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::CalendarCommand)
};

constexpr auto importOption = "import";

QJsonObject toJson(const QList<CalendarDay>& days)
{
    QJsonArray list;
    for (const CalendarDay& day : days) {
        list.append(QJsonObject{{QStringLiteral("day"), day.day.toString(Qt::ISODate)},
                                {QStringLiteral("workday"), day.workday},
                                {QStringLiteral("confirmed"), day.confirmed}});
    }
    return {{QStringLiteral("days"), list}};
}

void print(Console& console, const QList<CalendarDay>& days)
{
    TextTable table(
        {CalendarCommand::tr("Day"), CalendarCommand::tr("Kind"), CalendarCommand::tr("State")});
    for (const CalendarDay& day : days) {
        table.add({NumberWords::date(day.day), CalendarText::kind(day.workday),
                   CalendarText::state(day.confirmed)});
    }
    console.print(table.text());
}

ExitCode importFrom(CommandCall& call, const QString& path)
{
    Progress progress;
    const CalendarSheet sheet = readCalendarSheet(path, progress);
    for (const CalendarRowProblem& problem : sheet.problems) {
        call.console().complain(CalendarText::sentence(problem));
    }
    if (!sheet.problems.isEmpty() || sheet.days.isEmpty()) {
        call.console().complain(
            sheet.days.isEmpty()
                ? CalendarCommand::tr("No day was found; nothing was imported.")
                : CalendarCommand::tr("Nothing was imported. Correct these rows first."));
        return ExitCode::Findings;
    }
    Session session(call.source());
    ReferenceStore(session).importCalendar(sheet.days);
    if (call.wantsJson()) {
        call.console().print(toJson(sheet.days));
    } else {
        call.console().printLine(
            CalendarCommand::tr("%1 days were imported; they replace those of the same years.")
                .arg(NumberWords::count(sheet.days.size())));
    }
    return ExitCode::Done;
}

ExitCode run(CommandCall& call)
{
    if (const QString path = call.value(importOption); !path.isEmpty()) {
        return importFrom(call, path);
    }
    const auto session = call.openForReading();
    const QList<CalendarDay> days = ReferenceStore(*session).calendar();
    if (call.wantsJson()) {
        call.console().print(toJson(days));
    } else {
        print(call.console(), days);
    }
    return ExitCode::Done;
}

} // namespace

Command calendarCommand()
{
    Command command;
    command.name = QStringLiteral("calendar");
    command.summary = CalendarCommand::tr("Lists the holidays and make-up workdays, or takes them "
                                          "from a spreadsheet.");
    command.options = {{QString::fromLatin1(importOption),
                        CalendarCommand::tr("A row for each day: the day, and holiday or workday."),
                        QStringLiteral("FILE")}};
    command.givesJson = true;
    command.run = &run;
    return command;
}

} // namespace juzhen
