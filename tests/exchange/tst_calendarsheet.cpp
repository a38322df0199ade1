// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/calendarsheet.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace juzhen;

/// Holidays and make-up workdays, as offices write them down.
class TstCalendarSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatOfficesWrite();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    [[nodiscard]] CalendarSheet read(const QString& text) const
    {
        const QString path = m_folder.filePath(QStringLiteral("安排.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            qFatal("The file can't be written.");
        }
        file.close();
        Progress progress;
        return readCalendarSheet(path, progress);
    }

    QTemporaryDir m_folder;
};

void TstCalendarSheet::readsWhatOfficesWrite()
{
    const CalendarSheet sheet = read(QStringLiteral("2027年部分节假日安排\n"
                                                    "节日,日期,安排\n"
                                                    "元旦,2027-01-01,放假\n"
                                                    "元旦,2027年1月2日,休\n"
                                                    "春节,2027/2/14,调休上班\n"
                                                    ",2027-02-27,班\n"
                                                    "注：放假以通知为准\n"));
    QVERIFY(sheet.problems.isEmpty());
    QCOMPARE(sheet.days, QList<CalendarDay>({{QDate(2027, 1, 1), false, true},
                                             {QDate(2027, 1, 2), false, true},
                                             {QDate(2027, 2, 14), true, true},
                                             {QDate(2027, 2, 27), true, true}}));
}

void TstCalendarSheet::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("problem");
    const auto row = [](const char* name, const QString& line, CalendarProblem problem) {
        QTest::newRow(name) << line << static_cast<int>(problem);
    };
    row("impossible", QStringLiteral("2027-02-30,放假"), CalendarProblem::NoDay);
    row("no day", QStringLiteral("春节,放假"), CalendarProblem::NoDay);
    row("no kind", QStringLiteral("2027-02-08,"), CalendarProblem::NoKind);
    row("repeated", QStringLiteral("2027-01-01,放假"), CalendarProblem::Repeated);
    row("not a weekend", QStringLiteral("2027-01-04,上班"), CalendarProblem::NotAWeekend);
}

void TstCalendarSheet::saysWhatIsWrong()
{
    QFETCH(QString, line);
    QFETCH(int, problem);
    const CalendarSheet sheet =
        read(QStringLiteral("日期,安排\n2027-01-01,放假\n") + line + QLatin1Char('\n'));
    QCOMPARE(sheet.days.size(), 1);
    QCOMPARE(sheet.problems.size(), 1);
    QCOMPARE(static_cast<int>(sheet.problems.first().problem), problem);
    QCOMPARE(sheet.problems.first().row, 3);
}

QTEST_GUILESS_MAIN(TstCalendarSheet)
#include "tst_calendarsheet.moc"
