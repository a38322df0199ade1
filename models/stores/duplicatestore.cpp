// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/duplicatestore.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/accountstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/factsstore.h"
#include "models/stores/jsontext.h"
#include "models/stores/session.h"
#include "models/stores/thresholdstore.h"
#include "models/stores/writescope.h"

namespace juzhen {

namespace {

const QString apartKey = QStringLiteral("apart");
const QString mergedKey = QStringLiteral("merged");

} // namespace

DuplicateStore::DuplicateStore(Session& session)
    : m_session(session)
{}

FoundDuplicates DuplicateStore::find()
{
    const QList<DuplicateCandidate> all = candidates();
    FoundDuplicates found;
    found.groups = findDuplicates(all, apart(), limits());
    QSet<qint64> wanted;
    for (const DuplicateGroup& group : std::as_const(found.groups)) {
        wanted += QSet<qint64>(group.accounts.begin(), group.accounts.end());
    }
    for (const DuplicateCandidate& account : all) {
        if (wanted.contains(account.id)) {
            found.accounts.insert(account.id, account);
        }
    }
    return found;
}

void DuplicateStore::keepApart(const QList<qint64>& accounts)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    const QList<Account> all = AccountStore(m_session).withIds(accounts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = 0; j < all.size(); ++j) {
            if (i == j) {
                continue;
            }
            QByteArray json("{");
            appendFieldChange(json, "duplicate", QVariant(), all.at(j).name);
            m_session.log().append(QStringLiteral("not_duplicate"), SubjectKind::Account,
                                   all.at(i).id.value(), all.at(i).uid, json + '}');
            if (i < j) {
                write(accountPair(all.at(i).id.value(), all.at(j).id.value()), apartKey, 0);
            }
        }
        scope.touch(SubjectKind::Account, all.at(i).id.value());
    }
    scope.commit();
}

void DuplicateStore::noteMerged(qint64 stay, qint64 gone)
{
    write(accountPair(stay, gone), mergedKey, gone);
}

QList<DuplicateCandidate> DuplicateStore::candidates()
{
    Query query(m_session.database(),
                QStringLiteral(
                    "SELECT account.id, account.name, account.platform_code, account.platform_id, "
                    "account.url, account.host_unit_id, account.status, unit.name FROM account "
                    "LEFT JOIN unit ON unit.id = account.host_unit_id "
                    "WHERE NOT (account.status = 'cancelled' AND EXISTS (SELECT 1 FROM "
                    "duplicate_pair WHERE gone_id = account.id AND decision = 'merged')) "
                    "ORDER BY account.id"));
    query.run();
    QList<DuplicateCandidate> accounts;
    while (query.next()) {
        accounts.append({query.integer(0), query.text(1), query.text(2), query.text(3),
                         query.text(4), query.integer(5), requireKey<AccountStatus>(query.text(6)),
                         query.text(7)});
    }
    return accounts;
}

QSet<AccountPair> DuplicateStore::apart()
{
    Query query(m_session.database(), QStringLiteral("SELECT first_id, second_id FROM "
                                                     "duplicate_pair WHERE decision = 'apart'"));
    query.run();
    QSet<AccountPair> pairs;
    while (query.next()) {
        pairs.insert({query.integer(0), query.integer(1)});
    }
    return pairs;
}

DuplicateLimits DuplicateStore::limits()
{
    const Thresholds thresholds = ThresholdStore(m_session).current();
    return {thresholds.nameSuffixes, thresholds.duplicateNamesPercent};
}

void DuplicateStore::write(AccountPair pair, const QString& decision, qint64 gone)
{
    Query(m_session.database(),
          QStringLiteral("INSERT INTO duplicate_pair (first_id, second_id, decision, gone_id, "
                         "decided_by, decided_on) VALUES (?, ?, ?, ?, ?, ?) "
                         "ON CONFLICT (first_id, second_id) DO UPDATE SET "
                         "decision = excluded.decision, gone_id = excluded.gone_id, "
                         "decided_by = excluded.decided_by, decided_on = excluded.decided_on"))
        .run(pair.first, pair.second, decision, gone > 0 ? QVariant(gone) : QVariant(),
             m_session.source().login, m_session.clock().today().toString(Qt::ISODate));
}

} // namespace juzhen
