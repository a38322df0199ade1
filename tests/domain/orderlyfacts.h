// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"

#include <QTest>

#include <functional>

/// Facts of a register in which everything is in order, and small changes to them. A row of a
/// rule's table is a change and the severities that the rule then reports.
namespace juzhen {

inline const QDate today(2025, 11, 24); // a Monday in the fourth quarter
inline const QString region = QStringLiteral("510104");

/// What a row does to facts that are in order.
using Change = std::function<void(RuleFacts&)>;

inline AccountFact orderlyAccount(qint64 id)
{
    AccountFact account;
    account.id = id;
    account.uid = QStringLiteral("account-%1").arg(id);
    account.name = QStringLiteral("示例发布");
    account.platformCode = QStringLiteral("wechat_official");
    account.subtype = QStringLiteral("subscription");
    account.hostUnitId = 1;
    account.regionCode = region;
    account.represents = Represents::Government;
    account.nationalStatus = NationalStatus::Entered;
    account.isMain = true;
    account.verified = true;
    account.verifiedSubject = QStringLiteral("示例区人民政府办公室");
    account.verifiedUntil = QDate(2026, 6, 1);
    account.openedOn = QDate(2020, 1, 1);
    account.lastPostOn = today.addDays(-1);
    account.statusChangedOn = QDate(2020, 1, 1);
    account.hasInteraction = true;
    account.onPublicMatrix = true;
    account.hasDedicatedPerson = true;
    account.openingApproved = true;
    account.openingApprovedOn = QDate(2020, 1, 1);
    return account;
}

/// Who keeps the first account, without a last day and not by a handover.
inline CustodyFact orderlyCustody()
{
    CustodyFact custody;
    custody.accountId = 1;
    custody.personId = 7;
    custody.personUid = QStringLiteral("person-7");
    custody.personName = QStringLiteral("示例甲");
    custody.role = CustodyRole::Administrator;
    return custody;
}

inline CampaignFact orderlyCampaign()
{
    CampaignFact campaign;
    campaign.id = 1;
    campaign.uid = QStringLiteral("campaign-1");
    campaign.name = QStringLiteral("2025年第三季度检查");
    campaign.quarter = Quarter(2025, 3);
    campaign.status = CampaignStatus::Noticed;
    campaign.confirmed = true;
    campaign.confirmedOn = QDate(2025, 9, 20);
    campaign.running = 1;
    campaign.checked = 1;
    return campaign;
}

inline FindingFact orderlyFinding()
{
    FindingFact finding;
    finding.id = 1;
    finding.uid = QStringLiteral("finding-1");
    finding.accountId = 1;
    finding.quarter = Quarter(2025, 3);
    finding.severity = Severity::Major;
    finding.status = FindingStatus::RecheckPassed;
    finding.dueOn = QDate(2025, 10, 10);
    finding.reportedOn = QDate(2025, 10, 9);
    return finding;
}

inline OperatorFact orderlyContractor()
{
    OperatorFact contractor;
    contractor.id = 7;
    contractor.hasQualification = true;
    contractor.qualificationUntil = QDate(2027, 1, 1);
    contractor.contracts = {{0, 0, QDate(2025, 1, 1), QDate(2027, 1, 1), true}};
    return contractor;
}

/// A register with one account that violates nothing.
inline RuleFacts orderlyFacts()
{
    RuleFacts facts;
    facts.accounts = {orderlyAccount(1)};
    UnitFact host;
    host.id = 1;
    host.uid = QStringLiteral("unit-1");
    host.name = QStringLiteral("示例区人民政府办公室");
    host.kind = QStringLiteral("general_office");
    host.regionCode = region;
    facts.units = {host};
    facts.platforms = {{QStringLiteral("wechat_official"), false}, {QStringLiteral("app"), true}};
    facts.operators = {orderlyContractor()};
    facts.regions = {{region, QStringLiteral("示例区"), RegionLevel::County, false}};
    facts.campaigns = {orderlyCampaign()};
    facts.findings = {orderlyFinding()};
    return facts;
}

/// A change to the one account.
template <class Edit>
inline Change account(Edit edit)
{
    return [edit](RuleFacts& facts) {
        edit(facts.accounts[0]);
    };
}

inline Change lastPost(qint64 daysAgo)
{
    return account([=](AccountFact& fact) { fact.lastPostOn = today.addDays(-daysAgo); });
}

/// A second account of the same host, edited.
template <class Edit>
inline Change second(Edit edit)
{
    return [edit](RuleFacts& facts) {
        auto other = orderlyAccount(2);
        other.isMain = false;
        other.platformCode = QStringLiteral("weibo_sina");
        other.subtype.clear();
        edit(other);
        facts.accounts.append(other);
    };
}

inline Change stateSince(AccountStatus status, qint64 daysAgo)
{
    return account([=](AccountFact& fact) {
        fact.status = status;
        fact.onPublicMatrix = false;
        fact.statusChangedOn = today.addDays(-daysAgo);
        fact.lastPostOn = fact.statusChangedOn.addDays(-1);
    });
}

template <class Edit>
inline Change contractor(Edit edit)
{
    return [edit](RuleFacts& facts) {
        facts.accounts[0].operatorId = 7;
        edit(facts.operators[0]);
    };
}

template <class Edit>
inline Change campaign(Edit edit)
{
    return [edit](RuleFacts& facts) {
        edit(facts.campaigns[0]);
    };
}

template <class Edit>
inline Change finding(Edit edit)
{
    return [edit](RuleFacts& facts) {
        edit(facts.findings[0]);
    };
}

/// Serious findings in the quarters so many ago; the last one's re-check failed.
inline Change seriousQuarters(const QList<int>& ago,
                              FindingStatus last = FindingStatus::RecheckFailed)
{
    return [=](RuleFacts& facts) {
        facts.findings.clear();
        for (const int quarters : ago) {
            auto fact = orderlyFinding();
            fact.id = facts.findings.size() + 1;
            fact.quarter = Quarter::of(today).plus(-quarters);
            fact.dueOn = QDate(2026, 1, 1);
            facts.findings.append(fact);
        }
        facts.findings.last().status = last;
    };
}

inline Change pendingChange(QDate on)
{
    return [=](RuleFacts& facts) {
        facts.pendingChanges = {{1, QStringLiteral("name"), on}};
    };
}

inline Change hostFiling(bool announced)
{
    return [=](RuleFacts& facts) {
        facts.filings = {{5, QStringLiteral("filing-5"), 1, FilingKind::Change, true, announced}};
    };
}

/// Adds a row to the table of findRule().
inline void row(const char* name, const char* rule, const Change& change, const char* found)
{
    QTest::newRow(qPrintable(QLatin1String("%1 %2").arg(QLatin1String(rule), QLatin1String(name))))
        << QString::fromLatin1(rule) << QVariant::fromValue(change) << QString::fromLatin1(found);
}

inline void ruleColumns()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QVariant>("change");
    QTest::addColumn<QString>("found"); // severities, in order
}

/// The severities that @p rule reports once @p change is made to orderly facts: "minor,minor".
inline QString severitiesFound(const QString& rule, const QVariant& change)
{
    auto facts = orderlyFacts();
    change.value<Change>()(facts);
    QStringList severities;
    const auto findings = check(facts, {}, today);
    for (const auto& one : findings) {
        if (one.rule == rule) {
            severities.append(one.waiverKey.isEmpty() ? QStringLiteral("no waiver key")
                                                      : toKey(one.severity));
        }
    }
    return severities.join(QLatin1Char(','));
}

} // namespace juzhen

Q_DECLARE_METATYPE(juzhen::Change)
