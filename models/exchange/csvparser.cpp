// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvparser.h"

#include "models/domain/error.h"

#include <QHash>

#include <algorithm>

namespace juzhen {

CsvParser::CsvParser(QString path,
                     const ReadLimits& limits,
                     QChar delimiter,
                     const RowCallback& row)
    : m_path(std::move(path))
    , m_limits(limits)
    , m_delimiter(delimiter)
    , m_row(row)
{}

bool CsvParser::feed(QStringView piece)
{
    while (!piece.isEmpty() && m_wantsMore) {
        const auto length = ordinaryLength(piece);
        if (length > 0) {
            append(piece.first(length));
        } else {
            take(piece.front());
        }
        piece = piece.sliced(std::max<qsizetype>(length, 1));
    }
    return m_wantsMore;
}

qsizetype CsvParser::ordinaryLength(QStringView text) const
{
    if (m_state == State::QuoteInQuoted) {
        return 0;
    }
    const bool quoted = m_state == State::Quoted;
    const auto end = std::find_if(text.begin(), text.end(), [&](QChar c) {
        return c == u'"' || (!quoted && (c == m_delimiter || c == u'\n' || c == u'\r'));
    });
    return end - text.begin();
}

void CsvParser::append(QStringView text)
{
    if (m_state == State::FieldStart) {
        m_state = State::Plain;
    }
    m_afterReturn = false;
    m_rowHasAnything = true;
    m_field.append(text);
    if (m_field.size() > m_limits.cellText) {
        throwTooLarge(QStringLiteral("text of a cell in row %1").arg(m_rowNumber));
    }
}

void CsvParser::take(QChar c)
{
    if (m_state == State::Quoted) { // only a quote comes here
        m_state = State::QuoteInQuoted;
    } else if (m_state == State::QuoteInQuoted && c == u'"') {
        m_state = State::Quoted;
        append(u"\"");
    } else if (c == m_delimiter) {
        m_rowHasAnything = true;
        m_afterReturn = false;
        endField();
    } else if (c == u'\n' && m_afterReturn) {
        m_afterReturn = false; // the row has ended with the carriage return
    } else if (c == u'\n' || c == u'\r') {
        endRow();
        m_afterReturn = c == u'\r';
    } else if (c == u'"' && m_state == State::FieldStart) {
        m_state = State::Quoted;
        m_rowHasAnything = true;
        m_afterReturn = false;
    } else {
        // A stray quote, or text after a closing one: taken as it stands.
        m_state = State::Plain;
        append(QStringView(&c, 1));
    }
}

void CsvParser::endField()
{
    if (m_column >= m_limits.columns || ++m_cellCount > m_limits.cells) {
        throwTooLarge(QStringLiteral("cells in row %1").arg(m_rowNumber));
    }
    if (!m_field.isEmpty() && m_column < m_limits.keptColumns) {
        m_cells.push_back(Cell::text(m_column, unguardedCsvText(m_field)));
    }
    m_field = QString();
    ++m_column;
    m_state = State::FieldStart;
}

void CsvParser::endRow()
{
    endField();
    if (m_rowNumber > m_limits.rows) {
        throwTooLarge(QStringLiteral("rows"));
    }
    if (!m_cells.empty()) {
        m_wantsMore = m_row(m_rowNumber, m_cells);
    }
    m_cells.clear();
    m_column = 0;
    m_rowHasAnything = false;
    ++m_rowNumber;
}

void CsvParser::finish()
{
    if (m_state == State::Quoted) {
        throw Error(Error::Kind::Truncated, m_path,
                    QStringLiteral("a quotation in row %1 never ends").arg(m_rowNumber));
    }
    if (m_wantsMore && m_rowHasAnything) {
        endRow();
    }
}

void CsvParser::throwTooLarge(const QString& what) const
{
    throw Error(Error::Kind::TooLarge, m_path, what);
}

QString unguardedCsvText(const QString& text)
{
    if (text.size() >= 3 && text.startsWith(u"=\"") && text.endsWith(u'"')) {
        return text.sliced(2, text.size() - 3);
    }
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    if (first != text.begin() && first != text.end() && QStringView(u"=+-@\t\r").contains(*first)) {
        return text.sliced(1);
    }
    return text;
}

QChar detectDelimiter(const QString& head, int* columns)
{
    constexpr int rowsToLookAt = 50;
    constexpr char16_t candidates[] = {u',', u'\t', u';'};
    QChar best = u',';
    qint64 bestScore = 0;
    *columns = 1;
    const ReadLimits limits;
    for (const QChar candidate : candidates) {
        QHash<int, int> rowsByWidth;
        int rows = 0;
        const RowCallback count = [&](int, Cells cells) {
            ++rowsByWidth[cells.back().column + 1];
            return ++rows < rowsToLookAt;
        };
        CsvParser parser({}, limits, candidate, count);
        try {
            parser.feed(head);
        } catch (const Error&) {
            continue; // swallowed by a quotation: not this one
        }
        for (auto it = rowsByWidth.cbegin(); it != rowsByWidth.cend(); ++it) {
            // Trailing blanks make rows of one table differ; wide and frequent wins.
            const auto score = qint64{it.key() - 1} * it.value();
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
                *columns = it.key();
            }
        }
    }
    return best;
}

} // namespace juzhen
