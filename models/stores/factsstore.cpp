// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/factsstore.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/domain/attachment.h"
#include "models/domain/workcalendar.h"
#include "models/stores/columns.h"
#include "models/stores/officecalendar.h"
#include "models/stores/referencestore.h"
#include "models/stores/scopequery.h"
#include "models/stores/session.h"
#include "models/stores/storedday.h"
#include "models/stores/thresholdstore.h"
#include "models/stores/waiverstore.h"

#include <QSet>

#include <memory>

namespace juzhen {

namespace {

template <class Enum>
std::optional<Enum> optionalKey(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt
                                : std::optional<Enum>(requireKey<Enum>(query.text(column)));
}

std::optional<bool> optionalFlag(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional<bool>(query.boolean(column));
}

/// The columns of an account of which the rules ask only whether they are filled.
struct FilledText
{
    const char* column;
    QString Account::*text;
};

constexpr std::array filledTexts{FilledText{"domain", &Account::domain},
                                 FilledText{"editor_name", &Account::editorName},
                                 FilledText{"editor_phone", &Account::editorPhone},
                                 FilledText{"reviewer1", &Account::reviewer1},
                                 FilledText{"reviewer2", &Account::reviewer2},
                                 FilledText{"reviewer3", &Account::reviewer3},
                                 FilledText{"dedicated_person", &Account::dedicatedPerson},
                                 FilledText{"cac_filing_no", &Account::cacFilingNo}};

constexpr qint64 functionTypesBit = 1 << 8;
constexpr qint64 hasServiceBit = 1 << 9;
constexpr qint64 hasReportChannelBit = 1 << 10;

/// One number that tells which of those columns are filled: far fewer values to read per row.
QString filledExpression()
{
    QString sql;
    int bit = 0;
    for (const FilledText& filled : filledTexts) {
        sql += QStringLiteral("CASE WHEN %1 <> '' THEN %2 ELSE 0 END + ")
                   .arg(QLatin1String(filled.column))
                   .arg(1 << bit++);
    }
    return sql
           + QStringLiteral("CASE WHEN function_types <> '' THEN %1 ELSE 0 END + "
                            "CASE WHEN has_service IS NOT NULL THEN %2 ELSE 0 END + "
                            "CASE WHEN has_report_channel IS NOT NULL THEN %3 ELSE 0 END")
                 .arg(functionTypesBit)
                 .arg(hasServiceBit)
                 .arg(hasReportChannelBit);
}

/// The account as far as the rules look at it; what is only asked for being filled holds a mark.
Account readAccount(const Query& query)
{
    static const QString mark = QStringLiteral("x");
    static const QStringList marks{mark};
    Account account;
    account.id = Id<Account>(query.integer(0));
    account.uid = query.text(1);
    account.name = query.text(2);
    account.platformCode = query.text(3);
    account.subtype = query.text(4);
    account.hostUnitId = Id<Unit>(query.integer(5));
    account.operatorId = Id<Operator>(query.integer(6));
    account.regionCode = query.text(7);
    account.status = requireKey<AccountStatus>(query.text(8));
    account.represents = optionalKey<Represents>(query, 9);
    account.nationalStatus = requireKey<NationalStatus>(query.text(10));
    account.isMain = query.boolean(11);
    account.verified = optionalFlag(query, 12);
    account.verifiedSubject = query.text(13);
    account.verifiedUntil = storedDay(query, 14);
    account.openedOn = storedDay(query, 15);
    account.lastPostOn = storedDay(query, 16);
    account.statusChangedOn = storedDay(query, 17);
    account.hasInteraction = optionalFlag(query, 18);
    account.onPublicMatrix = optionalFlag(query, 19);
    account.appOk = optionalFlag(query, 20);
    account.appIpv6 = optionalFlag(query, 21);
    const qint64 filled = query.integer(22);
    int bit = 0;
    for (const FilledText& text : filledTexts) {
        if ((filled & (1 << bit++)) != 0) {
            account.*text.text = mark;
        }
    }
    if ((filled & functionTypesBit) != 0) {
        account.functionTypes = marks;
    }
    if ((filled & hasServiceBit) != 0) {
        account.hasService = true;
    }
    if ((filled & hasReportChannelBit) != 0) {
        account.hasReportChannel = true;
    }
    return account;
}

/// The narrowest region that holds all of @p codes; empty for none, or for several provinces.
QString commonRegion(const QSet<QString>& codes)
{
    QString common;
    for (const QString& code : codes) {
        const QString prefix = regionPrefix(code);
        if (common.isEmpty()) {
            common = prefix;
        }
        while (!prefix.startsWith(common)) {
            common.chop(2);
        }
    }
    return common;
}

} // namespace

FactsStore::FactsStore(Session& session)
    : m_session(session)
{}

RuleFacts FactsStore::gather(QDate today)
{
    RuleFacts facts;
    gatherAccounts(facts);
    gatherUnits(facts);
    gatherPlatforms(facts);
    gatherOperators(facts);
    gatherRegions(facts);
    gatherFilings(facts);
    gatherPendingChanges(facts);
    gatherCustodies(facts);
    gatherCampaigns(facts);
    gatherMetrics(facts, today);
    gatherFindings(facts, today);
    const auto calendar = std::make_shared<const WorkCalendar>(officeCalendar(m_session));
    facts.workdaysAfter = [calendar](QDate day, int workdays) {
        return calendar->addWorkdays(day, workdays);
    };
    return facts;
}

QSet<qint64> FactsStore::accountsWithIcon()
{
    Query query(m_session.database(),
                QStringLiteral("SELECT subject_id FROM attachment WHERE subject_kind = ? AND role "
                               "= ?"));
    query.run(toKey(SubjectKind::Account), toKey(AttachmentRole::Icon));
    QSet<qint64> accounts;
    while (query.next()) {
        accounts.insert(query.integer(0));
    }
    return accounts;
}

void FactsStore::gatherAccounts(RuleFacts& facts)
{
    const QSet<qint64> withIcon = accountsWithIcon();
    Query query(m_session.database(),
                QStringLiteral("SELECT id, uid, name, platform_code, subtype, host_unit_id, "
                               "operator_id, region_code, status, represents, national_status, "
                               "is_main, verified, verified_subject, verified_until, opened_on, "
                               "last_post_on, status_changed_on, has_interaction, "
                               "on_public_matrix, app_ok, app_ipv6, %1 FROM account ORDER BY id")
                    .arg(filledExpression()));
    query.run();
    while (query.next()) {
        const Account account = readAccount(query);
        facts.accounts.append(accountFact(account));
        facts.accounts.last().missing.setFlag(
            RequiredField::Icon, needsIcon(account) && !withIcon.contains(account.id.value()));
    }
}

void FactsStore::gatherUnits(RuleFacts& facts)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT id, uid, name, short_name, kind, region_code, admin_level, "
                               "status, vertical, industry_supervisor_id, domain FROM unit "
                               "ORDER BY id"));
    query.run();
    while (query.next()) {
        UnitFact fact;
        fact.id = query.integer(0);
        fact.uid = query.text(1);
        fact.name = query.text(2);
        fact.shortName = query.text(3);
        fact.kind = query.text(4);
        fact.regionCode = query.text(5);
        fact.adminLevel = requireKey<AdminLevel>(query.text(6));
        fact.status = requireKey<UnitStatus>(query.text(7));
        fact.vertical = query.boolean(8);
        fact.hasIndustrySupervisor = !query.isNull(9);
        fact.domain = query.text(10);
        facts.units.append(fact);
    }
    for (const VocabularyItem& item : ReferenceStore(m_session).vocabulary()) {
        if (item.vocabulary == QLatin1String("domain")) {
            facts.systemNames.insert(item.code, item.nameZh);
        }
    }
}

void FactsStore::gatherPlatforms(RuleFacts& facts)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT code, mobile_app FROM platform ORDER BY code"));
    query.run();
    while (query.next()) {
        facts.platforms.append({query.text(0), query.boolean(1)});
    }
}

void FactsStore::gatherOperators(RuleFacts& facts)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT operator.id, count(operator_term.operator_id), "
                               "min(operator_term.until) FROM operator "
                               "LEFT JOIN operator_term ON operator_term.operator_id = operator.id "
                               "AND operator_term.subject = 'qualification' "
                               "GROUP BY operator.id ORDER BY operator.id"));
    query.run();
    QHash<qint64, qsizetype> positions;
    while (query.next()) {
        positions.insert(query.integer(0), facts.operators.size());
        facts.operators.append({query.integer(0), query.integer(1) > 0, storedDay(query, 2), {}});
    }
    Query contracts(m_session.database(),
                    QStringLiteral("SELECT operator_id, unit_id, account_id, begins_on, ends_on, "
                                   "confidentiality_agreement FROM operation_contract "
                                   "ORDER BY operator_id, id"));
    contracts.run();
    while (contracts.next()) {
        const auto position = positions.value(contracts.integer(0), -1);
        if (position >= 0) {
            facts.operators[position].contracts.append(
                {contracts.integer(1), contracts.integer(2), storedDay(contracts, 3),
                 storedDay(contracts, 4), contracts.boolean(5)});
        }
    }
}

void FactsStore::gatherRegions(RuleFacts& facts)
{
    // The office's scope: the person's own region, else the narrowest one that holds all accounts.
    QString prefix = m_session.user().regionCode;
    prefix = prefix.isEmpty() ? QString() : regionPrefix(prefix);
    if (prefix.isEmpty()) {
        QSet<QString> used;
        for (const AccountFact& account : std::as_const(facts.accounts)) {
            if (!account.regionCode.isEmpty()) {
                used.insert(account.regionCode);
            }
        }
        prefix = commonRegion(used);
        if (used.isEmpty()) {
            return;
        }
    }
    Query query(m_session.database(), QStringLiteral("SELECT code, name, level, functional_zone "
                                                     "FROM region ORDER BY sort_order, code"));
    query.run();
    while (query.next()) {
        if (query.text(0).startsWith(prefix)) {
            facts.regions.append({query.text(0), query.text(1),
                                  requireKey<RegionLevel>(query.text(2)), query.boolean(3)});
        }
    }
}

QList<RuleFinding> checkRegister(Session& session, QDate today)
{
    const RuleFacts facts = FactsStore(session).gather(today);
    return withoutWaived(check(facts, ThresholdStore(session).current(), today),
                         WaiverStore(session).all(), today);
}

} // namespace juzhen
