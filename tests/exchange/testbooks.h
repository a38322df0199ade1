// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"
#include "models/exchange/sheetwriter.h"
#include "tests/support/thrown.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QTemporaryDir>

#include <utility>

namespace juzhen::testing {

/// The parts of a zip file: name and content.
using Parts = QList<std::pair<QByteArray, QByteArray>>;

/// Writes a zip file with these parts.
void writeZip(const QString& path, const Parts& parts);

/// What an xlsx file is made of; everything but the sheet has a sensible default.
struct XlsxSource
{
    QByteArray sheet;              ///< the content of <worksheet>
    QByteArray sharedStrings;      ///< the content of <sst>; empty: no such part
    QByteArray cellFormats;        ///< the content of <cellXfs>
    QByteArray numberFormats;      ///< the content of <numFmts>
    QByteArray workbookProperties; ///< attributes of <workbookPr>
    QByteArray sheetTarget = "worksheets/sheet1.xml";
    QByteArray prologue; ///< before the root of the sheet, for instance a DOCTYPE
};

[[nodiscard]] Parts xlsxParts(const XlsxSource& source);
void writeXlsx(const QString& path, const XlsxSource& source);

/// Rows of @p cells as sheet data: one <row> with the given content per entry.
[[nodiscard]] QByteArray sheetData(const QList<QByteArray>& rows);

/// An ods file; @p spreadsheet is the content of <office:spreadsheet>, @p styles of
/// <office:automatic-styles>.
[[nodiscard]] Parts odsParts(const QByteArray& spreadsheet, const QByteArray& styles = {});
void writeOds(const QString& path, const QByteArray& spreadsheet, const QByteArray& styles = {});

void writeFile(const QString& path, const QByteArray& content);

/// All rows of a sheet.
[[nodiscard]] QList<SheetRow> allRows(SheetReader& reader, int sheet = 0);
[[nodiscard]] QList<SheetRow> allRows(const QString& path, const ReadOptions& options = {});

/// A row as "A=text|C=text", by displayText(), for readable comparisons.
[[nodiscard]] QString shown(const SheetRow& row);
[[nodiscard]] QStringList shown(const QList<SheetRow>& rows);

/// Reads every row of every sheet, its merges too.
void readEverything(const QString& path, const ReadOptions& options = {});

/// A small file system of its own in memory, for filling it up or for writing to it in vain; needs
/// the rights to mount.
class SmallDisk
{
public:
    /// @p options of mount for a tmpfs: "size=400k", "ro".
    explicit SmallDisk(const QString& options);
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk();

    [[nodiscard]] bool isMounted() const { return m_mounted; }

    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

    /// The files in it, hidden ones too.
    [[nodiscard]] QStringList names() const;

private:
    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace juzhen::testing
