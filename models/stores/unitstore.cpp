// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/unitstore.h"

#include "models/domain/pinyin.h"
#include "models/domain/searchtext.h"
#include "models/stores/recordtable.h"

#include <QSet>

#include <algorithm>

namespace juzhen {

namespace {

QVariantList derivedOf(const Unit& unit)
{
    return {pinyinKey(unit.name),
            searchTextOf(QStringList{unit.name, unit.shortName, unit.uscc} + unit.formerNames)};
}

} // namespace

UnitStore::UnitStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<Unit>>(session))
{}

UnitStore::~UnitStore() = default;

std::optional<Unit> UnitStore::find(Id<Unit> id)
{
    return m_table->find(id);
}

QStringList UnitStore::namesOf(Id<Unit> id)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT name, former_names FROM unit WHERE id = ?"));
    if (!query.run(id.value()).next()) {
        return {};
    }
    return QStringList(query.text(0)) + query.text(1).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Unit UnitStore::require(Id<Unit> id)
{
    return m_table->require(id);
}

QList<Unit> UnitStore::named(const QString& name)
{
    return m_table->where(QStringLiteral("name = ? ORDER BY id"), {name});
}

QList<Unit> UnitStore::all()
{
    return m_table->where(QStringLiteral("1 = 1 ORDER BY sort_order, name_key, id"));
}

QList<SearchableUnit> UnitStore::searchable()
{
    Query query(m_session.database(), QStringLiteral("SELECT id, name, search_text FROM unit "
                                                     "ORDER BY sort_order, name_key, id"));
    query.run();
    QList<SearchableUnit> units;
    while (query.next()) {
        units.append({Id<Unit>(query.integer(0)), query.text(1), query.text(2)});
    }
    return units;
}

QHash<qint64, QString> UnitStore::names()
{
    Query query(m_session.database(), QStringLiteral("SELECT id, name FROM unit"));
    query.run();
    QHash<qint64, QString> names;
    while (query.next()) {
        names.insert(query.integer(0), query.text(1));
    }
    return names;
}

QList<Id<Unit>> UnitStore::chain(Id<Unit> first, Id<Unit> Unit::*superior)
{
    QList<Id<Unit>> chain;
    for (Id<Unit> next = first; next.isValid() && !chain.contains(next);) {
        chain.append(next);
        const auto found = m_table->find(next);
        next = found ? (*found).*superior : Id<Unit>();
    }
    return chain;
}

QList<Unit> UnitStore::predecessors(Id<Unit> unit)
{
    return m_table->where(QStringLiteral("successor_id = ? ORDER BY name_key, id"), {unit.value()});
}

bool UnitStore::isNameTaken(const Unit& unit)
{
    const auto same = named(unit.name);
    return std::any_of(same.begin(), same.end(), [&](const Unit& one) {
        return one.id != unit.id && one.regionCode == unit.regionCode;
    });
}

std::optional<Unit> UnitStore::computedSupervisor(const Unit& unit)
{
    if (unit.vertical) {
        return m_table->find(unit.systemParentId);
    }
    Query region(m_session.database(),
                 QStringLiteral("SELECT parent_code, functional_zone FROM region WHERE code = ?"));
    region.run(unit.regionCode);
    if (!region.next()) {
        return std::nullopt;
    }
    const QString above = region.text(0);
    const bool zone = region.boolean(1);
    if (unit.kind == QLatin1String("general_office")) {
        return officeOf(above, unit.id);
    }
    const auto own = officeOf(unit.regionCode, unit.id);
    return own || !zone ? own : officeOf(above, unit.id);
}

std::optional<Unit> UnitStore::officeOf(const QString& regionCode, Id<Unit> butNot)
{
    const auto found = m_table->where(QStringLiteral("region_code = ? AND kind = 'general_office' "
                                                     "AND status <> 'merged' AND id <> ? "
                                                     "ORDER BY sort_order, id LIMIT 1"),
                                      {regionCode, butNot.value()});
    return found.isEmpty() ? std::nullopt : std::optional<Unit>(found.first());
}

void UnitStore::create(Unit& unit)
{
    m_session.require(Permission::EditAccounts);
    check(unit);
    m_table->insert(unit, derivedOf(unit));
}

bool UnitStore::update(const Unit& before, Unit& after)
{
    m_session.require(Permission::EditAccounts);
    check(after);
    return applyDecision(before, after, QStringLiteral("update"));
}

void UnitStore::arrange(const QList<Id<Unit>>& units)
{
    QList<std::pair<Id<Unit>, int>> numbers;
    for (const Id<Unit> id : units) {
        numbers.append({id, static_cast<int>(numbers.size()) + 1});
    }
    arrange(numbers);
}

QList<std::pair<Id<Unit>, int>> UnitStore::orderOf(const QList<Id<Unit>>& units)
{
    QList<std::pair<Id<Unit>, int>> numbers;
    for (const Id<Unit> id : units) {
        numbers.append({id, m_table->require(id).sortOrder});
    }
    return numbers;
}

int UnitStore::lastOrder(const QString& regionCode)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT coalesce(max(sort_order), 0) FROM unit "
                               "WHERE coalesce(region_code, '') = ?"));
    query.run(regionCode);
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

void UnitStore::arrange(const QList<std::pair<Id<Unit>, int>>& numbers)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    for (const auto& [id, number] : numbers) {
        const Unit before = m_table->require(id);
        Unit after = before;
        after.sortOrder = number;
        m_table->update(before, after, {}, QStringLiteral("arrange"));
    }
    scope.commit();
}

bool UnitStore::applyDecision(const Unit& before, Unit& after, const QString& action)
{
    WriteScope scope(m_session);
    const bool changed = m_table->update(before, after, derivedOf(after), action);
    if (changed && (before.name != after.name || before.formerNames != after.formerNames)) {
        refreshAccounts(after);
    }
    scope.commit();
    return changed;
}

void UnitStore::check(const Unit& unit)
{
    if (unit.name.trimmed().isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("name"));
    }
    const auto walk = [&](Id<Unit> Unit::*superior, const char* field) {
        QSet<qint64> seen;
        for (Id<Unit> next = unit.*superior; next.isValid();) {
            if (next == unit.id || seen.contains(next.value())) {
                throw Error(Error::Kind::Invalid, QString::fromLatin1(field));
            }
            seen.insert(next.value());
            const auto found = m_table->find(next);
            next = found ? (*found).*superior : Id<Unit>();
        }
    };
    walk(&Unit::parentId, "parent_id");
    walk(&Unit::systemParentId, "system_parent_id");
}

void UnitStore::refreshAccounts(const Unit& unit)
{
    Query read(m_session.database(),
               QStringLiteral("SELECT id, name, platform_id FROM account WHERE host_unit_id = ?"));
    read.run(unit.id.value());
    QList<std::pair<qint64, QString>> texts;
    while (read.next()) {
        texts.append(
            {read.integer(0),
             searchTextOf(QStringList{read.text(1), read.text(2), unit.name} + unit.formerNames)});
    }
    Query write(m_session.database(),
                QStringLiteral("UPDATE account SET search_text = ? WHERE id = ?"));
    for (const auto& [id, text] : texts) {
        write.run(text, id);
    }
}

} // namespace juzhen
