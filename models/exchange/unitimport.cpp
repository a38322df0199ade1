// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/unitimport.h"

#include "models/domain/unitvalidation.h"
#include "models/exchange/recordchanges.h"
#include "models/stores/unitstore.h"

#include <QSet>

namespace juzhen {

UnitImport::UnitImport(const ImportOptions& options, const RowParser& parser)
    : m_options(options)
    , m_parser(parser)
{}

void UnitImport::load(Session& session)
{
    m_words = RegisterWords::read(session, m_options.chinese);
    m_reader = std::make_unique<UnitRowReader>(m_parser, m_options, m_words);
    m_units = std::make_unique<UnitResolver>(m_words.regions);
    m_units->load(session);
    for (const Unit& unit : UnitStore(session).all()) {
        m_stored.insert(unit.id.value(), unit);
    }
}

RowFate UnitImport::take(size_t index, int row, ImportValues values, QList<ImportNote>& notes)
{
    m_states.resize(index + 1);
    auto read = m_reader->read(values, row, notes);
    const QString name = read.unit.name;
    auto found = m_units->resolve(name, read.unit.regionCode, false);
    if (found.ambiguous) {
        const auto caption = m_reader->captionFor(UnitRowReader::columnOf(u"name"));
        notes.append({row, caption, ImportMessage::AmbiguousUnit, {name}});
        return RowFate::Rejected;
    }
    if (const auto taken = m_taken.constFind(found.id.value()); taken != m_taken.cend()) {
        const auto message =
            isPending(found.id) ? ImportMessage::DuplicateRow : ImportMessage::SameRecord;
        notes.append({row, {}, message, {QString::number(*taken)}});
        return RowFate::Rejected;
    }
    const bool isNew = !found.id.isValid();
    if (isNew) {
        found = m_units->resolve(name, read.unit.regionCode, true);
        m_indices.insert(found.id.value(), index);
    }
    m_taken.insert(found.id.value(), row);
    auto& state = m_states[index];
    state.id = found.id;
    state.before = isNew ? Unit() : m_stored.value(found.id.value());
    state.after = isNew ? m_units->unit(found.id) : state.before;
    settleRegion(state, read, row, notes);
    merge(state, read);
    outcome().existing += !isNew;
    return isNew ? RowFate::New : RowFate::Unchanged;
}

void UnitImport::settleRegion(State& state, UnitRow& read, int row, QList<ImportNote>& notes) const
{
    static const auto column = UnitRowReader::columnOf(u"region_code");
    static const auto levelColumn = UnitRowReader::columnOf(u"admin_level");
    const auto& regions = m_words.regions;
    const QString own = state.after.regionCode; // of the register, or as the name begins
    const QString code = read.unit.regionCode;
    const bool isNew = !state.before.id.isValid();
    const bool differs = !own.isEmpty() && !code.isEmpty() && !regions.isWithin(own, code)
                         && !regions.isWithin(code, own);
    if (differs) {
        notes.append({row,
                      m_reader->captionFor(column),
                      ImportMessage::RegionMismatch,
                      {regions.pathOf(code), regions.pathOf(own)}});
    }
    const bool coarser = !own.isEmpty() && regions.isWithin(own, code);
    if (coarser || (differs && !isNew)) {
        read.given.reset(column);
    }
    const bool levelOpen =
        isNew && !read.given.test(levelColumn) && state.after.adminLevel != AdminLevel::Township;
    const auto* region = regions.find(read.given.test(column) ? code : own);
    if (levelOpen && region != nullptr) {
        state.after.adminLevel = adminLevelOf(region->level);
    }
}

void UnitImport::merge(State& state, const UnitRow& read) const
{
    auto columns = read.given;
    if (m_options.blanks == BlankPolicy::Clear && state.before.id.isValid()) {
        columns |= m_reader->clearable() & ~read.kept;
    }
    const auto& table = tableOf<Unit>().columns;
    for (size_t i = 0; i < table.size(); ++i) {
        if (columns.test(i)) {
            table[i].write(state.after, table[i].read(read.unit));
        }
    }
    state.given = read.given;
    state.referred = read.referred;
}

bool UnitImport::isWritten(size_t index) const
{
    return outcome().fates[index] == RowFate::New
           || (outcome().fates[index] != RowFate::Rejected && m_states[index].id.isValid()
               && m_options.existing == ExistingPolicy::Update);
}

void UnitImport::compare(Session&, const ImportRows& rows, Progress& progress)
{
    m_states.resize(rows.size());
    // A rejected row takes its new unit away from the rows that refer to it.
    QList<ImportNote> notes;
    do {
        progress.throwIfCancelled();
        notes.clear();
        linkAll(rows, notes);
    } while (rejectCircular(&Unit::parentId, rows) || rejectCircular(&Unit::systemParentId, rows));
    outcome().notes += notes;
    const ChangeWords words(
        m_words.book, [this](SubjectKind, qint64 id) { return m_units->unit(Id<Unit>(id)).name; });
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto& state = m_states[i];
        if (outcome().fates[i] == RowFate::Unchanged && isWritten(i)
            && state.after != state.before) {
            outcome().fates[i] = RowFate::Changed;
            if (i < outcome().previewRows) {
                outcome().changes.insert(i, changesBetween(state.before, state.after, words));
            }
        }
    }
}

/// Puts the units that rows refer to in place of their names.
void UnitImport::linkAll(const ImportRows& rows, QList<ImportNote>& notes)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        auto& state = m_states[i];
        for (size_t which = 0; isWritten(i) && which < unitReferences.size(); ++which) {
            const auto& reference = unitReferences[which];
            const auto column = UnitRowReader::columnOf(QLatin1String(reference.column));
            const auto& name = state.referred[which];
            if (!state.given.test(column) || name == state.after.name) {
                continue; // itself: that says nothing
            }
            const auto id = referredUnit(name, state.after.regionCode);
            if (id.isValid()) {
                state.after.*reference.member = id;
                continue;
            }
            state.after.*reference.member = state.before.*reference.member;
            notes.append(
                {rows.number(i), m_reader->captionFor(column), ImportMessage::UnknownWord, {name}});
        }
    }
}

/// The unit called @p name, near @p regionCode before anywhere; invalid for none or several.
Id<Unit> UnitImport::referredUnit(const QString& name, const QString& regionCode) const
{
    auto found = m_units->resolve(name, regionCode, false);
    if (!found.id.isValid() && !found.ambiguous) {
        found = m_units->resolve(name, {}, false);
    }
    const auto index = m_indices.constFind(found.id.value());
    const bool isRejected =
        index != m_indices.cend() && outcome().fates[*index] == RowFate::Rejected;
    return isRejected ? Id<Unit>() : found.id;
}

/// Rejects the rows that close a circle; whether there was one.
bool UnitImport::rejectCircular(Id<Unit> Unit::*superior, const ImportRows& rows)
{
    QHash<qint64, qint64> above;
    for (const Unit& unit : std::as_const(m_stored)) {
        above.insert(unit.id.value(), (unit.*superior).value());
    }
    bool found = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto& state = m_states[i];
        if (!isWritten(i)) {
            continue;
        }
        const qint64 id = state.id.value();
        above.insert(id, (state.after.*superior).value());
        QSet<qint64> seen;
        qint64 next = above.value(id);
        while (next != 0 && next != id && !seen.contains(next)) {
            seen.insert(next);
            next = above.value(next);
        }
        if (next == id) {
            outcome().fates[i] = RowFate::Rejected;
            outcome().notes.append(
                {rows.number(i), {}, ImportMessage::Circular, {state.after.name}});
            above.insert(id, (state.before.*superior).value());
            found = true;
        }
    }
    return found;
}

void UnitImport::write(Session& session, const ImportRows& rows, Progress& progress)
{
    UnitStore store(session);
    qint64 done = 0;
    const auto step = [&] {
        if (++done % importProgressStep == 0) {
            progress.advance(done);
        }
    };
    std::vector<size_t> unlinked; // they refer to units further down
    for (size_t i = 0; i < rows.size(); ++i) {
        if (outcome().fates[i] == RowFate::New) {
            Unit unit = m_states[i].after;
            if (!resolvePending(unit)) {
                unlinked.push_back(i);
            }
            store.create(unit);
            m_states[i].before = unit;
            step();
        }
    }
    for (const size_t i : unlinked) {
        Unit linked = m_states[i].after;
        linked.id = m_states[i].before.id;
        linked.uid = m_states[i].before.uid;
        resolvePending(linked);
        store.update(m_states[i].before, linked);
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (outcome().fates[i] == RowFate::Changed) {
            resolvePending(m_states[i].after);
            store.update(m_states[i].before, m_states[i].after);
            step();
        }
    }
}

/// Replaces the pending ids of @p unit; false when one has no real id yet and was left out.
bool UnitImport::resolvePending(Unit& unit) const
{
    bool complete = true;
    for (const auto& reference : unitReferences) {
        auto& id = unit.*reference.member;
        if (isPending(id)) {
            id = m_states[m_indices.value(id.value())].before.id;
            complete = complete && id.isValid();
        }
    }
    return complete;
}

void UnitImport::describe(ImportPlan& plan) const
{
    for (size_t i = 0; i < m_states.size(); ++i) {
        if (outcome().fates[i] == RowFate::New) {
            plan.newUnits.append(m_states[i].after);
        }
    }
    plan.counts.unitsAdded = plan.newUnits.size();
}

} // namespace juzhen
