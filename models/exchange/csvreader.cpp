// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csvreader.h"

#include "models/domain/error.h"
#include "models/exchange/csvparser.h"
#include "models/exchange/textdecoding.h"

#include <QFileInfo>

namespace juzhen {

namespace {

constexpr int separatorLineLength = 5; // sep=;

} // namespace

CsvReader::CsvReader(const QString& path, const ReadOptions& options)
    : m_path(path)
    , m_limits(options.limits)
    , m_sheets{{QFileInfo(path).completeBaseName(), false}}
    , m_encoding(options.encoding == TextEncoding::Automatic ? detectEncoding(path)
                                                             : options.encoding)
{
    TextFile file(path, m_encoding);
    const auto head = file.next().value_or(QString());
    if (options.encoding == TextEncoding::Automatic && m_encoding == TextEncoding::Gb18030
        && file.hasError()) {
        throw Error(Error::Kind::NotASpreadsheet, path, QStringLiteral("no known text encoding"));
    }
    m_delimiter = detectDelimiter(head, &m_typicalColumns);
    m_hasSeparatorLine =
        head.size() > separatorLineLength && head.startsWith(u"sep=")
        && (head[separatorLineLength] == u'\r' || head[separatorLineLength] == u'\n');
    if (m_hasSeparatorLine) {
        m_delimiter = head[separatorLineLength - 1];
    }
    if (!options.delimiter.isNull()) {
        m_delimiter = options.delimiter;
    }
}

void CsvReader::read(int sheet, const RowCallback& row, Progress& progress)
{
    if (sheet != 0) {
        throw Error(Error::Kind::Internal, QStringLiteral("sheet %1").arg(sheet));
    }
    TextFile file(m_path, m_encoding);
    progress.start(file.size());
    const RowCallback callback = [&](int number, Cells cells) {
        return (m_hasSeparatorLine && number == 1) || row(number, cells);
    };
    CsvParser parser(m_path, m_limits, m_delimiter, callback);
    while (const auto piece = file.next()) {
        progress.advance(file.position());
        if (!parser.feed(*piece)) {
            return;
        }
    }
    parser.finish();
}

} // namespace juzhen
