// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workcalendar.h"

#include "models/domain/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace juzhen {

namespace {

QSet<QDate> daysOf(const QJsonObject& object, QLatin1String field)
{
    const auto value = object.value(field);
    if (!value.isArray()) {
        throw Error(Error::Kind::Damaged, field);
    }
    QSet<QDate> days;
    const auto rows = value.toArray();
    for (const auto& row : rows) {
        const auto text = row.toString();
        const auto day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
        if (!day.isValid()) {
            throw Error(Error::Kind::Damaged, text.isEmpty() ? QString(field) : text, field);
        }
        days.insert(day);
    }
    return days;
}

QSet<int> yearsOf(const QJsonObject& object)
{
    QSet<int> years;
    const auto rows = object.value(QLatin1String("years")).toArray();
    for (const auto& row : rows) {
        const int year = row.toInt();
        if (year <= 0) {
            throw Error(Error::Kind::Damaged, QStringLiteral("years"));
        }
        years.insert(year);
    }
    return years;
}

QJsonArray textsOf(const QSet<QDate>& days)
{
    auto sorted = days.values();
    std::sort(sorted.begin(), sorted.end());
    QJsonArray texts;
    for (const auto day : sorted) {
        texts.append(day.toString(Qt::ISODate));
    }
    return texts;
}

} // namespace

WorkCalendar::WorkCalendar(QSet<QDate> holidays, QSet<QDate> workdays, QSet<int> years)
    : m_holidays(std::move(holidays))
    , m_workdays(std::move(workdays))
    , m_years(std::move(years))
{
    if (m_years.isEmpty()) {
        for (const auto day : m_holidays) {
            m_years.insert(day.year());
        }
    }
}

WorkCalendar WorkCalendar::fromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        throw Error(Error::Kind::Damaged, QStringLiteral("calendar"), problem.errorString());
    }
    const auto object = document.object();
    WorkCalendar calendar(daysOf(object, QLatin1String("holidays")),
                          daysOf(object, QLatin1String("workdays")), yearsOf(object));
    const auto both = calendar.m_holidays & calendar.m_workdays;
    if (!both.isEmpty()) {
        throw Error(Error::Kind::Damaged, both.constBegin()->toString(Qt::ISODate),
                    QStringLiteral("both a holiday and a workday"));
    }
    calendar.m_source = object.value(QLatin1String("source")).toString();
    calendar.m_toBeConfirmed = object.value(QLatin1String("toBeConfirmed")).toBool();
    return calendar;
}

QByteArray WorkCalendar::toJson() const
{
    auto years = m_years.values();
    std::sort(years.begin(), years.end());
    QJsonArray yearNumbers;
    for (const int year : years) {
        yearNumbers.append(year);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("source"), m_source},
                                     {QStringLiteral("toBeConfirmed"), m_toBeConfirmed},
                                     {QStringLiteral("years"), yearNumbers},
                                     {QStringLiteral("holidays"), textsOf(m_holidays)},
                                     {QStringLiteral("workdays"), textsOf(m_workdays)}})
        .toJson();
}

bool WorkCalendar::isWorkday(QDate day) const
{
    if (!day.isValid() || m_holidays.contains(day)) {
        return false;
    }
    return day.dayOfWeek() <= 5 || m_workdays.contains(day);
}

QDate WorkCalendar::addWorkdays(QDate start, int count) const
{
    if (!start.isValid()) {
        return {};
    }
    const int step = count < 0 ? -1 : 1;
    auto day = start;
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(step);
        if (isWorkday(day)) {
            --left;
        }
    }
    return day;
}

int WorkCalendar::workdaysBetween(QDate start, QDate end) const
{
    if (!start.isValid() || !end.isValid()) {
        return 0;
    }
    if (end < start) {
        return -workdaysBetween(end, start);
    }
    int count = 0;
    for (auto day = start.addDays(1); day <= end; day = day.addDays(1)) {
        count += isWorkday(day) ? 1 : 0;
    }
    return count;
}

} // namespace juzhen
