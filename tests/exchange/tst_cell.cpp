// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell.h"
#include "models/exchange/numberformats.h"

#include <QtTest>

using namespace juzhen;

class TstCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayText_data();
    void displayText();
    void momentsAreExact();
    void columnNames();
    void cellsAreFoundByColumn();
    void dateFormats_data();
    void dateFormats();
};

void TstCell::displayText_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<QString>("expected");

    const auto number = [](double value, const char* source) {
        return Cell::numeric(0, value, QString::fromLatin1(source));
    };
    QTest::newRow("nothing") << Cell() << QString();
    QTest::newRow("text") << Cell::text(0, QStringLiteral(" a ")) << QStringLiteral(" a ");
    QTest::newRow("whole") << number(42, "42") << QStringLiteral("42");
    QTest::newRow("whole with point") << number(42, "42.0") << QStringLiteral("42");
    QTest::newRow("phone") << number(13800000000, "1.38E+10") << QStringLiteral("13800000000");
    QTest::newRow("long, all digits in the file")
        << number(123456789012345678.0, "123456789012345678")
        << QStringLiteral("123456789012345678");
    QTest::newRow("long, only an exponent in the file")
        << number(1.23e15, "1.23E+15") << QStringLiteral("1230000000000000");
    QTest::newRow("very long") << number(1e20, "1E20") << QStringLiteral("100000000000000000000");
    QTest::newRow("negative") << number(-7, "-7") << QStringLiteral("-7");
    QTest::newRow("fraction") << number(1.25, "1.25") << QStringLiteral("1.25");
    QTest::newRow("noise of doubles")
        << number(0.1 + 0.2, "0.30000000000000004") << QStringLiteral("0.3");
    QTest::newRow("small") << number(0.00000125, "1.25E-6") << QStringLiteral("0.00000125");
    QTest::newRow("true") << Cell::boolean(0, true) << QStringLiteral("TRUE");
    QTest::newRow("false") << Cell::boolean(0, false) << QStringLiteral("FALSE");
    QTest::newRow("error") << Cell::error(0, QStringLiteral("#N/A")) << QStringLiteral("#N/A");
    QTest::newRow("day") << Cell::date(0, 45717) << QStringLiteral("2025-03-01");
    QTest::newRow("moment") << Cell::date(0, 45717.5) << QStringLiteral("2025-03-01 12:00:00");
}

void TstCell::displayText()
{
    QFETCH(Cell, cell);
    QTEST(cell.displayText(), "expected");
}

void TstCell::momentsAreExact()
{
    // One second before midnight is no fraction that a double holds exactly.
    const auto moment = Cell::date(0, 45717.0 + 86399.0 / 86400.0).moment();
    QVERIFY(moment.has_value());
    QCOMPARE(moment->date(), QDate(2025, 3, 1));
    QCOMPARE(moment->time(), QTime(23, 59, 59));
    // Nearly midnight is midnight of the next day.
    QCOMPARE(Cell::date(0, 45717.9999999).moment()->date(), QDate(2025, 3, 2));
    QVERIFY(!Cell::numeric(0, 45717, {}).moment().has_value());
    QVERIFY(!Cell::date(0, 1e300).moment().has_value());
}

void TstCell::columnNames()
{
    QCOMPARE(columnName(0), QStringLiteral("A"));
    QCOMPARE(columnName(25), QStringLiteral("Z"));
    QCOMPARE(columnName(26), QStringLiteral("AA"));
    QCOMPARE(columnName(701), QStringLiteral("ZZ"));
    QCOMPARE(columnName(702), QStringLiteral("AAA"));
    QCOMPARE(columnName(16383), QStringLiteral("XFD"));
}

void TstCell::cellsAreFoundByColumn()
{
    const QList<Cell> row{Cell::text(1, QStringLiteral("b")), Cell::text(4, QStringLiteral("e"))};
    const Cells cells(row.constData(), static_cast<size_t>(row.size()));
    QCOMPARE(cellAt(cells, 4)->source, QStringLiteral("e"));
    QCOMPARE(cellAt(cells, 1)->source, QStringLiteral("b"));
    QVERIFY(cellAt(cells, 0) == nullptr);
    QVERIFY(cellAt(cells, 5) == nullptr);
    QVERIFY(cellAt({}, 0) == nullptr);
}

void TstCell::dateFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");

    QTest::newRow("iso") << QStringLiteral("yyyy-mm-dd") << true;
    QTest::newRow("escaped") << QStringLiteral("yyyy\\-mm\\-dd;@") << true;
    QTest::newRow("chinese") << QStringLiteral("[$-804]yyyy\"年\"m\"月\"d\"日\"") << true;
    QTest::newRow("bare month") << QStringLiteral("m\"月\"") << true;
    QTest::newRow("with time") << QStringLiteral("yyyy/m/d h:mm") << true;
    QTest::newRow("time") << QStringLiteral("h:mm:ss") << false;
    QTest::newRow("duration") << QStringLiteral("[h]:mm") << false;
    QTest::newRow("general") << QStringLiteral("General") << false;
    QTest::newRow("general, chinese") << QStringLiteral("G/通用格式") << false;
    QTest::newRow("number with colour") << QStringLiteral("[Red]#,##0.00") << false;
    QTest::newRow("letters in quotes") << QStringLiteral("0\" days\"") << false;
    QTest::newRow("scientific") << QStringLiteral("0.00E+00") << false;
    QTest::newRow("text") << QStringLiteral("@") << false;
    QTest::newRow("unclosed quote") << QStringLiteral("0\"d") << false;
}

void TstCell::dateFormats()
{
    QFETCH(QString, code);
    QTEST(isDateFormat(code), "isDate");
}

QTEST_GUILESS_MAIN(TstCell)
#include "tst_cell.moc"
