// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/odssheetwriter.h"

#include "models/domain/error.h"
#include "models/exchange/columnwidth.h"
#include "models/exchange/odscells.h"
#include "models/exchange/odspart.h"
#include "models/exchange/xlsxsheetwriter.h"
#include "models/exchange/ziparchive.h"
#include "models/text/errorwords.h"

#include <QFile>

#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <utility>
#include <zip.h>

static void loadPartResources()
{
    // Outside the namespace, as the macro demands; a static library's resources need it.
    Q_INIT_RESOURCE(exchange);
}

namespace juzhen {

namespace {

constexpr qint64 largestOdsRow = 1'048'576;
constexpr int longestText = 32'767; // so that a spreadsheet program can save it as .xlsx, too
constexpr qsizetype contentBuffer = 1 << 18;
constexpr int usualLevel = 6; // of compression
constexpr const char* rowEnd = "</table:table-row>\n";
constexpr double centimetresPerCharacter = 0.21;

constexpr auto mimeType = "application/vnd.oasis.opendocument.spreadsheet";

constexpr auto settingsEnd =
    "</config:config-item-map-named></config:config-item-map-entry>"
    "</config:config-item-map-indexed></config:config-item-set></office:settings>"
    "</office:document-settings>\n";

/// The fixed beginning of a part, kept in resources/exchange.
QByteArray partStart(const char* name)
{
    loadPartResources();
    QFile file(QStringLiteral(":/exchange/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Internal, file.fileName());
    }
    return file.readAll();
}

/// The rows of all sheets: each ends its line, and no cell has a line's end in it.
qint64 countOdsRows(const ZipArchive& archive, Progress& progress)
{
    qint64 rows = 0;
    std::string line; // what of the last line has come
    archive.stream("content.xml", [&](std::string_view bytes) {
        progress.throwIfCancelled();
        for (auto end = bytes.find('\n'); end != bytes.npos; end = bytes.find('\n')) {
            line.append(bytes.substr(0, end + 1));
            rows += line.ends_with(rowEnd) ? 1 : 0;
            line.clear();
            bytes.remove_prefix(end + 1);
        }
        line.append(bytes);
        return true;
    });
    return rows;
}

/// The name of the column counted from 0 as in an address: A … Z, AA ….
QByteArray addressOf(size_t column)
{
    return columnName(static_cast<int>(column)).toLatin1();
}

} // namespace

OdsSheetWriter::OdsSheetWriter(const QString& path)
    : m_file(path)
{
    if (!m_body.open()) {
        m_file.throwWriteError(m_body.errorString());
    }
}

void OdsSheetWriter::beginSheet(const OutSheet& sheet)
{
    endSheet();
    Sheet started;
    started.name = safeSheetName(sheet.name).toHtmlEscaped().toUtf8();
    m_sheets.push_back(std::move(started));
    if (!sheet.title.isEmpty()) {
        appendRow(std::array{OutCell(sheet.title)}, "t");
    }
    std::vector<OutCell> titles;
    for (const OutColumn& column : sheet.columns) {
        titles.emplace_back(column.title);
        m_sheets.back().warnings.push_back(column.warning);
        m_sheets.back().widths.push_back(column.width > 0 ? -column.width
                                                          : displayWidth(column.title));
    }
    m_sheets.back().headerRow = m_sheets.back().rows;
    m_buffer += "<table:table-header-rows>";
    appendRow(titles, "h");
    m_buffer += "</table:table-header-rows>\n";
}

void OdsSheetWriter::writeRow(std::span<const OutCell> cells)
{
    Sheet& sheet = m_sheets.back();
    if (sheet.rows - sheet.headerRow <= rowsToMeasure) {
        for (size_t i = 0; i < std::min(cells.size(), sheet.widths.size()); ++i) {
            if (sheet.widths[i] >= 0) {
                sheet.widths[i] = std::max(sheet.widths[i], displayWidth(cells[i]));
            }
        }
    }
    appendRow(cells, nullptr);
}

void OdsSheetWriter::appendRow(std::span<const OutCell> cells, const char* style)
{
    Sheet& sheet = m_sheets.back();
    if (sheet.rows >= largestOdsRow) {
        throw Error(Error::Kind::TooLarge, m_file.target(), QString(tooManyRows));
    }
    m_buffer += "<table:table-row>";
    int empty = 0;
    for (size_t i = 0; i < cells.size(); ++i) {
        const auto* text = std::get_if<QString>(&cells[i]);
        if (text && text->size() > longestText) {
            throw Error(Error::Kind::TooLarge, m_file.target(),
                        QString(tooLongText + QLatin1String("%2%1"))
                            .arg(QString::number(sheet.rows + 1), columnName(static_cast<int>(i))));
        }
        const bool warning = !style && i < sheet.warnings.size() && sheet.warnings[i];
        if (!isFilled(cells[i])) {
            ++empty;
            continue;
        }
        appendEmptyOdsCells(m_buffer, std::exchange(empty, 0));
        appendOdsCell(m_buffer, cells[i], warning ? "w" : style);
    }
    appendEmptyOdsCells(m_buffer, cells.empty() ? 1 : empty);
    m_buffer += rowEnd;
    ++sheet.rows;
    if (m_buffer.size() >= contentBuffer) {
        flush();
    }
}

void OdsSheetWriter::flush()
{
    errno = 0;
    if (m_body.write(m_buffer) != m_buffer.size()) {
        m_file.throwWriteError(m_body.errorString());
    }
    m_buffer.clear();
}

void OdsSheetWriter::endSheet()
{
    if (!m_sheets.empty()) {
        flush();
        m_sheets.back().end = m_body.pos();
    }
}

QByteArray OdsSheetWriter::head() const
{
    QByteArray xml = partStart("odscontent.xml");
    for (size_t sheet = 0; sheet < m_sheets.size(); ++sheet) {
        for (size_t column = 0; column < m_sheets[sheet].widths.size(); ++column) {
            const double width =
                columnWidth(m_sheets[sheet].widths[column]) * centimetresPerCharacter;
            xml +=
                QStringLiteral("<style:style style:name=\"c%1_%2\" style:family=\"table-column\">"
                               "<style:table-column-properties style:column-width=\"%3cm\"/>"
                               "</style:style>\n")
                    .arg(sheet)
                    .arg(column)
                    .arg(width, 0, 'f', 2)
                    .toLatin1();
        }
    }
    return xml + "</office:automatic-styles>\n<office:body><office:spreadsheet>\n";
}

QByteArray OdsSheetWriter::tableStart(size_t sheet) const
{
    QByteArray xml = "<table:table table:name=\"" + m_sheets[sheet].name + "\">\n";
    for (size_t column = 0; column < m_sheets[sheet].widths.size(); ++column) {
        xml += QStringLiteral("<table:table-column table:style-name=\"c%1_%2\"/>")
                   .arg(sheet)
                   .arg(column)
                   .toLatin1();
    }
    if (m_sheets[sheet].widths.empty()) {
        xml += "<table:table-column/>";
    }
    return xml + '\n';
}

QByteArray OdsSheetWriter::tail() const
{
    QByteArray xml = "<table:database-ranges>";
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const Sheet& sheet = m_sheets[i];
        if (sheet.widths.empty() || sheet.rows <= sheet.headerRow + 1) {
            continue;
        }
        QByteArray quoted = sheet.name;
        quoted.replace("'", "''");
        const QByteArray table = "'" + quoted + "'.";
        xml += "<table:database-range table:name=\"__Anonymous_Sheet_DB__" + QByteArray::number(i)
               + "\" table:target-range-address=\"" + table + "A"
               + QByteArray::number(sheet.headerRow + 1) + ':' + table
               + addressOf(sheet.widths.size() - 1) + QByteArray::number(sheet.rows)
               + "\" table:display-filter-buttons=\"true\"/>";
    }
    return xml
           + "</table:database-ranges></office:spreadsheet></office:body>"
             "</office:document-content>\n";
}

/// The header of each sheet stays in view.
QByteArray OdsSheetWriter::settings() const
{
    QByteArray xml = partStart("odssettings.xml");
    const auto item = [](const char* name, const char* type,
                         const QByteArray& value) -> QByteArray {
        return QByteArray("<config:config-item config:name=\"") + name + "\" config:type=\"" + type
               + "\">" + value + "</config:config-item>";
    };
    for (const Sheet& sheet : m_sheets) {
        const QByteArray below = QByteArray::number(sheet.headerRow + 1);
        xml += "<config:config-item-map-entry config:name=\"" + sheet.name + "\">"
               + item("VerticalSplitMode", "short", "2")
               + item("VerticalSplitPosition", "int", below)
               + item("ActiveSplitRange", "short", "2") + item("PositionBottom", "int", below)
               + "</config:config-item-map-entry>\n";
    }
    return xml + settingsEnd;
}

OdsPart OdsSheetWriter::content()
{
    OdsPart content(m_body);
    content.append(head());
    qint64 from = 0;
    for (size_t sheet = 0; sheet < m_sheets.size(); ++sheet) {
        content.append(tableStart(sheet));
        content.append(from, m_sheets[sheet].end);
        content.append("</table:table>\n");
        from = m_sheets[sheet].end;
    }
    content.append(tail());
    return content;
}

void OdsSheetWriter::pack(OdsPart& content, Progress& progress)
{
    const auto path = QFile::encodeName(m_file.temporaryPath());
    int code = 0;
    zip_t* const archive = zip_open(path.constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr) {
        m_file.throwWriteError(QStringLiteral("zip error %1").arg(code));
    }
    const QByteArray views = settings();
    const auto text = [archive](const QByteArray& bytes) {
        return zip_source_buffer(archive, bytes.constData(),
                                 static_cast<zip_uint64_t>(bytes.size()), 0);
    };
    const QByteArray kind(mimeType);
    const QByteArray parts = partStart("odsmanifest.xml");
    const std::array entries{
        std::pair{"mimetype", text(kind)}, std::pair{"META-INF/manifest.xml", text(parts)},
        std::pair{"settings.xml", text(views)}, std::pair{"content.xml", content.source(archive)}};
    bool added = true;
    for (const auto& [name, source] : entries) {
        added = added && source != nullptr
                && zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) >= 0;
    }
    // First and not packed, so that whoever looks at the first bytes knows what the file is.
    added = added && zip_set_file_compression(archive, 0, ZIP_CM_STORE, 0) == 0;
    // The library's own choice is the smallest file, which takes three times as long.
    added =
        added
        && zip_set_file_compression(archive, entries.size() - 1, ZIP_CM_DEFLATE, usualLevel) == 0;
    zip_register_cancel_callback_with_state(
        archive,
        [](zip_t*, void* state) { return static_cast<Progress*>(state)->isCancelled() ? 1 : 0; },
        nullptr, &progress);
    errno = 0;
    if (!added || zip_close(archive) != 0) {
        const QString detail = QString::fromUtf8(zip_strerror(archive));
        zip_discard(archive);
        progress.throwIfCancelled();
        m_file.throwWriteError(detail);
    }
}

void OdsSheetWriter::finish(Progress& progress)
{
    if (m_sheets.empty()) {
        beginSheet({});
    }
    endSheet();
    progress.throwIfCancelled();
    OdsPart whole = content();
    pack(whole, progress);
    m_body.resize(0);
    m_file.commit([&](const QString& path) { verify(path, progress); });
}

void OdsSheetWriter::verify(const QString& path, Progress& progress) const
{
    ReadLimits trusting;
    trusting.unpackedBytes = std::numeric_limits<qint64>::max();
    trusting.unpackRatio = std::numeric_limits<qint64>::max();
    qint64 written = 0;
    for (const Sheet& sheet : m_sheets) {
        written += sheet.rows;
    }
    try {
        const auto rows = countOdsRows(ZipArchive(path, trusting), progress);
        if (rows != written) {
            m_file.throwWriteError(QStringLiteral("%1 rows instead of %2").arg(rows).arg(written));
        }
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Truncated || error.kind() == Error::Kind::NotReadable) {
            m_file.throwWriteError(error.detail());
        }
        throw;
    }
}

} // namespace juzhen
