// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvsheetwriter.h"

#include "models/domain/error.h"
#include "models/exchange/csvparser.h"
#include "models/exchange/textdecoding.h"

#include <algorithm>
#include <limits>

namespace juzhen {

namespace {

constexpr qsizetype lineBuffer = 1 << 16;

bool isNumberLike(QStringView text)
{
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u' ' || c == u'%';
    });
}

struct TextOf
{
    QString operator()(std::monostate) const { return {}; }

    QString operator()(const QString& text) const { return text; }

    QString operator()(qint64 number) const { return QString::number(number); }

    QString operator()(double number) const
    {
        return std::isfinite(number) ? Cell::numeric(0, number, {}).displayText() : QString();
    }

    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }

    QString operator()(bool flag) const { return Cell::boolean(0, flag).displayText(); }
};

} // namespace

CsvSheetWriter::CsvSheetWriter(const QString& path, const WriteOptions& options)
    : m_options(options)
    , m_file(path)
    , m_output(m_file.temporaryPath())
    , m_encoder(options.encoding == TextEncoding::Gb18030 ? "GB18030" : "UTF-8")
{
    if (!m_encoder.isValid()) {
        throw Error(Error::Kind::Internal, QStringLiteral("no encoder for GB18030"));
    }
    if (!m_output.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        m_file.throwWriteError(m_output.errorString());
    }
    if (options.encoding != TextEncoding::Gb18030) {
        m_buffer.append(QChar(QChar::ByteOrderMark));
    }
}

void CsvSheetWriter::beginSheet(const OutSheet& sheet)
{
    if (!sheet.title.isEmpty()) {
        appendField(sheet.title, true);
        endRow();
    }
    for (const auto& column : sheet.columns) {
        appendField(column.title, true);
    }
    endRow();
}

void CsvSheetWriter::writeRow(std::span<const OutCell> cells)
{
    for (const auto& cell : cells) {
        appendField(std::visit(TextOf(), cell), std::holds_alternative<QString>(cell));
    }
    endRow();
}

void CsvSheetWriter::appendField(const QString& text, bool isText)
{
    if (m_rowStarted) {
        m_buffer.append(m_options.delimiter);
    }
    m_rowStarted = true;
    const auto guarded = isText ? guardedCsvText(text) : text;
    const bool needsQuotes =
        std::any_of(guarded.begin(), guarded.end(),
                    [&](QChar c) {
                        return c == m_options.delimiter || c == u'"' || c == u'\n' || c == u'\r';
                    })
        || guarded.startsWith(u' ') || guarded.endsWith(u' ');
    if (!needsQuotes) {
        m_buffer.append(guarded);
        return;
    }
    auto doubled = guarded;
    doubled.replace(u'"', QStringLiteral("\"\""));
    m_buffer.append(u'"').append(doubled).append(u'"');
}

void CsvSheetWriter::endRow()
{
    m_buffer.append(u"\r\n");
    ++m_rows;
    m_rowStarted = false;
    if (m_buffer.size() >= lineBuffer) {
        flush();
    }
}

void CsvSheetWriter::flush()
{
    const QByteArray bytes = m_encoder.encode(m_buffer);
    m_buffer.clear();
    errno = 0;
    if (m_output.write(bytes) != bytes.size()) {
        m_file.throwWriteError(m_output.errorString());
    }
}

void CsvSheetWriter::finish(Progress& progress)
{
    progress.throwIfCancelled();
    flush();
    if (!m_output.flush()) {
        m_file.throwWriteError(m_output.errorString());
    }
    m_output.close();
    m_file.commit([&](const QString& path) { verify(path, progress); });
}

void CsvSheetWriter::verify(const QString& path, Progress& progress) const
{
    ReadLimits trusting;
    trusting.rows = std::numeric_limits<int>::max();
    trusting.cells = std::numeric_limits<qint64>::max();
    trusting.cellText = std::numeric_limits<int>::max();
    const RowCallback ignore = [](int, Cells) {
        return true;
    };
    CsvParser parser(path, trusting, m_options.delimiter, ignore);
    TextFile file(path, m_options.encoding == TextEncoding::Gb18030 ? TextEncoding::Gb18030
                                                                    : TextEncoding::Utf8);
    while (const auto piece = file.next()) {
        progress.throwIfCancelled();
        parser.feed(*piece);
    }
    parser.finish();
    if (parser.rowsSeen() != m_rows || file.hasError()) {
        m_file.throwWriteError(
            QStringLiteral("%1 rows instead of %2").arg(parser.rowsSeen()).arg(m_rows));
    }
}

QString guardedCsvText(const QString& text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    if (first == text.end() || !QStringView(u"=+-@\t\r").contains(*first)) {
        return text;
    }
    if (first == text.begin()) {
        const bool sign = *first == u'+' || *first == u'-';
        if (sign && isNumberLike(text)) {
            return text;
        }
    }
    return u'\'' + text;
}

} // namespace juzhen
