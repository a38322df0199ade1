// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/reorganisationstore.h"

#include "models/stores/accountstore.h"
#include "models/stores/batchscope.h"
#include "models/stores/filingstore.h"
#include "models/stores/recordtable.h"
#include "models/stores/unitstore.h"

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

using ReformKind = Reorganisation::Kind;

/// The columns of a unit that name another one, and whether they form a hierarchy.
struct Superior
{
    const char* column;
    Id<Unit> Unit::*member;
    bool hierarchy;
};

constexpr std::array superiors{
    Superior{"parent_id", &Unit::parentId, true},
    Superior{"system_parent_id", &Unit::systemParentId, true},
    Superior{"supervisor_id", &Unit::supervisorId, false},
    Superior{"industry_supervisor_id", &Unit::industrySupervisorId, false}};

/// The action under which the history of a unit shows it.
QString actionOf(ReformKind kind)
{
    switch (kind) {
    case ReformKind::Rename:
        return QStringLiteral("rename");
    case ReformKind::Merge:
        return QStringLiteral("merge");
    case ReformKind::Split:
        break;
    }
    return QStringLiteral("split");
}

} // namespace

ReorganisationStore::ReorganisationStore(Session& session)
    : m_session(session)
{}

ReorganisationResult ReorganisationStore::perform(Reorganisation plan)
{
    m_session.require(Permission::EditAccounts);
    m_result = {};
    WriteScope scope(m_session, plan.reason);
    check(plan);
    BatchScope batch(m_session, reorganisationKind, plan.title);

    UnitStore units(m_session);
    for (Unit& unit : plan.newUnits) {
        unit.sortOrder = units.lastOrder(unit.regionCode) + 1;
        units.create(unit);
        ++m_result.units;
    }
    if (!plan.successor.isValid() && !plan.newUnits.isEmpty()) {
        plan.successor = plan.newUnits.first().id;
    }
    if (plan.kind == ReformKind::Rename) {
        rename(plan);
        plan.successor = plan.units.first();
    } else if (plan.kind == ReformKind::Merge || plan.unitEnds) {
        for (const Id<Unit> unit : std::as_const(plan.units)) {
            end(unit, plan.successor, actionOf(plan.kind));
        }
    }
    for (const Reorganisation::Move& move : std::as_const(plan.moves)) {
        draft(plan, move, move.newUnit < 0 ? plan.successor : plan.newUnits.at(move.newUnit).id);
    }
    batch.end(m_result.units + m_result.filings);
    m_result.batch = batch.batch();
    scope.commit();
    return m_result;
}

void ReorganisationStore::check(const Reorganisation& plan)
{
    UnitStore units(m_session);
    if (plan.units.isEmpty()) {
        throw Error::invalid("units");
    }
    for (const Id<Unit> id : plan.units) {
        if (units.require(id).status == UnitStatus::Merged) {
            throw Error::invalid("status");
        }
    }
    for (const Unit& unit : plan.newUnits) {
        if (unit.name.trimmed().isEmpty() || units.isNameTaken(unit)) {
            throw Error::invalid("name");
        }
    }
    if (plan.kind == ReformKind::Rename) {
        Unit renamed = units.require(plan.units.first());
        const bool same = renamed.name == plan.newName;
        renamed.name = plan.newName;
        if (same || plan.newName.trimmed().isEmpty() || units.isNameTaken(renamed)) {
            throw Error::invalid("name");
        }
        return;
    }
    const auto successor = units.find(plan.successor);
    const bool existing = successor && successor->status != UnitStatus::Merged
                          && !plan.units.contains(plan.successor);
    if (plan.kind == ReformKind::Split ? plan.newUnits.isEmpty()
                                       : !existing && plan.newUnits.size() != 1) {
        throw Error::invalid("successor_id");
    }
}

void ReorganisationStore::rename(const Reorganisation& plan)
{
    UnitStore units(m_session);
    const Unit before = units.require(plan.units.first());
    Unit after = before;
    after.formerNames.removeAll(plan.newName);
    after.formerNames.append(before.name);
    after.name = plan.newName;
    after.shortName = plan.newShortName;
    after.status = UnitStatus::Renamed;
    units.applyDecision(before, after, actionOf(ReformKind::Rename));
    ++m_result.units;
}

void ReorganisationStore::end(Id<Unit> unit, Id<Unit> successor, const QString& action)
{
    UnitStore units(m_session);
    passOn(units.require(unit), successor, action);
    const Unit before = units.require(unit);
    Unit after = before;
    after.status = UnitStatus::Merged;
    after.successorId = successor;
    units.applyDecision(before, after, action);
    ++m_result.units;
}

void ReorganisationStore::passOn(const Unit& ended, Id<Unit> successor, const QString& action)
{
    UnitStore units(m_session);
    Query query(m_session.database(),
                QStringLiteral("SELECT id FROM unit WHERE parent_id = ? OR system_parent_id = ? "
                               "OR supervisor_id = ? OR industry_supervisor_id = ? ORDER BY id"));
    const qint64 id = ended.id.value();
    query.run(id, id, id, id);
    QList<Id<Unit>> below;
    while (query.next()) {
        below.append(Id<Unit>(query.integer(0)));
    }
    for (const Id<Unit> one : std::as_const(below)) {
        const Unit before = units.require(one);
        Unit after = before;
        for (const Superior& superior : superiors) {
            if (before.*superior.member != ended.id) {
                continue;
            }
            // Whoever stands above the successor, or is it, can't come to stand below it.
            const bool above =
                one == successor
                || (superior.hierarchy && units.chain(successor, superior.member).contains(one));
            const Id<Unit> next = superior.hierarchy ? ended.*superior.member : Id<Unit>();
            after.*superior.member = above ? next : successor;
        }
        units.applyDecision(before, after, action);
        ++m_result.units;
    }
}

void ReorganisationStore::draft(const Reorganisation& plan,
                                const Reorganisation::Move& move,
                                Id<Unit> newHost)
{
    const Account account = AccountStore(m_session).require(move.account);
    FilingStore filings(m_session);
    UnitStore units(m_session);
    Filing filing;
    filing.kind = FilingKind::Change;
    filing.accountId = account.id;
    filing.reason = plan.reason;
    const auto change = [&](const char* column, const QVariant& after) {
        const QVariant before = accountColumn(QLatin1String(column))->read(account);
        if (before != after) {
            filing.changes.append(
                {QString::fromLatin1(column), before.toString(), after.toString()});
        }
    };
    change("host_unit_id", newHost.value());
    // An account verified in the name of its host is verified anew (123-09).
    const Unit host = units.require(newHost);
    const auto oldHost = units.find(account.hostUnitId);
    QString oldName = oldHost ? oldHost->name : QString();
    if (plan.kind == ReformKind::Rename) {
        oldName = host.formerNames.constLast();
    }
    QString subject = account.verifiedSubject;
    if (!oldName.isEmpty() && subject.contains(oldName)) {
        change("verified_subject", subject.replace(oldName, host.name));
    }
    const bool possible = !filing.changes.isEmpty() && !filings.openFor(account.id)
                          && mayFile(FilingKind::Change, account.status);
    if (!possible) {
        m_result.leftTo.append(account.name);
        return;
    }
    filings.create(filing);
    ++m_result.filings;
}

QList<AffectedAccount> ReorganisationStore::affected(const QList<Id<Unit>>& units)
{
    AccountStore accounts(m_session);
    FilingStore filings(m_session);
    QList<AffectedAccount> affected;
    for (const Id<Unit> unit : units) {
        const auto hosted = accounts.hostedBy(unit);
        for (const Account& account : hosted) {
            affected.append({account, filings.openFor(account.id).has_value()});
        }
    }
    std::stable_partition(affected.begin(), affected.end(),
                          [](const AffectedAccount& one) { return one.isDraftable(); });
    return affected;
}

QList<Batch> ReorganisationStore::ofUnit(Id<Unit> unit)
{
    return RecordTable<Batch>(m_session).where(
        QStringLiteral("kind = ? AND uid IN (SELECT batch_uid FROM audit_entry "
                       "WHERE subject_kind = 'unit' AND subject_id = ?) ORDER BY id DESC"),
        {QString(reorganisationKind), unit.value()});
}

} // namespace juzhen
