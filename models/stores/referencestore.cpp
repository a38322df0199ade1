// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/referencestore.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/auditlog.h"
#include "models/stores/jsontext.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"

#include <QHash>
#include <QSet>

namespace juzhen {

ReferenceStore::ReferenceStore(Session& session)
    : m_session(session)
{}

QList<Region> ReferenceStore::regions()
{
    Query query(m_session.database(),
                QStringLiteral("SELECT code, name, level, parent_code, functional_zone, sort_order "
                               "FROM region ORDER BY sort_order, code"));
    query.run();
    QList<Region> regions;
    while (query.next()) {
        regions.append({query.text(0), query.text(1), requireKey<RegionLevel>(query.text(2)),
                        query.text(3), query.boolean(4), static_cast<int>(query.integer(5))});
    }
    return regions;
}

QList<Platform> ReferenceStore::platforms()
{
    QHash<QString, QStringList> aliases;
    Query words(m_session.database(),
                QStringLiteral("SELECT platform_code, alias FROM platform_alias ORDER BY alias"));
    words.run();
    while (words.next()) {
        aliases[words.text(0)].append(words.text(1));
    }
    Query query(
        m_session.database(),
        QStringLiteral("SELECT code, name, name_en, bucket, fine_bucket, mobile_app, valid_from, "
                       "valid_to, sort_order FROM platform ORDER BY sort_order, code"));
    query.run();
    QList<Platform> platforms;
    while (query.next()) {
        Platform platform;
        platform.code = query.text(0);
        platform.name = query.text(1);
        platform.nameEn = query.text(2);
        platform.bucket = query.text(3);
        platform.fineBucket = query.text(4);
        platform.mobileApp = query.boolean(5);
        platform.validFrom = QDate::fromString(query.text(6), Qt::ISODate);
        platform.validTo = QDate::fromString(query.text(7), Qt::ISODate);
        platform.aliases = aliases.value(platform.code);
        platform.sortOrder = static_cast<int>(query.integer(8));
        platforms.append(platform);
    }
    return platforms;
}

QList<VocabularyItem> ReferenceStore::vocabulary()
{
    Query query(m_session.database(),
                QStringLiteral("SELECT vocabulary, code, name_zh, name_en FROM vocabulary_item "
                               "WHERE retired_on IS NULL ORDER BY vocabulary, sort_order, code"));
    query.run();
    QList<VocabularyItem> items;
    while (query.next()) {
        items.append({query.text(0), query.text(1), query.text(2), query.text(3)});
    }
    return items;
}

QList<CalendarDay> ReferenceStore::calendar()
{
    Query query(m_session.database(),
                QStringLiteral("SELECT day, workday, confirmed FROM calendar_day ORDER BY day"));
    query.run();
    QList<CalendarDay> days;
    while (query.next()) {
        days.append(
            {QDate::fromString(query.text(0), Qt::ISODate), query.boolean(1), query.boolean(2)});
    }
    return days;
}

void ReferenceStore::importCalendar(const QList<CalendarDay>& days)
{
    m_session.require(Permission::Administer);
    WriteScope scope(m_session);
    QSet<int> years;
    for (const CalendarDay& day : days) {
        years.insert(day.day.year());
    }
    Query clear(m_session.database(), QStringLiteral("DELETE FROM calendar_day WHERE day LIKE ?"));
    for (const int year : years) {
        clear.run(QStringLiteral("%1-%").arg(year));
    }
    Query insert(
        m_session.database(),
        QStringLiteral("INSERT INTO calendar_day (day, workday, confirmed) VALUES (?, ?, ?)"));
    for (const CalendarDay& day : days) {
        insert.run(day.day.toString(Qt::ISODate), day.workday, day.confirmed);
    }
    QByteArray json("{");
    appendFieldChange(json, "days", QVariant(), static_cast<qint64>(days.size()));
    m_session.log().append(QStringLiteral("update"), SubjectKind::Calendar, 0, QString(),
                           json + '}');
    scope.touch(SubjectKind::Calendar, 0);
    scope.commit();
}

void ReferenceStore::confirmCalendar(int year)
{
    m_session.require(Permission::Administer);
    WriteScope scope(m_session);
    Query confirm(m_session.database(),
                  QStringLiteral("UPDATE calendar_day SET confirmed = ? WHERE day LIKE ? AND "
                                 "confirmed <> ?"));
    confirm.run(true, QStringLiteral("%1-%").arg(year), true);
    if (confirm.affectedRows() == 0) {
        return;
    }
    QByteArray json("{");
    appendFieldChange(json, "confirmed", QVariant(), year);
    m_session.log().append(QStringLiteral("update"), SubjectKind::Calendar, 0, QString(),
                           json + '}');
    scope.touch(SubjectKind::Calendar, 0);
    scope.commit();
}

QString ReferenceStore::setting(const QString& key)
{
    Query query(m_session.database(), QStringLiteral("SELECT value FROM setting WHERE key = ?"));
    query.run(key);
    return query.next() ? query.text(0) : QString();
}

void ReferenceStore::setSetting(const QString& key, const QString& value)
{
    const QString before = setting(key);
    if (before == value) {
        return;
    }
    m_session.require(Permission::Administer);
    WriteScope scope(m_session);
    Query(m_session.database(),
          QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                         "ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
        .run(key, value);
    QByteArray json("{");
    appendFieldChange(json, key.toUtf8().constData(), before, value);
    m_session.log().append(QStringLiteral("update"), SubjectKind::Setting, 0, key, json + '}');
    scope.touch(SubjectKind::Setting, 0);
    scope.commit();
}

} // namespace juzhen
