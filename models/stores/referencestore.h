// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/platform.h"
#include "models/domain/region.h"
#include "models/domain/vocabularyitem.h"

#include <QDate>
#include <QList>
#include <QString>

namespace juzhen {

class Session;

/// A day that isn't what its weekday says: a holiday, or a make-up workday.
struct CalendarDay
{
    QDate day;
    bool workday = false;
    bool confirmed = false; ///< checked against the published calendar

    bool operator==(const CalendarDay&) const = default;
};

/// The reference data of the register: regions, platforms, vocabularies, calendar.
class ReferenceStore
{
public:
    explicit ReferenceStore(Session& session);

    [[nodiscard]] QList<Region> regions();
    [[nodiscard]] QList<Platform> platforms();
    [[nodiscard]] QList<VocabularyItem> vocabulary();
    [[nodiscard]] QList<CalendarDay> calendar();

    /// Replaces the days of the years that @p days speak of. Needs Permission::Administer.
    void importCalendar(const QList<CalendarDay>& days);

    /// Marks the days of @p year as checked against the published calendar. Needs
    /// Permission::Administer.
    void confirmCalendar(int year);

    /// A setting kept in the register (shared by everybody who works with it); empty if unset.
    [[nodiscard]] QString setting(const QString& key);
    void setSetting(const QString& key, const QString& value);

private:
    Session& m_session;
};

/// Key of the setting that marks a register of made-up data: "true".
inline constexpr QLatin1String sampleSetting("sample");

} // namespace juzhen
