// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxreader.h"

#include "models/domain/error.h"
#include "models/exchange/sharedstrings.h"
#include "models/exchange/xlsxsheet.h"
#include "models/exchange/xmlparser.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <string>
#include <vector>

namespace juzhen {

namespace {

/// Longer than any tag that is looked for, so that none is missed at the seam of two pieces.
constexpr size_t seam = 256;

/// Calls @p found with the number of a needle and the bytes from each place where it stands in a
/// part; what follows the needle is there for at least the length of a tag.
template <size_t Count, class Found>
void scanPart(const ZipArchive& archive,
              const QByteArray& part,
              const std::array<std::string_view, Count>& needles,
              Progress* progress,
              Found&& found)
{
    // These skip most of the bytes; string::find would stop at each of the millions of tags.
    using Searcher = std::boyer_moore_horspool_searcher<std::string_view::const_iterator>;
    std::vector<Searcher> searchers;
    searchers.reserve(Count);
    for (const auto& needle : needles) {
        searchers.emplace_back(needle.begin(), needle.end());
    }
    std::string window;
    const auto search = [&](size_t end) {
        const std::string_view text(window);
        for (size_t i = 0; i < Count; ++i) {
            for (auto from = text.begin();;) {
                const auto at = std::search(from, text.end(), searchers[i]);
                const auto place = static_cast<size_t>(at - text.begin());
                if (at == text.end() || place >= end) {
                    break;
                }
                found(i, text.substr(place));
                from = at + 1;
            }
        }
    };
    archive.stream(
        part,
        [&](std::string_view bytes) {
            window.append(bytes);
            if (window.size() > seam) {
                search(window.size() - seam);
                window.erase(0, window.size() - seam);
            }
            return true;
        },
        progress);
    search(window.size());
}

/// "B4" as row and column; false for anything else.
bool parseReference(std::string_view text, int& row, int& column)
{
    size_t letters = 0;
    column = 0;
    while (letters < text.size() && letters < 3 && text[letters] >= 'A' && text[letters] <= 'Z') {
        column = column * 26 + (text[letters++] - 'A' + 1);
    }
    --column;
    const auto [end, code] = std::from_chars(text.data() + letters, text.data() + text.size(), row);
    return letters > 0 && code == std::errc() && end == text.data() + text.size() && row > 0;
}

/// The range in a tag that begins "mergeCell ref="B4:D4"".
bool parseMerge(std::string_view tag, CellRange& range)
{
    const auto open = tag.find("ref=");
    if (open == std::string_view::npos || open + 5 > tag.size() || open > tag.find('>')) {
        return false;
    }
    const auto close = tag.find(tag[open + 4], open + 5);
    if (close == std::string_view::npos) {
        return false;
    }
    const auto text = tag.substr(open + 5, close - open - 5);
    const auto colon = text.find(':');
    return colon != std::string_view::npos
           && parseReference(text.substr(0, colon), range.firstRow, range.firstColumn)
           && parseReference(text.substr(colon + 1), range.lastRow, range.lastColumn)
           && range.firstRow <= range.lastRow && range.firstColumn <= range.lastColumn;
}

} // namespace

XlsxReader::XlsxReader(const QString& path, const ReadLimits& limits)
    : m_archive(path, limits)
    , m_book(XlsxWorkbook::read(m_archive))
{}

const QByteArray& XlsxReader::part(int sheet) const
{
    if (sheet < 0 || sheet >= m_book.sheetParts.size()) {
        throw Error(Error::Kind::Internal, QStringLiteral("sheet %1").arg(sheet));
    }
    return m_book.sheetParts[sheet];
}

void XlsxReader::read(int sheet, const RowCallback& row, Progress& progress)
{
    const auto& name = part(sheet);
    if (!m_sharedStrings) {
        m_sharedStrings = m_book.sharedStringsPart.isEmpty()
                              ? QList<QString>()
                              : readSharedStrings(m_archive, m_book.sharedStringsPart);
    }
    XlsxSheetHandler handler(m_archive.path(), m_archive.limits(), m_book, *m_sharedStrings, row);
    parseXml(m_archive, name, handler, &progress);
}

QList<CellRange> XlsxReader::merges(int sheet, Progress& progress)
{
    QList<CellRange> ranges;
    const auto limit = m_archive.limits().merges;
    // The ranges stand behind the rows, so the whole part is unpacked, but not parsed.
    constexpr std::array<std::string_view, 1> needles{"mergeCell "};
    scanPart(m_archive, part(sheet), needles, &progress, [&](size_t, std::string_view tag) {
        CellRange range;
        if (ranges.size() < limit && parseMerge(tag, range)) {
            ranges.append(range);
        }
    });
    std::sort(ranges.begin(), ranges.end(), [](const CellRange& a, const CellRange& b) {
        return a.firstRow != b.firstRow ? a.firstRow < b.firstRow : a.firstColumn < b.firstColumn;
    });
    return ranges;
}

qint64 countXlsxRows(const ZipArchive& archive, const QByteArray& part)
{
    constexpr std::array<std::string_view, 2> needles{"<row ", "</worksheet>"};
    qint64 rows = 0;
    bool ended = false;
    scanPart(archive, part, needles, nullptr, [&](size_t needle, std::string_view) {
        if (needle == 0) {
            ++rows;
        } else {
            ended = true;
        }
    });
    if (!ended) {
        throw Error(Error::Kind::Truncated, archive.path());
    }
    return rows;
}

} // namespace juzhen
