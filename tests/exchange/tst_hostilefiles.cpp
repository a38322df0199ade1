// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/testbooks.h"

#include <QFile>
#include <QtTest>

#include <zip.h>

using namespace juzhen;
using namespace juzhen::testing;
using Kind = Error::Kind;

namespace {

/// A stored block chain of deflate that unpacks to @p times 32 KiB of blanks and costs few bytes:
/// one fixed-Huffman run of repeats is made by zlib itself, over and over.
QByteArray blanks(qsizetype megabytes)
{
    return QByteArray(megabytes << 20, ' ');
}

/// Adds a part that unpacks to @p megabytes of blanks without holding them in memory.
struct BlankSource
{
    qint64 left = 0;

    static zip_int64_t
    serve(void* data, void* buffer, zip_uint64_t length, zip_source_cmd_t command)
    {
        auto* self = static_cast<BlankSource*>(data);
        switch (command) {
        case ZIP_SOURCE_READ: {
            const auto count = std::min<qint64>(self->left, static_cast<qint64>(length));
            memset(buffer, ' ', static_cast<size_t>(count));
            self->left -= count;
            return count;
        }
        case ZIP_SOURCE_STAT:
            zip_stat_init(static_cast<zip_stat_t*>(buffer));
            return sizeof(zip_stat_t);
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ,
                                                  ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                                  ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            return 0;
        }
    }
};

void replacePartByBlanks(const QString& path, const char* part, qint64 megabytes)
{
    int code = 0;
    auto* zip = zip_open(QFile::encodeName(path).constData(), 0, &code);
    QVERIFY(zip != nullptr);
    BlankSource blank{megabytes << 20};
    auto* source = zip_source_function(zip, &BlankSource::serve, &blank);
    const auto index = zip_file_add(zip, part, source, ZIP_FL_OVERWRITE);
    QVERIFY(index >= 0);
    QCOMPARE(zip_close(zip), 0);
}

QByteArray cell(const QByteArray& reference, const QByteArray& text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace

class TstHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void contentDecides_data();
    void contentDecides();
    void missingFileAndFolder();
    void truncatedAnywhere();
    void truncatedOds();
    void encryptedWorkbooks();
    void oldWorkbooks();
    void zipBomb();
    void declaredBomb();
    void sharedStringBomb();
    void unusualCompression();
    void entityExpansion();
    void tooMuch_data();
    void tooMuch();
    void odsRepetitions_data();
    void odsRepetitions();
    void errorsNameTheFile();

private:
    [[nodiscard]] QString file(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    QTemporaryDir m_folder;
    QByteArray m_goodBook;
};

void TstHostileFiles::initTestCase()
{
    XlsxSource source;
    QList<QByteArray> rows;
    for (int i = 1; i <= 500; ++i) {
        rows.append(cell("A" + QByteArray::number(i), "name " + QByteArray::number(i * 7919)));
    }
    source.sheet = sheetData(rows);
    writeXlsx(file("good.xlsx"), source);
    QFile good(file("good.xlsx"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    m_goodBook = good.readAll();
}

void TstHostileFiles::contentDecides_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<std::optional<Kind>>("expected");
    using Result = std::optional<Kind>;

    const QByteArray png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    QTest::newRow("empty") << QStringLiteral("a.xlsx") << QByteArray()
                           << Result(Kind::NotASpreadsheet);
    QTest::newRow("picture") << QStringLiteral("a.xlsx") << png << Result(Kind::NotASpreadsheet);
    QTest::newRow("picture as csv")
        << QStringLiteral("a.csv") << png << Result(Kind::NotASpreadsheet);
    QTest::newRow("prose as xlsx")
        << QStringLiteral("a.xlsx") << QByteArray("This is not a spreadsheet.\nNot at all.\n")
        << Result(Kind::NotASpreadsheet);
    QTest::newRow("prose as ods") << QStringLiteral("a.ods") << QByteArray("hello\n")
                                  << Result(Kind::NotASpreadsheet);
    QTest::newRow("html as xls") << QStringLiteral("a.xls")
                                 << QByteArray("<html><table><tr><td>a</td></tr></table></html>")
                                 << Result(Kind::NotASpreadsheet);
    QTest::newRow("json") << QStringLiteral("a.csv") << QByteArray("{\"a\": [1, 2]}")
                          << Result(Kind::NotASpreadsheet);
    QTest::newRow("pdf") << QStringLiteral("a.csv") << QByteArray("%PDF-1.7\n1 0 obj\n")
                         << Result(Kind::NotASpreadsheet);
    QTest::newRow("no known encoding")
        << QStringLiteral("a.csv") << QByteArray("a,b\n\xFF\xFF\xFF,\x80\xFF\n")
        << Result(Kind::NotASpreadsheet);
    QTest::newRow("compound file without a workbook")
        << QStringLiteral("a.xls")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(2048, '\0')
        << Result(Kind::NotASpreadsheet);
    QTest::newRow("empty zip") << QStringLiteral("a.xlsx")
                               << QByteArray("PK\x05\x06") + QByteArray(18, '\0')
                               << Result(Kind::NotASpreadsheet);
    QTest::newRow("csv as xlsx") << QStringLiteral("a.xlsx") << QByteArray("a,b\n1,2\n")
                                 << Result();
    QTest::newRow("xlsx as csv") << QStringLiteral("a.csv") << m_goodBook << Result();
    QTest::newRow("list as csv") << QStringLiteral("a.csv") << QByteArray("a\nb\n") << Result();
}

void TstHostileFiles::contentDecides()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const auto path = m_folder.filePath(name);
    writeFile(path, content);
    QTEST(kindThrownBy([&] { readEverything(path); }), "expected");
}

void TstHostileFiles::missingFileAndFolder()
{
    QCOMPARE(kindThrownBy([&] { readEverything(file("none.xlsx")); }), Kind::NotFound);
    QCOMPARE(kindThrownBy([&] { readEverything(m_folder.path()); }), Kind::NotReadable);
    writeZip(file("other.zip"), {{"word/document.xml", "<a/>"}});
    QCOMPARE(kindThrownBy([&] { readEverything(file("other.zip")); }), Kind::NotASpreadsheet);
    writeZip(file("a.docx"), {{"[Content_Types].xml", "<a/>"}, {"word/document.xml", "<a/>"}});
    QCOMPARE(kindThrownBy([&] { readEverything(file("a.docx")); }), Kind::NotASpreadsheet);
    writeZip(file("a.odt"),
             {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}});
    QCOMPARE(kindThrownBy([&] { readEverything(file("a.odt")); }), Kind::NotASpreadsheet);
}

void TstHostileFiles::truncatedAnywhere()
{
    const auto path = file("cut.xlsx");
    for (qsizetype size = 60; size < m_goodBook.size(); size += 97) {
        writeFile(path, m_goodBook.first(size));
        QCOMPARE(kindThrownBy([&] { readEverything(path); }), Kind::Truncated);
    }
}

void TstHostileFiles::truncatedOds()
{
    // The container is whole, the document in it isn't.
    auto parts = odsParts("<table:table table:name=\"a\"><table:table-row>");
    parts[2].second.truncate(parts[2].second.indexOf("<table:table-row>"));
    writeZip(file("cut.ods"), parts);
    QCOMPARE(kindThrownBy([&] { readEverything(file("cut.ods")); }), Kind::Truncated);
}

void TstHostileFiles::encryptedWorkbooks()
{
    const auto stream = QStringLiteral("EncryptedPackage");
    const QByteArray name(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    writeFile(file("secret.xlsx"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                                       + QByteArray(3000, '\0') + name + QByteArray(3000, '\0'));
    QCOMPARE(kindThrownBy([&] { readEverything(file("secret.xlsx")); }), Kind::Encrypted);

    auto parts = odsParts("");
    parts[1].second.replace("/></manifest:manifest>",
                            "><manifest:encryption-data/></manifest:file-entry>"
                            "</manifest:manifest>");
    parts[2].second = "\x01\x02 not XML";
    writeZip(file("secret.ods"), parts);
    QCOMPARE(kindThrownBy([&] { readEverything(file("secret.ods")); }), Kind::Encrypted);
}

void TstHostileFiles::oldWorkbooks()
{
    QFile good(QStringLiteral(JUZHEN_TEST_DATA "/示例_Excel97.xls"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray book = good.readAll();
    QCOMPARE(kindThrownBy([&] { readEverything(good.fileName()); }), std::nullopt);

    for (const qsizetype size : {book.size() / 8, book.size() / 4, book.size() / 2}) {
        writeFile(file("cut.xls"), book.first(size));
        const auto kind = kindThrownBy([&] { readEverything(file("cut.xls")); });
        QVERIFY(kind == Kind::Truncated || kind == Kind::NotASpreadsheet);
    }

    // The record after the first of the workbook says that the rest is encrypted.
    const QByteArray begin("\x09\x08\x10\x00", 4);
    const auto first = book.indexOf(begin);
    QVERIFY(first > 0);
    QByteArray secret = book;
    secret.replace(first + begin.size() + 16, 2, QByteArray("\x2F\x00", 2));
    writeFile(file("secret.xls"), secret);
    QCOMPARE(kindThrownBy([&] { readEverything(file("secret.xls")); }), Kind::Encrypted);
}

void TstHostileFiles::zipBomb()
{
    const auto path = file("bomb.xlsx");
    writeFile(path, m_goodBook);
    replacePartByBlanks(path, "xl/worksheets/sheet1.xml", 300);
    QCOMPARE(kindThrownBy([&] { readEverything(path); }), Kind::TooLarge);

    writeOds(file("bomb.ods"), "");
    replacePartByBlanks(file("bomb.ods"), "content.xml", 300);
    QCOMPARE(kindThrownBy([&] { readEverything(file("bomb.ods")); }), Kind::TooLarge);

    writeFile(path, m_goodBook);
    replacePartByBlanks(path, "xl/workbook.xml", 300);
    QCOMPARE(kindThrownBy([&] { readEverything(path); }), Kind::TooLarge);
}

void TstHostileFiles::declaredBomb()
{
    // A few kilobytes whose directory speaks of 4 GB: refused before anything is unpacked.
    auto content = m_goodBook;
    const auto entry = content.lastIndexOf("xl/worksheets/sheet1.xml");
    const auto directory = content.lastIndexOf("PK\x01\x02", entry);
    QVERIFY(directory > 0);
    content.replace(directory + 24, 4, "\xF0\xFF\xFF\xFF");
    writeFile(file("declared.xlsx"), content);
    const auto kind = kindThrownBy([&] { readEverything(file("declared.xlsx")); });
    QVERIFY(kind == Kind::TooLarge || kind == Kind::Truncated);
}

void TstHostileFiles::sharedStringBomb()
{
    XlsxSource source;
    source.sheet = sheetData({R"(<c r="A1" t="s"><v>0</v></c>)"});
    source.sharedStrings = QByteArray("<si><t>abcdefghij</t></si>").repeated(20'000);
    writeXlsx(file("strings.xlsx"), source);
    ReadOptions options;
    options.limits.sharedTextBytes = 1'000'000;
    QCOMPARE(kindThrownBy([&] { readEverything(file("strings.xlsx"), options); }), Kind::TooLarge);
    QCOMPARE(kindThrownBy([&] { readEverything(file("strings.xlsx")); }), std::nullopt);
}

void TstHostileFiles::unusualCompression()
{
    // Other methods than those of spreadsheets pack a thousand times denser still.
    const auto path = file("bzip2.xlsx");
    writeFile(path, m_goodBook);
    int code = 0;
    auto* zip = zip_open(QFile::encodeName(path).constData(), 0, &code);
    const auto index = zip_name_locate(zip, "xl/worksheets/sheet1.xml", 0);
    if (zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_BZIP2, 9) != 0) {
        zip_discard(zip);
        QSKIP("this libzip can't write bzip2");
    }
    const QByteArray content = blanks(1);
    auto* source =
        zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
    QCOMPARE(zip_file_replace(zip, static_cast<zip_uint64_t>(index), source, 0), 0);
    QCOMPARE(zip_close(zip), 0);
    QCOMPARE(kindThrownBy([&] { readEverything(path); }), Kind::NotASpreadsheet);
}

void TstHostileFiles::entityExpansion()
{
    QByteArray doctype = "<!DOCTYPE worksheet [<!ENTITY a \"ha\">";
    for (char name = 'b'; name <= 'k'; ++name) {
        const char previous = static_cast<char>(name - 1);
        doctype += QByteArray("<!ENTITY ") + name + " \""
                   + QByteArray(QByteArray("&") + previous + ";").repeated(10) + "\">";
    }
    XlsxSource source;
    source.prologue = doctype + "]>";
    source.sheet = sheetData({cell("A1", "&k;")});
    writeXlsx(file("laughs.xlsx"), source);
    QCOMPARE(kindThrownBy([&] { readEverything(file("laughs.xlsx")); }), Kind::NotASpreadsheet);
}

void TstHostileFiles::tooMuch_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<std::optional<Kind>>("expected");
    using Result = std::optional<Kind>;

    QTest::newRow("row number") << QByteArray(
        R"(<sheetData><row r="1048577"><c r="A1"><v>1</v></c></row></sheetData>)")
                                << Result(Kind::TooLarge);
    QTest::newRow("row number beyond counting")
        << QByteArray(R"(<sheetData><row r="99999999999999"><c><v>1</v></c></row></sheetData>)")
        << Result();
    QTest::newRow("rows going backwards")
        << QByteArray(R"(<sheetData><row r="5"/><row r="5"/></sheetData>)")
        << Result(Kind::NotASpreadsheet);
    QTest::newRow("cells in a row")
        << sheetData({QByteArray("<c><v>1</v></c>").repeated(16'385)}) << Result(Kind::TooLarge);
    QTest::newRow("long text") << sheetData({cell("A1", QByteArray(32'768, 'x'))})
                               << Result(Kind::TooLarge);
    QTest::newRow("longest text") << sheetData({cell("A1", QByteArray(32'767, 'x'))}) << Result();
    QTest::newRow("longest chinese text")
        << sheetData({cell("A1", QByteArray("\xE7\x94\xB2").repeated(32'767))}) << Result();
    QTest::newRow("deep") << QByteArray("<x>").repeated(1'000) + QByteArray("</x>").repeated(1'000)
                          << Result(Kind::TooLarge);
    QTest::newRow("cell outside a row") << QByteArray(R"(<c r="A1"><v>1</v></c>)") << Result();
    QTest::newRow("no XML") << QByteArray("<sheetData><row></sheetData>")
                            << Result(Kind::NotASpreadsheet);
}

void TstHostileFiles::tooMuch()
{
    QFETCH(QByteArray, sheet);
    XlsxSource source;
    source.sheet = sheet;
    writeXlsx(file("much.xlsx"), source);
    QTEST(kindThrownBy([&] { readEverything(file("much.xlsx")); }), "expected");
}

void TstHostileFiles::odsRepetitions_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<std::optional<Kind>>("expected");
    using Result = std::optional<Kind>;
    const auto row = [](const QByteArray& repeat, const QByteArray& cellRepeat) -> QByteArray {
        return "<table:table-row table:number-rows-repeated=\"" + repeat
               + "\"><table:table-cell office:value-type=\"string\" "
                 "table:number-columns-repeated=\""
               + cellRepeat + "\"><text:p>x</text:p></table:table-cell></table:table-row>";
    };
    QTest::newRow("rows") << row("1048576", "1") << Result(Kind::TooLarge);
    QTest::newRow("rows beyond counting") << row("2147483647", "1") << Result(Kind::TooLarge);
    QTest::newRow("cells") << row("1", "2147483647") << Result();
    QTest::newRow("both") << row("65000", "16384").repeated(16) << Result(Kind::TooLarge);
    QTest::newRow("nonsense") << row("-5", "x") << Result();
}

void TstHostileFiles::odsRepetitions()
{
    QFETCH(QByteArray, rows);
    writeOds(file("repeat.ods"), "<table:table table:name=\"a\">" + rows + "</table:table>");
    ReadOptions options;
    options.limits.cells = 4'000'000;
    QTEST(kindThrownBy([&] { readEverything(file("repeat.ods"), options); }), "expected");
}

void TstHostileFiles::errorsNameTheFile()
{
    writeFile(file("cut.xlsx"), m_goodBook.first(1000));
    try {
        readEverything(file("cut.xlsx"));
        QFAIL("nothing was thrown");
    } catch (const Error& error) {
        QCOMPARE(error.subject(), file("cut.xlsx"));
        QVERIFY(!error.detail().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TstHostileFiles)
#include "tst_hostilefiles.moc"
