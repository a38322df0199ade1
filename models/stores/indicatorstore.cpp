// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/indicatorstore.h"

#include "models/stores/recordtable.h"

namespace juzhen {

namespace {

constexpr auto itemColumns = "set_id, code, heading, question, guidance, kind, max_tenths, "
                             "per_hit_tenths, optional, severity, problem_class, sort_order";

Indicator readItem(const Query& query)
{
    Indicator item;
    item.id = Id<Indicator>(query.integer(0));
    item.setId = Id<IndicatorSet>(query.integer(1));
    item.code = query.text(2);
    item.group = query.text(3);
    item.text = query.text(4);
    item.guidance = query.text(5);
    item.kind = requireKey<IndicatorKind>(query.text(6));
    item.maxTenths = static_cast<int>(query.integer(7));
    item.perHitTenths = static_cast<int>(query.integer(8));
    item.optional = query.boolean(9);
    item.severity = requireKey<Severity>(query.text(10));
    item.problemClass = query.text(11);
    item.sortOrder = static_cast<int>(query.integer(12));
    return item;
}

} // namespace

IndicatorStore::IndicatorStore(Session& session)
    : m_session(session)
{}

QList<IndicatorSet> IndicatorStore::latest()
{
    return RecordTable<IndicatorSet>(m_session).where(
        QStringLiteral("version = (SELECT max(other.version) FROM indicator_set other "
                       "WHERE other.code = indicator_set.code) ORDER BY id"));
}

IndicatorSet IndicatorStore::require(Id<IndicatorSet> id)
{
    IndicatorSet set = RecordTable<IndicatorSet>(m_session).require(id);
    Query query(
        m_session.database(),
        QStringLiteral("SELECT id, %1 FROM indicator WHERE set_id = ? ORDER BY sort_order, id")
            .arg(QLatin1String(itemColumns)));
    query.run(id.value());
    while (query.next()) {
        set.indicators.append(readItem(query));
    }
    return set;
}

std::optional<Indicator> IndicatorStore::findItem(Id<Indicator> id)
{
    Query query(m_session.database(), QStringLiteral("SELECT id, %1 FROM indicator WHERE id = ?")
                                          .arg(QLatin1String(itemColumns)));
    query.run(id.value());
    return query.next() ? std::optional(readItem(query)) : std::nullopt;
}

void IndicatorStore::add(IndicatorSet& set)
{
    m_session.require(Permission::Administer);
    WriteScope scope(m_session);
    Query newest(
        m_session.database(),
        QStringLiteral("SELECT coalesce(max(version), 0) FROM indicator_set WHERE code = ?"));
    newest.run(set.code);
    newest.next();
    set.version = static_cast<int>(newest.integer(0)) + 1;
    newest.finish();
    set.uid.clear();
    RecordTable<IndicatorSet>(m_session).insert(set);
    Query insert(
        m_session.database(),
        QStringLiteral("INSERT INTO indicator (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "RETURNING id")
            .arg(QLatin1String(itemColumns)));
    int order = 0;
    for (Indicator& item : set.indicators) {
        item.setId = set.id;
        item.sortOrder = ++order;
        insert.run(item.setId.value(), item.code, item.group, item.text, item.guidance,
                   toKey(item.kind), item.maxTenths, item.perHitTenths, item.optional,
                   toKey(item.severity), item.problemClass, item.sortOrder);
        insert.next();
        item.id = Id<Indicator>(insert.integer(0));
        insert.finish();
    }
    scope.commit();
}

} // namespace juzhen
