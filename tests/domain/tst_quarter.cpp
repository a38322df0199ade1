// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quarter.h"

#include <QTest>

using namespace juzhen;

class TstQuarter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void texts_data();
    void texts();
    void steps_data();
    void steps();
    void order();
    void invalid();
};

void TstQuarter::days_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("quarter");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("first day") << QDate(2025, 1, 1) << u"2025Q1"_qs << QDate(2025, 1, 1)
                               << QDate(2025, 3, 31);
    QTest::newRow("last day") << QDate(2025, 3, 31) << u"2025Q1"_qs << QDate(2025, 1, 1)
                              << QDate(2025, 3, 31);
    QTest::newRow("second") << QDate(2025, 4, 1) << u"2025Q2"_qs << QDate(2025, 4, 1)
                            << QDate(2025, 6, 30);
    QTest::newRow("third") << QDate(2025, 9, 30) << u"2025Q3"_qs << QDate(2025, 7, 1)
                           << QDate(2025, 9, 30);
    QTest::newRow("fourth") << QDate(2025, 12, 31) << u"2025Q4"_qs << QDate(2025, 10, 1)
                            << QDate(2025, 12, 31);
    QTest::newRow("leap day") << QDate(2024, 2, 29) << u"2024Q1"_qs << QDate(2024, 1, 1)
                              << QDate(2024, 3, 31);
}

void TstQuarter::days()
{
    QFETCH(QDate, day);
    const auto quarter = Quarter::of(day);
    QTEST(quarter.text(), "quarter");
    QTEST(quarter.firstDay(), "first");
    QTEST(quarter.lastDay(), "last");
}

void TstQuarter::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused

    QTest::newRow("usual") << u"2025Q4"_qs << u"2025Q4"_qs;
    QTest::newRow("small q") << u"2025q1"_qs << u"2025Q1"_qs;
    QTest::newRow("zero") << u"2025Q0"_qs << QString();
    QTest::newRow("five") << u"2025Q5"_qs << QString();
    QTest::newRow("long") << u"2025Q10"_qs << QString();
    QTest::newRow("blank") << u"2025 Q1"_qs << QString();
    QTest::newRow("hyphen") << u"2025-1"_qs << QString();
    QTest::newRow("no year") << u"abcdQ1"_qs << QString();
    QTest::newRow("before the state") << u"1948Q4"_qs << QString();
    QTest::newRow("negative year") << u"-202Q1"_qs << QString();
    QTest::newRow("no number") << u"2025Qx"_qs << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TstQuarter::texts()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto quarter = Quarter::fromText(text);
    QCOMPARE(quarter.has_value(), !expected.isEmpty());
    QCOMPARE(quarter.value_or(Quarter()).text(), expected);
}

void TstQuarter::steps_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("expected");

    QTest::newRow("same") << 0 << u"2025Q1"_qs;
    QTest::newRow("next") << 1 << u"2025Q2"_qs;
    QTest::newRow("previous") << -1 << u"2024Q4"_qs;
    QTest::newRow("same of last year") << -4 << u"2024Q1"_qs;
    QTest::newRow("same of next year") << 4 << u"2026Q1"_qs;
}

void TstQuarter::steps()
{
    QFETCH(int, steps);
    QTEST(Quarter(2025, 1).plus(steps).text(), "expected");
}

void TstQuarter::order()
{
    QVERIFY(Quarter(2024, 4) < Quarter(2025, 1));
    QVERIFY(Quarter(2025, 1) < Quarter(2025, 2));
    QCOMPARE(Quarter(2025, 3), Quarter::of(QDate(2025, 8, 1)));
}

void TstQuarter::invalid()
{
    QVERIFY(!Quarter().isValid());
    QVERIFY(!Quarter::of(QDate()).isValid());
    QCOMPARE(Quarter().text(), QString());
    QVERIFY(!Quarter().firstDay().isValid());
    QVERIFY(!Quarter().lastDay().isValid());
}

QTEST_GUILESS_MAIN(TstQuarter)
#include "tst_quarter.moc"
