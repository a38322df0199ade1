// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/officecommands.h"

#include <QJsonArray>
#include <QTest>

namespace juzhen {

/// The metrics of a month, as a script imports and asks for them.
class TstMetricsCommand
    : public QObject
    , private OfficeCommands
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndSums();
    void sampleHasMonths();
    void badUse_data();
    void badUse();
};

void TstMetricsCommand::importsAndSums()
{
    const QString reg = m_runner.path(QStringLiteral("metrics.juzhen"));
    const QString accounts =
        m_runner.write(QStringLiteral("accounts.csv"),
                       "账号名称,平台,主办单位\n示例甲,微博,示例局\n示例乙,微信公众号,示例局\n");
    QCOMPARE(runOn(reg, QStringLiteral("import"), {accounts}).code, 0);
    const QString sheet = m_runner.write(
        QStringLiteral("metrics.csv"),
        "账号名称,发布条数,原创,留言数,答复数\n示例甲,100,25,4,3\n示例乙,50,50,,\n示例丙,1,1,,\n");
    const Outcome bad = runOn(reg, QStringLiteral("import --kind metrics"), {sheet});
    QCOMPARE(bad.code, 2);
    QVERIFY(!bad.sentence().isEmpty());
    const Outcome read =
        runOn(reg, QStringLiteral("import --kind metrics --period 2025-10 --json"), {sheet});
    QCOMPARE(read.code, 1); // one row is rejected
    QCOMPARE(read.json()[QLatin1String("added")].toInt(), 2);
    QCOMPARE(read.json()[QLatin1String("problems")].toArray().size(), 1);

    const Outcome told = runOn(reg, QStringLiteral("metrics 2025-10 --json"));
    QVERIFY2(told.code == 0, told.told());
    const QJsonObject total = told.json()[QLatin1String("total")].toObject();
    QCOMPARE(total[QLatin1String("posts")].toInt(), 150);
    QCOMPARE(total[QLatin1String("originalRate")].toString(), QStringLiteral("50.00"));
    QCOMPARE(total[QLatin1String("answerRate")].toString(), QStringLiteral("75.00"));
    QCOMPARE(told.json()[QLatin1String("buckets")].toArray().size(), 2);
    const Outcome table =
        runOn(reg, QStringLiteral("metrics 2025-10 --unit"), {QStringLiteral("示例局")});
    QVERIFY2(table.code == 0, table.told());
    QVERIFY(table.output.contains("150"));
}

void TstMetricsCommand::sampleHasMonths()
{
    QCOMPARE(makeSample().code, 0);
    const QJsonObject total =
        run(QStringLiteral("metrics 2025-10 --json")).json()[QLatin1String("total")].toObject();
    QVERIFY(total[QLatin1String("entered")].toInt() > 60);
    QVERIFY(total[QLatin1String("posts")].toInt() > 60 * 20);
}

void TstMetricsCommand::badUse_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no month") << QStringLiteral("metrics 2025Q4");
    QTest::newRow("a month that is none") << QStringLiteral("metrics 2025-13");
    QTest::newRow("unknown unit") << QStringLiteral("metrics 2025-10 --unit 没有的单位");
    QTest::newRow("period of accounts") << QStringLiteral("import --period 2025-10 x.csv");
}

void TstMetricsCommand::badUse()
{
    QFETCH(QString, line);
    const QString reg = m_runner.path(QStringLiteral("used.juzhen"));
    SessionSource source;
    source.location = reg;
    (void)Session::create(source);
    const Outcome outcome = runOn(reg, line);
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.sentence().isEmpty());
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstMetricsCommand)
#include "tst_metricscommand.moc"
