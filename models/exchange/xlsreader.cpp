// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsreader.h"

#include "models/domain/error.h"
#include "models/exchange/xlscontainer.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <freexl.h>
#include <utility>
#include <vector>

namespace juzhen {

XlsReader::XlsReader(const QString& path, const ReadLimits& limits)
    : m_path(path)
    , m_limits(limits)
{
    if (QFileInfo(path).size() > limits.legacyFileBytes) {
        throw Error(Error::Kind::TooLarge, path);
    }
    try {
        open();
    } catch (...) {
        if (m_handle != nullptr) {
            freexl_close(m_handle);
        }
        throw;
    }
}

XlsReader::~XlsReader()
{
    freexl_close(m_handle);
}

int XlsReader::openFile(const QString& path)
{
    return freexl_open(QFile::encodeName(path).constData(), &m_handle);
}

void XlsReader::open()
{
    const QTemporaryDir folder; // freexl has read everything when it has opened a file
    const QString plain = folder.filePath(QStringLiteral("plain.xls"));
    m_dates = XlsDates::split(workbookOf(m_path));
    if (m_dates
        && (!writeWorkbook(plain, m_dates->takeWorkbook()) || openFile(plain) != FREEXL_OK)) {
        m_dates.reset();
        freexl_close(std::exchange(m_handle, nullptr));
    }
    const int code = m_dates ? FREEXL_OK : openFile(m_path);
    if (m_handle != nullptr && info(FREEXL_BIFF_PASSWORD) == FREEXL_BIFF_OBFUSCATED) {
        throw Error(Error::Kind::Encrypted, m_path);
    }
    if (code != FREEXL_OK || m_handle == nullptr) {
        const bool cut = code == FREEXL_CFBF_READ_ERROR || code == FREEXL_CFBF_SEEK_ERROR;
        throw Error(cut ? Error::Kind::Truncated : Error::Kind::NotASpreadsheet, m_path,
                    QStringLiteral("freexl %1").arg(code));
    }
    const auto count =
        std::min(info(FREEXL_BIFF_SHEET_COUNT), static_cast<quint32>(m_limits.sheets));
    for (quint32 i = 0; i < count; ++i) {
        const char* name = nullptr;
        freexl_get_worksheet_name(m_handle, static_cast<quint16>(i), &name);
        m_sheets.append({QString::fromUtf8(name), false});
    }
    if (m_sheets.isEmpty()) {
        throw Error(Error::Kind::NotASpreadsheet, m_path, QStringLiteral("no sheet"));
    }
}

quint32 XlsReader::info(quint16 what) const
{
    unsigned int value = 0;
    freexl_get_info(m_handle, what, &value);
    return value;
}

Cell XlsReader::number(quint32 row, quint16 column, double value, const QString& text) const
{
    return m_dates && m_dates->isDate(m_sheet, row, column) ? Cell::date(column, value)
                                                            : Cell::numeric(column, value, text);
}

Cell XlsReader::cell(quint32 row, quint16 column) const
{
    FreeXL_CellValue value{};
    if (freexl_get_cell_value(m_handle, row, column, &value) != FREEXL_OK) {
        return {};
    }
    switch (value.type) {
    case FREEXL_CELL_INT:
        return number(row, column, value.value.int_value, QString::number(value.value.int_value));
    case FREEXL_CELL_DOUBLE:
        return number(row, column, value.value.double_value,
                      QString::number(value.value.double_value, 'g', 17));
    case FREEXL_CELL_TEXT:
    case FREEXL_CELL_SST_TEXT:
        return Cell::text(column, QString::fromUtf8(value.value.text_value));
    case FREEXL_CELL_DATE:
    case FREEXL_CELL_DATETIME: {
        const auto text = QString::fromLatin1(value.value.text_value).replace(u' ', u'T');
        const auto moment = QDateTime::fromString(text, Qt::ISODate);
        const auto days = static_cast<double>(QDate(1899, 12, 30).daysTo(moment.date()));
        return moment.isValid()
                   ? Cell::date(column, days + moment.time().msecsSinceStartOfDay() / 86'400'000.0)
                   : Cell::text(column, text);
    }
    case FREEXL_CELL_TIME:
        return Cell::text(column, QString::fromLatin1(value.value.text_value));
    default:
        return {};
    }
}

void XlsReader::read(int sheet, const RowCallback& row, Progress& progress)
{
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (sheet < 0 || sheet >= m_sheets.size()) {
        throw Error(Error::Kind::Internal, QStringLiteral("sheet %1").arg(sheet));
    }
    if (freexl_select_active_worksheet(m_handle, static_cast<quint16>(sheet)) != FREEXL_OK
        || freexl_worksheet_dimensions(m_handle, &rows, &columns) != FREEXL_OK) {
        throw Error(Error::Kind::Truncated, m_path);
    }
    m_sheet = sheet;
    progress.start(rows);
    std::vector<Cell> cells;
    for (unsigned int i = 0; i < rows; ++i) {
        progress.advance(i);
        cells.clear();
        for (unsigned short column = 0; column < columns && column < m_limits.keptColumns;
             ++column) {
            auto filled = cell(i, column);
            if (filled.type != CellType::Empty
                && (filled.type != CellType::Text || !filled.source.isEmpty())) {
                cells.push_back(std::move(filled));
            }
        }
        if (!cells.empty() && !row(static_cast<int>(i) + 1, cells)) {
            return;
        }
    }
}

} // namespace juzhen
