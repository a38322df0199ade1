// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/publicliststore.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/domain/uid.h"
#include "models/stores/auditlog.h"
#include "models/stores/factsstore.h"
#include "models/stores/jsontext.h"
#include "models/stores/session.h"
#include "models/stores/thresholdstore.h"
#include "models/stores/writescope.h"



namespace juzhen {

PublicListStore::PublicListStore(Session& session)
    : m_session(session)
{}

PublicSelection PublicListStore::selection(QDate today, bool withVertical)
{
    const auto personal = personallyNamed(FactsStore(m_session).gather(today),
                                          ThresholdStore(m_session).current(), today);
    Query query(m_session.database(),
                QStringLiteral("SELECT account.id, account.uid, account.name, "
                               "coalesce(unit.name, ''), "
                               "coalesce(account.region_code, unit.region_code, ''), "
                               "account.platform_code, account.url, account.status, "
                               "coalesce(unit.vertical, FALSE) "
                               "FROM account LEFT JOIN unit ON unit.id = account.host_unit_id "
                               "LEFT JOIN region ON region.code "
                               "= coalesce(account.region_code, unit.region_code) "
                               "WHERE account.is_main AND account.status IN ('active', "
                               "'suspended') "
                               // A city (the first four digits) goes before its counties.
                               "ORDER BY substr(region.code, 1, 4) NULLS LAST, "
                               "region.sort_order, 5, "
                               "unit.sort_order NULLS LAST, unit.name_key, account.name_key, "
                               "account.id"));
    query.run();
    PublicSelection selection;
    while (query.next()) {
        if (query.boolean(8) && !withVertical) {
            ++selection.vertical;
            continue;
        }
        const QString name = publicText(query.text(2));
        if (personal.contains(query.integer(0))) {
            selection.heldBack.append(query.text(2));
            continue;
        }
        PublicEntry entry;
        entry.accountUid = query.text(1);
        entry.name = name;
        entry.unitName = publicText(query.text(3));
        entry.regionCode = query.text(4);
        entry.platformCode = query.text(5);
        entry.url = publicUrl(query.text(6));
        entry.paused = requireKey<AccountStatus>(query.text(7)) == AccountStatus::Suspended;
        selection.entries.append(entry);
        selection.accountIds.append(query.integer(0));
    }
    return selection;
}

std::optional<PublishedList> PublicListStore::last()
{
    Query newest(m_session.database(),
                 QStringLiteral("SELECT id, published_by, published_at FROM public_list "
                                "ORDER BY id DESC LIMIT 1"));
    newest.run();
    if (!newest.next()) {
        return std::nullopt;
    }
    PublishedList list;
    const qint64 id = newest.integer(0);
    list.by = newest.text(1);
    list.at = QDateTime::fromString(newest.text(2), Qt::ISODate);
    newest.finish();
    Query query(m_session.database(),
                QStringLiteral("SELECT account_uid, name, unit_name, region_code, platform_code, "
                               "url, paused FROM public_list_entry WHERE list_id = ? "
                               "ORDER BY place"));
    query.run(id);
    while (query.next()) {
        list.entries.append({query.text(0), query.text(1), query.text(2), query.text(3),
                             query.text(4), query.text(5), query.boolean(6)});
    }
    return list;
}

void PublicListStore::remember(const QList<PublicEntry>& entries)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    const QString uid = newUid();
    Query insert(m_session.database(),
                 QStringLiteral("INSERT INTO public_list (uid, published_by, published_at) "
                                "VALUES (?, ?, ?) RETURNING id"));
    insert.run(uid, m_session.source().login, m_session.clock().now().toString(Qt::ISODate));
    insert.next();
    const qint64 id = insert.integer(0);
    insert.finish();
    Query line(m_session.database(),
               QStringLiteral("INSERT INTO public_list_entry (list_id, place, account_uid, name, "
                              "unit_name, region_code, platform_code, url, paused) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    int place = 0;
    for (const PublicEntry& entry : entries) {
        line.run(id, place++, entry.accountUid, entry.name, entry.unitName, entry.regionCode,
                 entry.platformCode, entry.url, entry.paused);
    }
    QByteArray json("{");
    appendFieldChange(json, "public_list", QVariant(), static_cast<qint64>(entries.size()));
    m_session.log().append(QStringLiteral("publish_list"), SubjectKind::Register, 0, uid,
                           json + '}');
    scope.touch(SubjectKind::Register, 0);
    scope.commit();
}

} // namespace juzhen
