// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/statistics.h"

#include <QTest>

using namespace juzhen;

class TstStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_data();
    void shares();
    void nothingOfNothing();
    void figures();
};

void TstStatistics::shares_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* name, qint64 part, qint64 whole, const char* expected) {
        QTest::newRow(name) << part << whole << QString::fromLatin1(expected);
    };
    row("314 checked, 55 failed", 314 - 55, 314, "82.48");
    row("591 checked, 25 failed", 591 - 25, 591, "95.77");
    row("sample of 1400 in 6206", 1400, 6206, "22.56");
    row("none", 0, 10, "0.00");
    row("all", 10, 10, "100.00");
    row("one of a thousand", 1, 1000, "0.10");
    row("half up", 1, 20000, "0.01");
    row("just below half", 1, 20001, "0.00");
    row("half up below one", 19999, 20000, "100.00");
    row("one third", 1, 3, "33.33");
    row("two thirds", 2, 3, "66.67");
    row("0.005 is no binary fraction", 1005, 100000, "1.01");
    row("more than all", 3, 2, "150.00");
    row("large", 999'999'999'999, 1'000'000'000'000, "100.00");
}

void TstStatistics::shares()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    const auto share = shareOf(part, whole);
    QVERIFY(share.has_value());
    QTEST(shareText(*share), "expected");
}

void TstStatistics::nothingOfNothing()
{
    QVERIFY(!shareOf(0, 0));
    QVERIFY(!shareOf(1, -1));
}

void TstStatistics::figures()
{
    Figures figures;
    QVERIFY(!figures.coverage());
    QVERIFY(!figures.passRate());
    figures.running = 400;
    figures.checked = 314;
    figures.passed = 259;
    figures.failed = 55;
    QCOMPARE(figures.coverage(), 7850);
    QCOMPARE(figures.passRate(), 8248);
}

QTEST_GUILESS_MAIN(TstStatistics)
#include "tst_statistics.moc"
