// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/unitimport.h"

#include "models/domain/unitvalidation.h"
#include "models/stores/unitstore.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

constexpr qint64 progressStep = 256;

struct TextField
{
    const char* field;
    QString Unit::*member;
};

constexpr std::array textFields{
    TextField{"shortName", &Unit::shortName},       TextField{"uscc", &Unit::uscc},
    TextField{"address", &Unit::address},           TextField{"leaderName", &Unit::leaderName},
    TextField{"leaderPhone", &Unit::leaderPhone},   TextField{"contactName", &Unit::contactName},
    TextField{"contactPhone", &Unit::contactPhone}, TextField{"remark", &Unit::remark}};

} // namespace

UnitImport::UnitImport(const ImportOptions& options, const RowParser& parser)
    : m_options(options)
    , m_parser(parser)
{}

void UnitImport::load(Session& session)
{
    m_words = RegisterWords::read(session, m_options.chinese);
    for (const Unit& unit : UnitStore(session).all()) {
        m_known.insert(unit.name, unit);
    }
}

QString UnitImport::text(ImportValues values, const char* field) const
{
    const int position = m_parser.positionOf(QString::fromLatin1(field));
    const auto* found =
        position < 0 ? nullptr : std::get_if<QString>(&values[static_cast<size_t>(position)]);
    return found == nullptr ? QString() : *found;
}

QString UnitImport::keyOf(const char* vocabulary,
                          const QString& word,
                          const char* field,
                          int row,
                          QList<ImportNote>& notes) const
{
    const auto key = m_words.words.match(QString::fromLatin1(vocabulary), word);
    if (key.isEmpty() && !word.isEmpty()) {
        const int position = m_parser.positionOf(QString::fromLatin1(field));
        notes.append({row,
                      m_parser.caption(static_cast<size_t>(position)),
                      ImportMessage::UnknownWord,
                      {word}});
    }
    return key;
}

RowFate UnitImport::take(size_t index, int row, ImportValues values, QList<ImportNote>& notes)
{
    m_states.resize(index + 1);
    auto& state = m_states[index];
    const auto name = text(values, "name");
    const auto region = m_words.regions.match(text(values, "region")).code;
    auto fitting = m_known.values(name);
    if (fitting.size() > 1 && !region.isEmpty()) {
        fitting.removeIf([&](const Unit& unit) { return unit.regionCode != region; });
    }
    if (fitting.size() > 1) {
        notes.append({row, {}, ImportMessage::AmbiguousUnit, {name}});
        return RowFate::Rejected;
    }
    const QString key = name + u'\n' + region;
    if (const auto seen = m_seen.constFind(key); seen != m_seen.cend()) {
        notes.append({row, {}, ImportMessage::DuplicateRow, {QString::number(*seen)}});
        return RowFate::Rejected;
    }
    m_seen.insert(key, row);
    if (!fitting.isEmpty()) {
        state.before = fitting.constFirst();
        ++outcome().existing;
    }
    state.after = state.before;
    state.after.name = name;
    readCells(state, row, values, notes);
    placeUnit(state, text(values, "region"), row, notes);
    return state.before.id.isValid() ? RowFate::Unchanged : RowFate::New;
}

void UnitImport::readCells(State& state,
                           int row,
                           ImportValues values,
                           QList<ImportNote>& notes) const
{
    Unit& unit = state.after;
    const bool clear = m_options.blanks == BlankPolicy::Clear;
    for (const TextField& field : textFields) {
        const bool mapped = m_parser.positionOf(QString::fromLatin1(field.field)) >= 0;
        const auto value = text(values, field.field);
        if (!value.isEmpty() || (clear && mapped)) {
            unit.*field.member = value;
        }
    }
    if (const auto kind = keyOf("unit_kind", text(values, "kind"), "kind", row, notes);
        !kind.isEmpty()) {
        unit.kind = kind;
    }
    if (const auto domain = keyOf("domain", text(values, "domain"), "domain", row, notes);
        !domain.isEmpty()) {
        unit.domain = domain;
    }
    const auto level = keyOf("admin_level", text(values, "adminLevel"), "adminLevel", row, notes);
    unit.adminLevel = fromKey<AdminLevel>(level).value_or(unit.adminLevel);
    const auto flag = [&](const char* field) -> const bool* {
        const int position = m_parser.positionOf(QString::fromLatin1(field));
        return position < 0 ? nullptr : std::get_if<bool>(&values[static_cast<size_t>(position)]);
    };
    if (const bool* vertical = flag("vertical")) {
        unit.vertical = *vertical;
    }
    if (const bool* legal = flag("legalPerson")) {
        unit.legalPerson = *legal;
    }
    state.parent = text(values, "parent");
    state.supervisor = text(values, "supervisor");
    state.industrySupervisor = text(values, "industrySupervisor");
}

void UnitImport::placeUnit(State& state,
                           const QString& regionWord,
                           int row,
                           QList<ImportNote>& notes) const
{
    Unit& unit = state.after;
    const auto match = m_words.regions.match(regionWord);
    if (!match.code.isEmpty()) {
        unit.regionCode = match.code;
    } else if (!regionWord.isEmpty()) {
        const int position = m_parser.positionOf(u"region");
        notes.append(
            {row,
             m_parser.caption(static_cast<size_t>(position)),
             match.isAmbiguous() ? ImportMessage::AmbiguousRegion : ImportMessage::UnknownRegion,
             {regionWord, match.candidates.join(QStringLiteral("、"))}});
    }
    if (unit.regionCode.isEmpty()) {
        unit.regionCode = m_words.regions.startOf(unit.name).code;
    }
    const bool levelGiven = m_parser.positionOf(u"adminLevel") >= 0;
    const Region* region = m_words.regions.find(unit.regionCode);
    if (!state.before.id.isValid() && !levelGiven && region != nullptr) {
        unit.adminLevel = adminLevelOf(region->level);
    }
}

void UnitImport::compare(Session&, const ImportRows& rows, Progress& progress)
{
    m_states.resize(rows.size());
    if (m_options.existing != ExistingPolicy::Update) {
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (outcome().fates[i] == RowFate::Unchanged && m_states[i].after != m_states[i].before) {
            outcome().fates[i] = RowFate::Changed;
        }
    }
    progress.throwIfCancelled();
}

void UnitImport::write(Session& session, const ImportRows& rows, Progress& progress)
{
    UnitStore store(session);
    qint64 done = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        auto& state = m_states[i];
        if (outcome().fates[i] == RowFate::New) {
            store.create(state.after);
        } else if (outcome().fates[i] == RowFate::Changed) {
            store.update(state.before, state.after);
        } else {
            continue;
        }
        if (++done % progressStep == 0) {
            progress.advance(done);
        }
    }
    linkSuperiors(session);
}

void UnitImport::linkSuperiors(Session& session)
{
    UnitStore store(session);
    const auto idOf = [&](const QString& name) {
        const auto named = name.isEmpty() ? QList<Unit>{} : store.named(name);
        return named.size() == 1 ? named.constFirst().id : Id<Unit>();
    };
    for (auto& state : m_states) {
        if (!state.after.id.isValid()) {
            continue;
        }
        Unit linked = state.after;
        const auto link = [&](Id<Unit> Unit::*member, const QString& name) {
            const auto id = idOf(name);
            if (id.isValid() && id != linked.id) {
                linked.*member = id;
            }
        };
        link(&Unit::parentId, state.parent);
        link(&Unit::supervisorId, state.supervisor);
        link(&Unit::industrySupervisorId, state.industrySupervisor);
        store.update(state.after, linked);
    }
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
