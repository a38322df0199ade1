// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rejectedrows.h"

#include "models/exchange/sheetrows.h"
#include "models/exchange/sheetwriter.h"
#include "models/text/importwords.h"

#include <QHash>

#include <vector>

namespace juzhen {

namespace {

/// A cell as it stands in the file: numbers stay numbers, what looks like one stays text.
OutCell copied(const Cell& cell)
{
    switch (cell.type) {
    case CellType::Number:
        return cell.number;
    case CellType::Boolean:
        return cell.number != 0;
    case CellType::Date: {
        const auto moment = cell.moment();
        const bool dayOnly = moment && moment->time() == QTime(0, 0);
        return dayOnly ? OutCell(moment->date()) : OutCell(cell.displayText());
    }
    case CellType::Text:
    case CellType::Error:
        return cell.source;
    case CellType::Empty:
        break;
    }
    return {};
}

/// What is said about each row.
QHash<int, QStringList> reasons(const ImportPlan& plan)
{
    QHash<int, QStringList> reasons;
    for (const ImportNote& note : plan.problems) {
        const QString sentence = ImportWords::sentence(note);
        reasons[note.row].append(
            note.column.isEmpty() ? sentence : ImportWords::inColumn(note.column, sentence));
    }
    return reasons;
}

} // namespace

bool hasRejectedRows(const ImportPlan& plan)
{
    return !plan.problems.isEmpty();
}

qint64 exportRejected(const ImportPlan& plan, const QString& path, Progress& progress)
{
    const QHash<int, QStringList> wanted = reasons(plan);
    const ImportOptions& options = plan.options;
    const auto reader = openSheetReader(options.path, options.reading);
    OutSheet sheet;
    sheet.name = reader->sheets().value(options.sheet).name;
    ColumnMapping everything; // every column, under a key of its own
    QString nameKey;
    for (const SheetColumn& column : options.layout.columns) {
        const QString key = columnName(column.column);
        everything.assign(column.column, key);
        if (column.column == options.mapping.columnOf(u"name")) {
            nameKey = key;
        }
        sheet.columns.append({column.fullCaption()});
    }
    sheet.columns.append({ImportWords::rowTitle()});
    sheet.columns.append({ImportWords::reasonTitle(), 60, true});
    const auto writer = openSheetWriter(path);
    writer->beginSheet(sheet);
    qint64 written = 0;
    const auto take = [&](const MappedRow& mapped) {
        const auto found = wanted.constFind(mapped.number);
        if (found == wanted.cend()) {
            return true;
        }
        std::vector<OutCell> row;
        row.reserve(static_cast<size_t>(sheet.columns.size()));
        for (const Cell& cell : mapped.cells) {
            row.push_back(copied(cell));
        }
        row.emplace_back(static_cast<qint64>(mapped.number));
        row.emplace_back(found->join(u'\n'));
        writer->writeRow(row);
        ++written;
        return written < wanted.size();
    };
    readMapped(*reader, options.sheet, options.layout, everything, nameKey, take, progress);
    writer->finish(progress);
    return written;
}

} // namespace juzhen
