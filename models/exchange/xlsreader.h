// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"

namespace juzhen {

/// Reads the workbooks of Excel 97–2003 (.xls). Formulas and booleans can't be read from them:
/// their cells are blank. Made by openSheetReader().
class XlsReader : public SheetReader
{
public:
    /// Throws Error(Encrypted) when the workbook has a password.
    XlsReader(const QString& path, const ReadLimits& limits);
    ~XlsReader() override;

    [[nodiscard]] FileFormat format() const override { return FileFormat::Xls; }

    [[nodiscard]] const QList<SheetInfo>& sheets() const override { return m_sheets; }

    void read(int sheet, const RowCallback& row, Progress& progress) override;

private:
    void open();
    [[nodiscard]] quint32 info(quint16 what) const;
    [[nodiscard]] Cell cell(quint32 row, quint16 column) const;

    QString m_path;
    ReadLimits m_limits;
    const void* m_handle = nullptr;
    QList<SheetInfo> m_sheets;
};

} // namespace juzhen
