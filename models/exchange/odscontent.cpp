// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/odscontent.h"

#include "models/domain/error.h"

#include <algorithm>
#include <charconv>

namespace juzhen {

namespace {

/// More equal filled rows than this in one go were made to exhaust the reader.
constexpr int largestFilledRepeat = 65'536;
constexpr double msecsPerDay = 86'400'000.0;

int repetitions(const XmlAttributes& attributes, std::string_view name)
{
    return std::max(1, attributes.number(name, 1));
}

bool isIgnoredInCell(std::string_view name)
{
    // Comments, reading aids and drawings hold text that isn't the cell's.
    return name == "annotation" || name == "ruby-text" || name == "frame" || name == "shapes"
           || name == "table";
}

} // namespace

OdsContentHandler::OdsContentHandler(const QString& path, const ReadLimits& limits)
    : m_path(path)
    , m_limits(limits)
    , m_text(path, limits)
{}

void OdsContentHandler::startElement(std::string_view name, const XmlAttributes& attributes)
{
    if (m_inCell) {
        startInCell(name, attributes);
    } else if (name == "table") {
        if (m_tables++ == 0) {
            m_row = 1;
            sheetStarts(attributes);
        }
    } else if (name == "table-row" && m_tables == 1) {
        m_column = 0;
        m_inRow = true;
        m_rowRepeat = repetitions(attributes, "number-rows-repeated");
    } else if (m_inRow && (name == "table-cell" || name == "covered-table-cell")) {
        m_inCell = true;
        m_covered = name.front() == 'c';
        m_cellRepeat = repetitions(attributes, "number-columns-repeated");
        m_paragraphs = 0;
        m_ignored = 0;
        m_paragraphDepth = 0;
        m_text.clear();
        if (!m_covered) {
            cellStarts(attributes);
        }
    } else {
        otherStarts(name, attributes);
    }
}

void OdsContentHandler::startInCell(std::string_view name, const XmlAttributes& attributes)
{
    if (m_ignored > 0 || isIgnoredInCell(name)) {
        ++m_ignored;
    } else if (name == "p") {
        if (m_paragraphs++ > 0) {
            m_text.append("\n");
        }
        ++m_paragraphDepth;
    } else if (name == "s") {
        const auto count = std::clamp(attributes.number("c", 1), 0, m_limits.cellText);
        m_text.append(std::string(static_cast<size_t>(count), ' '));
    } else if (name == "tab") {
        m_text.append("\t");
    } else if (name == "line-break") {
        m_text.append("\n");
    }
}

void OdsContentHandler::endElement(std::string_view name)
{
    if (m_ignored > 0) {
        --m_ignored;
    } else if (m_inCell) {
        if (name == "p") {
            --m_paragraphDepth;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            endCell();
        }
    } else if (name == "table-row" && m_inRow) {
        endRow();
    } else if (name == "table" && --m_tables == 0) {
        sheetEnds();
    }
}

void OdsContentHandler::characters(std::string_view text)
{
    if (m_inCell && !m_covered && m_ignored == 0 && m_paragraphDepth > 0) {
        m_text.append(text);
    }
}

void OdsContentHandler::endCell()
{
    m_inCell = false;
    if (!m_covered) {
        cellEnds(m_cellRepeat);
    }
    // Beyond the last column nothing is kept, so the sum may stop growing there.
    m_column =
        static_cast<int>(std::min<qint64>(qint64{m_column} + m_cellRepeat, m_limits.columns));
}

void OdsContentHandler::endRow()
{
    m_inRow = false;
    rowEnds(m_rowRepeat);
    m_row = static_cast<int>(std::min<qint64>(qint64{m_row} + m_rowRepeat, m_limits.rows + 1));
}

void OdsContentHandler::throwTooLarge(const QString& what) const
{
    throw Error(Error::Kind::TooLarge, m_path, what);
}

void OdsOutlineHandler::sheetStarts(const XmlAttributes& attributes)
{
    if (sheets.size() >= limits().sheets) {
        throwTooLarge(QStringLiteral("sheets"));
    }
    sheets.append({QString::fromUtf8(bytesOf(attributes.value("name"))),
                   m_hiddenStyles.contains(bytesOf(attributes.value("style-name")))});
    merges.append(QList<CellRange>());
}

void OdsOutlineHandler::cellStarts(const XmlAttributes& attributes)
{
    const int columns = repetitions(attributes, "number-columns-spanned");
    const int rows = repetitions(attributes, "number-rows-spanned");
    auto& ranges = merges.last();
    if ((columns > 1 || rows > 1) && ranges.size() < limits().merges) {
        const auto last = std::min<qint64>(qint64{row()} + rows - 1, limits().rows);
        const auto right = std::min<qint64>(qint64{column()} + columns - 1, limits().columns - 1);
        ranges.append({row(), column(), static_cast<int>(last), static_cast<int>(right)});
    }
}

void OdsOutlineHandler::otherStarts(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "style") {
        m_style = bytesOf(attributes.value("name"));
    } else if (name == "table-properties" && attributes.value("display") == "false") {
        m_hiddenStyles.insert(m_style);
    }
}

OdsSheetHandler::OdsSheetHandler(const QString& path,
                                 const ReadLimits& limits,
                                 int sheet,
                                 const RowCallback& row)
    : OdsContentHandler(path, limits)
    , m_sheet(sheet)
    , m_callback(row)
{}

void OdsSheetHandler::sheetStarts(const XmlAttributes&)
{
    ++m_currentSheet;
}

void OdsSheetHandler::sheetEnds()
{
    if (m_currentSheet == m_sheet) {
        stop();
    }
}

void OdsSheetHandler::cellStarts(const XmlAttributes& attributes)
{
    if (m_currentSheet != m_sheet) {
        return;
    }
    m_valueType = attributes.value("value-type");
    const auto name = m_valueType == "date"      ? "date-value"
                      : m_valueType == "boolean" ? "boolean-value"
                      : m_valueType == "string"  ? "string-value"
                                                 : "value";
    m_value = attributes.value(name);
    m_hasFormula = attributes.value("formula").data() != nullptr;
}

Cell OdsSheetHandler::cell()
{
    if (m_valueType == "float" || m_valueType == "percentage" || m_valueType == "currency") {
        double number = 0;
        const auto* last = m_value.data() + m_value.size();
        const auto [end, code] = std::from_chars(m_value.data(), last, number);
        if (code == std::errc() && end == last) {
            return Cell::numeric(column(), number, QString::fromStdString(m_value));
        }
    } else if (m_valueType == "date") {
        const auto moment = QDateTime::fromString(QString::fromStdString(m_value), Qt::ISODate);
        if (moment.isValid()) {
            const auto days = static_cast<double>(QDate(1899, 12, 30).daysTo(moment.date()));
            return Cell::date(column(), days + moment.time().msecsSinceStartOfDay() / msecsPerDay);
        }
    } else if (m_valueType == "boolean") {
        return Cell::boolean(column(), m_value == "true");
    } else if (m_valueType == "string" && text().isEmpty() && !m_value.empty()) {
        text().append(m_value);
    }
    const auto shown = text().text();
    const bool isError = m_hasFormula && (shown.startsWith(u'#') || shown.startsWith(u"Err:"));
    return isError ? Cell::error(column(), shown) : Cell::text(column(), shown);
}

void OdsSheetHandler::cellEnds(int repeat)
{
    if (m_currentSheet != m_sheet || column() >= limits().keptColumns) {
        return;
    }
    auto filled = cell();
    if (filled.type == CellType::Text && filled.source.isEmpty()) {
        return;
    }
    const auto end = std::min<qint64>(qint64{column()} + repeat, limits().keptColumns);
    for (; filled.column < end; ++filled.column) {
        m_cells.push_back(filled);
    }
}

void OdsSheetHandler::rowEnds(int repeat)
{
    if (m_cells.empty()) {
        return;
    }
    m_cellCount += static_cast<qint64>(m_cells.size()) * repeat;
    if (repeat > largestFilledRepeat || m_cellCount > limits().cells
        || qint64{row()} + repeat - 1 > limits().rows) {
        throwTooLarge(QStringLiteral("rows"));
    }
    for (int number = row(); number < row() + repeat; ++number) {
        if (!m_callback(number, m_cells)) {
            stop();
            break;
        }
    }
    m_cells.clear();
}

} // namespace juzhen
