// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/unitresolver.h"

#include "models/domain/unitname.h"
#include "models/stores/unitstore.h"

namespace juzhen {

namespace {

void fill(QString& field, const QString& value)
{
    if (field.isEmpty()) {
        field = value;
    }
}

} // namespace

void UnitResolver::load(Session& session)
{
    for (const Unit& unit : UnitStore(session).all()) {
        m_byName[unit.name].append(m_entries.size());
        m_byId.insert(unit.id.value(), m_entries.size());
        m_entries.append({unit, unit});
    }
}

UnitResolver::Result
UnitResolver::resolve(const QString& name, const QString& regionCode, bool mayPlan)
{
    const auto named = m_byName.value(name);
    QList<qsizetype> fitting;
    for (const auto position : named) {
        if (fits(m_entries.at(position), regionCode)) {
            fitting.append(position);
        }
    }
    if (fitting.size() > 1) {
        // A unit of this very region before those of the regions above and below it.
        fitting.removeIf([&](qsizetype position) {
            return m_entries.at(position).unit.regionCode != regionCode;
        });
        if (fitting.size() != 1) {
            return {{}, true};
        }
    }
    const QString told = m_regions.startOf(name).code;
    if (fitting.isEmpty() && !told.isEmpty() && !named.isEmpty()) {
        // The name says where the unit is, whatever the row says.
        if (named.size() == 1) {
            return resultAt(named.constFirst());
        }
        if (told != regionCode) {
            return resolve(name, told, mayPlan);
        }
    }
    if (fitting.isEmpty()) {
        if (!mayPlan) {
            return {};
        }
        fitting.append(plan(name, regionCode));
    }
    return resultAt(fitting.constFirst());
}

UnitResolver::Result UnitResolver::resultAt(qsizetype position) const
{
    const auto& entry = m_entries.at(position);
    return {entry.before.id.isValid() ? entry.before.id : pendingId<Unit>(position), false};
}

bool UnitResolver::fits(const Entry& entry, const QString& regionCode) const
{
    const auto& own = entry.unit.regionCode;
    return own.isEmpty() || regionCode.isEmpty() || m_regions.isWithin(own, regionCode)
           || m_regions.isWithin(regionCode, own);
}

qsizetype UnitResolver::plan(const QString& name, const QString& regionCode)
{
    m_byName[name].append(m_entries.size());
    m_entries.append({unitNamed(name, regionCode, m_regions), {}});
    return m_entries.size() - 1;
}

qsizetype UnitResolver::position(Id<Unit> id) const
{
    return isPending(id) ? pendingIndex(id) : m_byId.value(id.value(), -1);
}

const Unit& UnitResolver::unit(Id<Unit> id) const
{
    static const Unit none;
    const auto found = position(id);
    return found < 0 ? none : m_entries.at(found).unit;
}

void UnitResolver::noteContact(Id<Unit> id,
                               const QString& name,
                               const QString& phone,
                               const QString& address)
{
    const auto found = position(id);
    if (found < 0) {
        return;
    }
    auto& unit = m_entries[found].unit;
    // A phone belongs to its person: never one from here and one from there.
    if (unit.contactName.isEmpty() && unit.contactPhone.isEmpty()) {
        unit.contactName = name;
        unit.contactPhone = phone;
    }
    fill(unit.address, address);
}

QList<Unit> UnitResolver::planned() const
{
    QList<Unit> units;
    for (const auto& entry : m_entries) {
        if (!entry.before.id.isValid()) {
            units.append(entry.unit);
        }
    }
    return units;
}

void UnitResolver::write(Session& session)
{
    UnitStore store(session);
    for (auto& entry : m_entries) {
        if (!entry.before.id.isValid()) {
            store.create(entry.unit);
        } else if (entry.unit != entry.before) {
            store.update(entry.before, entry.unit);
        }
    }
}

Id<Unit> UnitResolver::stored(Id<Unit> id) const
{
    return isPending(id) ? m_entries.at(pendingIndex(id)).unit.id : id;
}

} // namespace juzhen
