// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulebodies.h"
#include "models/domain/rulerun.h"

namespace juzhen::rulebody {

void notInNationalSystem(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        const auto& account = *subject.account;
        const bool inGrace =
            account.openingApprovedOn.isValid()
            && !run.isOverdue(account.openingApprovedOn, run.limits().nationalWorkdays);
        if (account.nationalStatus == NationalStatus::Missing && !inGrace) {
            run.report(Severity::Major, subject);
        }
    }
}

void neverFiled(RuleRun& run)
{
    const QDate since = run.limits().filingsSince;
    for (const auto& subject : run.running()) {
        const auto& account = *subject.account;
        // With a first day of filing, an account that is older, or of unknown age, isn't judged.
        const bool concerned =
            !since.isValid() || (account.openedOn.isValid() && account.openedOn >= since);
        if (!account.openingApproved && concerned) {
            run.report(Severity::Major, subject);
        }
    }
}

void changeNotFiled(RuleRun& run)
{
    const int limit = run.limits().filingWorkdays;
    for (const auto& change : run.facts().pendingChanges) {
        const auto* subject = run.account(change.accountId);
        if (subject && isRunning(subject->account->status)
            && run.isOverdue(change.changedOn, limit)) {
            run.report(Severity::Minor, *subject, {change.field, change.changedOn, limit},
                       change.field);
        }
    }
}

void cancelNotFiled(RuleRun& run)
{
    const int limit = run.limits().filingWorkdays;
    for (const auto& subject : run.accounts()) {
        const auto& account = *subject.account;
        if (account.status == AccountStatus::PendingCancel && !account.cancelFiled
            && run.isOverdue(account.statusChangedOn, limit)) {
            run.report(Severity::Major, subject, {account.statusChangedOn, limit});
        }
    }
}

void closingTooSlow(RuleRun& run)
{
    const int limit = run.limits().pendingCancelDays;
    for (const auto& subject : run.accounts()) {
        const auto& account = *subject.account;
        const bool waits = account.status == AccountStatus::Closing
                           || account.status == AccountStatus::Closed
                           || account.status == AccountStatus::PendingCancel;
        if (waits && account.statusChangedOn.isValid()
            && run.daysSince(account.statusChangedOn) > limit) {
            run.report(Severity::Minor, subject, {run.daysSince(account.statusChangedOn), limit});
        }
    }
}

void orderNotCarriedOut(RuleRun& run)
{
    const int limit = run.limits().pendingCancelDays;
    for (const auto& subject : run.accounts()) {
        const auto& account = *subject.account;
        if (account.status != AccountStatus::OrderedClosed || !account.statusChangedOn.isValid()) {
            continue;
        }
        const auto days = run.daysSince(account.statusChangedOn);
        if (account.lastPostOn > account.statusChangedOn) {
            run.report(Severity::Major, subject,
                       {QStringLiteral("posting"), account.lastPostOn, limit});
        } else if (days > limit) {
            run.report(Severity::Major, subject, {QStringLiteral("waiting"), days, limit});
        }
    }
}

void hostMerged(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        if (subject.host && subject.host->status == UnitStatus::Merged) {
            run.report(Severity::Major, subject, {subject.host->name});
        }
    }
}

void changeNotAnnounced(RuleRun& run)
{
    for (const auto& filing : run.facts().filings) {
        const auto* subject = run.account(filing.accountId);
        if (subject && filing.kind == FilingKind::Change && filing.changesHost
            && !filing.announced) {
            run.report({{},
                        Severity::Minor,
                        SubjectKind::Filing,
                        filing.id,
                        subject->account->name,
                        subject->host ? subject->host->name : QString(),
                        {},
                        filing.uid});
        }
    }
}

void appNotFiled(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        if (!subject.account->hasCacFilingNo && run.isMobileApp(*subject.account)) {
            run.report(Severity::Major, subject);
        }
    }
}

void appBelowCounty(RuleRun& run)
{
    for (const auto& subject : run.running()) {
        if (subject.host && subject.host->adminLevel == AdminLevel::Township
            && run.isMobileApp(*subject.account)) {
            run.report(Severity::Major, subject, {subject.host->name});
        }
    }
}

} // namespace juzhen::rulebody
