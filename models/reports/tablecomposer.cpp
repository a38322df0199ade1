// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/tablecomposer.h"

#include "models/reports/columnsharing.h"
#include "models/reports/textbreaker.h"
#include "models/reports/typescale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace juzhen {

namespace {

constexpr double lineHeight = typescale::table * typescale::lineFactor * unitsPerPoint;
constexpr double sidePadding = 1.3 * unitsPerMm;
constexpr double edgePadding = 1.0 * unitsPerMm;
constexpr double tableSpace = 14 * unitsPerPoint;

/// A column that fits its content takes no more than this share of the table.
constexpr double widestFit = 0.4;

/// The width of a column whose lines hold @p hanzi.
constexpr double widthOf(int hanzi)
{
    return hanzi * typescale::table * unitsPerPoint + 2 * sidePadding;
}

/// A column that shares what is left gets room for this much, whatever the others ask for; in a
/// crowded table for the second. What fits its content stays whole as long as it can.
constexpr double leastShared = widthOf(6);
constexpr double leastCrowded = widthOf(2);

double sum(const QList<double>& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

/// Ends @p pieces as blocks end: the last two rows stay together and some space follows.
void finish(QList<FlowPiece>& pieces, qsizetype firstRow)
{
    if (pieces.size() - firstRow >= 2) {
        pieces[pieces.size() - 2].keepWithNext = true;
    }
    pieces.last().spaceAfter = tableSpace;
}

} // namespace

TableComposer::TableComposer(const DocumentFonts& fonts, QSizeF area)
    : m_area(area)
    , m_cellFont(fonts.font(FontRole::Body, typescale::table))
    , m_boldFont(fonts.font(FontRole::Heading, typescale::table))
    , m_captionFont(fonts.font(FontRole::Heading, typescale::caption))
    , m_emptyFont(fonts.font(FontRole::Kai, typescale::table))
{}

QList<FlowPiece> TableComposer::compose(const Table& table) const
{
    return compose(table, measure(table));
}

QList<FlowPiece> TableComposer::compose(const KeyValues& keyValues) const
{
    Table table;
    table.caption = keyValues.caption;
    const auto perRow = qBound(1, keyValues.columns, 2);
    for (int i = 0; i < perRow; ++i) {
        table.columns += TableColumn{{}, Qt::AlignLeft, 0};
        table.columns += TableColumn{{}, Qt::AlignLeft, 1};
    }
    QStringList cells;
    for (const auto& [name, value] : keyValues.pairs) {
        cells << name << value;
        if (cells.size() == table.columns.size()) {
            table.rows += std::exchange(cells, {});
        }
    }
    if (!cells.isEmpty()) {
        table.rows += cells;
    }
    auto columns = measure(table);
    for (qsizetype i = 0; i < columns.size(); i += 2) {
        columns[i].isBold = true;
    }
    return compose(table, columns);
}

QList<FlowPiece> TableComposer::compose(const Table& table, const QList<Column>& columns) const
{
    auto shared = std::make_shared<FlowTable>();
    shared->width = m_area.width();
    const auto continued =
        table.caption.isEmpty() ? QString() : tr("%1 (continued)").arg(table.caption);
    shared->repeatedHead = head(table, continued, columns);
    const auto headHeight = std::accumulate(
        shared->repeatedHead.begin(), shared->repeatedHead.end(), 0.0,
        [](double height, const FlowPiece& piece) { return height + piece.height; });

    auto pieces = head(table, table.caption, columns);
    const auto firstRow = pieces.size();
    pieces += table.rows.isEmpty() ? QList<FlowPiece>{emptyRow(
                  table.emptyText.isEmpty() ? tr("No entries.") : table.emptyText)}
                                   : body(table, columns, headHeight);
    pieces.first().spaceBefore = tableSpace;
    finish(pieces, firstRow);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        pieces[i].table = shared;
        pieces[i].isTableHead = i < firstRow;
    }
    return pieces;
}

double TableComposer::contentWidth(const Table& table, qsizetype column, bool captionBreaks) const
{
    const QString& caption = table.columns[column].caption;
    auto natural = 0.0;
    for (const QString& word : captionBreaks ? caption.split(u' ') : QStringList{caption}) {
        natural = qMax(natural, textWidth(word, m_boldFont));
    }
    for (const auto& cells : table.rows) {
        natural = qMax(natural, textWidth(cells.value(column), m_boldFont));
    }
    return std::ceil(natural) + 2 * sidePadding + 1;
}

QList<double> TableComposer::fittedWidths(const Table& table, bool captionsBreak) const
{
    QList<double> widths(table.columns.size(), 0.0);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (table.columns[i].width <= 0) {
            widths[i] = qMin(contentWidth(table, i, captionsBreak), widestFit * m_area.width());
        }
    }
    return widths;
}

QList<TableComposer::Column> TableComposer::measure(const Table& table) const
{
    QList<qsizetype> sharing;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].width > 0) {
            sharing += i;
        }
    }
    auto widths = fittedWidths(table, false);
    const auto sharers = static_cast<double>(sharing.size());
    if (sum(widths) + sharers * leastShared > m_area.width()) {
        widths = fittedWidths(table, true);
    }
    if (!sharing.isEmpty()) {
        const auto room = qMax(m_area.width() - sum(widths), 0.0);
        const auto least = qBound(leastCrowded, room / sharers, leastShared);
        QList<ColumnWish> wishes;
        for (const qsizetype i : std::as_const(sharing)) {
            const auto most = contentWidth(table, i, true);
            wishes += ColumnWish{table.columns[i].width, qMin(least, most), most};
        }
        const auto shared = shareWidth(room, wishes);
        for (qsizetype i = 0; i < sharing.size(); ++i) {
            widths[sharing.at(i)] = shared.at(i);
        }
    }
    // Fitted columns alone are too narrow or too wide for the page: they share it by content.
    const auto scale = m_area.width() / qMax(sum(widths), 1.0);
    QList<Column> columns;
    auto x = 0.0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        columns += Column{x, widths[i] * scale, table.columns[i].alignment, false};
        x += columns.last().width;
    }
    return columns;
}

QList<FlowPiece> TableComposer::caption(const QString& text) const
{
    QList<FlowPiece> pieces;
    if (text.isEmpty()) {
        return pieces;
    }
    constexpr auto height = typescale::caption * typescale::lineFactor * unitsPerPoint;
    const auto lines =
        breakText(text, {m_captionFont, m_area.width(), height, 0, Qt::AlignHCenter});
    for (const auto& line : lines) {
        FlowPiece piece;
        piece.height = height;
        piece.keepWithNext = true;
        piece.commands = {line};
        pieces += piece;
    }
    pieces.last().height += edgePadding;
    return pieces;
}

QList<FlowPiece> TableComposer::head(const Table& table,
                                     const QString& captionText,
                                     const QList<Column>& columns) const
{
    auto pieces = caption(captionText);
    Row captions{{}, true, true};
    for (const auto& column : table.columns) {
        captions.cells += column.caption;
    }
    FlowPiece top;
    if (captions.cells.join(QString()).isEmpty()) {
        top.keepWithNext = true;
    } else {
        top = row(captions, columns, std::numeric_limits<qsizetype>::max()).first();
    }
    top.commands += DrawRule{{0, 0, m_area.width(), 0}, typescale::strongRule};
    pieces += top;
    return pieces;
}

QList<FlowPiece>
TableComposer::body(const Table& table, const QList<Column>& columns, double headHeight) const
{
    const auto room = m_area.height() - headHeight - 2 * edgePadding;
    const auto mostLines = qMax(qsizetype{1}, static_cast<qsizetype>(room / lineHeight));
    const auto firstTotal = table.rows.size() - table.totalRows;
    QList<FlowPiece> pieces;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        pieces += row({table.rows[i], i >= firstTotal, false}, columns, mostLines);
    }
    return pieces;
}

QList<FlowPiece>
TableComposer::row(const Row& row, const QList<Column>& columns, qsizetype mostLines) const
{
    QList<QList<DrawText>> cells;
    qsizetype lineCount = 1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto& column = columns[i];
        const auto& font = row.isBold || column.isBold ? m_boldFont : m_cellFont;
        cells += breakText(row.cells.value(i),
                           {font, column.width - 2 * sidePadding, lineHeight, 0, column.alignment});
        lineCount = qMax(lineCount, cells.last().size());
    }
    QList<FlowPiece> pieces;
    for (qsizetype first = 0; first < lineCount; first += mostLines) {
        const auto count = qMin(mostLines, lineCount - first);
        FlowPiece piece;
        piece.height = static_cast<double>(count) * lineHeight + 2 * edgePadding;
        piece.keepWithNext = row.isHead;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const auto lines = cells[i].mid(first, count);
            auto y = edgePadding + static_cast<double>(count - lines.size()) * lineHeight / 2;
            for (const auto& line : lines) {
                piece.commands += translated(line, {columns[i].x + sidePadding, y});
                y += lineHeight;
            }
        }
        piece.commands += DrawRule{{0, piece.height, m_area.width(), piece.height},
                                   row.isHead ? typescale::middleRule : typescale::hairline};
        pieces += piece;
    }
    return pieces;
}

FlowPiece TableComposer::emptyRow(const QString& text) const
{
    FlowPiece piece;
    const auto lines =
        breakText(text, {m_emptyFont, m_area.width(), lineHeight, 0, Qt::AlignHCenter});
    auto y = 2 * edgePadding;
    for (const auto& line : lines) {
        piece.commands += translated(line, {0, y});
        y += lineHeight;
    }
    piece.height = y + 2 * edgePadding;
    return piece;
}

} // namespace juzhen
