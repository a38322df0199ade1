// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheetreader.h"

#include "models/domain/error.h"
#include "models/exchange/csvreader.h"
#include "models/exchange/fileformat.h"
#include "models/exchange/odsreader.h"
#include "models/exchange/xlsreader.h"
#include "models/exchange/xlsxreader.h"

#include <QFileInfo>

namespace juzhen {

namespace {

/// Text under the name of a workbook is accepted as a table, but not as prose.
std::unique_ptr<SheetReader> openText(const QString& path, const ReadOptions& options)
{
    auto reader = std::make_unique<CsvReader>(path, options);
    const auto suffix = QFileInfo(path).suffix().toLower();
    const bool claimsWorkbook = suffix.startsWith(u"xls") || suffix == u"ods" || suffix == u"et";
    if (claimsWorkbook && reader->typicalColumns() == 1) {
        throw Error(Error::Kind::NotASpreadsheet, path, QStringLiteral("text"));
    }
    return reader;
}

} // namespace

QList<CellRange> SheetReader::merges(int, Progress&)
{
    return {};
}

std::unique_ptr<SheetReader> openSheetReader(const QString& path, const ReadOptions& options)
{
    switch (detectFormat(path, options.limits)) {
    case FileFormat::Xlsx:
        return std::make_unique<XlsxReader>(path, options.limits);
    case FileFormat::Ods:
        return std::make_unique<OdsReader>(path, options.limits);
    case FileFormat::Xls:
        return std::make_unique<XlsReader>(path, options.limits);
    case FileFormat::Csv:
        break;
    }
    return openText(path, options);
}

QList<SheetRow> readHead(SheetReader& reader, int sheet, int count, Progress& progress)
{
    QList<SheetRow> rows;
    if (count <= 0) {
        return rows;
    }
    reader.read(
        sheet,
        [&](int number, Cells cells) {
            rows.append({number, QList<Cell>(cells.begin(), cells.end())});
            return rows.size() < count;
        },
        progress);
    return rows;
}

} // namespace juzhen
