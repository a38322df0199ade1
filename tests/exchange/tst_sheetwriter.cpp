// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvparser.h"
#include "models/exchange/csvsheetwriter.h"
#include "models/exchange/sheetwriter.h"
#include "models/exchange/xlsxsheetwriter.h"
#include "models/exchange/ziparchive.h"
#include "tests/exchange/testbooks.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QtTest>

#include <vector>

using namespace juzhen;
using namespace juzhen::testing;
using Kind = Error::Kind;

namespace {

using Row = std::vector<OutCell>;

OutSheet sheet(const QStringList& titles)
{
    OutSheet result;
    result.name = QStringLiteral("账号");
    for (const auto& title : titles) {
        result.columns.append({title, 0});
    }
    return result;
}

void write(const QString& path,
           const OutSheet& table,
           const QList<Row>& rows,
           const WriteOptions& options = {})
{
    const auto writer = openSheetWriter(path, options);
    writer->beginSheet(table);
    for (const auto& row : rows) {
        writer->writeRow(row);
    }
    Progress progress;
    writer->finish(progress);
}

} // namespace

class TstSheetWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedCells_data();
    void typedCells();
    void severalSheets_data();
    void severalSheets();
    void warningsAreRed();
    void odsSaysWhatItIs();
    void awkwardTextsComeBack_data();
    void awkwardTextsComeBack();
    void randomTextsComeBack();
    void csvBytes();
    void csvGuards_data();
    void csvGuards();
    void csvInGb18030();
    void sheetNames_data();
    void sheetNames();
    void tooLongText();
    void tooManyRows();
    void unknownEnding();
    void abandonedLeavesNothing_data();
    void abandonedLeavesNothing();
    void cancelledLeavesNothing();
    void missingFolder();
    void fullDisk_data();
    void fullDisk();

private:
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

    QTemporaryDir m_folder;
};

void TstSheetWriter::typedCells_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("xlsx") << QStringLiteral("xlsx");
    QTest::newRow("ods") << QStringLiteral("ods");
}

void TstSheetWriter::typedCells()
{
    QFETCH(QString, ending);
    const auto path = m_folder.filePath(QStringLiteral("typed.") + ending);
    auto table = sheet({QStringLiteral("文本"), QStringLiteral("整数"), QStringLiteral("小数"),
                        QStringLiteral("日期"), QStringLiteral("真假"), QStringLiteral("空")});
    table.title = QStringLiteral("标题");
    write(path, table,
          {Row{QStringLiteral("00123"), qint64(13800000000), 0.125, QDate(2025, 3, 1), true,
               std::monostate()},
           Row{}, // a blank row stays one
           Row{QString(), qint64(1234567890123456789), -1.5, QDate(), false, QStringLiteral("x")}});
    const auto rows = allRows(path);
    QCOMPARE(shown(rows),
             QStringList({QStringLiteral("1: A=标题"),
                          QStringLiteral("2: A=文本|B=整数|C=小数|D=日期|E=真假|F=空"),
                          QStringLiteral("3: A=00123|B=13800000000|C=0.125|D=2025-03-01|E=TRUE"),
                          QStringLiteral("5: B=1234567890123456789|C=-1.5|E=FALSE|F=x")}));
    QList<CellType> types;
    for (const auto& cell : rows[2].cells) {
        types.append(cell.type);
    }
    QCOMPARE(types, QList<CellType>({CellType::Text, CellType::Number, CellType::Number,
                                     CellType::Date, CellType::Boolean}));
    // More digits than a number cell keeps are written as text.
    QCOMPARE(rows[3].cells[0].type, CellType::Text);
}

void TstSheetWriter::severalSheets_data()
{
    typedCells_data();
}

void TstSheetWriter::warningsAreRed()
{
    for (const QString& ending : {QStringLiteral("xlsx"), QStringLiteral("ods")}) {
        const auto path = m_folder.filePath(QStringLiteral("red.") + ending);
        auto table = sheet({QStringLiteral("名称"), QStringLiteral("原因")});
        table.columns.last().warning = true;
        write(path, table, {Row{QStringLiteral("甲"), QStringLiteral("日期不对")}});
        Progress progress;
        const ZipArchive archive(path, {});
        // The cell below the warning is in a style of its own, the one beside it in none.
        const QByteArray cells = ending == QLatin1String("xlsx")
                                     ? archive.read("xl/worksheets/sheet1.xml")
                                     : archive.read("content.xml");
        if (ending == QLatin1String("xlsx")) {
            QVERIFY(cells.contains("<c r=\"A2\" t="));
            QVERIFY(cells.contains("<c r=\"B2\" s="));
            QVERIFY(archive.read("xl/styles.xml").contains("FF0000"));
        } else {
            QCOMPARE(cells.count("table:style-name=\"w\""), 1);
            QVERIFY(cells.contains("style:name=\"w\""));
        }
        QCOMPARE(shown(allRows(path)).last(), QStringLiteral("2: A=甲|B=日期不对"));
    }
}

void TstSheetWriter::odsSaysWhatItIs()
{
    const auto path = m_folder.filePath(QStringLiteral("kind.ods"));
    write(path, sheet({QStringLiteral("名称")}), {Row{QStringLiteral("甲")}});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.read(100);
    QVERIFY(first.startsWith("PK"));
    QVERIFY(first.contains("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"));
}

void TstSheetWriter::severalSheets()
{
    QFETCH(QString, ending);
    const auto path = m_folder.filePath(QStringLiteral("sheets.") + ending);
    const auto writer = openSheetWriter(path);
    for (const auto* name : {u"甲", u"乙"}) {
        auto table = sheet({QStringLiteral("名称")});
        table.name = QString::fromUtf16(name);
        writer->beginSheet(table);
        writer->writeRow(Row{table.name});
    }
    Progress progress;
    writer->finish(progress);
    const auto reader = openSheetReader(path);
    QCOMPARE(reader->sheets(),
             QList<SheetInfo>({{QStringLiteral("甲"), false}, {QStringLiteral("乙"), false}}));
    QCOMPARE(shown(allRows(*reader, 1)),
             QStringList({QStringLiteral("1: A=名称"), QStringLiteral("2: A=乙")}));
}

void TstSheetWriter::awkwardTextsComeBack_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::newRow("xlsx") << QStringLiteral("xlsx") << TextEncoding::Utf8;
    QTest::newRow("ods") << QStringLiteral("ods") << TextEncoding::Utf8;
    QTest::newRow("csv") << QStringLiteral("csv") << TextEncoding::Utf8;
    QTest::newRow("tsv") << QStringLiteral("tsv") << TextEncoding::Utf8;
    QTest::newRow("csv in GB18030") << QStringLiteral("csv") << TextEncoding::Gb18030;
}

void TstSheetWriter::awkwardTextsComeBack()
{
    QFETCH(QString, ending);
    QFETCH(TextEncoding, encoding);
    const QStringList texts{QStringLiteral("=1+1"),
                            QStringLiteral("=\"001\""),
                            QStringLiteral("'=a"),
                            QStringLiteral("''"),
                            QStringLiteral("@sum"),
                            QStringLiteral("-x"),
                            QStringLiteral("+8613800000000"),
                            QStringLiteral("-12.5"),
                            QStringLiteral("-"),
                            QStringLiteral("a,b"),
                            QStringLiteral("a;b"),
                            QStringLiteral("a\tb"),
                            QStringLiteral("\"q\""),
                            QStringLiteral("a\"b"),
                            QStringLiteral("line\nbreak"),
                            QStringLiteral("two\r\nlines"),
                            QStringLiteral(" spaces "),
                            QStringLiteral("<&>'\""),
                            QStringLiteral("_x0041_"),
                            QStringLiteral("_x000D_"),
                            QStringLiteral("_x"),
                            QStringLiteral("00123"),
                            QStringLiteral("1.23E+15"),
                            QStringLiteral("TRUE"),
                            QStringLiteral("2025-03-01"),
                            QStringLiteral("四川发布"),
                            QStringLiteral("𠮷野家"),
                            QStringLiteral("#N/A"),
                            QStringLiteral("510100199001011234"),
                            QString(32'767, u'长')};
    const auto path = m_folder.filePath(QStringLiteral("awkward.") + ending);
    QList<Row> rows;
    for (const auto& text : texts) {
        rows.append(Row{QStringLiteral("a"), text, QStringLiteral("z")});
    }
    WriteOptions options;
    options.encoding = encoding;
    write(path, sheet({QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")}), rows,
          options);
    const auto read = allRows(path);
    QCOMPARE(read.size(), texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(read[i + 1].number, static_cast<int>(i) + 2);
        QCOMPARE(read[i + 1].cells.size(), 3);
        QCOMPARE(read[i + 1].cells[1].type, CellType::Text);
        QString expected = texts[i];
        if (ending == QLatin1String("ods")) {
            expected.replace(QLatin1String("\r\n"), QLatin1String("\n")); // it knows but one break
        }
        QCOMPARE(read[i + 1].cells[1].source, expected);
    }
}

void TstSheetWriter::randomTextsComeBack()
{
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString alphabet = QStringLiteral("ab0=+-@'\",;\t\r\n_x四川<&> 。𠮷").left(22);
    QList<QStringList> expected;
    QList<Row> rows;
    for (int i = 0; i < 300; ++i) {
        QStringList texts{QStringLiteral("k")};
        for (int column = 0; column < 3; ++column) {
            QString text;
            for (auto length = random.bounded(12); length > 0; --length) {
                text.append(alphabet[random.bounded(alphabet.size())]);
            }
            texts.append(text);
        }
        expected.append(texts);
        rows.append(Row(texts.begin(), texts.end()));
    }
    for (const auto* ending : {"xlsx", "csv", "tsv"}) {
        const auto path = m_folder.filePath(QStringLiteral("random.") + QLatin1String(ending));
        write(path,
              sheet({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                     QStringLiteral("d")}),
              rows);
        const auto read = allRows(path);
        QCOMPARE(read.size(), expected.size() + 1);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto& cells = read[i + 1].cells;
            for (int column = 0; column < 4; ++column) {
                const auto* cell =
                    cellAt(Cells(cells.constData(), static_cast<size_t>(cells.size())), column);
                QCOMPARE(cell != nullptr ? cell->source : QString(), expected[i][column]);
            }
        }
    }
}

void TstSheetWriter::csvBytes()
{
    const auto path = m_folder.filePath(QStringLiteral("bytes.csv"));
    write(path, sheet({QStringLiteral("名"), QStringLiteral("数")}),
          {Row{QStringLiteral("a,b"), qint64(-5)}, Row{QStringLiteral("=x"), 1e7}});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("\xEF\xBB\xBF\xE5\x90\x8D,\xE6\x95\xB0\r\n\"a,b\",-5\r\n'=x,10000000\r\n"));
}

void TstSheetWriter::csvGuards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("plus") << QStringLiteral("+cmd|' /C calc'!A0")
                          << QStringLiteral("'+cmd|' /C calc'!A0");
    QTest::newRow("minus") << QStringLiteral("-2+3+cmd") << QStringLiteral("'-2+3+cmd");
    QTest::newRow("at") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QStringLiteral("'\t=1");
    QTest::newRow("negative number") << QStringLiteral("-12.5") << QStringLiteral("-12.5");
    QTest::newRow("phone") << QStringLiteral("+86 13800000000")
                           << QStringLiteral("+86 13800000000");
    QTest::newRow("hyphen") << QStringLiteral("-") << QStringLiteral("-");
    QTest::newRow("dash") << QStringLiteral("—") << QStringLiteral("—");
    QTest::newRow("inside") << QStringLiteral("a=b") << QStringLiteral("a=b");
    QTest::newRow("guarded already") << QStringLiteral("'=1") << QStringLiteral("''=1");
}

void TstSheetWriter::csvGuards()
{
    QFETCH(QString, text);
    QTEST(guardedCsvText(text), "written");
    QCOMPARE(unguardedCsvText(guardedCsvText(text)), text);
}

void TstSheetWriter::csvInGb18030()
{
    const auto path = m_folder.filePath(QStringLiteral("gb.csv"));
    WriteOptions options;
    options.encoding = TextEncoding::Gb18030;
    write(path, sheet({QStringLiteral("名称")}), {Row{QStringLiteral("四川发布")}}, options);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             QByteArray("\xC3\xFB\xB3\xC6\r\n\xCB\xC4\xB4\xA8\xB7\xA2\xB2\xBC\r\n"));
}

void TstSheetWriter::sheetNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << QStringLiteral("账号") << QStringLiteral("账号");
    QTest::newRow("signs") << QStringLiteral("2025/1[a]:b*?\\") << QStringLiteral("2025 1 a  b");
    QTest::newRow("long") << QString(40, u'长') << QString(31, u'长');
    QTest::newRow("quotes") << QStringLiteral("'a'") << QStringLiteral("a");
    QTest::newRow("nothing") << QStringLiteral(" ") << QStringLiteral("Sheet");
}

void TstSheetWriter::sheetNames()
{
    QFETCH(QString, name);
    QTEST(safeSheetName(name), "safe");
}

void TstSheetWriter::tooLongText()
{
    const auto path = m_folder.filePath(QStringLiteral("long.xlsx"));
    const auto run = [&] {
        write(path, sheet({QStringLiteral("a")}), {Row{QString(32'768, u'x')}});
    };
    QCOMPARE(kindThrownBy(run), Kind::TooLarge);
    QVERIFY(!QFile::exists(path));
}

void TstSheetWriter::tooManyRows()
{
    const auto path = m_folder.filePath(QStringLiteral("rows.xlsx"));
    const auto writer = openSheetWriter(path);
    writer->beginSheet(sheet({QStringLiteral("a")}));
    const Row blank; // costs nothing
    for (int i = 1; i < 1'048'576; ++i) {
        writer->writeRow(blank);
    }
    QCOMPARE(kindThrownBy([&] { writer->writeRow(blank); }), Kind::TooLarge);
}

void TstSheetWriter::unknownEnding()
{
    const auto run = [&] {
        (void)openSheetWriter(m_folder.filePath(QStringLiteral("a.doc")));
    };
    QCOMPARE(kindThrownBy(run), Kind::Usage);
}

void TstSheetWriter::abandonedLeavesNothing_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("xlsx") << QStringLiteral("xlsx");
    QTest::newRow("ods") << QStringLiteral("ods");
    QTest::newRow("csv") << QStringLiteral("csv");
}

void TstSheetWriter::abandonedLeavesNothing()
{
    QFETCH(QString, ending);
    const auto before = names();
    const auto handles = QDir(QStringLiteral("/proc/self/fd")).count();
    {
        const auto writer =
            openSheetWriter(m_folder.filePath(QStringLiteral("given up.") + ending));
        writer->beginSheet(sheet({QStringLiteral("a")}));
        for (int i = 0; i < 1'000; ++i) {
            writer->writeRow(Row{qint64(i)});
        }
    }
    QCOMPARE(names(), before);
    QCOMPARE(QDir(QStringLiteral("/proc/self/fd")).count(), handles);
}

void TstSheetWriter::cancelledLeavesNothing()
{
    const auto path = m_folder.filePath(QStringLiteral("cancelled.xlsx"));
    writeFile(path, "earlier");
    const auto before = names();
    const auto run = [&] {
        const auto writer = openSheetWriter(path);
        writer->beginSheet(sheet({QStringLiteral("a")}));
        writer->writeRow(Row{qint64(1)});
        Progress progress;
        progress.cancel();
        writer->finish(progress);
    };
    QCOMPARE(kindThrownBy(run), Kind::Cancelled);
    QCOMPARE(names(), before);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("earlier"));
}

void TstSheetWriter::missingFolder()
{
    for (const auto* name : {"none/a.xlsx", "none/a.ods", "none/a.csv"}) {
        const auto path = m_folder.filePath(QLatin1String(name));
        try {
            (void)openSheetWriter(path);
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), Kind::NotWritable);
            QCOMPARE(error.subject(), path);
        }
    }
}

void TstSheetWriter::fullDisk_data()
{
    abandonedLeavesNothing_data();
}

void TstSheetWriter::fullDisk()
{
    QFETCH(QString, ending);
    const SmallDisk disk(QStringLiteral("size=400k"));
    if (!disk.isMounted()) {
        QSKIP("mounting a small file system needs more rights");
    }
    const auto path = disk.file(QStringLiteral("导出.") + ending);
    writeFile(path, "earlier");
    QRandomGenerator random(1);
    QList<Row> rows;
    for (int i = 0; i < 40'000; ++i) {
        rows.append(Row{QString::number(random.generate64(), 36),
                        QString::number(random.generate64(), 36)});
    }
    const auto run = [&] {
        write(path, sheet({QStringLiteral("a"), QStringLiteral("b")}), rows);
    };
    QCOMPARE(kindThrownBy(run), Kind::DiskFull);
    QCOMPARE(disk.names(), QStringList(QStringLiteral("导出.") + ending));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("earlier"));
}

QTEST_GUILESS_MAIN(TstSheetWriter)
#include "tst_sheetwriter.moc"
