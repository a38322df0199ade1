// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/error.h"
#include "models/reports/documentrenderer.h"
#include "tests/reports/pdftools.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace juzhen;
using namespace juzhen::test;

namespace {

/// Every character of GB2312 that is written in Chinese texts: signs and both levels of ideographs.
QString commonCharacters()
{
    QFile file(QStringLiteral(JUZHEN_SOURCE_DIR "/tests/reports/data/gb2312.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).remove(QLatin1Char('\n'));
}

QPicture pictureWith(const QString& text)
{
    QPicture picture;
    {
        QPainter painter(&picture);
        QFont font(QStringLiteral("Noto Sans CJK SC"));
        font.setPointSize(9);
        painter.setFont(font);
        painter.drawText(10, 40, text);
    }
    picture.setBoundingRect(QRect(0, 0, 400, 100));
    return picture;
}

Document longDocument()
{
    Document document;
    document.title = QStringLiteral("示例通报");
    document.blocks = {Title{document.title}, Heading{1, QStringLiteral("一、总体情况")},
                       Heading{2, QStringLiteral("（一）人员")},
                       Paragraph{QStringLiteral("一人行，二人言，三人见。").repeated(80)}};
    Table table;
    table.columns = {{QStringLiteral("名称")}, {QStringLiteral("数"), Qt::AlignRight}};
    for (int i = 0; i < 120; ++i) {
        table.rows += {QStringLiteral("示例账号"), QString::number(i)};
    }
    document.blocks += table;
    document.blocks += Picture{pictureWith(QStringLiteral("金木水火土")), {}, QSizeF(80, 20)};
    return document;
}

} // namespace

/// What is in the PDF: embedded typefaces, the right characters, the preview's pages.
class TstDocumentPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasAsManyPagesAsThePreview();
    void paintsOnlyTheRangeAsked();
    void embedsAllTypefaces();
    void holdsTheCharactersWritten_data();
    void holdsTheCharactersWritten();
    void holdsTheCharactersOfPictures();
    void holdsDigitsBesideLetters();
    void putsNoBlanksIntoJustifiedText();
    void replacesAnOlderFile();
    void tellsWhatItCannotWrite();

private:
    [[nodiscard]] QString write(const Document& document,
                                const DocumentFonts& fonts = DocumentFonts::fromMachine()) const
    {
        const auto path = m_folder.filePath(QStringLiteral("示例 通报.pdf"));
        DocumentRenderer(fonts).layOut(document).writePdf(path);
        return path;
    }

    QTemporaryDir m_folder;
};

void TstDocumentPdf::initTestCase()
{
    if (!hasPdfTools()) {
        QSKIP("poppler-utils is not installed");
    }
    QVERIFY(m_folder.isValid());
}

void TstDocumentPdf::hasAsManyPagesAsThePreview()
{
    const auto layout = DocumentRenderer().layOut(longDocument());
    QVERIFY(layout.pageCount() > 3);
    QCOMPARE(pageCountOf(write(longDocument())), layout.pageCount());
}

void TstDocumentPdf::paintsOnlyTheRangeAsked()
{
    const auto path = m_folder.filePath(QStringLiteral("range.pdf"));
    QPdfWriter writer(path);
    writer.setPageRanges(QPageRanges::fromString(QStringLiteral("2-3")));
    DocumentRenderer().layOut(longDocument()).paint(writer);
    QCOMPARE(pageCountOf(path), 2);
    QVERIFY(!textOf(path).contains(QStringLiteral("总体情况")));
    QVERIFY(textOf(path).contains(QStringLiteral("—2—")));
}

void TstDocumentPdf::embedsAllTypefaces()
{
    const auto lines = outputOf(QStringLiteral("pdffonts"), {write(longDocument())})
                           .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                           .mid(2);
    QVERIFY(lines.size() >= 3);
    for (const auto& line : lines) {
        // The columns at the end: embedded, subset, Unicode, object number and generation.
        const auto words = line.simplified().split(QLatin1Char(' '));
        QCOMPARE(words.at(words.size() - 5), QStringLiteral("yes"));
        QCOMPARE(words.at(words.size() - 3), QStringLiteral("yes"));
    }
}

void TstDocumentPdf::holdsTheCharactersWritten_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<FontRole>("role");

    QTest::newRow("Noto Serif") << QStringLiteral("Noto Serif CJK SC") << FontRole::Body;
    QTest::newRow("Noto Sans") << QStringLiteral("Noto Sans CJK SC") << FontRole::Heading;
    QTest::newRow("AR PL UKai") << QStringLiteral("AR PL UKai CN") << FontRole::Kai;
    QTest::newRow("AR PL UMing") << QStringLiteral("AR PL UMing CN") << FontRole::Body;
}

void TstDocumentPdf::holdsTheCharactersWritten()
{
    QFETCH(QString, family);
    QFETCH(FontRole, role);
    if (!QFontDatabase::families().contains(family)) {
        QSKIP("the typeface is not installed");
    }
    const DocumentFonts fonts(QStringList{family});
    QCOMPARE(fonts.family(role), family);
    const auto written = commonCharacters();
    QVERIFY(written.size() > 7000);
    Document document;
    if (role == FontRole::Body) {
        document.blocks = {Paragraph{written, false}};
    } else {
        document.blocks = {Heading{role == FontRole::Kai ? 2 : 1, written, false}};
    }
    auto read = textOf(write(document, fonts));
    static const QRegularExpression pageNumbers(QStringLiteral("—\\d+—"));
    read.remove(pageNumbers);
    // Fewer differences are easier to read than two walls of text.
    QString extra;
    for (const auto character : qAsConst(read)) {
        if (!written.contains(character)) {
            extra += character;
        }
    }
    QCOMPARE(extra, QString());
    QCOMPARE(read, written);
}

void TstDocumentPdf::holdsTheCharactersOfPictures()
{
    Document document;
    document.blocks = {
        Picture{pictureWith(QStringLiteral("人行一日月金木水火土胶")), {}, QSizeF(120, 30)}};
    QVERIFY(textOf(write(document)).contains(QStringLiteral("人行一日月金木水火土胶")));
}

void TstDocumentPdf::holdsDigitsBesideLetters()
{
    const QString words = QStringLiteral("示例5G体验2025Q4web3.0版A1b2C34");
    Document document;
    Table table;
    table.columns = {{words}, {QStringLiteral("数"), Qt::AlignRight}};
    table.rows += {words, QStringLiteral("G20")};
    document.blocks = {Title{words}, Heading{1, words}, Heading{2, words}, Paragraph{words}, table};
    const QString read = textOf(write(document));
    QCOMPARE(read.count(words), 6);
    QVERIFY(read.contains(QStringLiteral("G20")));
}

void TstDocumentPdf::putsNoBlanksIntoJustifiedText()
{
    Document document;
    document.blocks = {
        Paragraph{QStringLiteral(
                      "检查2025年第4季度在运行账号4133个，合格率99.01%，比上季度上升1.19个百分点；")
                      .repeated(9)}};
    const auto text = outputOf(QStringLiteral("pdftotext"),
                               {QStringLiteral("-raw"), write(document), QStringLiteral("-")});
    auto lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.contains(QChar(0x2014)); });
    QVERIFY(lines.size() > 10);
    for (const auto& line : lines) {
        QVERIFY2(!line.trimmed().contains(QLatin1Char(' ')), qPrintable(line));
    }
}

void TstDocumentPdf::replacesAnOlderFile()
{
    const auto path = write(longDocument());
    Document small;
    small.blocks = {Paragraph{QStringLiteral("新")}};
    QCOMPARE(write(small), path);
    QCOMPARE(pageCountOf(path), 1);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*通报*")}, QDir::Files).size(), 1);
}

void TstDocumentPdf::tellsWhatItCannotWrite()
{
    const auto layout = DocumentRenderer().layOut(longDocument());
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.pdf")));
    for (const auto& name : {QStringLiteral("missing/file.pdf"), QStringLiteral("folder.pdf")}) {
        const auto path = m_folder.filePath(name);
        try {
            layout.writePdf(path);
            QFAIL(qPrintable(name));
        } catch (const Error& error) {
            QCOMPARE(error.kind(), Error::Kind::NotWritable);
            QCOMPARE(error.subject(), path);
        }
    }
}

QTEST_MAIN(TstDocumentPdf)

#include "tst_documentpdf.moc"
