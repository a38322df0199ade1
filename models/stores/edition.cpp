// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/edition.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/scopequery.h"
#include "models/stores/session.h"

#include <QCryptographicHash>

namespace juzhen {

namespace {

constexpr auto rowColumns = "account_id, account_uid, account_name, platform_code, platform_name, "
                            "bucket, unit_name, region_code, region_name, admin_level, represents, "
                            "verdict, score_tenths, checked_on, last_post_on, problem";
constexpr int rowColumnCount = 16;

struct Seal
{
    QString hash;
    qint64 running = 0;
    qint64 checked = 0;
    qint64 passed = 0;
    qint64 failed = 0;
};

/// Reads rows in the order of their account and seals them: fields parted by U+001F, rows by
/// U+001E.
Seal seal(Query& query)
{
    constexpr int verdictColumn = 11;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Seal seal;
    while (query.next()) {
        for (int i = 0; i < rowColumnCount; ++i) {
            hash.addData(query.text(i).toUtf8());
            hash.addData(QByteArrayView("\x1f", 1));
        }
        hash.addData(QByteArrayView("\x1e", 1));
        const QString verdict = query.text(verdictColumn);
        ++seal.running;
        seal.passed += verdict == QLatin1String("passed");
        seal.failed += verdict == QLatin1String("failed");
    }
    seal.checked = seal.passed + seal.failed;
    seal.hash = QString::fromLatin1(hash.result().toHex());
    return seal;
}

/// The rows of a campaign that isn't frozen yet: its tasks, and as unchecked every account in scope
/// that has none.
ResultRows liveRows(const Campaign& campaign)
{
    const ScopeCondition scope = scopeOf(campaign);
    const QString sql = QStringLiteral(
        "(SELECT task.account_id, account.uid AS account_uid, task.account_name, "
        "task.platform_code, task.platform_name, task.bucket, task.unit_name, task.region_code, "
        "task.region_name, task.admin_level, task.represents, task.verdict, task.score_tenths, "
        "task.checked_on, task.last_post_on, task.problem "
        "FROM task JOIN account ON account.id = task.account_id WHERE task.campaign_id = ? "
        "UNION ALL "
        "SELECT account.id, account.uid, account.name, coalesce(account.platform_code, ''), "
        "coalesce(platform.name, ''), coalesce(platform.bucket, 'other'), "
        "coalesce(unit.name, ''), coalesce(account.region_code, ''), coalesce(region.name, ''), "
        "coalesce(unit.admin_level, 'county'), account.represents, 'pending', NULL, NULL, "
        "account.last_post_on, '' "
        "FROM account LEFT JOIN unit ON unit.id = account.host_unit_id "
        "LEFT JOIN platform ON platform.code = account.platform_code "
        "LEFT JOIN region ON region.code = account.region_code "
        "WHERE %1 AND NOT EXISTS (SELECT 1 FROM task other "
        "WHERE other.campaign_id = ? AND other.account_id = account.id)) AS live");
    return {sql.arg(scope.sql),
            QVariantList{campaign.id.value()} + scope.values + QVariantList{campaign.id.value()}};
}

} // namespace

QString writeEdition(Session& session, const Campaign& campaign, const QString& reason)
{
    Database& database = session.database();
    const IndicatorSet set = IndicatorStore(session).require(campaign.indicatorSetId);
    const ResultRows live = liveRows(campaign);
    Query rows(database, QStringLiteral("SELECT * FROM %1 ORDER BY account_id").arg(live.sql));
    for (int i = 0; i < live.values.size(); ++i) {
        rows.bind(i, live.values.at(i));
    }
    rows.execute();
    const Seal sealed = seal(rows);

    Query edition(database,
                  QStringLiteral("INSERT INTO edition (campaign_id, number, confirmed_at, "
                                 "confirmed_by, reason, indicator_set_code, indicator_set_version, "
                                 "running, checked, passed, failed, seal) "
                                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"));
    edition.run(campaign.id.value(), campaign.edition, campaign.confirmedAt.toString(Qt::ISODate),
                session.source().login, reason, set.code, set.version, sealed.running,
                sealed.checked, sealed.passed, sealed.failed, sealed.hash);
    edition.next();
    const qint64 editionId = edition.integer(0);
    edition.finish();

    Query copy(database,
               QStringLiteral("INSERT INTO edition_row (edition_id, %1) SELECT %2, %1 FROM %3")
                   .arg(QLatin1String(rowColumns), QString::number(editionId), live.sql));
    for (int i = 0; i < live.values.size(); ++i) {
        copy.bind(i, live.values.at(i));
    }
    copy.execute();
    return sealed.hash;
}

QString sealOfEdition(Session& session, const Campaign& campaign)
{
    Query rows(
        session.database(),
        QStringLiteral("SELECT %1 FROM edition_row WHERE edition_id = (SELECT id FROM edition "
                       "WHERE campaign_id = ? AND number = ?) ORDER BY account_id")
            .arg(QLatin1String(rowColumns)));
    rows.run(campaign.id.value(), campaign.edition);
    return seal(rows).hash;
}

ResultRows resultRows(const Campaign& campaign)
{
    if (campaign.edition == 0) {
        return liveRows(campaign);
    }
    return {QStringLiteral("(SELECT * FROM edition_row WHERE edition_id = (SELECT id FROM edition "
                           "WHERE campaign_id = ? AND number = ?)) AS sealed"),
            {campaign.id.value(), campaign.edition}};
}

} // namespace juzhen
