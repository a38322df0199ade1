// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnmapping.h"
#include "models/exchange/headerfinder.h"
#include "models/exchange/sheetrows.h"
#include "tests/exchange/testbooks.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <ctime>

using namespace juzhen;
using namespace juzhen::testing;

// Damages small valid files in many ways and reads them as an import would. Whatever they have
// become, the outcome must be rows or an Error, soon.
//
//     fuzz_exchange [files [seed]]
//
// The n-th file has the seed n more than the first. After a crash it lies in the printed folder.

namespace {

constexpr int defaultFiles = 300;
// Debian's freexl reads beyond its buffers in damaged files; the sanitizer would stop at the first.
#ifdef __SANITIZE_ADDRESS__
constexpr bool leavesXlsOut = true;
#else
constexpr bool leavesXlsOut = false;
#endif

constexpr int xlsKind = 7; ///< of ten kinds of files
constexpr qint64 longestMilliseconds = 10'000;

QByteArray inlineText(const QByteArray& reference, const QByteArray& text)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

Parts sampleXlsx()
{
    XlsxSource source;
    source.sharedStrings = "<si><t>shared</t></si><si><r><t>ri</t></r><r><t>ch</t></r></si>";
    source.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>";
    source.sheet =
        sheetData({inlineText("A1", "\xE5\x90\x8D\xE7\xA7\xB0"),
                   "<c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" s=\"1\"><v>45717</v></c>",
                   "<c r=\"A3\" t=\"b\"><v>1</v></c><c r=\"C3\"><f>A1</f></c>",
                   "<c r=\"A4\" t=\"e\"><v>#N/A</v></c><c r=\"D4\"><v>1.5E3</v></c>"})
        + "<mergeCells><mergeCell ref=\"A2:A4\"/></mergeCells>";
    return xlsxParts(source);
}

Parts sampleOds()
{
    return odsParts("<table:table table:name=\"a\"><table:table-row "
                    "table:number-rows-repeated=\"3\"><table:table-cell "
                    "office:value-type=\"float\" office:value=\"12\" "
                    "table:number-columns-repeated=\"2\"/><table:table-cell "
                    "office:value-type=\"string\" table:number-rows-spanned=\"2\"><text:p>a<text:s "
                    "text:c=\"3\"/>b</text:p></table:table-cell></table:table-row>"
                    "<table:table-row><table:covered-table-cell/><table:table-cell "
                    "office:value-type=\"date\" office:date-value=\"2025-03-01\"/>"
                    "</table:table-row></table:table>");
}

const QByteArray sampleCsv =
    "\xE5\x90\x8D\xE7\xA7\xB0,b,\"c \"\"d\"\"\"\r\n1,\"two\nlines\",'=3\r\n"
    "\xE5\x9B\x9B\xE5\xB7\x9D,,;x\t\r\n";

/// Changes the next number, which leaves XML well formed: references, counts, styles, dates.
void changeDigit(QByteArray& bytes, qsizetype from, QRandomGenerator& random)
{
    for (auto at = from; at < bytes.size(); ++at) {
        if (bytes[at] >= '0' && bytes[at] <= '9') {
            bytes.replace(
                at, 1, QByteArray::number(random.bounded(random.bounded(2) == 0 ? 10 : 1'000'000)));
            return;
        }
    }
}

/// Changes, drops, doubles or moves a few bytes.
void mutate(QByteArray& bytes, QRandomGenerator& random)
{
    static const QList<QByteArray> spices{
        "\"",       "<", ">", "&#0;", "</", "<c>", "99999999999", "-1", "ZZZ1", QByteArray(1, '\0'),
        "\xFF\xFE", ",", "\r"};
    for (int changes = random.bounded(1, 6); changes > 0 && !bytes.isEmpty(); --changes) {
        const auto at = random.bounded(bytes.size());
        const auto length = std::min<qsizetype>(random.bounded(1, 40), bytes.size() - at);
        switch (random.bounded(8)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(at, length).repeated(random.bounded(1, 50)));
            break;
        case 3:
            bytes.insert(at, spices[random.bounded(spices.size())]);
            break;
        case 4:
            bytes.insert(random.bounded(bytes.size()), bytes.mid(at, length));
            break;
        default:
            changeDigit(bytes, at, random);
        }
    }
}

/// A workbook of Excel 97, which nobody writes by hand.
QByteArray sampleXls()
{
    static const QByteArray bytes = [] {
        QFile file(QStringLiteral(JUZHEN_TEST_DATA "/示例_Excel97.xls"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    return bytes;
}

void writeMutated(const QString& path, QRandomGenerator& random)
{
    auto csv = sampleCsv;
    const int drawn = random.bounded(10);
    switch (const int kind = leavesXlsOut && drawn == xlsKind ? drawn + 1 : drawn) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4: {
        auto parts = kind < 3 ? sampleXlsx() : sampleOds();
        mutate(parts[random.bounded(parts.size())].second, random);
        writeZip(path, parts);
        return;
    }
    case 5:
    case 6: {
        writeZip(path, kind == 5 ? sampleXlsx() : sampleOds());
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            csv = file.readAll();
            file.close();
        }
        mutate(csv, random);
        break;
    }
    case xlsKind:
        csv = sampleXls();
        mutate(csv, random);
        break;
    default:
        mutate(csv, random);
    }
    writeFile(path, csv);
}

/// Reads as an import does. Returns whether the file was read to its end.
bool readLikeAnImport(const QString& path)
{
    try {
        const auto reader = openSheetReader(path);
        const auto& catalog = FieldCatalog::of(ImportKind::Accounts);
        Progress progress;
        const auto merges = reader->merges(0, progress);
        const auto layout = findLayout(readHead(*reader, 0, 60, progress), merges, catalog);
        const auto mapping = suggestMapping(layout, catalog);
        const auto take = [](const MappedRow&) {
            return true;
        };
        readMapped(*reader, 0, layout, mapping, QStringLiteral("name"), take, progress);
        return true;
    } catch (const Error&) {
        return false;
    }
}

int number(const QStringList& arguments, qsizetype index, int fallback)
{
    bool isNumber = false;
    const int value = arguments.value(index).toInt(&isNumber);
    return isNumber ? value : fallback;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int files = number(arguments, 1, defaultFiles);
    const int firstSeed =
        number(arguments, 2, static_cast<int>(QRandomGenerator::global()->bounded(1'000'000)));
    const QTemporaryDir folder;
    std::printf("fuzz_exchange %d %d in %s\n", files, firstSeed, qPrintable(folder.path()));
    std::fflush(stdout);
    const auto path = folder.filePath(QStringLiteral("mutated"));
    int read = 0;
    for (int i = 0; i < files; ++i) {
        QRandomGenerator random(static_cast<quint32>(firstSeed + i));
        writeMutated(path, random);
        // The processor's time, because a busy computer may let any program wait.
        const auto start = std::clock();
        read += readLikeAnImport(path) ? 1 : 0;
        const auto took = (std::clock() - start) * 1000LL / CLOCKS_PER_SEC;
        if (took > longestMilliseconds) {
            std::printf("seed %d took %lld ms\n", firstSeed + i, static_cast<long long>(took));
            return 1;
        }
    }
    std::printf("%d of %d files were read to the end, the others refused\n", read, files);
    return read > 0 && read < files ? 0 : 1;
}
