// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/edition.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/scopequery.h"
#include "models/stores/session.h"

#include <QCryptographicHash>

#include <array>

namespace juzhen {

namespace {

/// A column of the result rows, and where it comes from while a campaign is open.
struct RowColumn
{
    const char* name;
    const char* ofTask;
    const char* ofAccount; ///< in scope, without a task: unchecked
};

constexpr std::array rowColumns{
    RowColumn{"account_id", "task.account_id", "account.id"},
    RowColumn{"account_uid", "(SELECT uid FROM account WHERE account.id = task.account_id)",
              "account.uid"},
    RowColumn{"account_name", "task.account_name", "account.name"},
    RowColumn{"platform_code", "task.platform_code", "coalesce(account.platform_code, '')"},
    RowColumn{"platform_name", "task.platform_name", "coalesce(platform.name, '')"},
    RowColumn{"bucket", "task.bucket", "coalesce(platform.bucket, 'other')"},
    RowColumn{"unit_name", "task.unit_name", "coalesce(unit.name, '')"},
    RowColumn{"region_code", "task.region_code", "coalesce(account.region_code, '')"},
    RowColumn{"region_name", "task.region_name", "coalesce(region.name, '')"},
    RowColumn{"admin_level", "task.admin_level", "coalesce(unit.admin_level, 'county')"},
    RowColumn{"represents", "task.represents", "account.represents"},
    RowColumn{"verdict", "task.verdict", "'pending'"},
    RowColumn{"score_tenths", "task.score_tenths", "NULL"},
    RowColumn{"checked_on", "task.checked_on", "NULL"},
    RowColumn{"last_post_on", "task.last_post_on", "account.last_post_on"},
    RowColumn{"problem", "task.problem", "''"}};

QString rowColumnNames()
{
    QStringList names;
    for (const RowColumn& column : rowColumns) {
        names.append(QString::fromLatin1(column.name));
    }
    return names.join(QLatin1String(", "));
}

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
        for (int i = 0; i < static_cast<int>(rowColumns.size()); ++i) {
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
ResultRows liveRows(const Campaign& campaign, const QStringList& wanted = {})
{
    QStringList ofTask;
    QStringList ofAccount;
    for (const RowColumn& column : rowColumns) {
        const QLatin1String name(column.name);
        if (wanted.isEmpty() || wanted.contains(name)) {
            ofTask.append(QLatin1String(column.ofTask) + QLatin1String(" AS ") + name);
            ofAccount.append(QString::fromLatin1(column.ofAccount));
        }
    }
    const ScopeCondition scope = scopeOf(campaign);
    const QString sql =
        QStringLiteral("(SELECT %1 FROM task WHERE task.campaign_id = ? "
                       "UNION ALL "
                       "SELECT %2 FROM account LEFT JOIN unit ON unit.id = account.host_unit_id "
                       "LEFT JOIN platform ON platform.code = account.platform_code "
                       "LEFT JOIN region ON region.code = account.region_code "
                       "WHERE %3 AND NOT EXISTS (SELECT 1 FROM task other "
                       "WHERE other.campaign_id = ? AND other.account_id = account.id)) AS live");
    return {
        sql.arg(ofTask.join(QLatin1String(", ")), ofAccount.join(QLatin1String(", ")), scope.sql),
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
                   .arg(rowColumnNames(), QString::number(editionId), live.sql));
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
            .arg(rowColumnNames()));
    rows.run(campaign.id.value(), campaign.edition);
    return seal(rows).hash;
}

ResultRows resultRows(const Campaign& campaign, const QStringList& columns)
{
    if (campaign.edition == 0) {
        return liveRows(campaign, columns);
    }
    return {QStringLiteral("(SELECT * FROM edition_row WHERE edition_id = (SELECT id FROM edition "
                           "WHERE campaign_id = ? AND number = ?)) AS sealed"),
            {campaign.id.value(), campaign.edition}};
}

} // namespace juzhen
