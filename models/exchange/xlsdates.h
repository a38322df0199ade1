// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace juzhen {

/// A workbook of Excel 97–2003 whose days are plain numbers, and which cells they stand in.
///
/// freexl turns the number of a day into a date by counting every day since 1900, which takes
/// longer than all the rest of an import. Without the formats of dates it gives the numbers.
class XlsDates
{
public:
    /// Of the stream "Workbook" (MS-XLS 2.1.4). Nothing when there is no day in it, or anything
    /// that isn't as Excel, WPS and LibreOffice write it: then the file is read as it is.
    [[nodiscard]] static std::optional<XlsDates> split(QByteArray workbook);

    /// The stream without the formats of dates; once, for it may be large.
    [[nodiscard]] QByteArray takeWorkbook() { return std::exchange(m_workbook, {}); }

    /// Whether the number in a cell is a day; all counted from 0.
    [[nodiscard]] bool isDate(int sheet, quint32 row, quint16 column) const;

private:
    struct Globals;

    [[nodiscard]] bool readGlobals(Globals& globals);
    [[nodiscard]] bool readSheet(qsizetype begin, const std::vector<bool>& dateFormats);

    QByteArray m_workbook;
    qsizetype m_end = 0;                 ///< of the last sheet read
    QList<std::vector<quint32>> m_cells; ///< by sheet: row and column of each day, sorted
};

} // namespace juzhen
