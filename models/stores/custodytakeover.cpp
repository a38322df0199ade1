// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/custodytakeover.h"

#include "models/domain/personvalidation.h"
#include "models/stores/batchscope.h"
#include "models/stores/custodystore.h"
#include "models/stores/personstore.h"
#include "models/stores/recordtable.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace juzhen {

namespace {

constexpr qint64 takeoverStep = 500;

/// A person that the texts speak of, and what they hold.
struct Named
{
    Person person;
    std::vector<std::pair<qint64, CustodyRole>> custodies;
};

/// The people gathered so far, by unit and name.
class Gathering
{
public:
    void know(const Person& person)
    {
        place(person.unitId.value(), person.name, person.phone, person);
    }

    Named& find(qint64 unit, const QString& name, const QString& phone)
    {
        Person person;
        person.name = name;
        person.unitId = Id<Unit>(unit);
        person.phone = phone;
        return m_people[place(unit, name, phone, person)];
    }

    [[nodiscard]] std::vector<Named>& people() { return m_people; }

private:
    /// Who has this phone number, or none yet; a name without a number is the first of its name.
    size_t place(qint64 unit, const QString& name, const QString& phone, const Person& fresh)
    {
        auto& same = m_places[{unit, name}];
        for (const size_t place : same) {
            QString& known = m_people[place].person.phone;
            if (phone.isEmpty() || known == phone) {
                return place;
            }
        }
        for (const size_t place : same) {
            QString& known = m_people[place].person.phone;
            if (known.isEmpty()) {
                known = phone;
                return place;
            }
        }
        same.append(m_people.size());
        m_people.push_back({fresh, {}});
        return m_people.size() - 1;
    }

    std::vector<Named> m_people;
    QHash<std::pair<qint64, QString>, QList<size_t>> m_places;
};

/// A role of an account as a number, for a set.
qint64 placeOf(qint64 account, CustodyRole role)
{
    return account * 8 + static_cast<qint64>(role);
}

QSet<qint64> heldPlaces(Session& session)
{
    Query query(session.database(),
                QStringLiteral("SELECT account_id, role FROM custody WHERE ends_on IS NULL"));
    query.run();
    QSet<qint64> held;
    while (query.next()) {
        held.insert(placeOf(query.integer(0), requireKey<CustodyRole>(query.text(1))));
    }
    return held;
}

struct TextColumn
{
    int column;
    CustodyRole role;
};

/// The columns of the statement below. Editors first: only they have phone numbers.
constexpr std::array textColumns{
    TextColumn{2, CustodyRole::Editor}, TextColumn{4, CustodyRole::Dedicated},
    TextColumn{5, CustodyRole::FirstReviewer}, TextColumn{6, CustodyRole::SecondReviewer},
    TextColumn{7, CustodyRole::FinalReviewer}};

qint64 gatherTexts(Session& session, Gathering& gathering)
{
    const QSet<qint64> held = heldPlaces(session);
    qint64 leftAlone = 0;
    for (const bool editors : {true, false}) {
        Query query(session.database(),
                    QStringLiteral("SELECT id, host_unit_id, editor_name, editor_phone, "
                                   "dedicated_person, reviewer1, reviewer2, reviewer3 FROM account "
                                   "WHERE status NOT IN ('closed', 'cancelled') ORDER BY id"));
        query.run();
        while (query.next()) {
            const qint64 account = query.integer(0);
            for (const TextColumn& text : textColumns) {
                const bool editor = text.role == CustodyRole::Editor;
                if (editor != editors) {
                    continue;
                }
                const QString name = query.text(text.column).trimmed();
                if (name.isEmpty() || held.contains(placeOf(account, text.role))) {
                    continue;
                }
                if (!namesOnePerson(name)) {
                    ++leftAlone;
                    continue;
                }
                const QString phone = editor ? query.text(3).trimmed() : QString();
                gathering.find(query.integer(1), name, phone)
                    .custodies.emplace_back(account, text.role);
            }
        }
    }
    return leftAlone;
}

} // namespace

bool namesOnePerson(const QString& text)
{
    static const QSet<QString> nobody{QStringLiteral("无"),   QStringLiteral("暂无"),
                                      QStringLiteral("空缺"), QStringLiteral("待定"),
                                      QStringLiteral("/"),    QStringLiteral("-")};
    static const QString separators = QStringLiteral("、，,；;/|\n");
    const bool several =
        std::any_of(text.begin(), text.end(), [](QChar one) { return separators.contains(one); });
    return !text.isEmpty() && !several && text.size() <= personNameLimit && !nobody.contains(text)
           && !holdsIdCard(text);
}

CustodyTakeOver::CustodyTakeOver(Session& session)
    : m_session(session)
{}

TakenOver CustodyTakeOver::perform(const QString& title, const Step& step)
{
    m_session.require(Permission::EditAccounts);
    TakenOver taken;
    WriteScope scope(m_session);
    PersonStore persons(m_session);
    Gathering gathering;
    QHash<qint64, Person> stored;
    for (const Person& person : persons.all()) {
        gathering.know(person);
        stored.insert(person.id.value(), person);
    }
    taken.leftAlone = gatherTexts(m_session, gathering);
    qint64 total = 0;
    for (const Named& named : gathering.people()) {
        total += static_cast<qint64>(named.custodies.size());
    }
    if (total == 0) {
        return taken; // the scope ends without a trace
    }
    BatchScope batch(m_session, takeOverKind, title);
    CustodyStore custodies(m_session);
    for (Named& named : gathering.people()) {
        if (named.custodies.empty()) {
            continue;
        }
        if (!named.person.id.isValid()) {
            if (!isStorable(validatePerson(named.person))) {
                named.person.phone.clear(); // what stands there is no number
            }
            persons.create(named.person);
            ++taken.persons;
        } else if (const Person before = stored.value(named.person.id.value());
                   before.phone != named.person.phone) {
            persons.applyDecision(before, named.person, QStringLiteral("update"));
        }
        for (const auto& [account, role] : named.custodies) {
            Custody custody;
            custody.accountId = Id<Account>(account);
            custody.personId = named.person.id;
            custody.role = role;
            custodies.add(custody);
            if (++taken.custodies % takeoverStep == 0 && step) {
                step(taken.custodies, total);
            }
        }
    }
    batch.end(taken.persons + taken.custodies);
    taken.batch = batch.batch();
    scope.commit();
    return taken;
}

} // namespace juzhen
