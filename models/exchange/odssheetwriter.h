// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/safefile.h"
#include "models/exchange/sheetwriter.h"

#include <QByteArray>
#include <QTemporaryFile>

#include <vector>

namespace juzhen {

class OdsPart;

/// Writes OpenDocument spreadsheets (.ods) row by row: a header that stays in view and is repeated
/// in print, a filter, days as days, texts as texts whatever they begin with (odscells.h).
///
/// The rows wait in a temporary file, because a document begins with the widths of its columns.
/// Made by openSheetWriter().
class OdsSheetWriter : public SheetWriter
{
public:
    explicit OdsSheetWriter(const QString& path);

    void beginSheet(const OutSheet& sheet) override;
    void writeRow(std::span<const OutCell> cells) override;
    void finish(Progress& progress) override;

private:
    struct Sheet
    {
        QByteArray name;      ///< as XML
        qint64 headerRow = 0; ///< counted from 0
        qint64 rows = 0;
        qint64 end = 0;             ///< where its rows end in the body
        std::vector<int> widths;    ///< widest text seen, in characters; fixed ones negative
        std::vector<bool> warnings; ///< by column
    };

    void endSheet();
    void appendRow(std::span<const OutCell> cells, const char* style);
    void flush();
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray tableStart(size_t sheet) const;
    [[nodiscard]] QByteArray tail() const;
    [[nodiscard]] QByteArray settings() const;
    [[nodiscard]] OdsPart content();
    void pack(OdsPart& content, Progress& progress);
    void verify(const QString& path, Progress& progress) const;

    SafeFile m_file;
    QTemporaryFile m_body;
    QByteArray m_buffer;
    std::vector<Sheet> m_sheets;
};

} // namespace juzhen
