// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>

namespace juzhen {

/// The working days of the office: Monday to Friday, less the public holidays, plus the make-up
/// workdays (调休上班). A value made from data; the state announces the days year by year.
class WorkCalendar
{
public:
    /// Weekends only; covers no year.
    WorkCalendar() = default;

    /// The years covered are those of @p years or, when it is empty, of the holidays.
    WorkCalendar(QSet<QDate> holidays, QSet<QDate> workdays, QSet<int> years = {});

    /// Reads {"source", "toBeConfirmed", "years", "holidays", "workdays"}; days as "2025-01-01".
    /// Throws Error(Damaged) with the part that can't be understood.
    [[nodiscard]] static WorkCalendar fromJson(const QByteArray& json);

    /// The form that fromJson() reads, days in order.
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] bool isWorkday(QDate day) const;

    /// Whether the holidays of @p year are known. If not, due days in it are counted by weekends
    /// alone, and the user is to be told.
    [[nodiscard]] bool covers(int year) const { return m_years.contains(year); }

    /// The @p count-th workday after @p start, which itself doesn't count; with a negative count,
    /// before it. With 0, @p start itself, workday or not. An invalid day gives an invalid day.
    [[nodiscard]] QDate addWorkdays(QDate start, int count) const;

    /// Workdays after @p start up to and with @p end, so that workdaysBetween(d, addWorkdays(d, n))
    /// is n for n ≥ 0. With the days the other way round, the same count, negative; 0 for an
    /// invalid day.
    [[nodiscard]] int workdaysBetween(QDate start, QDate end) const;

    /// Where the days come from, and whether somebody still has to check them.
    [[nodiscard]] const QString& source() const { return m_source; }

    [[nodiscard]] bool isToBeConfirmed() const { return m_toBeConfirmed; }

    [[nodiscard]] const QSet<QDate>& holidays() const { return m_holidays; }

    [[nodiscard]] const QSet<QDate>& workdays() const { return m_workdays; }

    bool operator==(const WorkCalendar&) const = default;

private:
    QSet<QDate> m_holidays;
    QSet<QDate> m_workdays;
    QSet<int> m_years;
    QString m_source;
    bool m_toBeConfirmed = false;
};

} // namespace juzhen
