// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/personstore.h"

#include "models/domain/personvalidation.h"
#include "models/domain/pinyin.h"
#include "models/domain/searchtext.h"
#include "models/stores/custodystore.h"
#include "models/stores/recordtable.h"
#include "models/stores/requirestorable.h"

namespace juzhen {

namespace {

QVariantList derivedOf(const Person& person)
{
    return {pinyinKey(person.name), searchTextOf(QStringList{person.name, person.phone})};
}

} // namespace

PersonStore::PersonStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<Person>>(session))
{}

PersonStore::~PersonStore() = default;

std::optional<Person> PersonStore::find(Id<Person> id)
{
    return m_table->find(id);
}

Person PersonStore::require(Id<Person> id)
{
    return m_table->require(id);
}

QList<Person> PersonStore::all()
{
    return m_table->where(QStringLiteral("1 = 1 ORDER BY name_key, id"));
}

QList<SearchablePerson> PersonStore::searchable(QDate day)
{
    Query query(
        m_session.database(),
        QStringLiteral("SELECT person.id, person.name, unit.name, person.search_text || ' ' "
                       "|| coalesce(unit.search_text, '') FROM person "
                       "LEFT JOIN unit ON unit.id = person.unit_id "
                       "WHERE person.valid_to IS NULL OR person.valid_to >= ? "
                       "ORDER BY person.name_key, person.id"));
    query.run(day.toString(Qt::ISODate));
    QList<SearchablePerson> persons;
    while (query.next()) {
        persons.append({Id<Person>(query.integer(0)), query.text(1), query.text(2), query.text(3)});
    }
    return persons;
}

void PersonStore::create(Person& person)
{
    m_session.require(Permission::EditAccounts);
    requireStorable(validatePerson(person));
    m_table->insert(person, derivedOf(person));
}

bool PersonStore::update(const Person& before, Person& after)
{
    m_session.require(Permission::EditAccounts);
    requireStorable(validatePerson(after));
    return applyDecision(before, after, QStringLiteral("update"));
}

bool PersonStore::applyDecision(const Person& before, Person& after, const QString& action)
{
    WriteScope scope(m_session);
    const bool changed = m_table->update(before, after, derivedOf(after), action);
    if (changed && (before.name != after.name || before.phone != after.phone)) {
        CustodyStore(m_session).writeNames(after);
    }
    scope.commit();
    return changed;
}

} // namespace juzhen
