// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxsheetwriter.h"

#include "models/domain/error.h"
#include "models/exchange/columnwidth.h"
#include "models/exchange/xlsxreader.h"
#include "models/text/errorwords.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <limits>
#include <xlsxwriter.h>

namespace juzhen {

namespace {

constexpr quint32 largestXlsxRow = 1'048'576;

/// Escapes what the file format would otherwise take for an escape of its own.
QString escapedXlsxText(QString text)
{
    for (auto at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        bool isHex = false;
        if (at + 6 < text.size() && text[at + 6] == u'_') {
            (void)QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
        }
        if (isHex) {
            text.replace(at, 1, QStringLiteral("_x005F_"));
            at += 6;
        }
    }
    return text.replace(u'\r', QStringLiteral("_x000D_"));
}

} // namespace

XlsxSheetWriter::XlsxSheetWriter(const QString& path)
    : m_file(path)
{
    const auto name = QFile::encodeName(m_file.temporaryPath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(name.constData(), &options);
    if (m_book == nullptr) {
        m_file.throwWriteError(QStringLiteral("no workbook"));
    }
    addFormats();
}

XlsxSheetWriter::~XlsxSheetWriter()
{
    discard();
}

void XlsxSheetWriter::discard()
{
    if (m_book == nullptr) {
        return;
    }
    for (const auto& sheet : m_sheets) {
        // The library closes these only when it completes the file.
        if (sheet.handle->optimize_tmpfile != nullptr) {
            fclose(sheet.handle->optimize_tmpfile);
            sheet.handle->optimize_tmpfile = nullptr;
        }
    }
    lxw_workbook_free(m_book);
    m_book = nullptr;
}

void XlsxSheetWriter::addFormats()
{
    m_headerFormat = workbook_add_format(m_book);
    format_set_bold(m_headerFormat);
    format_set_bottom(m_headerFormat, LXW_BORDER_THIN);
    format_set_pattern(m_headerFormat, LXW_PATTERN_GRAY_0625);
    format_set_align(m_headerFormat, LXW_ALIGN_VERTICAL_CENTER);
    m_titleFormat = workbook_add_format(m_book);
    format_set_bold(m_titleFormat);
    format_set_font_size(m_titleFormat, 16);
    m_dateFormat = workbook_add_format(m_book);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
    m_warningFormat = workbook_add_format(m_book);
    format_set_font_color(m_warningFormat, LXW_COLOR_RED);
    format_set_text_wrap(m_warningFormat);
}

void XlsxSheetWriter::beginSheet(const OutSheet& sheet)
{
    if (!m_sheets.empty()) {
        complete(m_sheets.back());
    }
    const auto name = safeSheetName(sheet.name).toUtf8();
    auto* handle = workbook_add_worksheet(m_book, name.constData());
    if (handle == nullptr) {
        throw Error(Error::Kind::Invalid, sheet.name, QStringLiteral("sheet name"));
    }
    Sheet current;
    current.handle = handle;
    m_sheets.push_back(std::move(current));
    auto& started = m_sheets.back();
    if (!sheet.title.isEmpty()) {
        writeText(0, sheet.title, m_titleFormat);
        ++started.nextRow;
        ++started.filledRows;
    }
    started.headerRow = started.nextRow;
    bool filled = false;
    for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
        const auto& column = sheet.columns[i];
        started.widths.push_back(column.width > 0 ? -column.width : displayWidth(column.title));
        started.warnings.push_back(column.warning);
        writeText(static_cast<quint16>(i), column.title, m_headerFormat);
        filled = filled || !column.title.isEmpty();
    }
    ++started.nextRow;
    started.filledRows += filled ? 1 : 0;
}

void XlsxSheetWriter::writeRow(std::span<const OutCell> cells)
{
    auto& sheet = m_sheets.back();
    if (sheet.nextRow >= largestXlsxRow) {
        throw Error(Error::Kind::TooLarge, m_file.target(), QString(tooManyRows));
    }
    bool filled = false;
    const bool measure = sheet.nextRow - sheet.headerRow <= rowsToMeasure;
    for (size_t i = 0; i < cells.size(); ++i) {
        writeCell(static_cast<quint16>(i), cells[i]);
        if (measure && i < sheet.widths.size() && sheet.widths[i] >= 0) {
            sheet.widths[i] = std::max(sheet.widths[i], displayWidth(cells[i]));
        }
        filled = filled || isFilled(cells[i]);
    }
    sheet.filledRows += filled ? 1 : 0;
    ++sheet.nextRow;
}

void XlsxSheetWriter::writeCell(quint16 column, const OutCell& cell)
{
    const auto& sheet = m_sheets.back();
    if (const auto* text = std::get_if<QString>(&cell)) {
        const bool warning = column < sheet.warnings.size() && sheet.warnings[column];
        writeText(column, *text, warning ? m_warningFormat : nullptr);
    } else if (const auto* whole = std::get_if<qint64>(&cell)) {
        if (std::abs(*whole) > exactWholeNumbers) {
            writeText(column, QString::number(*whole), nullptr);
        } else {
            worksheet_write_number(sheet.handle, sheet.nextRow, column, static_cast<double>(*whole),
                                   nullptr);
        }
    } else if (const auto* number = std::get_if<double>(&cell)) {
        if (std::isfinite(*number)) {
            worksheet_write_number(sheet.handle, sheet.nextRow, column, *number, nullptr);
        }
    } else if (const auto* date = std::get_if<QDate>(&cell)) {
        if (date->isValid()) {
            const auto serial = static_cast<double>(QDate(1899, 12, 30).daysTo(*date));
            worksheet_write_number(sheet.handle, sheet.nextRow, column, serial, m_dateFormat);
        }
    } else if (const auto* flag = std::get_if<bool>(&cell)) {
        worksheet_write_boolean(sheet.handle, sheet.nextRow, column, *flag ? 1 : 0, nullptr);
    }
}

void XlsxSheetWriter::writeText(quint16 column, const QString& text, lxw_format* format)
{
    if (text.isEmpty()) {
        return;
    }
    const auto& sheet = m_sheets.back();
    QByteArray plain = text.toUtf8();
    if (plain.contains('_') || plain.contains('\r')) {
        plain = escapedXlsxText(text).toUtf8();
    }
    const auto code =
        worksheet_write_string(sheet.handle, sheet.nextRow, column, plain.constData(), format);
    if (code == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
        throw Error(Error::Kind::TooLarge, m_file.target(),
                    QString(tooLongText + QLatin1String("%2%1"))
                        .arg(QString::number(sheet.nextRow + 1), columnName(column)));
    }
    if (code != LXW_NO_ERROR) {
        m_file.throwWriteError(QString::fromUtf8(lxw_strerror(code)));
    }
}

void XlsxSheetWriter::complete(Sheet& sheet)
{
    for (size_t i = 0; i < sheet.widths.size(); ++i) {
        const auto column = static_cast<quint16>(i);
        worksheet_set_column(sheet.handle, column, column, columnWidth(sheet.widths[i]), nullptr);
    }
    worksheet_freeze_panes(sheet.handle, sheet.headerRow + 1, 0);
    worksheet_repeat_rows(sheet.handle, sheet.headerRow, sheet.headerRow);
    worksheet_set_landscape(sheet.handle);
    if (!sheet.widths.empty() && sheet.nextRow > sheet.headerRow + 1) {
        worksheet_autofilter(sheet.handle, sheet.headerRow, 0, sheet.nextRow - 1,
                             static_cast<quint16>(sheet.widths.size() - 1));
    }
}

void XlsxSheetWriter::finish(Progress& progress)
{
    if (m_sheets.empty()) {
        beginSheet({});
    }
    complete(m_sheets.back());
    progress.throwIfCancelled();
    errno = 0;
    const auto code = workbook_close(m_book);
    m_book = nullptr;
    if (code != LXW_NO_ERROR) {
        m_file.throwWriteError(QString::fromUtf8(lxw_strerror(code)));
    }
    m_file.commit([&](const QString& path) { verify(path, progress); });
}

void XlsxSheetWriter::verify(const QString& path, Progress& progress) const
{
    ReadLimits trusting;
    trusting.unpackedBytes = std::numeric_limits<qint64>::max();
    trusting.unpackRatio = std::numeric_limits<qint64>::max();
    try {
        const ZipArchive archive(path, trusting);
        for (size_t i = 0; i < m_sheets.size(); ++i) {
            progress.throwIfCancelled();
            const auto part = QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1).toLatin1();
            const auto rows = countXlsxRows(archive, part);
            if (rows != m_sheets[i].filledRows) {
                m_file.throwWriteError(
                    QStringLiteral("%1 rows instead of %2").arg(rows).arg(m_sheets[i].filledRows));
            }
        }
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Truncated || error.kind() == Error::Kind::NotReadable) {
            m_file.throwWriteError(error.detail());
        }
        throw;
    }
}

QString safeSheetName(const QString& name)
{
    auto safe = name;
    for (const QChar c : QStringLiteral("[]:*?/\\")) {
        safe.replace(c, u' ');
    }
    safe = safe.left(31).trimmed();
    while (safe.startsWith(u'\'')) {
        safe.remove(0, 1);
    }
    while (safe.endsWith(u'\'')) {
        safe.chop(1);
    }
    return safe.isEmpty() ? QStringLiteral("Sheet") : safe;
}

QString uniqueSheetName(const QString& name, QSet<QString>& taken)
{
    const QString safe = safeSheetName(name);
    QString unique = safe;
    for (int number = 2; taken.contains(unique.toLower()); ++number) {
        const QString ending = QStringLiteral(" (%1)").arg(number);
        unique = safe.left(31 - ending.size()) + ending;
    }
    taken.insert(unique.toLower());
    return unique;
}

} // namespace juzhen
