// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cell.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace juzhen {

class FieldCatalog;

/// A column of a found table.
struct SheetColumn
{
    int column = 0;  ///< 0 is column A
    QString caption; ///< the lowest header cell above the data
    QString group;   ///< the cells above that one, joined with "/"; empty with a one-row header

    /// Group and caption, as a person would name it: 账号信息/账号名称.
    [[nodiscard]] QString fullCaption() const;

    bool operator==(const SheetColumn&) const = default;
};

/// Where the table is in a sheet. All row numbers are the sheet's own. A plain value that the
/// user may correct; after a change of the header rows call layoutWithHeader() again.
struct SheetLayout
{
    int headerFirstRow = 0; ///< 0: no header was found
    int headerLastRow = 0;
    int firstDataRow = 1;
    int lastDataRow = 0;   ///< 0: to the end of the sheet
    int serialColumn = -1; ///< the column of running numbers (序号); −1: none
    QList<SheetColumn> columns;
    QStringList titles; ///< texts above the header

    [[nodiscard]] bool hasHeader() const { return headerFirstRow > 0; }

    bool operator==(const SheetLayout&) const = default;
};

/// What a row below the header is.
enum class RowKind
{
    Data,
    Blank,  ///< nothing, or only a running number
    Header, ///< the header repeated, as on printed pages
    Note    ///< a remark, a signature line or a total
};

/// Finds the table in the first rows of a sheet: title rows above, a header of one or two rows
/// (merged or not), the first row of data. The catalogue's words decide what is a header; without
/// a known word the fullest row of texts is taken.
[[nodiscard]] SheetLayout findLayout(const QList<SheetRow>& head,
                                     const QList<CellRange>& merges,
                                     const FieldCatalog& catalog);

/// The layout when the user says which rows are the header; @p firstRow 0 for a sheet without
/// one, whose columns are then called A, B, C …
[[nodiscard]] SheetLayout layoutWithHeader(const QList<SheetRow>& head,
                                           const QList<CellRange>& merges,
                                           int firstRow,
                                           int lastRow);

/// What the row is. @p nameColumn is the column that every record fills, −1 when unknown: a lone
/// text there is a record, elsewhere it is a note.
[[nodiscard]] RowKind classifyRow(const SheetLayout& layout, Cells cells, int nameColumn);

} // namespace juzhen
