// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barewriter.h"

#include "models/exchange/sheetreader.h"
#include "models/tasks/progress.h"

#include <xlsxwriter.h>

namespace juzhen {

BareSheet readBareSheet(const QString& path)
{
    BareSheet sheet;
    Progress progress;
    openSheetReader(path)->read(
        0,
        [&sheet](int, Cells cells) {
            QList<BareCell> row;
            for (const Cell& cell : cells) {
                row.resize(cell.column + 1);
                const bool isText = cell.type == CellType::Text;
                row[cell.column] = isText ? BareCell(cell.source.toUtf8()) : BareCell(cell.number);
            }
            sheet.append(row);
            return true;
        },
        progress);
    return sheet;
}

void writeBareSheet(const BareSheet& sheet, const QString& path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* const book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* const page = workbook_add_worksheet(book, nullptr);
    for (qsizetype row = 0; row < sheet.size(); ++row) {
        const QList<BareCell>& cells = sheet.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const auto line = static_cast<lxw_row_t>(row);
            const auto place = static_cast<lxw_col_t>(column);
            if (const auto* const text = std::get_if<QByteArray>(&cells.at(column))) {
                worksheet_write_string(page, line, place, text->constData(), nullptr);
            } else if (const auto* const number = std::get_if<double>(&cells.at(column))) {
                worksheet_write_number(page, line, place, *number, nullptr);
            }
        }
    }
    if (workbook_close(book) != LXW_NO_ERROR) {
        qFatal("The bare writer failed.");
    }
}

} // namespace juzhen
