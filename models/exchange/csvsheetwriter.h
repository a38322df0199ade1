// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/safefile.h"
#include "models/exchange/sheetwriter.h"

#include <QFile>
#include <QStringEncoder>

namespace juzhen {

/// Writes delimited text that spreadsheet programs open without asking and without running
/// anything. Made by openSheetWriter().
class CsvSheetWriter : public SheetWriter
{
public:
    CsvSheetWriter(const QString& path, const WriteOptions& options);

    void beginSheet(const OutSheet& sheet) override;
    void writeRow(std::span<const OutCell> cells) override;
    void finish(Progress& progress) override;

private:
    void appendField(const QString& text, bool isText);
    void endRow();
    void flush();
    void verify(const QString& path, Progress& progress) const;

    WriteOptions m_options;
    SafeFile m_file;
    QFile m_output;
    QStringEncoder m_encoder;
    QString m_buffer;
    qint64 m_rows = 0;
    bool m_rowStarted = false;
};

/// @p text with a ' before it when a spreadsheet program would take it for a formula (= + - @);
/// numbers and phone numbers stay as they are. unguardedCsvText() takes it off again.
[[nodiscard]] QString guardedCsvText(const QString& text);

} // namespace juzhen
