// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/personimport.h"

#include "models/domain/personvalidation.h"
#include "models/domain/phone.h"
#include "models/exchange/recordchanges.h"
#include "models/stores/personstore.h"
#include "models/stores/session.h"

namespace juzhen {

namespace {

using PersonField = PlainField<Person>;

constexpr std::array personFields{PersonField{"name", "name", put<&Person::name>},
                                  PersonField{"post", "post", put<&Person::post>},
                                  PersonField{"phone", "phone", put<&Person::phone>},
                                  PersonField{"roles", "roles", nullptr},
                                  PersonField{"training", "training", put<&Person::training>},
                                  PersonField{"validFrom", "valid_from", put<&Person::validFrom>},
                                  PersonField{"validTo", "valid_to", put<&Person::validTo>},
                                  PersonField{"remark", "remark", put<&Person::remark>}};

/// A number without what only makes it readable; hidden digits by one sign.
QString comparable(const QString& phone)
{
    QString plain;
    for (const QChar character : phone) {
        if (character.isDigit()) {
            plain.append(character);
        } else if (QStringView(u"*＊●•×xX").contains(character)) {
            plain.append(u'*');
        }
    }
    return plain;
}

/// Whether the number of a sheet may be the one of the register: the same digits, or the same where
/// none is hidden.
bool phoneFits(const QString& sheet, const QString& stored)
{
    if (sheet.isEmpty() || stored.isEmpty()) {
        return false;
    }
    return comparable(sheet) == comparable(isMaskedPhone(sheet) ? maskedPhones(stored) : stored);
}

} // namespace

PersonImport::PersonImport(const ImportOptions& options, const RowParser& parser)
    : m_options(options)
    , m_parser(parser)
    , m_reader(parser, personFields)
{}

void PersonImport::load(Session& session)
{
    session.require(Permission::EditAccounts); // now, not when everything has been looked at
    m_words = RegisterWords::read(session, m_options.chinese);
    m_units = std::make_unique<UnitResolver>(m_words.regions);
    m_units->load(session);
    for (const Person& person : PersonStore(session).all()) {
        m_byName.insert(person.name, person);
    }
}

RowFate PersonImport::take(size_t index, int row, ImportValues values, QList<ImportNote>& notes)
{
    m_states.resize(index + 1);
    State& state = m_states[index];
    state.cells = m_reader.read(values);
    state.phone = m_parser.text(values, u"phone");
    state.unitName = m_parser.text(values, u"unit");
    state.regionCode = m_words.regions.match(m_parser.text(values, u"region")).code;
    readRoles(state, row, values, notes);
    return readUnit(state, row, notes) ? RowFate::New : RowFate::Rejected; // compare() knows better
}

void PersonImport::readRoles(State& state,
                             int row,
                             ImportValues values,
                             QList<ImportNote>& notes) const
{
    const QString text = m_parser.text(values, u"roles");
    if (text.isEmpty()) {
        return;
    }
    QStringList unknown;
    const auto keys = m_words.words.matchAll(QStringLiteral("person_role"), text, unknown);
    for (const QString& key : keys) {
        if (const auto role = fromKey<PersonRole>(key)) {
            state.cells.record.roles.append(*role);
        }
    }
    if (!unknown.isEmpty()) {
        notes.append({row,
                      m_reader.captionOf(QStringLiteral("roles")),
                      ImportMessage::UnknownWord,
                      {unknown.join(u'、')}});
    }
    if (!keys.isEmpty()) {
        state.cells.give(u"roles");
    } else {
        state.cells.kept.set(RecordCells<Person>::positionOf(u"roles"));
    }
}

bool PersonImport::readUnit(State& state, int row, QList<ImportNote>& notes) const
{
    if (state.unitName.isEmpty()) {
        return true;
    }
    const auto found = m_units->resolve(state.unitName, state.regionCode, false);
    state.unit = found.id;
    if (!found.ambiguous && (found.id.isValid() || m_options.createUnits)) {
        return true;
    }
    notes.append({row,
                  m_parser.captionOf(u"unit"),
                  found.ambiguous ? ImportMessage::AmbiguousUnit : ImportMessage::UnknownUnit,
                  {state.unitName}});
    return false;
}

void PersonImport::compare(Session&, const ImportRows& rows, Progress& progress)
{
    m_states.resize(rows.size());
    QHash<QString, Group> groups;
    QStringList order;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (outcome().fates[i] == RowFate::Rejected) {
            continue;
        }
        const State& state = m_states[i];
        const QString place = state.unit.isValid() ? QString::number(state.unit.value())
                                                   : state.unitName + u'\n' + state.regionCode;
        const QString key = state.cells.record.name + u'\n' + place;
        if (!groups.contains(key)) {
            order.append(key);
        }
        groups[key].rows.append(i);
    }
    for (const QString& key : std::as_const(order)) {
        progress.throwIfCancelled();
        settle(groups[key], rows);
    }
    const ChangeWords words(
        m_words.book, [this](SubjectKind, qint64 id) { return m_units->unit(Id<Unit>(id)).name; });
    for (size_t i = 0; i < rows.size(); ++i) {
        if (outcome().fates[i] != RowFate::Rejected) {
            finish(i, rows, words);
        }
    }
}

void PersonImport::settle(Group& group, const ImportRows& rows)
{
    const State& first = m_states[group.rows.constFirst()];
    const auto named = m_byName.values(first.cells.record.name);
    for (const Person& person : named) {
        if (first.unit.isValid() ? person.unitId == first.unit
                                 : first.unitName.isEmpty() && !person.unitId.isValid()) {
            group.stored.append(person);
        }
    }
    if (group.stored.isEmpty()) {
        // Where one of the two names no unit, the telephone number still tells.
        for (const Person& person : named) {
            const bool mayBe = first.unitName.isEmpty() || !person.unitId.isValid();
            const auto fits = [&](size_t i) {
                return phoneFits(m_states[i].phone, person.phone);
            };
            if (mayBe && std::any_of(group.rows.begin(), group.rows.end(), fits)) {
                group.stored.append(person);
            }
        }
    }
    QHash<QString, int> seen;
    QList<size_t> open;
    for (const size_t i : std::as_const(group.rows)) {
        if (!takeByPhone(group, i, rows, seen)) {
            open.append(i);
        }
    }
    settleOpen(group, open, rows);
}

/// Decides on a row by its telephone number alone; false when that doesn't tell.
bool PersonImport::takeByPhone(Group& group,
                               size_t index,
                               const ImportRows& rows,
                               QHash<QString, int>& seen)
{
    const QString& phone = m_states[index].phone;
    const QString digits = comparable(phone);
    if (const auto earlier = seen.constFind(digits); earlier != seen.cend()) {
        reject(index, rows.number(index), ImportMessage::SameRecord, {QString::number(*earlier)});
        return true;
    }
    seen.insert(digits, rows.number(index));
    QList<Person> fitting;
    for (const Person& person : std::as_const(group.stored)) {
        if (phoneFits(phone, person.phone)) {
            fitting.append(person);
        }
    }
    if (fitting.size() == 1) {
        take(group, index, fitting.constFirst(), rows);
    } else if (fitting.size() > 1) {
        reject(index, rows.number(index), ImportMessage::AmbiguousPerson,
               {m_states[index].cells.record.name});
    }
    return !fitting.isEmpty();
}

/// Decides on the rows of a group whose telephone numbers the register doesn't have.
void PersonImport::settleOpen(Group& group, const QList<size_t>& open, const ImportRows& rows)
{
    const bool alone = group.rows.size() == 1;
    if (alone && open.size() == 1 && group.stored.size() == 1) {
        take(group, open.constFirst(), group.stored.constFirst(), rows); // a new number, or none
        return;
    }
    const bool allTaken = group.taken.size() == group.stored.size();
    for (const size_t i : open) {
        const QString& phone = m_states[i].phone;
        const bool tellsApart = !phone.isEmpty() && !isMaskedPhone(phone);
        const bool isNew = allTaken && (tellsApart || (alone && group.stored.isEmpty()));
        if (!isNew) {
            reject(i, rows.number(i), ImportMessage::AmbiguousPerson,
                   {m_states[i].cells.record.name});
        }
    }
}

void PersonImport::take(Group& group, size_t index, const Person& person, const ImportRows& rows)
{
    const qint64 id = person.id.value();
    if (const auto taken = group.taken.constFind(id); taken != group.taken.cend()) {
        reject(index, rows.number(index), ImportMessage::SameRecord, {QString::number(*taken)});
        return;
    }
    group.taken.insert(id, rows.number(index));
    m_states[index].before = person;
    ++outcome().existing;
}

void PersonImport::reject(size_t index, int row, ImportMessage message, const QStringList& args)
{
    outcome().fates[index] = RowFate::Rejected;
    const bool isName = message == ImportMessage::AmbiguousPerson;
    outcome().notes.append(
        {row, isName ? m_reader.captionOf(QStringLiteral("name")) : QString(), message, args});
}

/// Makes the person that the row asks for, or rejects the row.
void PersonImport::finish(size_t index, const ImportRows& rows, const ChangeWords& words)
{
    State& state = m_states[index];
    const bool isNew = !state.before.id.isValid();
    if (!isNew && m_options.existing != ExistingPolicy::Update) {
        outcome().fates[index] = RowFate::Unchanged;
        return;
    }
    state.after = m_reader.merged(state.before, state.cells, m_options.blanks);
    if (!state.unitName.isEmpty() && !state.after.unitId.isValid()) {
        state.after.unitId = state.unit;
    }
    const auto refused = refusals(validatePerson(state.after), m_reader, rows.number(index));
    if (!refused.isEmpty()) {
        outcome().fates[index] = RowFate::Rejected;
        outcome().notes += refused;
        return;
    }
    if (!state.unitName.isEmpty() && !state.after.unitId.isValid()) {
        state.after.unitId = m_units->resolve(state.unitName, state.regionCode, true).id;
    }
    if (isNew) {
        outcome().fates[index] = RowFate::New;
    } else if (state.after == state.before) {
        outcome().fates[index] = RowFate::Unchanged;
    } else {
        outcome().fates[index] = RowFate::Changed;
        if (index < outcome().previewRows) {
            outcome().changes.insert(index, changesBetween(state.before, state.after, words));
        }
    }
}

void PersonImport::write(Session& session, const ImportRows& rows, Progress& progress)
{
    m_units->write(session);
    PersonStore store(session);
    qint64 done = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const RowFate fate = outcome().fates[i];
        if (fate != RowFate::New && fate != RowFate::Changed) {
            continue;
        }
        Person& after = m_states[i].after;
        after.unitId = m_units->stored(after.unitId);
        if (fate == RowFate::New) {
            store.create(after);
        } else {
            store.update(m_states[i].before, after);
        }
        if (++done % importProgressStep == 0) {
            progress.advance(done);
        }
    }
}

void PersonImport::describe(ImportPlan& plan) const
{
    plan.newUnits = m_units->planned();
    plan.counts.unitsAdded = plan.newUnits.size();
}

} // namespace juzhen
