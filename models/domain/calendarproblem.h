// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

/// What is the matter with a row of a calendar.
enum class CalendarProblem
{
    NoDay,      ///< it says free or working, but of no day there is
    NoKind,     ///< a day of which it doesn't say whether it is free
    Repeated,   ///< a day that an earlier row has
    NotAWeekend ///< a make-up workday that is a working day anyway
};

struct CalendarRowProblem
{
    int row = 0; ///< of the sheet, the first is 1
    CalendarProblem problem = CalendarProblem::NoDay;
    QString raw; ///< what the row says
};

} // namespace juzhen
