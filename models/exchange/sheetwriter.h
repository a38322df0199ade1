// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"
#include "models/tasks/progress.h"

#include <QDate>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <span>
#include <variant>

namespace juzhen {

/// A value to be written: nothing, text (always stays text), a whole number, a number, a day,
/// or true/false.
using OutCell = std::variant<std::monostate, QString, qint64, double, QDate, bool>;

/// A column of an exported table.
struct OutColumn
{
    QString title;
    int width = 0;        ///< in characters; 0: chosen from the title and the first rows
    bool warning = false; ///< its texts are red, wrapped (no CSV)
};

/// A sheet to be written: a name and its columns.
struct OutSheet
{
    QString name;
    QList<OutColumn> columns;
    QString title; ///< a line above the header; empty: none
};

struct WriteOptions
{
    /// CSV only: Utf8 (with a byte order mark) or Gb18030.
    TextEncoding encoding = TextEncoding::Utf8;
    QChar delimiter = u','; ///< CSV only
};

/// Writes tables row by row into a spreadsheet file. The file appears under its name only when
/// finish() has succeeded; destroying the writer before that leaves nothing behind.
///
/// Errors: NotWritable and DiskFull with the path, TooLarge with the path (more rows than a sheet
/// can hold, or a text longer than a cell can hold), Cancelled from Progress.
class SheetWriter
{
public:
    SheetWriter() = default;
    SheetWriter(const SheetWriter&) = delete;
    SheetWriter& operator=(const SheetWriter&) = delete;
    virtual ~SheetWriter() = default;

    /// Starts a sheet (CSV holds one) and writes its header.
    virtual void beginSheet(const OutSheet& sheet) = 0;

    /// Appends a row to the sheet.
    virtual void writeRow(std::span<const OutCell> cells) = 0;

    /// Completes the file, reads it back and counts its rows, and puts it in its place.
    virtual void finish(Progress& progress) = 0;
};

/// A writer for @p path by its ending: .xlsx, .ods, .csv or .tsv (tab as delimiter).
/// Throws Error(Usage) for any other.
[[nodiscard]] std::unique_ptr<SheetWriter> openSheetWriter(const QString& path,
                                                           const WriteOptions& options = {});

} // namespace juzhen
