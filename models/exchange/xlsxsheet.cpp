// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxsheet.h"

#include "models/domain/error.h"
#include "models/exchange/sharedstrings.h"
#include "models/exchange/xlsxworkbook.h"

#include <algorithm>
#include <charconv>

namespace juzhen {

namespace {

/// Days between the two calendars of Excel.
constexpr double days1904 = 1462;

/// Excel believes in 1900-02-29; serial numbers before it are one day short.
constexpr double phantomDay = 60;

/// Letters of "AB12" as a column, or −1. Stops at the column that no spreadsheet has.
int columnOfReference(std::string_view reference)
{
    int column = 0;
    size_t letters = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') {
            break;
        }
        column = column * 26 + (c - 'A' + 1);
        if (++letters > 3) {
            return -1;
        }
    }
    return column - 1;
}

std::string_view trimmed(std::string_view text)
{
    constexpr auto blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

double calendarDays(double serial, bool date1904)
{
    if (date1904) {
        return serial + days1904;
    }
    return serial >= 1 && serial < phantomDay ? serial + 1 : serial;
}

} // namespace

XlsxSheetHandler::XlsxSheetHandler(const QString& path,
                                   const ReadLimits& limits,
                                   const XlsxWorkbook& book,
                                   const QList<QString>& sharedStrings,
                                   const RowCallback& row)
    : m_path(path)
    , m_limits(limits)
    , m_book(book)
    , m_sharedStrings(sharedStrings)
    , m_row(row)
    , m_value(path, limits)
    , m_formula(path, limits)
{}

void XlsxSheetHandler::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "c") {
        startCell(attributes);
    } else if (name == "v") {
        m_inValue = m_inCell;
    } else if (name == "t") {
        m_inValue = m_inCell && m_content == Content::Inline && !m_phonetic;
    } else if (name == "row") {
        startRow(attributes);
    } else if (name == "f") {
        m_inFormula = m_hasFormula = m_inCell;
    } else if (name == "rPh") {
        m_phonetic = true;
    }
}

void XlsxSheetHandler::endElement(std::string_view name)
{
    if (name == "v" || name == "t") {
        m_inValue = false;
    } else if (name == "c") {
        if (m_inCell) {
            endCell();
        }
    } else if (name == "row") {
        endRow();
    } else if (name == "f") {
        m_inFormula = false;
    } else if (name == "rPh") {
        m_phonetic = false;
    } else if (name == "sheetData") {
        stop();
    }
}

void XlsxSheetHandler::characters(std::string_view text)
{
    if (m_inValue) {
        m_value.append(text);
    } else if (m_inFormula) {
        m_formula.append(text);
    }
}

void XlsxSheetHandler::startRow(const XmlAttributes& attributes)
{
    const int number = attributes.number("r", m_rowNumber + 1);
    if (++m_rowsSeen > m_limits.rows || number > m_limits.rows) {
        throwTooLarge(QStringLiteral("rows"));
    }
    if (number <= m_rowNumber) {
        throw Error(Error::Kind::NotASpreadsheet, m_path,
                    QStringLiteral("row %1 after row %2").arg(number).arg(m_rowNumber));
    }
    m_rowNumber = number;
    m_column = -1;
    m_cellsInRow = 0;
    m_outOfOrder = false;
    m_cells.clear();
}

void XlsxSheetHandler::startCell(const XmlAttributes& attributes)
{
    if (m_rowNumber == 0) {
        return;
    }
    int column = m_column + 1;
    m_style = 0;
    m_content = Content::Number;
    for (const auto* pair = attributes.pairs(); *pair != nullptr; pair += 2) {
        const std::string_view name = pair[0];
        const std::string_view value = pair[1];
        if (name == "r") {
            column = columnOfReference(value);
        } else if (name == "s") {
            std::from_chars(value.data(), value.data() + value.size(), m_style);
        } else if (name == "t") {
            m_content = value == "s"           ? Content::Shared
                        : value == "inlineStr" ? Content::Inline
                        : value == "str"       ? Content::FormulaText
                        : value == "b"         ? Content::Boolean
                        : value == "e"         ? Content::Error
                        : value == "d"         ? Content::IsoDate
                                               : Content::Number;
        }
    }
    if (++m_cellsInRow > m_limits.columns || ++m_cellCount > m_limits.cells) {
        throwTooLarge(QStringLiteral("cells in row %1").arg(m_rowNumber));
    }
    m_outOfOrder = m_outOfOrder || column <= m_column;
    m_column = column;
    m_inCell = column >= 0 && column < m_limits.keptColumns;
    m_hasFormula = false;
    m_value.clear();
    m_formula.clear();
}

void XlsxSheetHandler::endCell()
{
    m_inCell = false;
    const auto value = trimmed(m_value.utf8());
    if (value.empty() && m_hasFormula && m_content != Content::FormulaText) {
        // Written by a program that doesn't calculate: better a problem than a silent blank.
        m_cells.push_back(Cell::error(m_column, u'=' + m_formula.text()));
        return;
    }
    if (m_value.isEmpty()) {
        return;
    }
    switch (m_content) {
    case Content::Number:
        addNumber(value);
        break;
    case Content::Shared:
        addShared(value);
        break;
    case Content::Inline:
    case Content::FormulaText:
        m_cells.push_back(Cell::text(m_column, unescapedXlsxText(m_value.text())));
        break;
    case Content::Boolean:
        m_cells.push_back(Cell::boolean(m_column, value == "1" || value == "true"));
        break;
    case Content::Error:
        m_cells.push_back(Cell::error(m_column, m_value.text()));
        break;
    case Content::IsoDate:
        addIsoDate();
        break;
    }
}

void XlsxSheetHandler::addNumber(std::string_view text)
{
    if (text.empty()) {
        return;
    }
    double number = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (code != std::errc() || end != text.data() + text.size()) {
        m_cells.push_back(Cell::text(m_column, m_value.text()));
    } else if (m_book.isDateStyle(m_style)) {
        m_cells.push_back(Cell::date(m_column, calendarDays(number, m_book.date1904)));
    } else {
        m_cells.push_back(Cell::numeric(m_column, number, latin1(text)));
    }
}

void XlsxSheetHandler::addShared(std::string_view text)
{
    qsizetype index = -1;
    std::from_chars(text.data(), text.data() + text.size(), index);
    if (index < 0 || index >= m_sharedStrings.size()) {
        m_cells.push_back(Cell::error(m_column, QStringLiteral("#REF!")));
    } else if (!m_sharedStrings[index].isEmpty()) {
        m_cells.push_back(Cell::text(m_column, m_sharedStrings[index]));
    }
}

void XlsxSheetHandler::addIsoDate()
{
    const auto text = m_value.text().trimmed();
    const auto moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid()) {
        m_cells.push_back(Cell::text(m_column, text));
        return;
    }
    const auto days = static_cast<double>(QDate(1899, 12, 30).daysTo(moment.date()));
    m_cells.push_back(
        Cell::date(m_column, days + moment.time().msecsSinceStartOfDay() / 86'400'000.0));
}

void XlsxSheetHandler::endRow()
{
    if (m_outOfOrder) {
        std::stable_sort(m_cells.begin(), m_cells.end(),
                         [](const Cell& a, const Cell& b) { return a.column < b.column; });
        const auto rest =
            std::unique(m_cells.begin(), m_cells.end(),
                        [](const Cell& a, const Cell& b) { return a.column == b.column; });
        m_cells.erase(rest, m_cells.end());
    }
    if (!m_cells.empty() && !m_row(m_rowNumber, m_cells)) {
        stop();
    }
    m_cells.clear();
}

void XlsxSheetHandler::throwTooLarge(const QString& what) const
{
    throw Error(Error::Kind::TooLarge, m_path, what);
}

} // namespace juzhen
