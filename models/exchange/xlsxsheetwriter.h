// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/safefile.h"
#include "models/exchange/sheetwriter.h"

#include <QSet>

#include <cstdint>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace juzhen {

/// Writes .xlsx files row by row in constant memory: a header that stays in view, a filter, days
/// as days, texts as texts whatever they begin with. Made by openSheetWriter().
class XlsxSheetWriter : public SheetWriter
{
public:
    explicit XlsxSheetWriter(const QString& path);
    ~XlsxSheetWriter() override;

    void beginSheet(const OutSheet& sheet) override;
    void writeRow(std::span<const OutCell> cells) override;
    void finish(Progress& progress) override;

private:
    struct Sheet
    {
        lxw_worksheet* handle = nullptr;
        quint32 headerRow = 0; ///< counted from 0, as by the library
        quint32 nextRow = 0;
        quint32 filledRows = 0;     ///< those that hold something and so appear in the file
        std::vector<int> widths;    ///< widest text seen, in characters; fixed ones negative
        std::vector<bool> warnings; ///< by column
    };

    void addFormats();
    void writeCell(quint16 column, const OutCell& cell);
    void writeText(quint16 column, const QString& text, lxw_format* format);
    void complete(Sheet& sheet);
    void discard();
    void verify(const QString& path, Progress& progress) const;

    SafeFile m_file;
    lxw_workbook* m_book = nullptr;
    lxw_format* m_headerFormat = nullptr;
    lxw_format* m_titleFormat = nullptr;
    lxw_format* m_dateFormat = nullptr;
    lxw_format* m_warningFormat = nullptr;
    std::vector<Sheet> m_sheets;
};

/// @p name as spreadsheets allow it: at most 31 characters, none of []:*?/\, not empty.
[[nodiscard]] QString safeSheetName(const QString& name);

/// safeSheetName(), with a number after it when @p taken, the names in use in small letters, has it
/// already. Adds it to them.
[[nodiscard]] QString uniqueSheetName(const QString& name, QSet<QString>& taken);

} // namespace juzhen
