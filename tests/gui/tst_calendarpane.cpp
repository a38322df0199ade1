// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/officecalendar.h"
#include "models/stores/referencestore.h"
#include "tests/gui/officedata.h"
#include "tests/gui/officewindow.h"

#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

namespace juzhen {

using namespace testing;

/// The calendar of working days, through the window.
class TstCalendarPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesTheNextYear();
    void takesAllOrNothing();
    void confirmsAYear();

private:
    [[nodiscard]] QTreeWidget* days() const
    {
        return m_office->find<QTreeWidget>(QStringLiteral("calendarDays"));
    }

    void import(const QString& text);

    QTemporaryDir m_folder;
    std::unique_ptr<OfficeWindow> m_office;
};

void TstCalendarPane::init()
{
    m_office = std::make_unique<OfficeWindow>();
    m_office->go("administration");
    m_office->page()->findChild<QTabWidget*>()->setCurrentIndex(3);
    QVERIFY(days());
    m_office->picture(QStringLiteral("administration-calendar"));
}

void TstCalendarPane::cleanup()
{
    m_office.reset();
}

void TstCalendarPane::import(const QString& text)
{
    const QString path = m_folder.filePath(QStringLiteral("安排.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(text.toUtf8()) > 0);
    file.close();
    m_office->bench.questions.answers = {path};
    m_office->press("importCalendar");
}

void TstCalendarPane::takesTheNextYear()
{
    QCOMPARE(days()->topLevelItemCount(), 2);
    import(QStringLiteral("日期,安排\n2027-01-01,放假\n2027-01-02,放假\n2027-02-14,上班\n"));
    QTRY_COMPARE(days()->topLevelItemCount(), 3);
    const WorkCalendar calendar = officeCalendar(m_office->session());
    QVERIFY(!calendar.isWorkday(QDate(2027, 1, 1)));
    QVERIFY(calendar.isWorkday(QDate(2027, 2, 14)));
    QVERIFY(!calendar.isWorkday(QDate(2026, 1, 1))); // other years stay
}

void TstCalendarPane::takesAllOrNothing()
{
    import(QStringLiteral("日期,安排\n2027-01-01,放假\n2027-02-30,放假\n"));
    QTRY_VERIFY(m_office->message().contains(QStringLiteral("2027-02-30")));
    QCOMPARE(days()->topLevelItemCount(), 2);
}

void TstCalendarPane::confirmsAYear()
{
    const auto* const confirm = m_office->find<QPushButton>(QStringLiteral("confirmCalendar"));
    QVERIFY(!confirm->isEnabled());
    days()->setCurrentItem(days()->topLevelItem(0));
    QVERIFY(confirm->isEnabled());
    m_office->press("confirmCalendar");
    for (const CalendarDay& day : ReferenceStore(m_office->session()).calendar()) {
        QCOMPARE(day.confirmed, day.day.year() == 2025);
    }
    QVERIFY(!confirm->isEnabled());
}

} // namespace juzhen

QTEST_MAIN(juzhen::TstCalendarPane)
#include "tst_calendarpane.moc"
