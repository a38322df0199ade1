// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sheetreader.h"

#include <QString>

#include <vector>

namespace juzhen {

/// Cuts delimited text into rows (RFC 4180, lenient about stray quotes). Text comes in pieces.
/// Row numbers count records, so a line break inside quotes makes no new row and a blank line
/// does, as in a spreadsheet program. Owned by a reader for one pass.
class CsvParser
{
public:
    CsvParser(QString path, const ReadLimits& limits, QChar delimiter, const RowCallback& row);

    /// Returns false once the callback wants no more. Throws Error(TooLarge).
    bool feed(QStringView piece);

    /// The text has ended. Throws Error(Truncated) inside a quotation.
    void finish();

    /// Rows that have ended so far, blank ones included.
    [[nodiscard]] qint64 rowsSeen() const { return m_rowNumber - 1; }

private:
    enum class State : quint8
    {
        FieldStart,
        Plain,
        Quoted,
        QuoteInQuoted ///< a quote inside quotes: the end, or the first of two
    };

    void take(QChar c);
    void append(QStringView text);
    void endField();
    void endRow();
    [[nodiscard]] qsizetype ordinaryLength(QStringView text) const;
    [[noreturn]] void throwTooLarge(const QString& what) const;

    QString m_path;
    const ReadLimits& m_limits;
    QChar m_delimiter;
    const RowCallback& m_row;
    std::vector<Cell> m_cells;
    QString m_field;
    qint64 m_cellCount = 0;
    int m_rowNumber = 1;
    int m_column = 0;
    State m_state = State::FieldStart;
    bool m_afterReturn = false; ///< the last character was a carriage return that ended a row
    bool m_wantsMore = true;
    bool m_rowHasAnything = false;
};

/// A cell's text without what spreadsheet programs and this one's own CSV writer put around it to
/// keep it from being taken for a formula: ="0012" → 0012, '=x → =x.
[[nodiscard]] QString unguardedCsvText(const QString& text);

/// The delimiter that divides the text into columns most regularly, among comma, semicolon and
/// tab; @p columns is how many it makes in most rows (1: none of them does).
[[nodiscard]] QChar detectDelimiter(const QString& head, int* columns);

} // namespace juzhen
