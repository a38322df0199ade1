// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pdftextlayer.h"

#include <QTest>

using namespace juzhen;

namespace {

/// A file with one ToUnicode map, @p stream, as far as the text layer is concerned a PDF.
QByteArray fileWith(const QByteArray& stream, const QByteArray& filter = {})
{
    QByteArray file = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    offsets += file.size();
    file += "1 0 obj\n<< /Type /Font /ToUnicode 2 0 R >>\nendobj\n";
    offsets += file.size();
    file += "2 0 obj\n<< " + filter + "/Length " + QByteArray::number(stream.size())
            + " >>\nstream\n" + stream + "\nendstream\nendobj\n";
    offsets += file.size();
    file += "3 0 obj\n<< /Type /Catalog >>\nendobj\n";
    const auto table = file.size();
    file += "xref\n0 4\n0000000000 65535 f \n";
    for (const auto offset : offsets) {
        file += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    file +=
        "trailer\n<< /Size 4 /Root 3 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return file;
}

QByteArray mapWith(const QByteArray& ranges)
{
    return "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfrange\n"
           + ranges + "endbfrange\nendcmap\n";
}

char32_t radicalsToIdeographs(char32_t found)
{
    return found == 0x2F08 ? U'人' : found == 0x2F00 ? U'一' : found;
}

QByteArray renewed(const QByteArray& file)
{
    return withTextLayer(file, radicalsToIdeographs);
}

} // namespace

/// Rewriting the maps from glyphs to characters in a PDF.
class TstPdfTextLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesCharacters_data();
    void replacesCharacters();
    void readsCompressedMaps();
    void keepsTheObjectTableRight();
    void splitsLongMaps();
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
};

void TstPdfTextLayer::replacesCharacters_data()
{
    QTest::addColumn<QByteArray>("ranges");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("single") << QByteArray("<0001> <0001> <2F08>\n")
                            << QByteArray("<0001> <4EBA>\n");
    QTest::newRow("list") << QByteArray("<0001> <0003> [<2F08> <0041> <2F00> ]\n")
                          << QByteArray("<0001> <4EBA>\n<0002> <0041>\n<0003> <4E00>\n");
    QTest::newRow("run") << QByteArray("<00fe> <0100> <2EFF>\n")
                         << QByteArray("<00fe> <2EFF>\n<00ff> <4E00>\n<0100> <2F01>\n");
    QTest::newRow("no glyph") << QByteArray("<0000> <0000> <0000>\n<0001> <0001> <0042>\n")
                              << QByteArray("<0001> <0042>\n");
    QTest::newRow("pair of units kept")
        << QByteArray("<0001> <0001> <D840DC00>\n") << QByteArray("<0001> <D840DC00>\n");
}

void TstPdfTextLayer::replacesCharacters()
{
    QFETCH(QByteArray, ranges);
    QFETCH(QByteArray, expected);
    const auto file = renewed(fileWith(mapWith(ranges)));
    const QByteArray block = "beginbfchar\n" + expected + "endbfchar";
    QVERIFY2(file.contains(block), file.constData());
    QVERIFY(!file.contains("beginbfrange"));
}

void TstPdfTextLayer::readsCompressedMaps()
{
    const auto map = mapWith("<0001> <0001> <2F08>\n");
    const auto file = renewed(fileWith(qCompress(map).mid(4), "/Filter /FlateDecode "));
    QVERIFY(file.contains("<0001> <4EBA>"));
    QVERIFY(!file.contains("/FlateDecode"));
}

void TstPdfTextLayer::keepsTheObjectTableRight()
{
    const auto file = renewed(fileWith(mapWith("<0001> <0040> <2F00>\n")));
    const auto start = file.mid(file.lastIndexOf("startxref") + 10).split('\n').first().toInt();
    QVERIFY(file.mid(start).startsWith("xref\n0 4\n"));
    const auto entries = file.mid(start).split('\n');
    for (int number = 1; number <= 3; ++number) {
        const auto offset = entries[2 + number].left(10).toInt();
        QVERIFY(file.mid(offset).startsWith(QByteArray(QByteArray::number(number) + " 0 obj")));
    }
    const auto stream = file.indexOf("stream\n") + 7;
    const auto at = file.indexOf("/Length ") + 8;
    const auto length = file.mid(at, file.indexOf(' ', at) - at).toInt();
    QVERIFY(file.mid(stream + length).startsWith("\nendstream"));
    QVERIFY(file.endsWith("%%EOF\n"));
}

void TstPdfTextLayer::splitsLongMaps()
{
    const auto file = renewed(fileWith(mapWith("<0001> <00FA> <4E00>\n")));
    QCOMPARE(file.count("100 beginbfchar"), 2);
    QCOMPARE(file.count("50 beginbfchar"), 1);
}

void TstPdfTextLayer::leavesOtherFilesAlone_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no PDF") << QByteArray("some text");
    QTest::newRow("table out of the file") << QByteArray("%PDF-1.4\nstartxref\n99999\n%%EOF\n");
    QTest::newRow("short table") << QByteArray("%PDF-1.4\nxref\n0 400\nstartxref\n9\n%%EOF\n");
    QTest::newRow("map of another form") << fileWith("beginbfchar\n<0001> <2F08>\nendbfchar\n");
    QTest::newRow("damaged compressed map") << fileWith("xxxx", "/Filter /FlateDecode ");
}

void TstPdfTextLayer::leavesOtherFilesAlone()
{
    QFETCH(QByteArray, file);
    QCOMPARE(renewed(file), file);
}

QTEST_MAIN(TstPdfTextLayer)

#include "tst_pdftextlayer.moc"
