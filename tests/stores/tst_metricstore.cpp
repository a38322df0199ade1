// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/factsstore.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "models/stores/metricstore.h"
#include "models/stores/registerfile.h"
#include "models/stores/writescope.h"
#include "tests/stores/unitsample.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

const Month october(2025, 10);

struct MetricSample : UnitSample
{
    explicit MetricSample(Session& session)
        : UnitSample(session)
        , store(session)
        , first(host(education, u"示例教育发布"))
        , second(host(education, u"示例教育视频"))
    {}

    [[nodiscard]] static AccountMetric
    metric(const Account& account, Month month, qint64 posts, qint64 originals)
    {
        AccountMetric metric;
        metric.accountId = account.id;
        metric.period = month;
        metric.posts = posts;
        metric.originals = originals;
        return metric;
    }

    AccountMetric add(const Account& account, Month month, qint64 posts, qint64 originals)
    {
        AccountMetric made = metric(account, month, posts, originals);
        store.write(made);
        return made;
    }

    MetricStore store;
    Account first;
    Account second;
};

} // namespace

/// The monthly metrics of accounts, on both engines.
class TstMetricStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void writesMonths_data() { TestRegister::addEngineRows(); }

    void writesMonths();

    void writesManyOrNothing_data() { TestRegister::addEngineRows(); }

    void writesManyOrNothing();

    void reverses_data() { TestRegister::addEngineRows(); }

    void reverses();

    void sumsMonths_data() { TestRegister::addEngineRows(); }

    void sumsMonths();

    void tellsRules_data() { TestRegister::addEngineRows(); }

    void tellsRules();

    void listsAndBackups_data() { TestRegister::addEngineRows(); }

    void listsAndBackups();
    void refuses();
};

void TstMetricStore::writesMonths()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    MetricSample sample(reg.session());
    AccountMetric metric = sample.add(sample.first, october, 40, 25);
    QVERIFY(metric.id.isValid());
    QCOMPARE(sample.store.find(sample.first.id, october), metric);
    const AccountMetric before = metric;
    metric.fansDelta = -12;
    metric.originals = std::nullopt;
    QVERIFY(sample.store.write(metric));
    QCOMPARE(sample.store.find(metric.id), metric);
    QVERIFY(!sample.store.write(metric)); // the same again
    const auto history = reg.session().log().history(SubjectKind::Metric, metric.id.value());
    QCOMPARE(history.size(), 2);
    QVERIFY(history.last().changes.contains(QLatin1String("fans_delta")));

    // Somebody who read it before doesn't overwrite it, nor does somebody who saw nothing.
    AccountMetric late = before;
    late.posts = 41;
    QCOMPARE(kindThrownBy([&] { sample.store.write(late); }), Error::Kind::Conflict);
    AccountMetric unseen = MetricSample::metric(sample.first, october, 1, 1);
    QCOMPARE(kindThrownBy([&] { sample.store.write(unseen); }), Error::Kind::Conflict);

    sample.add(sample.first, october.plus(-1), 30, 30);
    const auto months = sample.store.ofAccount(sample.first.id);
    QCOMPARE(months.size(), 2);
    QCOMPARE(months.first().period, october.plus(-1));
    QCOMPARE(sample.store.ofAccount(sample.first.id, 1).first().period, october);
    QCOMPARE(sample.store.ofMonth(october).size(), 1);
    QCOMPARE(sample.store.ofMonth(october, {sample.second.id.value()}).size(), 0);
    QCOMPARE(sample.store.ofMonth(october, {sample.first.id.value()}).size(), 1);
    QCOMPARE(sample.store.progress(october).first, 1);
}

void TstMetricStore::writesManyOrNothing()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    MetricSample sample(reg.session());
    QList<AccountMetric> metrics{MetricSample::metric(sample.first, october, 40, 25),
                                 MetricSample::metric(sample.second, october, 10, 11)};
    QCOMPARE(kindThrownBy([&] { (void)sample.store.writeAll(metrics, QStringLiteral("示例")); }),
             Error::Kind::Invalid);
    QVERIFY(sample.store.ofMonth(october).isEmpty());
    QVERIFY(BatchStore(reg.session()).all().isEmpty());

    metrics = {MetricSample::metric(sample.first, october, 40, 25),
               MetricSample::metric(sample.second, october, 11, 11)};
    const MetricsWritten written = sample.store.writeAll(metrics, QStringLiteral("示例"));
    QCOMPARE(written.rows, 2);
    QCOMPARE(sample.store.ofMonth(october).size(), 2);
    QCOMPARE(BatchStore(reg.session()).findByUid(written.batch)->rows, 2);
    QCOMPARE(reg.session().log().ofBatch(written.batch).size(), 2);
    // Nothing differs: no batch.
    QVERIFY(sample.store.writeAll(metrics, QStringLiteral("示例")).batch.isEmpty());
    QCOMPARE(BatchStore(reg.session()).all().size(), 1);
}

void TstMetricStore::reverses()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    MetricSample sample(reg.session());
    AccountMetric known = sample.add(sample.first, october, 40, 25);
    const AccountMetric before = known;
    known.posts = 44;
    QList<AccountMetric> metrics{known, MetricSample::metric(sample.second, october, 11, 11)};
    const MetricsWritten written = sample.store.writeAll(metrics, QStringLiteral("示例"));
    BatchStore batches(reg.session());
    const Reversal reversal = batches.reverse(*batches.findByUid(written.batch));
    QCOMPARE(reversal.restored, 1);
    QCOMPARE(reversal.removed, 1);
    QCOMPARE(sample.store.find(sample.first.id, october)->posts, before.posts);
    QVERIFY(!sample.store.find(sample.second.id, october));
    QVERIFY(!reg.session().log().firstBrokenEntry());
}

void TstMetricStore::sumsMonths()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    MetricSample sample(reg.session());
    AccountMetric first = MetricSample::metric(sample.first, october, 40, 10);
    first.messagesReceived = 8;
    first.messagesAnswered = 6;
    sample.store.write(first);
    AccountMetric second = MetricSample::metric(sample.second, october, 20, 0);
    second.originals = std::nullopt; // not told: left out of the share
    second.messagesReceived = 5;     // nor how many were answered
    sample.store.write(second);
    const QList<MetricTotals> totals = sample.store.totals(october);
    const MetricTotals& all = totals.last();
    QVERIFY(all.bucket.isEmpty());
    QCOMPARE(all.entered, 2);
    QCOMPARE(all.sums.posts, 60);
    QCOMPARE(all.comparable, (PostCount{40, 10}));
    QCOMPARE(all.sums.messagesReceived, 13);
    QCOMPARE(all.answerable, 8);
    QVERIFY(!all.sums.likes);
    qint64 accounts = 0;
    for (const MetricTotals& bucket : totals.first(totals.size() - 1)) {
        accounts += bucket.accounts;
    }
    QCOMPARE(accounts, all.accounts);
    QCOMPARE(sample.store.totals(october, sample.education.id).last().sums.posts, 60);
    QCOMPARE(sample.store.totals(october.plus(1)).last().entered, 0);
}

void TstMetricStore::tellsRules()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    MetricSample sample(reg.session());
    for (int back = 0; back < 13; ++back) { // from November back to the November before
        const Month month = Month(2025, 11).plus(-back);
        sample.add(sample.first, month, 10, month.quarter() == Quarter(2025, 3) ? 2 : 5);
    }
    AccountMetric half = MetricSample::metric(sample.second, Month(2025, 9), 50, 0);
    half.originals = std::nullopt;
    sample.store.write(half);
    const RuleFacts facts = FactsStore(reg.session()).gather(QDate(2025, 11, 20));
    QCOMPARE(facts.metrics.size(), 1); // the other hasn't told enough
    QCOMPARE(facts.metrics.first().accountId, sample.first.id.value());
    QCOMPARE(facts.metrics.first().quarters[0], (PostCount{30, 6}));
    QCOMPARE(facts.metrics.first().quarters[1], (PostCount{30, 15}));
    QCOMPARE(facts.metrics.first().quarters[2], (PostCount{30, 15}));
    const auto findings = checkRegister(reg.session(), QDate(2025, 11, 20));
    QCOMPARE(std::count_if(
                 findings.begin(), findings.end(),
                 [](const RuleFinding& finding) { return finding.rule == QLatin1String("R-43"); }),
             1);
}

void TstMetricStore::listsAndBackups()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    MetricSample sample(reg.session());
    const AccountMetric metric = sample.add(sample.first, october, 40, 25);
    sample.add(sample.first, october.plus(-1), 30, 25);
    const ListRequest request{
        ListId::Metrics,
        {},
        {{QStringLiteral("period"), FilterOperator::Equals, {october.text()}}},
        {}};
    ListStore lists(reg.session());
    QCOMPARE(lists.keys(request), QList<qint64>{metric.id.value()});
    const auto row = lists.rows(ListId::Metrics, {metric.id.value()}).first();
    QCOMPARE(row.value(columnIndex(ListId::Metrics, u"name")).toString(), sample.first.name);
    QCOMPARE(row.value(columnIndex(ListId::Metrics, u"posts")).toInt(), 40);

    const QString path = reg.folder() + QStringLiteral("/备份.juzhen");
    backupRegister(reg.session(), path);
    SessionSource source;
    source.location = path;
    source.readOnly = true;
    Session copy(source);
    QCOMPARE(MetricStore(copy).find(metric.id), metric);
}

void TstMetricStore::refuses()
{
    TestRegister reg;
    MetricSample sample(reg.session());
    AccountMetric future = MetricSample::metric(sample.first, Month(2025, 12), 1, 1);
    QCOMPARE(kindThrownBy([&] { sample.store.write(future); }), Error::Kind::Invalid);
    AccountMetric negative = MetricSample::metric(sample.first, october, -1, 0);
    QCOMPARE(kindThrownBy([&] { sample.store.write(negative); }), Error::Kind::Invalid);
    AccountMetric blank;
    blank.accountId = sample.first.id;
    blank.period = october;
    QVERIFY(!sample.store.write(blank)); // nothing to keep
    QVERIFY(sample.store.ofMonth(october).isEmpty());
}

QTEST_GUILESS_MAIN(TstMetricStore)
#include "tst_metricstore.moc"
