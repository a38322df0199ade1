// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

#include <algorithm>

namespace juzhen::rulebody {

void noDedicatedPerson(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        const auto& account = *subject.account;
        if (account.represents == Represents::Government && !account.hasDedicatedPerson
            && subject.host && subject.host->adminLevel != AdminLevel::Township) {
            run.report(Severity::Major, subject);
        }
    }
}

void contractorUnqualified(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        const auto* contractor = run.contractor(subject.account->operatorId);
        if (!contractor) {
            continue;
        }
        const QDate until = contractor->qualificationUntil;
        if (!contractor->hasQualification) {
            run.report(Severity::Major, subject, {QStringLiteral("none"), QDate()});
        } else if (until.isValid() && until < run.today()) {
            run.report(Severity::Major, subject, {QStringLiteral("expired"), until});
        }
    }
}

namespace {

bool covers(const ContractFact& contract, const AccountFact& account)
{
    if (contract.accountId > 0) {
        return contract.accountId == account.id;
    }
    return contract.unitId == 0 || contract.unitId == account.hostUnitId;
}

/// What the contracts about one account come to on a day.
struct ContractTerm
{
    bool inForce = false;
    bool confidential = false; ///< of those in force; of all when none is
    QDate until;               ///< last day without a gap; the latest one when none is in force
};

QDate later(QDate one, QDate other)
{
    return one.isValid() ? std::max(one, other) : other;
}

ContractTerm termOn(QDate today, const AccountFact& account, const QList<ContractFact>& contracts)
{
    QList<ContractFact> about;
    ContractTerm term;
    for (const auto& contract : contracts) {
        if (!covers(contract, account)) {
            continue;
        }
        about.append(contract);
        const bool begun = !contract.beginsOn.isValid() || contract.beginsOn <= today;
        if (begun && contract.endsOn.isValid() && contract.endsOn >= today) {
            term.until = later(term.until, contract.endsOn);
            term.confidential = term.confidential || contract.confidentialityAgreement;
            term.inForce = true;
        }
    }
    if (!term.inForce) {
        for (const auto& contract : std::as_const(about)) {
            if (contract.endsOn.isValid() && contract.endsOn < today) {
                term.until = later(term.until, contract.endsOn);
            }
            term.confidential = term.confidential || contract.confidentialityAgreement;
        }
        return term;
    }
    // One that follows without a gap carries on.
    std::sort(about.begin(), about.end(), [](const ContractFact& one, const ContractFact& other) {
        return one.beginsOn < other.beginsOn;
    });
    for (const auto& contract : std::as_const(about)) {
        if (contract.beginsOn <= term.until.addDays(1) && contract.endsOn > term.until) {
            term.until = contract.endsOn;
        }
    }
    return term;
}

} // namespace

void contractorContract(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        const auto* contractor = run.contractor(subject.account->operatorId);
        if (!contractor) {
            continue;
        }
        const ContractTerm term = termOn(run.today(), *subject.account, contractor->contracts);
        const QDate until = term.until;
        const auto reportReason = [&](Severity severity, const QString& reason) {
            run.report(severity, subject, {reason, until}, reason);
        };
        if (!term.confidential) {
            reportReason(Severity::Major, QStringLiteral("confidentiality"));
        }
        if (!until.isValid()) {
            reportReason(Severity::Major, QStringLiteral("none"));
        } else if (!term.inForce) {
            reportReason(Severity::Major, QStringLiteral("expired"));
        } else if (run.today().daysTo(until) <= run.limits().contractWarnDays) {
            reportReason(Severity::Notice, QStringLiteral("ending"));
        }
    }
}

void noInteraction(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        if (subject.account->hasInteraction == false) {
            run.report(Severity::Veto, subject);
        }
    }
}

void appUnusable(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        const auto& account = *subject.account;
        if (!run.isMobileApp(account)) {
            continue;
        }
        if (account.appOk == false) {
            const auto reason = QStringLiteral("unusable");
            run.report(Severity::Veto, subject, {reason}, reason);
        }
        if (account.appIpv6 == false) {
            const auto reason = QStringLiteral("ipv6");
            run.report(Severity::Minor, subject, {reason}, reason);
        }
    }
}

void incomplete(RuleRun& run)
{
    // Most accounts of a real ledger lack the same fields: share their lists.
    QHash<quint32, QVariantList> known;
    for (const auto& subject : run.running()) {
        const auto missing = subject.account->missing;
        if (!missing) {
            continue;
        }
        auto& args = known[missing.toInt()];
        if (args.isEmpty()) {
            const auto keys = fieldKeys(missing);
            args = {keys.size(), keys};
        }
        run.report(Severity::Notice, subject, args);
    }
}

void noIndustrySupervisor(RuleRun& run)
{
    for (const auto& unit : run.facts().units) {
        if (unit.kind == QLatin1String("public_service") && !unit.hasIndustrySupervisor
            && !unit.vertical && unit.status == UnitStatus::Normal) {
            run.report({{},
                        Severity::Notice,
                        SubjectKind::Unit,
                        unit.id,
                        unit.name,
                        unit.name,
                        {},
                        unit.uid});
        }
    }
}

} // namespace juzhen::rulebody
