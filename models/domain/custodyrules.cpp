// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

#include <QSet>

// The rules about who holds an account. No document has them: they are this program's own.
namespace juzhen::rulebody {

namespace {

/// What one person holds of one account.
struct Holding
{
    const CustodyFact* first = nullptr;
    QStringList roles;
};

} // namespace

void custodianGone(RuleRun& run)
{
    QList<Holding> gone;
    QHash<std::pair<qint64, qint64>, qsizetype> places;
    for (const CustodyFact& fact : run.facts().custodies) {
        if (!fact.lastDay.isValid() || fact.lastDay >= run.today()) {
            continue;
        }
        const std::pair key(fact.accountId, fact.personId);
        if (!places.contains(key)) {
            places.insert(key, gone.size());
            gone.append(Holding{&fact, {}});
        }
        gone[places.value(key)].roles.append(toKey(fact.role));
    }
    for (const Holding& one : std::as_const(gone)) {
        if (const HostedAccount* account = run.account(one.first->accountId)) {
            run.report(Severity::Major, *account,
                       {one.first->personId, one.first->personName, one.roles, one.first->lastDay,
                        run.daysSince(one.first->lastDay)},
                       one.first->personUid);
        }
    }
}

void handoverDue(RuleRun& run)
{
    QList<const CustodyFact*> leaving;
    QHash<qint64, QSet<qint64>> accounts; ///< by person
    for (const CustodyFact& fact : run.facts().custodies) {
        const bool due = fact.lastDay.isValid() && fact.lastDay >= run.today()
                         && run.today().daysTo(fact.lastDay) <= run.limits().handoverWarnDays;
        if (!due || !run.account(fact.accountId)) {
            continue;
        }
        if (!accounts.contains(fact.personId)) {
            leaving.append(&fact);
        }
        accounts[fact.personId].insert(fact.accountId);
    }
    for (const CustodyFact* fact : std::as_const(leaving)) {
        run.report(
            {{},
             Severity::Notice,
             SubjectKind::Person,
             fact->personId,
             fact->personName,
             fact->personUnit,
             {fact->lastDay, accounts.value(fact->personId).size(), run.daysSince(fact->lastDay)},
             fact->personUid});
    }
}

void passwordNotChanged(RuleRun& run)
{
    for (const CustodyFact& fact : run.facts().custodies) {
        const bool changed =
            fact.passwordChangedOn.isValid() && fact.passwordChangedOn >= fact.handedOverOn;
        if (fact.role != CustodyRole::Administrator || !fact.handedOverOn.isValid() || changed
            || fact.handedOverOn > run.today()) {
            continue;
        }
        if (const HostedAccount* account = run.account(fact.accountId)) {
            run.report(Severity::Notice, *account,
                       {fact.handedOverOn, fact.personName, run.daysSince(fact.handedOverOn)});
        }
    }
}

} // namespace juzhen::rulebody
