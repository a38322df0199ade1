// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/person.h"

#include <QList>

#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// A person as a field for choosing one needs it.
struct SearchablePerson
{
    Id<Person> id;
    QString name;
    QString unitName;
    QString searchText; ///< name and unit, also in pinyin, as searchTextOf() makes them
};

/// The responsible persons of the register (责任人).
class PersonStore
{
public:
    explicit PersonStore(Session& session);
    ~PersonStore();
    PersonStore(const PersonStore&) = delete;
    PersonStore& operator=(const PersonStore&) = delete;

    [[nodiscard]] std::optional<Person> find(Id<Person> id);

    /// As find(). Throws Error(NotFound) when the person is gone.
    [[nodiscard]] Person require(Id<Person> id);

    /// Every person, by name.
    [[nodiscard]] QList<Person> all();

    /// Those who haven't left by @p day, by name: who can be chosen.
    [[nodiscard]] QList<SearchablePerson> searchable(QDate day);

    /// Needs Permission::EditAccounts. Throws Error(Invalid, column) for what validatePerson()
    /// calls wrong.
    void create(Person& person);

    /// As create(); Error(Conflict) when somebody else has changed the person. False when nothing
    /// differs.
    bool update(const Person& before, Person& after);

    /// Writes what a handover or a reversal decides; for the other stores. A new name or phone goes
    /// to the accounts of which the person has a role.
    bool applyDecision(const Person& before, Person& after, const QString& action);

private:
    Session& m_session;
    std::unique_ptr<RecordTable<Person>> m_table;
};

} // namespace juzhen
