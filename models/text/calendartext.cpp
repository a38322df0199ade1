// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/calendartext.h"

namespace juzhen {

QString CalendarText::kind(bool workday)
{
    return workday ? tr("Make-up workday") : tr("Holiday");
}

QString CalendarText::year(int year, qsizetype free, qsizetype worked)
{
    return tr("%1: holidays %2, make-up workdays %3")
        .arg(QString::number(year), QString::number(free), QString::number(worked));
}

QString CalendarText::state(bool confirmed)
{
    return confirmed ? tr("Checked against the published calendar")
                     : tr("To be checked against the published calendar");
}

QString CalendarText::sentence(const CalendarRowProblem& problem)
{
    QString text;
    switch (problem.problem) {
    case CalendarProblem::NoDay:
        text = tr("Row %1: there is no such day: %2");
        break;
    case CalendarProblem::NoKind:
        text = tr("Row %1: it doesn't say holiday or workday: %2");
        break;
    case CalendarProblem::Repeated:
        text = tr("Row %1: this day stands in an earlier row already: %2");
        break;
    case CalendarProblem::NotAWeekend:
        text = tr("Row %1: a make-up workday falls on a Saturday or Sunday: %2");
        break;
    }
    return text.arg(QString::number(problem.row), problem.raw);
}

} // namespace juzhen
