// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarsheet.h"

#include "models/exchange/celltext.h"
#include "models/exchange/sheetreader.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace juzhen {

namespace {

constexpr int saturday = 6;

/// Whether @p text says that a day is worked (true) or free (false); nothing when neither.
std::optional<bool> workdayFrom(const QString& text)
{
    // In this order: 调休上班 is a day of work.
    static const std::array working{QStringLiteral("班"), QStringLiteral("工作日"),
                                    QStringLiteral("work")};
    static const std::array resting{QStringLiteral("休"), QStringLiteral("假"),
                                    QStringLiteral("holiday"), QStringLiteral("free")};
    const auto says = [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    };
    if (std::ranges::any_of(working, says)) {
        return true;
    }
    return std::ranges::any_of(resting, says) ? std::optional(false) : std::nullopt;
}

/// One row, as far as it can be understood.
struct CalendarRow
{
    std::optional<QDate> day;
    bool brokenDay = false;
    std::optional<bool> workday;
    QString text;
};

CalendarRow rowFrom(Cells cells)
{
    CalendarRow row;
    QStringList texts;
    for (const Cell& cell : cells) {
        const auto day = parseDate(&cell);
        if (day.value) {
            row.day = day.value;
        } else if (day.problem == CellProblem::ImpossibleDate) {
            row.brokenDay = true;
        } else if (const auto kind = workdayFrom(cell.displayText())) {
            row.workday = kind;
        }
        texts.append(cell.displayText());
    }
    row.text = texts.join(QLatin1Char(' '));
    return row;
}

} // namespace

CalendarSheet readCalendarSheet(const QString& path, Progress& progress)
{
    const auto reader = openSheetReader(path);
    CalendarSheet sheet;
    QSet<QDate> known;
    bool begun = false;
    reader->read(
        0,
        [&](int number, Cells cells) {
            const CalendarRow row = rowFrom(cells);
            const auto refuse = [&](CalendarProblem problem) {
                sheet.problems.append({number, problem, row.text});
            };
            begun = begun || row.day || row.brokenDay;
            if (!row.day) {
                // Above the first day stand titles, below the last one notes of a single cell.
                if (row.brokenDay || (begun && row.workday && cells.size() > 1)) {
                    refuse(CalendarProblem::NoDay);
                }
            } else if (!row.workday) {
                refuse(CalendarProblem::NoKind);
            } else if (known.contains(*row.day)) {
                refuse(CalendarProblem::Repeated);
            } else if (*row.workday && row.day->dayOfWeek() < saturday) {
                refuse(CalendarProblem::NotAWeekend);
            } else {
                known.insert(*row.day);
                sheet.days.append({*row.day, *row.workday, true});
            }
            return true;
        },
        progress);
    return sheet;
}

} // namespace juzhen
