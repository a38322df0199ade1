// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulerun.h"

#include <QSet>

namespace juzhen {

namespace {

/// The accounts that other facts refer to: only these need an index.
QSet<qint64> referredAccounts(const RuleFacts& facts)
{
    QSet<qint64> ids;
    for (const auto& finding : facts.findings) {
        ids.insert(finding.accountId);
    }
    for (const auto& filing : facts.filings) {
        ids.insert(filing.accountId);
    }
    for (const auto& change : facts.pendingChanges) {
        ids.insert(change.accountId);
    }
    for (const auto& custody : facts.custodies) {
        ids.insert(custody.accountId);
    }
    return ids;
}

} // namespace

const QString& HostedAccount::regionCode() const
{
    return account->regionCode.isEmpty() && host ? host->regionCode : account->regionCode;
}

RuleRun::RuleRun(const RuleFacts& facts, const Thresholds& thresholds, QDate today)
    : m_facts(facts)
    , m_thresholds(thresholds)
    , m_today(today)
{
    m_units.reserve(facts.units.size());
    for (const auto& unit : facts.units) {
        m_units.insert(unit.id, &unit);
    }
    for (const auto& contractor : facts.operators) {
        m_operators.insert(contractor.id, &contractor);
    }
    for (const auto& platform : facts.platforms) {
        m_mobileApps.insert(platform.code, platform.mobileApp);
    }
    const auto referred = referredAccounts(facts);
    m_accounts.reserve(static_cast<size_t>(facts.accounts.size()));
    for (const auto& account : facts.accounts) {
        const auto* host = m_units.value(account.hostUnitId);
        if (host && host->vertical) {
            continue;
        }
        if (referred.contains(account.id)) {
            m_accountIndex.insert(account.id, m_accounts.size());
        }
        m_accounts.push_back({&account, host});
        if (isRunning(account.status)) {
            m_running.push_back({&account, host});
        }
    }
}

const HostedAccount* RuleRun::account(qint64 id) const
{
    const auto found = m_accountIndex.constFind(id);
    return found == m_accountIndex.constEnd() ? nullptr : &m_accounts[*found];
}

const OperatorFact* RuleRun::contractor(qint64 id) const
{
    return id > 0 ? m_operators.value(id) : nullptr;
}

bool RuleRun::isMobileApp(const AccountFact& account) const
{
    return m_mobileApps.value(account.platformCode)
           || account.subtype == QLatin1String("miniprogram");
}

bool RuleRun::isOverdue(QDate day, int workdays) const
{
    return day.isValid() && m_facts.workdaysAfter(day, workdays) < m_today;
}

void RuleRun::report(Severity severity,
                     const HostedAccount& subject,
                     QVariantList args,
                     const QString& detail)
{
    RuleFinding finding;
    finding.severity = severity;
    finding.subjectKind = SubjectKind::Account;
    finding.subjectId = subject.account->id;
    finding.subjectName = subject.account->name;
    finding.unitName = subject.host ? subject.host->name : QString();
    finding.args = std::move(args);
    finding.waiverKey = subject.account->uid;
    if (!detail.isEmpty()) {
        finding.waiverKey += QLatin1Char('/') + detail;
    }
    report(std::move(finding));
}

void RuleRun::report(RuleFinding finding)
{
    finding.rule = m_rule;
    m_findings.append(std::move(finding));
}

} // namespace juzhen
