// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/cell.h"
#include "models/exchange/readlimits.h"
#include "models/tasks/progress.h"

#include <QString>

#include <functional>
#include <memory>

namespace juzhen {

enum class FileFormat
{
    Xlsx,
    Ods,
    Xls,
    Csv
};

enum class TextEncoding
{
    Automatic, ///< byte order mark, else strict UTF-8, else GB18030
    Utf8,
    Gb18030,
    Utf16Le,
    Utf16Be
};

struct SheetInfo
{
    QString name;
    bool hidden = false;

    bool operator==(const SheetInfo&) const = default;
};

/// How to read a file; the encoding and the delimiter concern CSV only.
struct ReadOptions
{
    TextEncoding encoding = TextEncoding::Automatic;
    QChar delimiter; ///< null: found among comma, semicolon and tab
    ReadLimits limits;
};

/// Called for each row that holds something; the cells live until it returns. Returning false
/// ends the reading without an error.
using RowCallback = std::function<bool(int rowNumber, Cells cells)>;

/// Reads one spreadsheet file row by row without holding it in memory. Owned by the task that
/// imports; not to be shared between threads.
///
/// Every function may throw Error: NotReadable, Truncated, NotASpreadsheet, TooLarge; read() also
/// Cancelled. The subject is always the path.
class SheetReader
{
public:
    SheetReader() = default;
    SheetReader(const SheetReader&) = delete;
    SheetReader& operator=(const SheetReader&) = delete;
    virtual ~SheetReader() = default;

    [[nodiscard]] virtual FileFormat format() const = 0;

    /// The sheets in the order of the file; never empty.
    [[nodiscard]] virtual const QList<SheetInfo>& sheets() const = 0;

    /// Passes the filled rows of a sheet in ascending order. Blank rows are not passed, so the
    /// row numbers (the sheet's own, the first is 1) may have gaps. Progress counts packed bytes.
    virtual void read(int sheet, const RowCallback& row, Progress& progress) = 0;

    /// The merged ranges of a sheet, in ascending order of their first rows. Costs a quick pass
    /// through the sheet; at most ReadLimits::merges of them.
    [[nodiscard]] virtual QList<CellRange> merges(int sheet, Progress& progress);

    /// CSV: the encoding in use. Others: UTF-8.
    [[nodiscard]] virtual TextEncoding encoding() const { return TextEncoding::Utf8; }

    /// CSV: the delimiter in use. Others: null.
    [[nodiscard]] virtual QChar delimiter() const { return {}; }
};

/// Opens @p path as what its content (never its name) says it is. Throws Error: NotFound,
/// NotReadable, NotASpreadsheet, Truncated, Encrypted (a workbook with a password), TooLarge.
[[nodiscard]] std::unique_ptr<SheetReader> openSheetReader(const QString& path,
                                                           const ReadOptions& options = {});

/// The first filled rows of a sheet, at most @p count, for finding the header and for a preview.
[[nodiscard]] QList<SheetRow>
readHead(SheetReader& reader, int sheet, int count, Progress& progress);

} // namespace juzhen
