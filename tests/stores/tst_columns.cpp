// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/columns.h"

#include <QTest>

namespace juzhen {

/// How members become columns.
class TstColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreWrittenAsIso_data();
    void daysAreWrittenAsIso();
    void noDayIsNull();
};

void TstColumns::daysAreWrittenAsIso_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("today") << QDate(2026, 11, 24);
    QTest::newRow("one digit each") << QDate(2025, 3, 1);
    QTest::newRow("leap day") << QDate(2024, 2, 29);
    QTest::newRow("last of a year") << QDate(1999, 12, 31);
    QTest::newRow("year 1") << QDate(1, 1, 1);
    QTest::newRow("year 9999") << QDate(9999, 12, 31);
}

void TstColumns::daysAreWrittenAsIso()
{
    QFETCH(const QDate, day);
    QCOMPARE(toSql(day), QVariant(day.toString(Qt::ISODate)));
}

void TstColumns::noDayIsNull()
{
    QVERIFY(toSql(QDate()).isNull());
    QVERIFY(!toSql(QDate()).isValid());
}

} // namespace juzhen

QTEST_APPLESS_MAIN(juzhen::TstColumns)
#include "tst_columns.moc"
