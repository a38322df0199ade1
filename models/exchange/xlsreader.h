// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"
#include "models/exchange/xlsdates.h"

#include <optional>

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
    /// freexl's own code.
    int openFile(const QString& path);
    [[nodiscard]] quint32 info(quint16 what) const;
    [[nodiscard]] Cell number(quint32 row, quint16 column, double value, const QString& text) const;
    [[nodiscard]] Cell cell(quint32 row, quint16 column) const;

    QString m_path;
    ReadLimits m_limits;
    const void* m_handle = nullptr;
    std::optional<XlsDates> m_dates; ///< which numbers are days; none: freexl tells them itself
    int m_sheet = 0;                 ///< the one being read
    QList<SheetInfo> m_sheets;
};

} // namespace juzhen
