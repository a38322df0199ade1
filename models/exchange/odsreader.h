// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"
#include "models/exchange/ziparchive.h"

namespace juzhen {

/// Reads OpenDocument spreadsheets (.ods). Made by openSheetReader().
class OdsReader : public SheetReader
{
public:
    /// Throws Error(Encrypted) when the document has a password.
    OdsReader(const QString& path, const ReadLimits& limits);

    [[nodiscard]] FileFormat format() const override { return FileFormat::Ods; }

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }

    void read(int sheet, const RowCallback& row, Progress& progress) override;

    [[nodiscard]] QList<CellRange> merges(int sheet, Progress& progress) override;

private:
    void checkManifest() const;
    void checkSheet(int sheet) const;

    ZipArchive m_archive;
    QList<SheetInfo> m_sheets;
    QList<QList<CellRange>> m_merges;
};

} // namespace juzhen
