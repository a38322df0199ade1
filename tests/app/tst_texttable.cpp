// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/texttable.h"

#include <QTest>

using namespace juzhen;

/// Tables for the terminal stand in line whatever is written in them.
class TstTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWidths_data();
    void knowsWidths();
    void alignsChinese();
};

void TstTextTable::knowsWidths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("latin") << QStringLiteral("abc 1") << 5;
    QTest::newRow("chinese") << QStringLiteral("成都") << 4;
    QTest::newRow("full width") << QStringLiteral("Ａ（）") << 6;
    QTest::newRow("accent as a mark") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("beyond the first plane") << QStringLiteral("𠮷") << 2;
}

void TstTextTable::knowsWidths()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TstTextTable::alignsChinese()
{
    TextTable table({QStringLiteral("地区"), QStringLiteral("n")}, {1});
    QVERIFY(table.isEmpty());
    table.add({QStringLiteral("成都市"), QStringLiteral("12")});
    table.add({QStringLiteral("x"), QStringLiteral("3")});
    QCOMPARE(table.text(), QStringLiteral("地区     n\n"
                                          "------  --\n"
                                          "成都市  12\n"
                                          "x        3\n"));
}

QTEST_GUILESS_MAIN(TstTextTable)
#include "tst_texttable.moc"
