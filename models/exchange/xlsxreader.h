// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"
#include "models/exchange/xlsxworkbook.h"
#include "models/exchange/ziparchive.h"

#include <optional>

namespace juzhen {

/// Reads Office Open XML workbooks (.xlsx, .xlsm). Made by openSheetReader().
class XlsxReader : public SheetReader
{
public:
    XlsxReader(const QString& path, const ReadLimits& limits);

    [[nodiscard]] FileFormat format() const override { return FileFormat::Xlsx; }

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_book.sheets; }

    void read(int sheet, const RowCallback& row, Progress& progress) override;

    [[nodiscard]] QList<CellRange> merges(int sheet, Progress& progress) override;

private:
    [[nodiscard]] const QByteArray& part(int sheet) const;

    ZipArchive m_archive;
    XlsxWorkbook m_book;
    std::optional<QList<QString>> m_sharedStrings; ///< read when first needed
};

/// How many rows the sheet part of an xlsx file written by this program has; quick, for checking
/// a file after writing it. Throws as ZipArchive::stream(), and Error(Truncated) when the sheet
/// doesn't end as it should.
[[nodiscard]] qint64 countXlsxRows(const ZipArchive& archive, const QByteArray& part);

} // namespace juzhen
