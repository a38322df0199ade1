// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"

#include <QHash>

#include <vector>

namespace juzhen {

/// An account together with its host, as the rules walk over them.
struct HostedAccount
{
    const AccountFact* account = nullptr;
    const UnitFact* host = nullptr; ///< null while the host is unknown

    /// The account's own region, else its host's; empty while unknown.
    [[nodiscard]] const QString& regionCode() const;
};

/// One pass of the rules over the facts: look-ups made once, and the findings so far. Owned by
/// check(); the rules of rulebodies.h get it in turn.
class RuleRun
{
public:
    RuleRun(const RuleFacts& facts, const Thresholds& thresholds, QDate today);

    void begin(const Rule& rule) { m_rule = QString::fromLatin1(rule.id); }

    [[nodiscard]] const RuleFacts& facts() const { return m_facts; }

    [[nodiscard]] const Thresholds& limits() const { return m_thresholds; }

    [[nodiscard]] QDate today() const { return m_today; }

    /// Accounts inside local compliance, that is not of vertical units (O-03), in any state.
    [[nodiscard]] const std::vector<HostedAccount>& accounts() const { return m_accounts; }

    /// Those of accounts() that are running.
    [[nodiscard]] const std::vector<HostedAccount>& running() const { return m_running; }

    /// The account of accounts() with this id, or null.
    [[nodiscard]] const HostedAccount* account(qint64 id) const;

    [[nodiscard]] const OperatorFact* contractor(qint64 id) const;

    /// Whether the account is an APP, 小程序 or 快应用.
    [[nodiscard]] bool isMobileApp(const AccountFact& account) const;

    /// Whether more than @p workdays working days have passed since @p day.
    [[nodiscard]] bool isOverdue(QDate day, int workdays) const;

    /// Days from @p day to today; negative for a day to come.
    [[nodiscard]] qint64 daysSince(QDate day) const { return day.daysTo(m_today); }

    /// Adds a finding about an account. @p detail tells apart several findings of one rule about
    /// one account in their waiver keys.
    void report(Severity severity,
                const HostedAccount& subject,
                QVariantList args = {},
                const QString& detail = {});

    /// Adds a finding about anything else; the rule's name is filled in.
    void report(RuleFinding finding);

    [[nodiscard]] QList<RuleFinding> takeFindings() { return std::move(m_findings); }

private:
    const RuleFacts& m_facts;
    const Thresholds& m_thresholds;
    QDate m_today;
    QHash<qint64, const UnitFact*> m_units;
    QHash<qint64, const OperatorFact*> m_operators;
    QHash<QString, bool> m_mobileApps;
    std::vector<HostedAccount> m_accounts;
    std::vector<HostedAccount> m_running;
    QHash<qint64, size_t> m_accountIndex; ///< of accounts that findings and filings speak of
    QString m_rule;
    QList<RuleFinding> m_findings;
};

} // namespace juzhen
