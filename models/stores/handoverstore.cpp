// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/handoverstore.h"

#include "models/domain/personvalidation.h"
#include "models/stores/accountstore.h"
#include "models/stores/batchscope.h"
#include "models/stores/custodystore.h"
#include "models/stores/personstore.h"
#include "models/stores/recordtable.h"
#include "models/stores/unitstore.h"

#include <map>

namespace juzhen {

namespace {

constexpr qint64 handoverStep = 100;

Id<Person> successorOf(const Handover& plan, const Custody& custody)
{
    return plan.others.value(custody.id.value(), plan.successor);
}

/// People, read once.
class KnownPersons
{
public:
    explicit KnownPersons(Session& session)
        : m_store(session)
    {}

    const std::optional<Person>& find(Id<Person> id)
    {
        auto known = m_known.find(id.value());
        if (known == m_known.end()) {
            known = m_known.emplace(id.value(), m_store.find(id)).first;
        }
        return known->second;
    }

private:
    PersonStore m_store;
    std::map<qint64, std::optional<Person>> m_known;
};

/// The accounts of what is handed over as they would be afterwards, by id.
QHash<qint64, Account>
afterwards(Session& session, const Handover& plan, const QList<HeldCustody>& held)
{
    KnownPersons persons(session);
    AccountStore accounts(session);
    QHash<qint64, Account> after;
    for (const HeldCustody& one : held) {
        const qint64 id = one.custody.accountId.value();
        if (!after.contains(id)) {
            after.insert(id, accounts.require(one.custody.accountId));
        }
        if (const auto& successor = persons.find(successorOf(plan, one.custody))) {
            after[id] = withPerson(after[id], one.custody.role, *successor);
        }
    }
    return after;
}

bool reviewsTwice(const Account& account, CustodyRole role)
{
    const QString& name = account.*accountName(role);
    int times = 0;
    for (const auto& entry : custodyRoleKeys) {
        times += isReview(entry.value) && account.*accountName(entry.value) == name ? 1 : 0;
    }
    return times > 1;
}

} // namespace

HandoverStore::HandoverStore(Session& session)
    : m_session(session)
{}

QList<HandoverIssue> HandoverStore::problems(const Handover& plan)
{
    const auto held = CustodyStore(m_session).ofPerson(plan.person);
    const auto after = afterwards(m_session, plan, held);
    KnownPersons persons(m_session);
    QList<HandoverIssue> issues;
    for (const HeldCustody& one : held) {
        const auto& successor = persons.find(successorOf(plan, one.custody));
        const auto note = [&](HandoverProblem problem) {
            issues.append({problem, one, successor ? successor->name : QString()});
        };
        if (!successor) {
            note(HandoverProblem::NoSuccessor);
        } else if (successor->id == plan.person) {
            note(HandoverProblem::SamePerson);
        } else if (successor->validTo.isValid() && successor->validTo < plan.day) {
            note(HandoverProblem::SuccessorGone);
        } else if (isReview(one.custody.role)
                   && reviewsTwice(after.value(one.custody.accountId.value()), one.custody.role)) {
            note(HandoverProblem::SameReviewer);
        }
    }
    return issues;
}

HandoverResult HandoverStore::perform(const Handover& plan, const Step& step)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session, plan.remark);
    if (!plan.day.isValid()) {
        throw Error::invalid("day");
    }
    if (!problems(plan).isEmpty()) {
        throw Error::invalid("handover");
    }
    PersonStore persons(m_session);
    const Person before = persons.require(plan.person);
    Person leaving = before;
    if (plan.lastDay.isValid()) {
        leaving.validTo = plan.lastDay;
    }
    if (!isStorable(validatePerson(leaving))) {
        throw Error::invalid("valid_to");
    }
    CustodyStore custodies(m_session);
    AccountStore accounts(m_session);
    const auto held = custodies.ofPerson(plan.person);
    auto after = afterwards(m_session, plan, held);
    BatchScope batch(m_session, handoverKind, plan.title);
    HandoverResult result;
    for (const HeldCustody& one : held) {
        custodies.passOn(one.custody, persons.require(successorOf(plan, one.custody)), plan.day);
        result.passwords += one.custody.role == CustodyRole::Administrator ? 1 : 0;
        if (++result.custodies % handoverStep == 0 && step) {
            step(result.custodies);
        }
    }
    for (Account& account : after) {
        accounts.applyDecision(accounts.require(account.id), account, handoverKind);
    }
    persons.applyDecision(before, leaving, handoverKind);
    result.accounts = after.size();
    batch.end(result.custodies);
    result.batch = batch.batch();
    scope.commit();
    return result;
}

HandoverSheet HandoverStore::sheet(Id<Person> person, QDate day)
{
    HandoverSheet sheet;
    sheet.from = PersonStore(m_session).require(person);
    const auto unit = UnitStore(m_session).find(sheet.from.unitId);
    sheet.unitName = unit ? unit->name : QString();
    sheet.day = day;
    sheet.lines = CustodyStore(m_session).handedOver(person, day);
    for (const HeldCustody& line : std::as_const(sheet.lines)) {
        if (!sheet.receivers.contains(line.personName)) {
            sheet.receivers.append(line.personName);
        }
    }
    return sheet;
}

} // namespace juzhen
