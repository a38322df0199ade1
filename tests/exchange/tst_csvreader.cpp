// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvparser.h"
#include "tests/exchange/testbooks.h"

#include <QStringEncoder>
#include <QtTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

const QString chinese = QStringLiteral("名称,平台\r\n四川发布,新浪微博\r\n");

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding);
    return encoder.encode(text);
}

} // namespace

class TstCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_trap11_data();
    void encodings_trap11();
    void encodingCanBeChosen();
    void charactersAcrossPieces();
    void delimiters_data();
    void delimiters();
    void delimiterCanBeChosen();
    void separatorLine();
    void quotation_data();
    void quotation();
    void piecesMayEndAnywhere();
    void unclosedQuotation();
    void guards_data();
    void guards();

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("示例.csv"));
};

void TstCsvReader::encodings_trap11_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<TextEncoding>("encoding");
    const auto utf8 = chinese.toUtf8();
    QTest::newRow("UTF-8") << utf8 << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8 << TextEncoding::Utf8;
    QTest::newRow("GB18030") << encoded(chinese, "GB18030") << TextEncoding::Gb18030;
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE") + encoded(chinese, "UTF-16LE")
                               << TextEncoding::Utf16Le;
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF") + encoded(chinese, "UTF-16BE")
                               << TextEncoding::Utf16Be;
}

void TstCsvReader::encodings_trap11()
{
    QFETCH(QByteArray, content);
    writeFile(m_path, content);
    const auto reader = openSheetReader(m_path);
    QCOMPARE(reader->format(), FileFormat::Csv);
    QTEST(reader->encoding(), "encoding");
    QCOMPARE(reader->sheets().first().name, QStringLiteral("示例"));
    QCOMPARE(shown(allRows(*reader)), QStringList({QStringLiteral("1: A=名称|B=平台"),
                                                   QStringLiteral("2: A=四川发布|B=新浪微博")}));
}

void TstCsvReader::encodingCanBeChosen()
{
    writeFile(m_path, chinese.toUtf8());
    ReadOptions options;
    options.encoding = TextEncoding::Gb18030;
    const auto reader = openSheetReader(m_path, options);
    QCOMPARE(reader->encoding(), TextEncoding::Gb18030);
    QVERIFY(!shown(allRows(*reader)).first().contains(QStringLiteral("名称")));
}

void TstCsvReader::charactersAcrossPieces()
{
    // Whatever the size of the pieces, some character of three or two bytes lies across a seam.
    const auto line = QStringLiteral("示例账号,微信公众号,示例市\n").repeated(20'000);
    for (const char* encoding : {"UTF-8", "GB18030"}) {
        for (const char* shift : {"", "a", "aa"}) {
            writeFile(m_path, shift + encoded(line, encoding));
            const auto rows = allRows(m_path);
            QCOMPARE(rows.size(), 20'000);
            for (qsizetype i = 1; i < rows.size(); ++i) {
                QCOMPARE(rows[i].cells[1].source, QStringLiteral("微信公众号"));
                QCOMPARE(rows[i].cells[2].source, QStringLiteral("示例市"));
            }
        }
    }
}

void TstCsvReader::delimiters_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << QStringLiteral("a,b;x,c\n1,2,3\n") << QChar(u',');
    QTest::newRow("semicolon") << QStringLiteral("a;b;c\n1,5;2,5;3\n2,5;1;4,1\n") << QChar(u';');
    QTest::newRow("tab") << QStringLiteral("a\tb\tc\n1,1\t2\t3\n") << QChar(u'\t');
    QTest::newRow("in quotes only")
        << QStringLiteral("\"a,b,c,d\";x\n\"1,2,3,4\";y\n") << QChar(u';');
    QTest::newRow("title first") << QStringLiteral("统计表\n\na;b\n1;2\n") << QChar(u';');
    QTest::newRow("a list") << QStringLiteral("名称\n甲\n乙\n") << QChar(u',');
}

void TstCsvReader::delimiters()
{
    QFETCH(QString, content);
    writeFile(m_path, content.toUtf8());
    QTEST(openSheetReader(m_path)->delimiter(), "delimiter");
}

void TstCsvReader::delimiterCanBeChosen()
{
    writeFile(m_path, "a,b;c\n");
    ReadOptions options;
    options.delimiter = u';';
    QCOMPARE(shown(allRows(m_path, options)), QStringList(QStringLiteral("1: A=a,b|B=c")));
}

void TstCsvReader::separatorLine()
{
    writeFile(m_path, "sep=;\r\na,1;b,2\r\n");
    const auto reader = openSheetReader(m_path);
    QCOMPARE(reader->delimiter(), QChar(u';'));
    QCOMPARE(shown(allRows(*reader)), QStringList(QStringLiteral("2: A=a,1|B=b,2")));
}

void TstCsvReader::quotation_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QStringList>("rows");
    const auto add = [](const char* name, const QString& content, const QStringList& rows) {
        QTest::newRow(name) << content << rows;
    };
    add("line break inside", QStringLiteral("\"a\nb\",c\nd,e\n"),
        {QStringLiteral("1: A=a\nb|B=c"), QStringLiteral("2: A=d|B=e")});
    add("return and line break inside", QStringLiteral("\"a\r\nb\",c\r\nd,e"),
        {QStringLiteral("1: A=a\r\nb|B=c"), QStringLiteral("2: A=d|B=e")});
    add("doubled quote", QStringLiteral("\"a\"\"b\",\"\"\"\"\n"),
        {QStringLiteral("1: A=a\"b|B=\"")});
    add("empty quotation", QStringLiteral("\"\",x\n"), {QStringLiteral("1: B=x")});
    add("stray quote", QStringLiteral("5\" 屏,x\n"), {QStringLiteral("1: A=5\" 屏|B=x")});
    add("text after the quotation", QStringLiteral("\"a\"b,x\n"), {QStringLiteral("1: A=ab|B=x")});
    add("blank lines count", QStringLiteral("a,b\r\n\r\n\r\nc,d\r\n"),
        {QStringLiteral("1: A=a|B=b"), QStringLiteral("4: A=c|B=d")});
    add("only returns", QStringLiteral("a,b\rc,d\r"),
        {QStringLiteral("1: A=a|B=b"), QStringLiteral("2: A=c|B=d")});
    add("no end of line", QStringLiteral("a,b\nc,d"),
        {QStringLiteral("1: A=a|B=b"), QStringLiteral("2: A=c|B=d")});
    add("blank cells", QStringLiteral(",,c,\n,,,\nx,,,\n"),
        {QStringLiteral("1: C=c"), QStringLiteral("3: A=x")});
}

void TstCsvReader::quotation()
{
    QFETCH(QString, content);
    writeFile(m_path, content.toUtf8());
    ReadOptions options;
    options.delimiter = u',';
    QTEST(shown(allRows(m_path, options)), "rows");
}

void TstCsvReader::piecesMayEndAnywhere()
{
    const auto content = QStringLiteral("a,\"b\"\"c\r\nd\",e\r\n\r\nf,\"\",g\r\n");
    const ReadLimits limits;
    const auto parse = [&](qsizetype step) {
        QStringList rows;
        const RowCallback take = [&](int number, Cells cells) {
            rows.append(shown(SheetRow{number, QList<Cell>(cells.begin(), cells.end())}));
            return true;
        };
        CsvParser parser({}, limits, u',', take);
        for (qsizetype at = 0; at < content.size(); at += step) {
            parser.feed(QStringView(content).mid(at, step));
        }
        parser.finish();
        return rows;
    };
    const auto whole = parse(content.size());
    QCOMPARE(whole.size(), 2);
    QCOMPARE(whole.last(), QStringLiteral("3: A=f|C=g"));
    for (qsizetype step = 1; step < content.size(); ++step) {
        QCOMPARE(parse(step), whole);
    }
}

void TstCsvReader::unclosedQuotation()
{
    // Better an error than a table that silently ends where a quote was forgotten.
    writeFile(m_path, "a,b\nc,\"d\ne,f\n");
    QCOMPARE(kindThrownBy([&] { (void)allRows(m_path); }), Error::Kind::Truncated);
}

void TstCsvReader::guards_data()
{
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("meant");
    QTest::newRow("guarded formula") << QStringLiteral("'=1+1") << QStringLiteral("=1+1");
    QTest::newRow("guarded at") << QStringLiteral("'@a") << QStringLiteral("@a");
    QTest::newRow("guarded guard") << QStringLiteral("''=a") << QStringLiteral("'=a");
    QTest::newRow("text formula") << QStringLiteral("=\"00123\"") << QStringLiteral("00123");
    QTest::newRow("plain quote") << QStringLiteral("'t") << QStringLiteral("'t");
    QTest::newRow("only a quote") << QStringLiteral("'") << QStringLiteral("'");
    QTest::newRow("formula") << QStringLiteral("=A1") << QStringLiteral("=A1");
}

void TstCsvReader::guards()
{
    QFETCH(QString, read);
    QTEST(unguardedCsvText(read), "meant");
}

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csvreader.moc"
