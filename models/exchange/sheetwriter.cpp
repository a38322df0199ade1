// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheetwriter.h"

#include "models/domain/error.h"
#include "models/exchange/csvsheetwriter.h"
#include "models/exchange/odssheetwriter.h"
#include "models/exchange/xlsxsheetwriter.h"

#include <QFileInfo>

namespace juzhen {

std::unique_ptr<SheetWriter> openSheetWriter(const QString& path, const WriteOptions& options)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx") {
        return std::make_unique<XlsxSheetWriter>(path);
    }
    if (suffix == u"ods") {
        return std::make_unique<OdsSheetWriter>(path);
    }
    if (suffix == u"csv" || suffix == u"tsv") {
        auto adapted = options;
        if (suffix == u"tsv") {
            adapted.delimiter = u'\t';
        }
        return std::make_unique<CsvSheetWriter>(path, adapted);
    }
    throw Error(Error::Kind::Usage, path, QStringLiteral("not .xlsx, .ods, .csv or .tsv"));
}

} // namespace juzhen
