// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"
#include "models/domain/workcalendar.h"

#include <QFile>
#include <QTest>

using namespace juzhen;

class TstWorkCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void workdays_data();
    void workdays();
    void adding_data();
    void adding();
    void betweenIsTheReverseOfAdding();
    void between_data();
    void between();
    void yearLengths();
    void coverage();
    void roundTrip();
    void damaged_data();
    void damaged();

private:
    WorkCalendar m_calendar;
};

void TstWorkCalendar::initTestCase()
{
    QFile file(QStringLiteral(JUZHEN_SOURCE_DIR "/resources/vocabularies/calendar.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_calendar = WorkCalendar::fromJson(file.readAll());
    QVERIFY(m_calendar.isToBeConfirmed());
    QVERIFY(!m_calendar.source().isEmpty());
}

void TstWorkCalendar::workdays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("expected");

    QTest::newRow("Thursday") << QDate(2025, 11, 20) << true;
    QTest::newRow("Saturday") << QDate(2025, 11, 22) << false;
    QTest::newRow("New Year") << QDate(2025, 1, 1) << false;
    QTest::newRow("make-up Sunday") << QDate(2025, 1, 26) << true;
    QTest::newRow("last day of Spring Festival") << QDate(2025, 2, 4) << false;
    QTest::newRow("day after Spring Festival") << QDate(2025, 2, 5) << true;
    QTest::newRow("October holiday") << QDate(2025, 10, 8) << false;
    QTest::newRow("make-up Saturday in October") << QDate(2025, 10, 11) << true;
    QTest::newRow("2026 Spring Festival") << QDate(2026, 2, 23) << false;
    QTest::newRow("2026 make-up Saturday") << QDate(2026, 2, 28) << true;
    QTest::newRow("New Year of a year without data") << QDate(2027, 1, 1) << true;
    QTest::newRow("Saturday of a year without data") << QDate(2027, 1, 2) << false;
    QTest::newRow("invalid") << QDate() << false;
}

void TstWorkCalendar::workdays()
{
    QFETCH(QDate, day);
    QTEST(m_calendar.isWorkday(day), "expected");
}

void TstWorkCalendar::adding_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("expected");

    QTest::newRow("none") << QDate(2025, 11, 22) << 0 << QDate(2025, 11, 22);
    QTest::newRow("next day") << QDate(2025, 11, 19) << 1 << QDate(2025, 11, 20);
    QTest::newRow("over a weekend") << QDate(2025, 11, 21) << 1 << QDate(2025, 11, 24);
    QTest::newRow("from a Saturday") << QDate(2025, 11, 22) << 1 << QDate(2025, 11, 24);
    QTest::newRow("five days, one week") << QDate(2025, 11, 20) << 5 << QDate(2025, 11, 27);
    QTest::newRow("over October") << QDate(2025, 9, 30) << 2 << QDate(2025, 10, 10);
    QTest::newRow("over October and a make-up Saturday")
        << QDate(2025, 9, 30) << 3 << QDate(2025, 10, 11);
    QTest::newRow("over the turn of the year") << QDate(2025, 12, 31) << 1 << QDate(2026, 1, 4);
    QTest::newRow("back over October") << QDate(2025, 10, 9) << -1 << QDate(2025, 9, 30);
    QTest::newRow("invalid") << QDate() << 5 << QDate();
}

void TstWorkCalendar::adding()
{
    QFETCH(QDate, start);
    QFETCH(int, count);
    QTEST(m_calendar.addWorkdays(start, count), "expected");
}

void TstWorkCalendar::betweenIsTheReverseOfAdding()
{
    for (int offset = 0; offset < 400; offset += 3) {
        const auto start = QDate(2025, 1, 1).addDays(offset);
        for (const int count : {0, 1, 2, 5, 10, 23}) {
            QCOMPARE(m_calendar.workdaysBetween(start, m_calendar.addWorkdays(start, count)),
                     count);
        }
    }
}

void TstWorkCalendar::between_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<int>("expected");

    QTest::newRow("same day") << QDate(2025, 11, 20) << QDate(2025, 11, 20) << 0;
    QTest::newRow("a week") << QDate(2025, 11, 20) << QDate(2025, 11, 27) << 5;
    QTest::newRow("weekend") << QDate(2025, 11, 21) << QDate(2025, 11, 23) << 0;
    QTest::newRow("October") << QDate(2025, 9, 30) << QDate(2025, 10, 8) << 0;
    QTest::newRow("backwards") << QDate(2025, 11, 27) << QDate(2025, 11, 20) << -5;
    QTest::newRow("invalid") << QDate() << QDate(2025, 11, 20) << 0;
}

void TstWorkCalendar::between()
{
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    QTEST(m_calendar.workdaysBetween(start, end), "expected");
}

void TstWorkCalendar::yearLengths()
{
    // 365 days less 104 weekend days and the weekdays that are holidays, plus make-up days.
    QCOMPARE(m_calendar.holidays().size(), 28 + 33);
    QCOMPARE(m_calendar.workdays().size(), 5 + 6);
    QCOMPARE(m_calendar.workdaysBetween(QDate(2024, 12, 31), QDate(2025, 12, 31)), 248);
    for (const auto day : m_calendar.workdays()) {
        QVERIFY2(day.dayOfWeek() >= 6, qPrintable(day.toString(Qt::ISODate)));
    }
}

void TstWorkCalendar::coverage()
{
    QVERIFY(m_calendar.covers(2025));
    QVERIFY(m_calendar.covers(2026));
    QVERIFY(!m_calendar.covers(2024));
    QVERIFY(!m_calendar.covers(2027));
    QVERIFY(!WorkCalendar().covers(2025));
    QVERIFY(WorkCalendar({QDate(2030, 1, 1)}, {}).covers(2030));
}

void TstWorkCalendar::roundTrip()
{
    QCOMPARE(WorkCalendar::fromJson(m_calendar.toJson()), m_calendar);
}

void TstWorkCalendar::damaged_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("subject");

    QTest::newRow("no JSON") << QByteArray("{") << u"calendar"_qs;
    QTest::newRow("a list") << QByteArray("[]") << u"calendar"_qs;
    QTest::newRow("no holidays") << QByteArray(R"({"workdays":[]})") << u"holidays"_qs;
    QTest::newRow("no workdays") << QByteArray(R"({"holidays":[]})") << u"workdays"_qs;
    QTest::newRow("impossible day")
        << QByteArray(R"({"holidays":["2025-02-30"],"workdays":[]})") << u"2025-02-30"_qs;
    QTest::newRow("a number") << QByteArray(R"({"holidays":[20250101],"workdays":[]})")
                              << u"holidays"_qs;
    QTest::newRow("both") << QByteArray(R"({"holidays":["2025-01-01"],"workdays":["2025-01-01"]})")
                          << u"2025-01-01"_qs;
    QTest::newRow("bad year") << QByteArray(R"({"holidays":[],"workdays":[],"years":["x"]})")
                              << u"years"_qs;
}

void TstWorkCalendar::damaged()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, subject);
    try {
        (void)WorkCalendar::fromJson(json);
        QFAIL("taken for good");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), Error::Kind::Damaged);
        QCOMPARE(error.subject(), subject);
    }
}

QTEST_GUILESS_MAIN(TstWorkCalendar)
#include "tst_workcalendar.moc"
