// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace juzhen {

class ZipArchive;

/// What an xlsx file says about itself outside its sheets: their names and parts, the calendar,
/// which cell styles show days, where the shared strings are. A plain value owned by the reader.
struct XlsxWorkbook
{
    QList<SheetInfo> sheets;
    QList<QByteArray> sheetParts; ///< one for each of sheets
    QByteArray sharedStringsPart; ///< empty: none
    std::vector<bool> dateStyles; ///< by the number that cells refer to
    bool date1904 = false;        ///< days count from 1904-01-01

    /// Throws Error(NotASpreadsheet) for a package that holds no workbook.
    [[nodiscard]] static XlsxWorkbook read(const ZipArchive& archive);

    [[nodiscard]] bool isDateStyle(int style) const
    {
        return style >= 0 && static_cast<size_t>(style) < dateStyles.size()
               && dateStyles[static_cast<size_t>(style)];
    }
};

/// The part that @p target means when it stands in the relationships of @p source; targets may be
/// relative (worksheets/sheet1.xml) or absolute (/xl/worksheets/sheet1.xml).
[[nodiscard]] QByteArray resolvePart(const QByteArray& source, const QByteArray& target);

} // namespace juzhen
