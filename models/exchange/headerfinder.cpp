// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/headerfinder.h"

#include "models/exchange/fieldcatalog.h"
#include "models/exchange/headergrid.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace juzhen {

namespace {

struct Candidate
{
    int first = 0;
    int last = 0;
    int known = 0;
};

int knownCaptions(const QList<SheetColumn>& columns, const FieldCatalog& catalog)
{
    QSet<QString> seen;
    int known = 0;
    for (const auto& column : columns) {
        if (!column.caption.isEmpty() && catalog.knows(column.caption)
            && !seen.contains(column.fullCaption())) {
            seen.insert(column.fullCaption());
            ++known;
        }
    }
    return known;
}

/// The row, or pair of rows, with the most known captions; the earliest and shortest of equals.
Candidate
bestByWords(const QList<SheetRow>& head, const HeaderGrid& grid, const FieldCatalog& catalog)
{
    Candidate best;
    const auto consider = [&](int first, int last) {
        const int known = knownCaptions(grid.captions(first, last), catalog);
        if (known > best.known) {
            best = {first, last, known};
        }
    };
    // Single rows first: a pair must know more to be preferred.
    for (const auto& row : head) {
        consider(row.number, row.number);
    }
    for (const auto& row : head) {
        if (!grid.cells(row.number + 1).isEmpty()) {
            consider(row.number, row.number + 1);
        }
    }
    // Groups above a row that is complete in itself tell 单位信息/名称 from 账号信息/名称.
    if (best.known > 0 && best.first == best.last && grid.isGroupRow(best.first - 1)) {
        --best.first;
    }
    return best;
}

bool isCaptionLike(const Cell& cell)
{
    if (cell.type != CellType::Text) {
        return false;
    }
    bool isNumber = false;
    (void)cell.source.toDouble(&isNumber);
    return !isNumber && cell.source.size() <= 40;
}

/// Without known words: the first row that is about as full as the fullest and all words.
Candidate bestByShape(const QList<SheetRow>& head)
{
    qsizetype fullest = 0;
    for (const auto& row : head) {
        fullest = std::max(fullest, row.cells.size());
    }
    for (const auto& row : head) {
        const bool full = row.cells.size() * 10 >= fullest * 8;
        if (full && std::all_of(row.cells.begin(), row.cells.end(), isCaptionLike)) {
            return {row.number, row.number, 0};
        }
    }
    return {};
}

QString withoutSpaces(const QString& text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](QChar c) { return !c.isSpace(); });
    return result;
}

bool startsLikeNote(const QString& text)
{
    // A look at the first character spares nearly every row the rest.
    if (text.isEmpty() || !QStringView(u"注备说填审制联负合总小共（(*※").contains(text.front())) {
        return false;
    }
    static const QRegularExpression note(QStringLiteral(
        "^[(（*※]*(注|备注|说明|填报说明|填表说明|填报|填表|填报单位|填报人|填表人|审核人|制表|"
        "制表人|"
        "联系人|联系电话|负责人|分管负责人|填报时间|填报日期|填报人手机号)[0-9０-９]*[:：.．、]"));
    static const QRegularExpression total(QStringLiteral("^(合计|总计|小计|共计)[:：]?$"));
    const auto plain = withoutSpaces(text);
    return note.match(plain).hasMatch() || total.match(plain).hasMatch();
}

bool isRunningNumber(const Cell& cell)
{
    bool isNumber = cell.type == CellType::Number;
    if (cell.type == CellType::Text) {
        (void)cell.source.trimmed().toInt(&isNumber);
    }
    return isNumber;
}

/// Whether every filled cell repeats the caption, or the group, of its column.
bool repeatsHeader(const SheetLayout& layout, const QList<const Cell*>& filled)
{
    if (!layout.hasHeader() || filled.size() < 2) {
        return false;
    }
    return std::all_of(filled.begin(), filled.end(), [&](const Cell* cell) {
        const auto column = std::find_if(
            layout.columns.begin(), layout.columns.end(),
            [&](const SheetColumn& candidate) { return candidate.column == cell->column; });
        if (column == layout.columns.end() || cell->type != CellType::Text) {
            return false;
        }
        const auto text = cell->source.simplified();
        return text == column->caption || (!column->group.isEmpty() && text == column->group);
    });
}

} // namespace

QString SheetColumn::fullCaption() const
{
    return group.isEmpty() ? caption : group + u'/' + caption;
}

SheetLayout layoutWithHeader(const QList<SheetRow>& head,
                             const QList<CellRange>& merges,
                             int firstRow,
                             int lastRow)
{
    const HeaderGrid grid(head, merges);
    SheetLayout layout;
    layout.headerFirstRow = std::max(firstRow, 0);
    layout.headerLastRow = layout.hasHeader() ? std::max(firstRow, lastRow) : 0;
    if (layout.hasHeader()) {
        layout.columns = grid.captions(layout.headerFirstRow, layout.headerLastRow);
    } else {
        for (int column = 0; column < grid.width(); ++column) {
            layout.columns.append({column, columnName(column), {}});
        }
    }
    for (const auto& column : layout.columns) {
        if (layout.hasHeader() && layout.serialColumn < 0 && isSerialCaption(column.caption)) {
            layout.serialColumn = column.column;
        }
    }
    layout.firstDataRow = layout.headerLastRow + 1;
    bool found = false;
    for (const auto& row : head) {
        if (row.number < layout.headerFirstRow) {
            QStringList texts;
            for (const auto& cell : row.cells) {
                texts.append(cell.displayText().simplified());
            }
            layout.titles.append(texts.join(u' '));
        } else if (row.number > layout.headerLastRow && !found) {
            layout.firstDataRow = row.number;
            found = true;
        }
    }
    return layout;
}

SheetLayout
findLayout(const QList<SheetRow>& head, const QList<CellRange>& merges, const FieldCatalog& catalog)
{
    const HeaderGrid grid(head, merges);
    auto best = bestByWords(head, grid, catalog);
    // One known word in a full row is chance; a list may have one column only.
    if (best.known < 2 && best.known * 2 < grid.cells(best.last).size()) {
        best = {};
    }
    if (best.known == 0) {
        best = bestByShape(head);
    }
    return layoutWithHeader(head, merges, best.first, best.last);
}

RowKind classifyRow(const SheetLayout& layout, Cells cells, int nameColumn)
{
    QList<const Cell*> filled;
    filled.reserve(static_cast<qsizetype>(cells.size()));
    for (const auto& cell : cells) {
        const bool blank =
            cell.type == CellType::Empty
            || (cell.type == CellType::Text && QStringView(cell.source).trimmed().isEmpty());
        if (!blank) {
            filled.append(&cell);
        }
    }
    if (filled.isEmpty()) {
        return RowKind::Blank;
    }
    const auto& first = *filled.constFirst();
    if (filled.size() == 1) {
        if (first.column == layout.serialColumn) {
            return isRunningNumber(first) ? RowKind::Blank : RowKind::Note;
        }
        const int firstColumn = layout.columns.isEmpty() ? 0 : layout.columns.constFirst().column;
        if (nameColumn >= 0 && first.column != nameColumn && first.column <= firstColumn) {
            return RowKind::Note;
        }
    }
    if (first.type == CellType::Text && startsLikeNote(first.source.trimmed())
        && (first.column == nameColumn || cellAt(cells, nameColumn) == nullptr)) {
        return RowKind::Note;
    }
    return repeatsHeader(layout, filled) ? RowKind::Header : RowKind::Data;
}

} // namespace juzhen
