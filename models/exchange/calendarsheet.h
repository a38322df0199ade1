// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendarproblem.h"
#include "models/stores/referencestore.h"
#include "models/tasks/progress.h"

namespace juzhen {

/// The holidays and make-up workdays of a sheet (节假日安排).
struct CalendarSheet
{
    QList<CalendarDay> days; ///< in the order of the sheet, marked as confirmed
    QList<CalendarRowProblem> problems;
};

/// Reads the first sheet of @p path: a row for each day, the day in one cell, 放假 or 上班 (休, 班,
/// holiday, workday …) in another, in any order; titles, headers and notes may stay. Throws what
/// openSheetReader() throws.
[[nodiscard]] CalendarSheet readCalendarSheet(const QString& path, Progress& progress);

} // namespace juzhen
