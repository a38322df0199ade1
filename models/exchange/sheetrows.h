// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/columnmapping.h"
#include "models/exchange/sheetreader.h"

#include <functional>

namespace juzhen {

/// A record of a sheet before its cells are understood: one raw cell per mapped column.
struct MappedRow
{
    int number = 0;    ///< the sheet's own row number
    QList<Cell> cells; ///< in the order of ColumnMapping::columns(); Empty where nothing stands
};

/// A row below the header that is no record, for telling the user what was passed over.
struct SkippedRow
{
    int number = 0;
    RowKind kind = RowKind::Note;
    QString text; ///< of its first filled cell
};

/// What readMapped() has seen.
struct ReadSummary
{
    qint64 records = 0;
    QList<SkippedRow> skipped; ///< notes and repeated headers, at most 1,000
};

/// Called for each record; returning false ends the reading.
using MappedRowCallback = std::function<bool(const MappedRow& row)>;

/// Streams the records of a sheet: rows of the layout that are data, their cells picked by the
/// mapping, values of vertically merged cells repeated in each of their rows. @p nameField is the
/// key of the field that every record fills.
ReadSummary readMapped(SheetReader& reader,
                       int sheet,
                       const SheetLayout& layout,
                       const ColumnMapping& mapping,
                       const QString& nameField,
                       const MappedRowCallback& callback,
                       Progress& progress);

/// As SheetReader::read(), but the file is unpacked and parsed in a thread of its own while
/// @p row runs in the calling one; the order of rows and the errors are the same.
void readAhead(SheetReader& reader, int sheet, const RowCallback& row, Progress& progress);

} // namespace juzhen
