// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/testbooks.h"

#include <QtTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

QByteArray table(const QByteArray& rows, const QByteArray& attributes = "table:name=\"a\"")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}

QByteArray row(const QByteArray& cells, const QByteArray& attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

QByteArray text(const QByteArray& content, const QByteArray& attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + content
           + "</text:p></table:table-cell>";
}

} // namespace

class TstOdsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellKinds_data();
    void cellKinds();
    void repeatedCellsAndRows();
    void coveredCellsAndMerges();
    void sheetsAndHiddenOnes();
    void stopsWhenTold();
    void filesOfLibreOffice_data();
    void filesOfLibreOffice();

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("示例.ods"));
};

void TstOdsReader::cellKinds_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<CellType>("type");
    QTest::addColumn<QString>("shownText");
    const auto add = [](const char* name, const QByteArray& cell, CellType type,
                        const QString& expected) {
        QTest::newRow(name) << cell << type << expected;
    };

    add("text", text("abc"), CellType::Text, QStringLiteral("abc"));
    add("spans and spaces", text("a<text:s text:c=\"2\"/><text:span>b</text:span><text:tab/>c"),
        CellType::Text, QStringLiteral("a  b\tc"));
    add("two paragraphs",
        "<table:table-cell office:value-type=\"string\"><text:p>a</text:p>\n<text:p>b</text:p>"
        "</table:table-cell>",
        CellType::Text, QStringLiteral("a\nb"));
    add("comment left out",
        "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>no</text:p>"
        "</office:annotation><text:p>yes</text:p></table:table-cell>",
        CellType::Text, QStringLiteral("yes"));
    add("text in the attribute only",
        "<table:table-cell office:value-type=\"string\" office:string-value=\"x\"/>",
        CellType::Text, QStringLiteral("x"));
    add("number",
        "<table:table-cell office:value-type=\"float\" office:value=\"13800000000\">"
        "<text:p>1.38E+10</text:p></table:table-cell>",
        CellType::Number, QStringLiteral("13800000000"));
    add("percentage",
        "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"><text:p>50%"
        "</text:p></table:table-cell>",
        CellType::Number, QStringLiteral("0.5"));
    add("day",
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-03-01\"><text:p>"
        "3/1</text:p></table:table-cell>",
        CellType::Date, QStringLiteral("2025-03-01"));
    add("moment",
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-03-01T06:00:00\"/>",
        CellType::Date, QStringLiteral("2025-03-01 06:00:00"));
    add("boolean",
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>"
        "x</text:p></table:table-cell>",
        CellType::Boolean, QStringLiteral("TRUE"));
    add("error of a formula",
        "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\"><text:p>#DIV/0!"
        "</text:p></table:table-cell>",
        CellType::Error, QStringLiteral("#DIV/0!"));
    add("# in a text", text("#1"), CellType::Text, QStringLiteral("#1"));
}

void TstOdsReader::cellKinds()
{
    QFETCH(QByteArray, cell);
    writeOds(m_path, table(row(cell)));
    const auto rows = allRows(m_path);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].cells.size(), 1);
    QTEST(rows[0].cells[0].type, "type");
    QTEST(rows[0].cells[0].displayText(), "shownText");
}

void TstOdsReader::repeatedCellsAndRows()
{
    writeOds(m_path, table(row("<table:table-cell table:number-columns-repeated=\"2\"/>"
                                   + text("x", "table:number-columns-repeated=\"2\"") + text("y"),
                               "table:number-rows-repeated=\"2\"")
                           + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                                 "table:number-rows-repeated=\"3\"")
                           + row(text("z"))
                           + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                                 "table:number-rows-repeated=\"1048569\"")));
    QCOMPARE(shown(allRows(m_path)),
             QStringList({QStringLiteral("1: C=x|D=x|E=y"), QStringLiteral("2: C=x|D=x|E=y"),
                          QStringLiteral("6: A=z")}));
}

void TstOdsReader::coveredCellsAndMerges()
{
    writeOds(
        m_path,
        table(
            row(text("t", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"")
                + "<table:covered-table-cell><text:p>hidden</text:p></table:covered-table-cell>"
                + text("c"))
            + row("<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + text("c2"))));
    const auto reader = openSheetReader(m_path);
    QCOMPARE(shown(allRows(*reader)),
             QStringList({QStringLiteral("1: A=t|C=c"), QStringLiteral("2: C=c2")}));
    Progress progress;
    QCOMPARE(reader->merges(0, progress), QList<CellRange>({{1, 0, 2, 1}}));
}

void TstOdsReader::sheetsAndHiddenOnes()
{
    writeOds(m_path,
             table(row(text("1")), "table:name=\"a\" table:style-name=\"ta1\"")
                 + table(row(text("2")), "table:name=\"b\" table:style-name=\"ta2\""),
             "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties "
             "table:display=\"true\"/></style:style><style:style style:name=\"ta2\">"
             "<style:table-properties table:display=\"false\"/></style:style>");
    const auto reader = openSheetReader(m_path);
    QCOMPARE(reader->format(), FileFormat::Ods);
    QCOMPARE(reader->sheets(),
             QList<SheetInfo>({{QStringLiteral("a"), false}, {QStringLiteral("b"), true}}));
    QCOMPARE(shown(allRows(*reader, 0)), QStringList(QStringLiteral("1: A=1")));
    QCOMPARE(shown(allRows(*reader, 1)), QStringList(QStringLiteral("1: A=2")));
}

void TstOdsReader::stopsWhenTold()
{
    writeOds(m_path, table(row(text("x"), "table:number-rows-repeated=\"1000\"")));
    const auto reader = openSheetReader(m_path);
    Progress progress;
    QCOMPARE(readHead(*reader, 0, 7, progress).size(), 7);
    QCOMPARE(allRows(*reader).size(), 1000);
}

void TstOdsReader::filesOfLibreOffice_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<QString>("yes");
    QTest::addColumn<QString>("no");
    QTest::newRow("ods") << QStringLiteral("示例_LibreOffice.ods") << FileFormat::Ods
                         << QStringLiteral("|E=1") << QStringLiteral("|E=0");
    // On its way here the truth has become a number, and the old format's booleans can't be read;
    // see XlsReader.
    QTest::newRow("xls") << QStringLiteral("示例_Excel97.xls") << FileFormat::Xls << QString()
                         << QString();
}

void TstOdsReader::filesOfLibreOffice()
{
    QFETCH(QString, file);
    QFETCH(QString, yes);
    QFETCH(QString, no);
    const auto reader = openSheetReader(QStringLiteral(JUZHEN_TEST_DATA "/") + file);
    QTEST(reader->format(), "format");
    QCOMPARE(reader->sheets().size(), 2);
    QCOMPARE(reader->sheets()[1].name, QStringLiteral("第二张"));
    QCOMPARE(
        shown(allRows(*reader)),
        QStringList({QStringLiteral("1: A=示例表（虚构数据）"),
                     QStringLiteral("2: A=账号名称|B=平台|C=粉丝量|D=开设日期|E=是否认证|F=电话"),
                     QStringLiteral("3: A=示例账号甲|B=抖音|C=13800|D=2025-03-01") + yes
                         + QStringLiteral("|F=13800000000"),
                     QStringLiteral("4: A=示例账号乙|C=1.25|D=2019-12-31") + no
                         + QStringLiteral("|F=13900000000"),
                     QStringLiteral("5: A=示例账号丙\n第二行|B==1+1|D=2024-02-29|F=02887654321")}));
}

QTEST_GUILESS_MAIN(TstOdsReader)
#include "tst_odsreader.moc"
