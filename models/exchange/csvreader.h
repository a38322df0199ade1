// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"

namespace juzhen {

/// Reads delimited text (.csv, .tsv, .txt) in the encodings that offices use. Every cell is text.
/// Made by openSheetReader().
class CsvReader : public SheetReader
{
public:
    CsvReader(const QString& path, const ReadOptions& options);

    [[nodiscard]] FileFormat format() const override { return FileFormat::Csv; }

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }

    void read(int sheet, const RowCallback& row, Progress& progress) override;

    [[nodiscard]] TextEncoding encoding() const override { return m_encoding; }

    [[nodiscard]] QChar delimiter() const override { return m_delimiter; }

    /// Columns that the delimiter makes in most of the first rows; 1 for a plain list or prose.
    [[nodiscard]] int typicalColumns() const { return m_typicalColumns; }

private:
    QString m_path;
    ReadLimits m_limits;
    QList<SheetInfo> m_sheets;
    TextEncoding m_encoding;
    QChar m_delimiter;
    int m_typicalColumns = 1;
    bool m_hasSeparatorLine = false; ///< the first line is Excel's "sep=;"
};

} // namespace juzhen
