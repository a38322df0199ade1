// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/calendarproblem.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for the calendar of working days (工作日历).
class CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::CalendarText)

public:
    /// "放假" or "调休上班".
    [[nodiscard]] static QString kind(bool workday);

    /// "2026 年：放假 33 天，调休上班 6 天".
    [[nodiscard]] static QString year(int year, qsizetype free, qsizetype worked);

    /// "已核对" or "待与国务院办公厅通知核对".
    [[nodiscard]] static QString state(bool confirmed);

    /// What is wrong with a row, by its number in the sheet.
    [[nodiscard]] static QString sentence(const CalendarRowProblem& problem);
};

} // namespace juzhen
