// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace juzhen {

/// Tells the time. Everything that asks "now" or "today" asks a Clock, so that tests and
/// `--at DATE` can choose the moment.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// The present moment in UTC, to the second.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The calendar day at the office (local time zone).
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
};

/// The computer's own clock.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        auto moment = QDateTime::currentDateTimeUtc();
        moment.setTime(QTime(moment.time().hour(), moment.time().minute(), moment.time().second()));
        return moment;
    }
};

/// A clock that stands still at a chosen moment.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime moment)
        : m_moment(std::move(moment))
    {}

    /// Midday of @p day at the office, which is the same day in every time zone of the province.
    explicit FixedClock(QDate day)
        : m_moment(QDateTime(day, QTime(12, 0)).toUTC())
    {}

    [[nodiscard]] QDateTime now() const override { return m_moment; }

    void setNow(const QDateTime& moment) { m_moment = moment; }

private:
    QDateTime m_moment;
};

} // namespace juzhen
