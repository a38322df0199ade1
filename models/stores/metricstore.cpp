// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/metricstore.h"

#include "models/stores/batchscope.h"
#include "models/stores/recordtable.h"

#include <algorithm>

namespace juzhen {

namespace {

constexpr qsizetype idsPerStatement = 500;
constexpr qint64 progressStep = 256;

QHash<qint64, AccountMetric> byAccount(const QList<AccountMetric>& list)
{
    QHash<qint64, AccountMetric> metrics;
    metrics.reserve(list.size());
    for (const AccountMetric& metric : list) {
        metrics.insert(metric.accountId.value(), metric);
    }
    return metrics;
}

/// What is asked about each bucket: the two counts, the sums that go together, all sums.
QString sumColumns()
{
    QString sql = QStringLiteral(
        "count(*), count(account_metric.id), "
        "CAST(coalesce(sum(CASE WHEN originals IS NOT NULL THEN posts END), 0) AS bigint), "
        "CAST(coalesce(sum(CASE WHEN posts IS NOT NULL THEN originals END), 0) AS bigint), "
        "CAST(coalesce(sum(CASE WHEN messages_answered IS NOT NULL THEN messages_received END), 0) "
        "AS bigint)");
    for (const MetricFigure& figure : metricFigures()) {
        const char* const function = figure.inTenths ? "avg" : "sum";
        sql += QStringLiteral(", CAST(%1(account_metric.%2) AS bigint)")
                   .arg(QLatin1String(function), QLatin1String(figure.column));
    }
    return sql;
}

MetricTotals readTotals(const Query& query)
{
    MetricTotals totals;
    totals.bucket = query.text(0);
    totals.accounts = query.integer(1);
    totals.entered = query.integer(2);
    totals.comparable = {query.integer(3), query.integer(4)};
    totals.answerable = query.integer(5);
    int position = 6;
    for (const MetricFigure& figure : metricFigures()) {
        if (!query.isNull(position)) {
            totals.sums.*figure.value = query.integer(position);
        }
        ++position;
    }
    return totals;
}

} // namespace

MetricStore::MetricStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<AccountMetric>>(session))
{}

MetricStore::~MetricStore() = default;

std::optional<AccountMetric> MetricStore::find(Id<AccountMetric> id)
{
    return m_table->find(id);
}

std::optional<AccountMetric> MetricStore::find(Id<Account> account, Month month)
{
    const auto found = m_table->where(QStringLiteral("account_id = ? AND period = ?"),
                                      {account.value(), month.text()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<AccountMetric> MetricStore::ofAccount(Id<Account> account, int most)
{
    auto list =
        m_table->where(QStringLiteral("account_id = ? ORDER BY period DESC LIMIT %1").arg(most),
                       {account.value()});
    std::reverse(list.begin(), list.end());
    return list;
}

QHash<qint64, AccountMetric> MetricStore::ofMonth(Month month)
{
    return byAccount(m_table->where(QStringLiteral("period = ?"), {month.text()}));
}

QHash<qint64, AccountMetric> MetricStore::ofMonth(Month month, const QList<qint64>& accounts)
{
    QHash<qint64, AccountMetric> metrics;
    for (qsizetype from = 0; from < accounts.size(); from += idsPerStatement) {
        QVariantList values{month.text()};
        for (const qint64 id : accounts.mid(from, idsPerStatement)) {
            values.append(id);
        }
        const QStringList marks(values.size() - 1, QStringLiteral("?"));
        metrics.insert(byAccount(m_table->where(QStringLiteral("period = ? AND account_id IN (%1)")
                                                    .arg(marks.join(QLatin1String(", "))),
                                                values)));
    }
    return metrics;
}

std::pair<qint64, qint64> MetricStore::progress(Month month)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT count(account_metric.id), count(*) FROM account "
                               "LEFT JOIN account_metric ON account_metric.account_id = account.id "
                               "AND account_metric.period = ? "
                               "WHERE account.status IN ('active', 'suspended')"));
    query.run(month.text());
    return query.next() ? std::pair(query.integer(0), query.integer(1))
                        : std::pair<qint64, qint64>();
}

QList<MetricTotals> MetricStore::totals(Month month, Id<Unit> unit)
{
    const QString from = QStringLiteral(
        " FROM account LEFT JOIN platform ON platform.code = account.platform_code "
        "LEFT JOIN account_metric ON account_metric.account_id = account.id "
        "AND account_metric.period = ? "
        "WHERE (account.status IN ('active', 'suspended') OR account_metric.id IS NOT NULL)");
    const QString ofUnit = unit.isValid()
                               ? QStringLiteral(" AND account.host_unit_id = %1").arg(unit.value())
                               : QString();
    QList<MetricTotals> list;
    Query buckets(m_session.database(),
                  QStringLiteral("SELECT coalesce(platform.bucket, ''), %1%2%3 GROUP BY 1 "
                                 "ORDER BY coalesce(min(platform.sort_order), 9999)")
                      .arg(sumColumns(), from, ofUnit));
    buckets.run(month.text());
    while (buckets.next()) {
        list.append(readTotals(buckets));
        if (list.last().bucket.isEmpty()) {
            list.last().bucket = QStringLiteral("other"); // accounts without a platform
        }
    }
    Query all(m_session.database(),
              QStringLiteral("SELECT '', %1%2%3").arg(sumColumns(), from, ofUnit));
    all.run(month.text());
    if (all.next()) {
        list.append(readTotals(all));
    }
    return list;
}

bool MetricStore::write(AccountMetric& metric)
{
    m_session.require(Permission::EditAccounts);
    for (const FieldIssue& issue : validateMetric(metric, m_session.clock().today())) {
        throw Error(Error::Kind::Invalid, issue.field);
    }
    WriteScope scope(m_session);
    const auto stored = find(metric.accountId, metric.period);
    bool written = false;
    if (!stored && metric.id.isValid()) {
        throw Error(Error::Kind::Conflict, metric.uid);
    }
    if (!stored) {
        written = !isBlank(metric);
        if (written) {
            m_table->insert(metric);
        }
    } else {
        if (stored->id != metric.id || stored->revision != metric.revision) {
            throw Error(Error::Kind::Conflict, stored->uid);
        }
        written = m_table->update(*stored, metric);
    }
    scope.commit();
    return written;
}

MetricsWritten
MetricStore::writeAll(QList<AccountMetric>& metrics, const QString& title, const Step& step)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    BatchScope batch(m_session, QStringLiteral("metrics"), title);
    MetricsWritten written;
    qint64 done = 0;
    for (AccountMetric& metric : metrics) {
        written.rows += write(metric) ? 1 : 0;
        if (step && ++done % progressStep == 0) {
            step(done);
        }
    }
    if (written.rows > 0) { // else the scope takes the empty batch back
        batch.end(written.rows);
        scope.commit();
        written.batch = batch.batch().uid;
    }
    return written;
}

} // namespace juzhen
