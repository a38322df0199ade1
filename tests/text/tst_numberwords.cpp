// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/statistics.h"
#include "models/text/numberwords.h"

#include <QTest>

using namespace juzhen;

/// Numbers, days and quarters in words.
class TstNumberWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data();
    void counts();
    void rates();
    void points_data();
    void points();
    void days();
    void quarters();
};

void TstNumberWords::counts_data()
{
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](qint64 number, const char* text) {
        QTest::newRow(text) << number << QString::fromLatin1(text);
    };
    row(0, "0");
    row(999, "999");
    row(1000, "1,000");
    row(123456, "123,456");
    row(1234567, "1,234,567");
    row(-999, "-999");
    row(-1000, "-1,000");
}

void TstNumberWords::counts()
{
    QFETCH(qint64, number);
    QTEST(NumberWords::count(number), "text");
    QCOMPARE(NumberWords::roundCount(number), NumberWords::count(number)); // as in English
}

void TstNumberWords::rates()
{
    QCOMPARE(NumberWords::rate(shareOf(566, 591)), QStringLiteral("95.77%"));
    QCOMPARE(NumberWords::rate(10000), QStringLiteral("100.00%"));
    QCOMPARE(NumberWords::rate(std::nullopt), NumberWords::nothing());
    QCOMPARE(NumberWords::rateChange(53), QStringLiteral("+0.53"));
    QCOMPARE(NumberWords::rateChange(-120), QStringLiteral("−1.20"));
    QCOMPARE(NumberWords::rateChange(0), QStringLiteral("0.00"));
}

void TstNumberWords::points_data()
{
    QTest::addColumn<int>("tenths");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 600 << QStringLiteral("60");
    QTest::newRow("tenth") << 855 << QStringLiteral("85.5");
    QTest::newRow("less than one") << 5 << QStringLiteral("0.5");
    QTest::newRow("minus") << -5 << QStringLiteral("−0.5");
    QTest::newRow("none") << 0 << QStringLiteral("0");
}

void TstNumberWords::points()
{
    QFETCH(int, tenths);
    QTEST(NumberWords::points(tenths), "text");
}

void TstNumberWords::days()
{
    QCOMPARE(NumberWords::date(QDate(2025, 3, 1)), QStringLiteral("2025-03-01"));
    QCOMPARE(NumberWords::date({}), NumberWords::nothing());
    const QDateTime moment(QDate(2025, 3, 1), QTime(9, 5));
    QCOMPARE(NumberWords::moment(moment.toUTC()), QStringLiteral("2025-03-01 09:05"));
    QCOMPARE(NumberWords::moment({}), NumberWords::nothing());
}

void TstNumberWords::quarters()
{
    for (int number = 1; number <= 4; ++number) {
        QCOMPARE(NumberWords::quarter(Quarter(2025, number)),
                 QStringLiteral("Q%1 2025").arg(number));
    }
    QCOMPARE(NumberWords::quarter({}), NumberWords::nothing());
    QCOMPARE(NumberWords::list({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a, b"));
    QVERIFY(NumberWords::yesNo(true) != NumberWords::yesNo(false));
}

QTEST_GUILESS_MAIN(TstNumberWords)

#include "tst_numberwords.moc"
