// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/healthcheckstore.h"

#include "models/db/query.h"
#include "models/domain/error.h"
#include "models/domain/waivers.h"
#include "models/stores/factsstore.h"
#include "models/stores/session.h"
#include "models/stores/storedday.h"
#include "models/stores/thresholdstore.h"
#include "models/stores/waiverstore.h"
#include "models/stores/writescope.h"

namespace juzhen {

namespace {

/// Where the subjects of the findings belong: looked up once per fact.
class Places
{
public:
    explicit Places(const RuleFacts& facts)
    {
        for (const UnitFact& unit : facts.units) {
            m_units.insert(unit.id, &unit);
        }
        m_accounts.reserve(facts.accounts.size());
        for (const AccountFact& account : facts.accounts) {
            m_accounts.insert(account.id, &account);
        }
        for (const FilingFact& filing : facts.filings) {
            m_filings.insert(filing.id, filing.accountId);
        }
        for (const FindingFact& finding : facts.findings) {
            m_findings.insert(finding.id, finding.accountId);
        }
    }

    void place(CheckedFinding& checked) const
    {
        const qint64 id = checked.finding.subjectId;
        switch (checked.finding.subjectKind) {
        case SubjectKind::Account:
            placeAccount(checked, id);
            break;
        case SubjectKind::Filing:
            placeAccount(checked, m_filings.value(id));
            break;
        case SubjectKind::Finding:
            placeAccount(checked, m_findings.value(id));
            break;
        case SubjectKind::Unit:
            placeUnit(checked, id);
            break;
        case SubjectKind::Region:
            checked.regionCode = checked.finding.waiverKey;
            break;
        default:
            break;
        }
    }

private:
    void placeUnit(CheckedFinding& checked, qint64 id) const
    {
        if (const UnitFact* unit = m_units.value(id)) {
            checked.unitId = id;
            if (checked.regionCode.isEmpty()) {
                checked.regionCode = unit->regionCode;
            }
        }
    }

    void placeAccount(CheckedFinding& checked, qint64 id) const
    {
        if (const AccountFact* account = m_accounts.value(id)) {
            checked.regionCode = account->regionCode;
            placeUnit(checked, account->hostUnitId);
        }
    }

    QHash<qint64, const UnitFact*> m_units;
    QHash<qint64, const AccountFact*> m_accounts;
    QHash<qint64, qint64> m_filings; ///< the account of each
    QHash<qint64, qint64> m_findings;
};

} // namespace

qint64 HealthCheck::openCount() const
{
    qint64 sum = 0;
    for (const RuleCount& count : counts) {
        sum += count.open;
    }
    return sum;
}

qint64 HealthCheck::waivedCount() const
{
    qint64 sum = 0;
    for (const RuleCount& count : counts) {
        sum += count.waived;
    }
    return sum;
}

HealthCheckStore::HealthCheckStore(Session& session)
    : m_session(session)
{}

HealthCheck HealthCheckStore::run(QDate today)
{
    HealthCheck check;
    check.day = today;
    check.waivers = WaiverStore(m_session).all();
    for (const Rule& rule : rules()) {
        check.counts.insert(QString::fromLatin1(rule.id), {});
    }
    const RuleFacts facts = FactsStore(m_session).gather(today);
    const Thresholds thresholds = ThresholdStore(m_session).current();
    check.endingDays = thresholds.endingDays;
    QList<RuleFinding> found = juzhen::check(facts, thresholds, today);
    const Places places(facts);
    const WaiversInForce inForce(check.waivers, today);
    check.findings.reserve(found.size());
    for (RuleFinding& finding : found) {
        CheckedFinding checked;
        checked.waiver = inForce.covering(finding);
        checked.finding = std::move(finding);
        places.place(checked);
        RuleCount& count = check.counts[checked.finding.rule];
        ++(checked.isWaived() ? count.waived : count.open);
        check.findings.append(std::move(checked));
    }
    check.comparedDay = newestDay(today.addDays(-daysCompared));
    check.before = counts(check.comparedDay);
    return check;
}

void HealthCheckStore::keep(const HealthCheck& check)
{
    if (m_session.isReadOnly() || counts(check.day) == check.counts) {
        return;
    }
    try {
        write(check);
    } catch (const Error& error) {
        // A figure that can't be kept now must not hide what was found.
        const auto kind = error.kind();
        if (kind != Error::Kind::Busy && kind != Error::Kind::NotWritable
            && kind != Error::Kind::DiskFull) {
            throw;
        }
    }
}

void HealthCheckStore::write(const HealthCheck& check)
{
    WriteScope scope(m_session);
    const QString day = check.day.toString(Qt::ISODate);
    Query query(m_session.database(),
                QStringLiteral("INSERT INTO rule_count (day, rule, open_count, waived_count) "
                               "VALUES (?, ?, ?, ?) ON CONFLICT (day, rule) DO UPDATE SET "
                               "open_count = excluded.open_count, "
                               "waived_count = excluded.waived_count"));
    // In one order everywhere: two people who check at once wait for each other, no more.
    for (const Rule& rule : rules()) {
        const QString id = QString::fromLatin1(rule.id);
        const RuleCount count = check.counts.value(id);
        query.run(day, id, count.open, count.waived);
    }
    scope.commit();
}

QHash<QString, RuleCount> HealthCheckStore::counts(QDate day)
{
    QHash<QString, RuleCount> counts;
    if (day.isValid()) {
        Query query(
            m_session.database(),
            QStringLiteral("SELECT rule, open_count, waived_count FROM rule_count WHERE day = ?"));
        query.run(day.toString(Qt::ISODate));
        while (query.next()) {
            counts.insert(query.text(0), {query.integer(1), query.integer(2)});
        }
    }
    return counts;
}

QDate HealthCheckStore::newestDay(QDate day)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT MAX(day) FROM rule_count WHERE day <= ?"));
    query.run(day.toString(Qt::ISODate));
    return query.next() ? storedDay(query, 0) : QDate();
}

} // namespace juzhen
