// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/unitstore.h"

#include "models/domain/pinyin.h"
#include "models/domain/searchtext.h"
#include "models/stores/recordtable.h"

#include <QSet>

namespace juzhen {

namespace {

QVariantList derivedOf(const Unit& unit)
{
    return {pinyinKey(unit.name), searchTextOf({unit.name, unit.shortName, unit.uscc})};
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

QList<Unit> UnitStore::named(const QString& name)
{
    return m_table->where(QStringLiteral("name = ? ORDER BY id"), {name});
}

QList<Unit> UnitStore::all()
{
    return m_table->where(QStringLiteral("1 = 1 ORDER BY sort_order, name_key, id"));
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

void UnitStore::create(Unit& unit)
{
    m_session.require(Permission::EditAccounts);
    check(unit);
    m_table->insert(unit, derivedOf(unit));
}

bool UnitStore::update(const Unit& before, Unit& after)
{
    m_session.require(Permission::EditAccounts);
    return write(before, after, QStringLiteral("update"));
}

bool UnitStore::applyReversal(const Unit& before, Unit& after, const QString& action)
{
    return write(before, after, action);
}

bool UnitStore::write(const Unit& before, Unit& after, const QString& action)
{
    check(after);
    WriteScope scope(m_session);
    const bool changed = m_table->update(before, after, derivedOf(after), action);
    if (changed && before.name != after.name) {
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
        texts.append({read.integer(0), searchTextOf({read.text(1), read.text(2), unit.name})});
    }
    Query write(m_session.database(),
                QStringLiteral("UPDATE account SET search_text = ? WHERE id = ?"));
    for (const auto& [id, text] : texts) {
        write.run(text, id);
    }
}

} // namespace juzhen
