// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxworkbook.h"
#include "tests/exchange/testbooks.h"

#include <QtTest>

using namespace juzhen;
using namespace juzhen::testing;

class TstXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellKinds_data();
    void cellKinds();
    void calendar1904();
    void rowNumbersAreTheSheets();
    void cellsWithoutReferences();
    void cellsOutOfOrder();
    void mergesAreListed();
    void mergesAcrossPieces();
    void targets_data();
    void targets();
    void partNames_data();
    void partNames();
    void sheetsAndHiddenOnes();
    void stopsWhenTold();
    void cancelled();
    void rightmostColumnsAreLeftOut();
    void fileOfLibreOffice();

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("示例.xlsx"));
};

void TstXlsxReader::cellKinds_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<CellType>("type");
    QTest::addColumn<QString>("shownText");
    const auto add = [](const char* name, const QByteArray& cell, CellType type,
                        const QString& text) {
        QTest::newRow(name) << cell << type << text;
    };

    add("shared", R"(<c r="A1" t="s"><v>0</v></c>)", CellType::Text, QStringLiteral("甲"));
    add("shared rich text", R"(<c r="A1" t="s"><v>1</v></c>)", CellType::Text,
        QStringLiteral("粗细"));
    add("shared, phonetic left out", R"(<c r="A1" t="s"><v>2</v></c>)", CellType::Text,
        QStringLiteral("重庆"));
    add("shared, out of range", R"(<c r="A1" t="s"><v>99</v></c>)", CellType::Error,
        QStringLiteral("#REF!"));
    add("inline", R"(<c r="A1" t="inlineStr"><is><t>a&lt;b</t></is></c>)", CellType::Text,
        QStringLiteral("a<b"));
    add("inline rich text",
        R"(<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>X</t></rPh></is></c>)",
        CellType::Text, QStringLiteral("a b"));
    add("escaped character",
        R"(<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>)", CellType::Text,
        QStringLiteral("a\rb_x0041_"));
    add("formula text", R"(<c r="A1" t="str"><f>B1&amp;C1</f><v>合并</v></c>)", CellType::Text,
        QStringLiteral("合并"));
    add("formula number", R"(<c r="A1"><f>1+1</f><v>2</v></c>)", CellType::Number,
        QStringLiteral("2"));
    add("formula never calculated", R"(<c r="A1"><f>SUM(B1)</f><v></v></c>)", CellType::Error,
        QStringLiteral("=SUM(B1)"));
    add("number", R"(<c r="A1"><v>13800000000</v></c>)", CellType::Number,
        QStringLiteral("13800000000"));
    add("number with exponent", R"(<c r="A1" t="n"><v>1.38E10</v></c>)", CellType::Number,
        QStringLiteral("13800000000"));
    add("no number at all", R"(<c r="A1"><v>12abc</v></c>)", CellType::Text,
        QStringLiteral("12abc"));
    add("boolean", R"(<c r="A1" t="b"><v>1</v></c>)", CellType::Boolean, QStringLiteral("TRUE"));
    add("error", R"(<c r="A1" t="e"><v>#DIV/0!</v></c>)", CellType::Error,
        QStringLiteral("#DIV/0!"));
    add("built-in date format", R"(<c r="A1" s="1"><v>45717</v></c>)", CellType::Date,
        QStringLiteral("2025-03-01"));
    add("own date format", R"(<c r="A1" s="2"><v>45717</v></c>)", CellType::Date,
        QStringLiteral("2025-03-01"));
    add("date before the phantom day", R"(<c r="A1" s="1"><v>59</v></c>)", CellType::Date,
        QStringLiteral("1900-02-28"));
    add("date after the phantom day", R"(<c r="A1" s="1"><v>61</v></c>)", CellType::Date,
        QStringLiteral("1900-03-01"));
    add("number format", R"(<c r="A1" s="3"><v>45717</v></c>)", CellType::Number,
        QStringLiteral("45717"));
    add("unknown style", R"(<c r="A1" s="77"><v>45717</v></c>)", CellType::Number,
        QStringLiteral("45717"));
    add("ISO date", R"(<c r="A1" t="d"><v>2025-03-01T12:00:00</v></c>)", CellType::Date,
        QStringLiteral("2025-03-01 12:00:00"));
}

void TstXlsxReader::cellKinds()
{
    QFETCH(QByteArray, cell);
    XlsxSource source;
    source.sheet = sheetData({cell});
    source.sharedStrings =
        "<si><t>\xE7\x94\xB2</t></si>"
        "<si><r><rPr><b/></rPr><t>\xE7\xB2\x97</t></r><r><t>\xE7\xBB\x86</t></r></si>"
        "<si><t>\xE9\x87\x8D\xE5\xBA\x86</t><rPh sb=\"0\" eb=\"1\"><t>zhong</t></rPh>"
        "<phoneticPr/></si>";
    source.numberFormats = R"(<numFmt numFmtId="170" formatCode="yyyy\-m\-d;@"/>)";
    source.cellFormats =
        R"(<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="3"/>)";
    writeXlsx(m_path, source);
    const auto rows = allRows(m_path);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].cells.size(), 1);
    QTEST(rows[0].cells[0].type, "type");
    QTEST(rows[0].cells[0].displayText(), "shownText");
}

void TstXlsxReader::calendar1904()
{
    XlsxSource source;
    source.workbookProperties = "date1904=\"1\"";
    source.cellFormats = R"(<xf numFmtId="14"/>)";
    source.sheet = sheetData({R"(<c r="A1" s="0"><v>44255</v></c>)"});
    writeXlsx(m_path, source);
    QCOMPARE(shown(allRows(m_path)), QStringList(QStringLiteral("1: A=2025-03-01")));
}

void TstXlsxReader::rowNumbersAreTheSheets()
{
    XlsxSource source;
    source.sheet =
        R"(<sheetData><row r="3"><c r="B3"><v>1</v></c></row>)"
        R"(<row r="4"><c r="A4" s="0"/></row>)"
        R"(<row r="7"><c r="C7"><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>)";
    writeXlsx(m_path, source);
    QCOMPARE(shown(allRows(m_path)),
             QStringList(
                 {QStringLiteral("3: B=1"), QStringLiteral("7: C=2"), QStringLiteral("8: A=3")}));
}

void TstXlsxReader::cellsWithoutReferences()
{
    XlsxSource source;
    source.sheet =
        sheetData({R"(<c><v>1</v></c><c/><c><v>3</v></c><c r="F1"><v>6</v></c><c><v>7</v></c>)"});
    writeXlsx(m_path, source);
    QCOMPARE(shown(allRows(m_path)), QStringList(QStringLiteral("1: A=1|C=3|F=6|G=7")));
}

void TstXlsxReader::cellsOutOfOrder()
{
    XlsxSource source;
    source.sheet =
        sheetData({R"(<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="C1"><v>9</v></c>)"});
    writeXlsx(m_path, source);
    QCOMPARE(shown(allRows(m_path)), QStringList(QStringLiteral("1: A=1|C=3")));
}

void TstXlsxReader::mergesAreListed()
{
    XlsxSource source;
    source.sheet = sheetData({R"(<c r="A1"><v>1</v></c>)"})
                   + R"(<mergeCells count="3"><mergeCell ref="B4:D4"/><mergeCell ref="A1:AA2"/>)"
                     R"(<mergeCell ref="nonsense"/></mergeCells>)";
    writeXlsx(m_path, source);
    Progress progress;
    QCOMPARE(openSheetReader(m_path)->merges(0, progress),
             QList<CellRange>({{1, 0, 2, 26}, {4, 1, 4, 3}}));
}

void TstXlsxReader::mergesAcrossPieces()
{
    // Enough of them that some lie across the seams between unpacked pieces.
    XlsxSource source;
    source.sheet = sheetData({R"(<c r="A1"><v>1</v></c>)"}) + "<mergeCells>";
    constexpr int count = 20'000;
    for (int i = 1; i <= count; ++i) {
        const auto row = QByteArray::number(i);
        source.sheet += "<mergeCell ref=\"A" + row + ":B" + row + "\"/>";
    }
    source.sheet += "</mergeCells>";
    writeXlsx(m_path, source);
    Progress progress;
    const auto merges = openSheetReader(m_path)->merges(0, progress);
    QCOMPARE(merges.size(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(merges[i].firstRow, i + 1);
    }
}

void TstXlsxReader::targets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("relative") << QByteArray("worksheets/sheet1.xml");
    QTest::newRow("absolute") << QByteArray("/xl/worksheets/sheet1.xml");
    QTest::newRow("elsewhere") << QByteArray("/data/one.xml");
}

void TstXlsxReader::targets()
{
    QFETCH(QByteArray, target);
    XlsxSource source;
    source.sheetTarget = target;
    source.sheet = sheetData({R"(<c r="A1"><v>5</v></c>)"});
    writeXlsx(m_path, source);
    QCOMPARE(shown(allRows(m_path)), QStringList(QStringLiteral("1: A=5")));
}

void TstXlsxReader::partNames_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("beside") << QByteArray("xl/workbook.xml") << QByteArray("styles.xml")
                            << QByteArray("xl/styles.xml");
    QTest::newRow("up") << QByteArray("xl/worksheets/a.xml") << QByteArray("../styles.xml")
                        << QByteArray("xl/styles.xml");
    QTest::newRow("above the root")
        << QByteArray("a.xml") << QByteArray("../../b.xml") << QByteArray("b.xml");
    QTest::newRow("from the root")
        << QByteArray("xl/workbook.xml") << QByteArray("/x/./y.xml") << QByteArray("x/y.xml");
}

void TstXlsxReader::partNames()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, target);
    QTEST(resolvePart(source, target), "part");
}

void TstXlsxReader::sheetsAndHiddenOnes()
{
    XlsxSource source;
    source.sheet = sheetData({});
    auto parts = xlsxParts(source);
    parts[2].second.replace("</sheets>",
                            "<sheet name=\"b\" sheetId=\"2\" state=\"hidden\" r:id=\"r1\"/>"
                            "<sheet name=\"c\" sheetId=\"3\" state=\"veryHidden\" r:id=\"r1\"/>"
                            "<sheet name=\"chart\" sheetId=\"4\" r:id=\"r2\"/></sheets>");
    writeZip(m_path, parts);
    const auto reader = openSheetReader(m_path);
    QCOMPARE(reader->format(), FileFormat::Xlsx);
    QCOMPARE(reader->sheets(), QList<SheetInfo>({{QStringLiteral("示例"), false},
                                                 {QStringLiteral("b"), true},
                                                 {QStringLiteral("c"), true}}));
}

void TstXlsxReader::stopsWhenTold()
{
    XlsxSource source;
    source.sheet = sheetData(
        {R"(<c r="A1"><v>1</v></c>)", R"(<c r="A2"><v>2</v></c>)", R"(<c r="A3"><v>3</v></c>)"});
    writeXlsx(m_path, source);
    const auto reader = openSheetReader(m_path);
    Progress progress;
    QCOMPARE(shown(readHead(*reader, 0, 2, progress)),
             QStringList({QStringLiteral("1: A=1"), QStringLiteral("2: A=2")}));
    // The reader can be used again after that.
    QCOMPARE(allRows(*reader).size(), 3);
}

void TstXlsxReader::cancelled()
{
    XlsxSource source;
    source.sheet = sheetData({R"(<c r="A1"><v>1</v></c>)"});
    writeXlsx(m_path, source);
    const auto reader = openSheetReader(m_path);
    Progress progress;
    progress.cancel();
    const auto read = [&] {
        reader->read(
            0, [](int, Cells) { return true; }, progress);
    };
    QCOMPARE(kindThrownBy(read), Error::Kind::Cancelled);
}

void TstXlsxReader::rightmostColumnsAreLeftOut()
{
    XlsxSource source;
    source.sheet = sheetData({R"(<c r="A1"><v>1</v></c><c r="SR1"><v>512</v></c>)"
                              R"(<c r="SS1"><v>513</v></c><c r="XFD1"><v>16384</v></c>)"
                              R"(<c r="ZZZZ1"><v>0</v></c>)"});
    writeXlsx(m_path, source);
    QCOMPARE(shown(allRows(m_path)), QStringList(QStringLiteral("1: A=1|SR=512")));
}

void TstXlsxReader::fileOfLibreOffice()
{
    const auto reader = openSheetReader(QStringLiteral(JUZHEN_TEST_DATA "/示例_LibreOffice.xlsx"));
    QCOMPARE(reader->sheets().size(), 2);
    QCOMPARE(reader->sheets()[1].name, QStringLiteral("第二张"));
    QCOMPARE(
        shown(allRows(*reader)),
        QStringList(
            {QStringLiteral("1: A=示例表（虚构数据）"),
             QStringLiteral("2: A=账号名称|B=平台|C=粉丝量|D=开设日期|E=是否认证|F=电话"),
             QStringLiteral("3: A=示例账号甲|B=抖音|C=13800|D=2025-03-01|E=TRUE|F=13800000000"),
             QStringLiteral("4: A=示例账号乙|C=1.25|D=2019-12-31|E=FALSE|F=13900000000"),
             QStringLiteral("5: A=示例账号丙\n第二行|B==1+1|D=2024-02-29|F=02887654321")}));
}

QTEST_GUILESS_MAIN(TstXlsxReader)
#include "tst_xlsxreader.moc"
