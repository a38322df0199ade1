// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FactsStore that tells of filings, custodies, campaigns, metrics and findings.
#include "models/db/database.h"
#include "models/domain/enumkeys.h"
#include "models/domain/governedfields.h"
#include "models/stores/factsstore.h"
#include "models/stores/session.h"
#include "models/stores/storedday.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace juzhen {

namespace {

constexpr auto inEffect = "('approved', 'synced', 'archived')";
constexpr auto submittedOrFurther =
    "('submitted', 'accepted', 'reviewed', 'approved', 'synced', 'archived')";

/// The columns that a filing changes.
QStringList changedFields(const QString& json)
{
    QStringList fields;
    for (const auto& change : QJsonDocument::fromJson(json.toUtf8()).array()) {
        fields.append(change.toArray().at(0).toString());
    }
    return fields;
}

QString pendingKey(qint64 accountId, const QString& field)
{
    return QString::number(accountId) + QLatin1Char(' ') + field;
}

} // namespace

void FactsStore::gatherFilings(RuleFacts& facts)
{
    QHash<qint64, AccountFact*> accounts;
    accounts.reserve(facts.accounts.size());
    for (AccountFact& account : facts.accounts) {
        accounts.insert(account.id, &account);
    }
    Query query(m_session.database(),
                QStringLiteral("SELECT id, uid, account_id, kind, status IN %1, decided_on, "
                               "announcement_url <> '', "
                               "CASE WHEN kind = 'change' THEN changes ELSE '' END "
                               "FROM filing WHERE status IN %2 ORDER BY id")
                    .arg(QLatin1String(inEffect), QLatin1String(submittedOrFurther)));
    query.run();
    while (query.next()) {
        FilingFact fact;
        fact.id = query.integer(0);
        fact.accountId = query.integer(2);
        fact.kind = requireKey<FilingKind>(query.text(3));
        const bool effective = query.boolean(4);
        AccountFact* account = accounts.value(fact.accountId);
        if (account && fact.kind == FilingKind::Cancel) {
            account->cancelFiled = true;
        }
        if (account && effective && fact.kind == FilingKind::Open) {
            account->openingApproved = true;
            account->openingApprovedOn = storedDay(query, 5);
        }
        if (effective && fact.kind != FilingKind::Open) {
            fact.uid = query.text(1);
            fact.announced = query.boolean(6);
            fact.changesHost = changedFields(query.text(7)).contains(QLatin1String("host_unit_id"));
            facts.filings.append(fact);
        }
    }
}

void FactsStore::gatherPendingChanges(RuleFacts& facts)
{
    Query repairs(m_session.database(),
                  QStringLiteral("SELECT subject_id, at, changes FROM audit_entry "
                                 "WHERE action = 'repair' AND subject_kind = 'account' "
                                 "ORDER BY sequence"));
    repairs.run();
    QMap<QString, PendingChangeFact> pending; // ordered, so that findings keep their order
    while (repairs.next()) {
        const qint64 accountId = repairs.integer(0);
        const QDate day = QDateTime::fromString(repairs.text(1), Qt::ISODate).toLocalTime().date();
        const QJsonObject changes = QJsonDocument::fromJson(repairs.text(2).toUtf8()).object();
        for (auto change = changes.begin(); change != changes.end(); ++change) {
            // Filling what was empty completes the register and needs no filing.
            if (isGoverned(change.key())
                && !change.value().toArray().at(0).toVariant().toString().isEmpty()) {
                pending.insert(pendingKey(accountId, change.key()), {accountId, change.key(), day});
            }
        }
    }
    if (pending.isEmpty()) {
        return;
    }
    Query filings(m_session.database(),
                  QStringLiteral("SELECT account_id, submitted_on, changes FROM filing "
                                 "WHERE kind = 'change' AND status IN %1")
                      .arg(QLatin1String(submittedOrFurther)));
    filings.run();
    while (filings.next()) {
        const QDate submitted = storedDay(filings, 1);
        for (const QString& field : changedFields(filings.text(2))) {
            const auto found = pending.constFind(pendingKey(filings.integer(0), field));
            if (found != pending.constEnd() && submitted >= found->changedOn) {
                pending.erase(found);
            }
        }
    }
    facts.pendingChanges = pending.values();
}

void FactsStore::gatherCampaigns(RuleFacts& facts)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT campaign.id, campaign.uid, campaign.name, quarter, kind, "
                               "status, campaign.confirmed_at, edition.running, edition.checked "
                               "FROM campaign LEFT JOIN edition ON campaign_id = campaign.id "
                               "AND number = campaign.edition ORDER BY quarter, campaign.id"));
    query.run();
    while (query.next()) {
        CampaignFact fact;
        fact.id = query.integer(0);
        fact.uid = query.text(1);
        fact.name = query.text(2);
        fact.quarter = Quarter::fromText(query.text(3)).value_or(Quarter());
        fact.kind = requireKey<CampaignKind>(query.text(4));
        fact.status = requireKey<CampaignStatus>(query.text(5));
        fact.confirmed = !query.isNull(7);
        if (fact.confirmed) {
            fact.confirmedOn =
                QDateTime::fromString(query.text(6), Qt::ISODate).toLocalTime().date();
            fact.running = query.integer(7);
            fact.checked = query.integer(8);
        }
        facts.campaigns.append(fact);
    }
}

void FactsStore::gatherCustodies(RuleFacts& facts)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT custody.account_id, custody.person_id, person.uid, "
                               "person.name, unit.name, custody.role, person.valid_to, "
                               "custody.handed_over_on, account.password_changed_on FROM custody "
                               "JOIN person ON person.id = custody.person_id "
                               "JOIN account ON account.id = custody.account_id "
                               "LEFT JOIN unit ON unit.id = person.unit_id "
                               "WHERE custody.ends_on IS NULL AND (person.valid_to IS NOT NULL "
                               "OR custody.handed_over_on IS NOT NULL) "
                               "AND account.status NOT IN ('closed', 'cancelled') "
                               "ORDER BY custody.account_id, custody.id"));
    query.run();
    while (query.next()) {
        CustodyFact fact;
        fact.accountId = query.integer(0);
        fact.personId = query.integer(1);
        fact.personUid = query.text(2);
        fact.personName = query.text(3);
        fact.personUnit = query.text(4);
        fact.role = requireKey<CustodyRole>(query.text(5));
        fact.lastDay = storedDay(query, 6);
        fact.handedOverOn = storedDay(query, 7);
        fact.passwordChangedOn = storedDay(query, 8);
        facts.custodies.append(fact);
    }
}

void FactsStore::gatherMetrics(RuleFacts& facts, QDate today)
{
    const Quarter last = Quarter::of(today).plus(-1);
    const std::array since{Month::firstOf(last), Month::firstOf(last.plus(-1)),
                           Month::firstOf(last.plus(-2))};
    const auto sums = [&](const char* column) {
        QString sql;
        for (size_t i = 0; i < since.size(); ++i) {
            const QString before =
                i == 0 ? QString() : QStringLiteral(" AND period < '%1'").arg(since[i - 1].text());
            sql += QStringLiteral(", CAST(coalesce(sum(CASE WHEN period >= '%1'%2 THEN %3 END), 0) "
                                  "AS bigint)")
                       .arg(since[i].text(), before, QLatin1String(column));
        }
        return sql;
    };
    Query query(m_session.database(),
                QStringLiteral("SELECT account_id%1%2 FROM account_metric WHERE period >= '%3' "
                               "AND period < '%4' AND posts IS NOT NULL AND originals IS NOT NULL "
                               "GROUP BY account_id ORDER BY account_id")
                    .arg(sums("posts"), sums("originals"), since.back().text(),
                         since.front().plus(3).text()));
    query.run();
    while (query.next()) {
        MetricFact fact;
        fact.accountId = query.integer(0);
        for (int i = 0; i < 3; ++i) {
            fact.quarters[static_cast<size_t>(i)] = {query.integer(1 + i), query.integer(4 + i)};
        }
        facts.metrics.append(fact);
    }
}

void FactsStore::gatherFindings(RuleFacts& facts, QDate today)
{
    const Quarter since = Quarter::of(today).plus(-4);
    Query query(m_session.database(),
                QStringLiteral("SELECT finding.id, finding.uid, account_id, campaign.quarter, "
                               "found_on, severity, finding.status, due_on, reported_on "
                               "FROM finding LEFT JOIN campaign ON campaign.id = campaign_id "
                               "WHERE finding.status <> 'recheck_passed' "
                               "OR campaign.quarter >= ? OR found_on >= ? ORDER BY finding.id"));
    query.run(since.text(), since.firstDay().toString(Qt::ISODate));
    while (query.next()) {
        FindingFact fact;
        fact.id = query.integer(0);
        fact.uid = query.text(1);
        fact.accountId = query.integer(2);
        const QDate found = storedDay(query, 4);
        fact.quarter = Quarter::fromText(query.text(3))
                           .value_or(found.isValid() ? Quarter::of(found) : Quarter());
        fact.severity = requireKey<Severity>(query.text(5));
        fact.status = requireKey<FindingStatus>(query.text(6));
        fact.dueOn = storedDay(query, 7);
        fact.reportedOn = storedDay(query, 8);
        facts.findings.append(fact);
    }
}

} // namespace juzhen
