// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/batchstore.h"
#include "models/stores/metricstore.h"
#include "models/stores/session.h"
#include "tests/exchange/importing.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

constexpr auto kind = ImportKind::Metrics;
const Month october(2025, 10);

void ofTheMonth(ImportOptions& options)
{
    options.period = october;
}

/// A register with the accounts 示例甲 and 示例乙 on Weibo and two called 示例同名.
struct Bench
{
    explicit Bench(const QString& engine = QStringLiteral("sqlite"))
        : office(engine)
    {
        imported(office.session(), sheet(office, {QStringLiteral("账号名称,平台,账号ID,主办单位"),
                                                  QStringLiteral("示例甲,微博,10001,示例局"),
                                                  QStringLiteral("示例乙,微博,,示例局"),
                                                  QStringLiteral("示例同名,微博,,示例一局"),
                                                  QStringLiteral("示例同名,微博,,示例二局")}));
    }

    ImportPlan import(const QStringList& lines,
                      const std::function<void(ImportOptions&)>& choose = ofTheMonth,
                      QString* batch = nullptr)
    {
        return imported(office.session(), sheet(office, lines), kind, choose, batch);
    }

    [[nodiscard]] AccountMetric metric(const QString& account, Month month = october)
    {
        return MetricStore(office.session())
            .find(accountNamed(office.session(), account).id, month)
            .value_or(AccountMetric());
    }

    TestRegister office;
};

} // namespace

/// The monthly metrics that units report in sheets of their own making.
class TstMetricImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsAMonth_data() { TestRegister::addEngineRows(); }

    void readsAMonth();
    void monthOfItsOwnColumn();
    void badRows_data();
    void badRows();
    void secondImportKeepsBlanks();
    void reversal();
    void needsAMonth();
};

void TstMetricImport::readsAMonth()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    const auto plan = bench.import(
        {QStringLiteral("2025年10月运行数据,,,,,,,,,,,,"),
         QStringLiteral(
             "账号名称,平台,账号ID,发布条数,原创,转载,阅读量,点赞,分享/转发,粉丝数(万),净增,"
             "留言数,答复数,平均答复时长(小时),视频数"),
         QStringLiteral("别的名字,微博,10001,72,48,24,\"19,300\",20,5,1.2,-30,4,3,2.5,6"),
         QStringLiteral("示例乙,微博,,20,0,20,,,,,,,,,")});
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("2/2/0/0/0"));
    const AccountMetric first = bench.metric(QStringLiteral("示例甲"));
    QCOMPARE(first.posts, 72);
    QCOMPARE(first.originals, 48);
    QCOMPARE(first.reposts, 24);
    QCOMPARE(first.reads, 19'300);
    QCOMPARE(first.likes, 20);
    QCOMPARE(first.shares, 5);
    QCOMPARE(first.fansEnd, 12'000);
    QCOMPARE(first.fansDelta, -30);
    QCOMPARE(first.messagesReceived, 4);
    QCOMPARE(first.messagesAnswered, 3);
    QCOMPARE(first.answerTenths, 25);
    QCOMPARE(first.videos, 6);
    const AccountMetric second = bench.metric(QStringLiteral("示例乙"));
    QCOMPARE(second.originals, 0); // said to be none
    QVERIFY(!second.reads);        // not said
}

void TstMetricImport::monthOfItsOwnColumn()
{
    Bench bench;
    const auto plan = bench.import(
        {QStringLiteral("账号名称,月份,发布条数"), QStringLiteral("示例甲,2025年8月,10"),
         QStringLiteral("示例甲,2025-09,11"), QStringLiteral("示例甲,,12")});
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(bench.metric(QStringLiteral("示例甲"), Month(2025, 8)).posts, 10);
    QCOMPARE(bench.metric(QStringLiteral("示例甲"), Month(2025, 9)).posts, 11);
    QCOMPARE(bench.metric(QStringLiteral("示例甲")).posts, 12); // as chosen
}

void TstMetricImport::badRows_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("problem");
    QTest::newRow("unknown account") << QStringLiteral("示例丙,微博,,1,1,,")
                                     << QStringLiteral("unknown_account(示例丙) @账号名称");
    QTest::newRow("several of the name")
        << QStringLiteral("示例同名,微博,,1,1,,")
        << QStringLiteral("ambiguous_account(示例同名|2) @账号名称");
    QTest::newRow("originals above posts") << QStringLiteral("示例甲,微博,,48,72,,")
                                           << QStringLiteral("above_total(72|48|发布条数) @原创");
    QTest::newRow("answers above messages") << QStringLiteral("示例甲,微博,,,,3,4")
                                            << QStringLiteral("above_total(4|3|留言数) @答复数");
    QTest::newRow("negative") << QStringLiteral("示例甲,微博,,-5,,,")
                              << QStringLiteral("out_of_range(-5) @发布条数");
    QTest::newRow("future") << QStringLiteral("示例甲,微博,2025-12,5,,,")
                            << QStringLiteral("future_month(2025-12) @月份");
    QTest::newRow("no month") << QStringLiteral("示例甲,微博,上月,5,,,")
                              << QStringLiteral("not_a_month(上月) @月份");
}

void TstMetricImport::badRows()
{
    QFETCH(QString, row);
    QFETCH(QString, problem);
    Bench bench;
    const auto plan =
        bench.import({QStringLiteral("账号名称,平台,月份,发布条数,原创,留言数,答复数"), row,
                      QStringLiteral("示例乙,微博,,5,2,,")});
    QCOMPARE(said(plan.problems), QStringList{QStringLiteral("2 ") + problem});
    QCOMPARE(counts(plan), QStringLiteral("2/1/0/0/1"));
    QVERIFY(!bench.metric(QStringLiteral("示例甲")).id.isValid());
    QCOMPARE(bench.metric(QStringLiteral("示例乙")).posts, 5); // the others are taken in
}

void TstMetricImport::secondImportKeepsBlanks()
{
    Bench bench;
    bench.import({QStringLiteral("账号名称,发布条数,原创"), QStringLiteral("示例甲,10,5"),
                  QStringLiteral("示例乙,10,5")});
    const auto again = bench.import(
        {QStringLiteral("账号名称,发布条数,原创,阅读量"), QStringLiteral("示例甲,12,,300"),
         QStringLiteral("示例乙,10,5,"), QStringLiteral("示例甲,13,,")});
    QCOMPARE(said(again.problems), QStringList{QStringLiteral("4 same_record(2) @")});
    QCOMPARE(counts(again), QStringLiteral("3/0/1/1/1"));
    const AccountMetric metric = bench.metric(QStringLiteral("示例甲"));
    QCOMPARE(metric.posts, 12);
    QCOMPARE(metric.originals, 5); // blank keeps
    QCOMPARE(metric.reads, 300);
    // What is stored counts, too: fewer posts than the originals known of.
    const auto fewer =
        bench.import({QStringLiteral("账号名称,发布条数"), QStringLiteral("示例甲,4")});
    QCOMPARE(said(fewer.problems), QStringList{QStringLiteral("2 above_total(5|4|发布条数) @")});
}

void TstMetricImport::reversal()
{
    Bench bench;
    bench.import({QStringLiteral("账号名称,发布条数"), QStringLiteral("示例甲,10")});
    QString uid;
    bench.import({QStringLiteral("账号名称,发布条数"), QStringLiteral("示例甲,12"),
                  QStringLiteral("示例乙,7")},
                 ofTheMonth, &uid);
    BatchStore batches(bench.office.session());
    batches.reverse(*batches.findByUid(uid));
    QCOMPARE(bench.metric(QStringLiteral("示例甲")).posts, 10);
    QVERIFY(!bench.metric(QStringLiteral("示例乙")).id.isValid());
}

void TstMetricImport::needsAMonth()
{
    Bench bench;
    const QStringList lines{QStringLiteral("账号名称,发布条数"), QStringLiteral("示例甲,10")};
    QCOMPARE(kindThrownBy([&] { bench.import(lines, {}); }), Error::Kind::Usage);
}

QTEST_GUILESS_MAIN(TstMetricImport)
#include "tst_metricimport.moc"
