// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/officecalendar.h"

#include "models/stores/referencestore.h"

namespace juzhen {

WorkCalendar officeCalendar(Session& session)
{
    QSet<QDate> holidays;
    QSet<QDate> workdays;
    for (const CalendarDay& day : ReferenceStore(session).calendar()) {
        (day.workday ? workdays : holidays).insert(day.day);
    }
    return WorkCalendar(holidays, workdays);
}

} // namespace juzhen
