// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/reconciliationexport.h"

#include "models/exchange/sheetwriter.h"
#include "models/exchange/xlsxsheetwriter.h"

#include <QSet>

namespace juzhen {

namespace {

constexpr qsizetype longestSheetName = 31;

OutSheet sheetOf(const QString& name, const QString& title, bool withUnit)
{
    using Words = ReconciliationWords;
    using Side = ReconciliationSide;
    OutSheet sheet;
    sheet.name = name;
    sheet.title = title;
    if (withUnit) {
        sheet.columns.append({Words::title(QStringLiteral("unit"))});
    }
    for (const char* key : {"account", "platform", "field"}) {
        sheet.columns.append({Words::title(QString::fromLatin1(key))});
    }
    for (const Side side : {Side::Own, Side::National, Side::Declared}) {
        sheet.columns.append({Words::label(side)});
    }
    for (const char* key : {"decision", "remark"}) {
        sheet.columns.append({Words::title(QString::fromLatin1(key))});
    }
    return sheet;
}

std::vector<OutCell> cellsOf(const DifferenceLine& line, bool withUnit)
{
    std::vector<OutCell> cells;
    if (withUnit) {
        cells.emplace_back(line.unit);
    }
    for (const QString* text : {&line.account, &line.platform, &line.field, &line.own,
                                &line.national, &line.declared, &line.decision, &line.remark}) {
        cells.emplace_back(*text);
    }
    return cells;
}

} // namespace

QStringList sheetNamesFor(const QStringList& units)
{
    QStringList names;
    QSet<QString> used;
    for (const QString& unit : units) {
        const QString name = safeSheetName(
            unit.isEmpty() ? ReconciliationWords::title(QStringLiteral("no_unit")) : unit);
        QString unique = name;
        for (int i = 2; used.contains(unique.toCaseFolded()); ++i) {
            const QString suffix = QStringLiteral("(%1)").arg(i);
            unique = name.left(longestSheetName - suffix.size()) + suffix;
        }
        used.insert(unique.toCaseFolded());
        names.append(unique);
    }
    return names;
}

qint64 exportDifferences(const QList<ReconciliationItem>& items,
                         const QString& path,
                         const WordBook& words,
                         Progress& progress)
{
    const QList<DifferenceLine> lines = differenceLines(items, words);
    QStringList units;
    for (const DifferenceLine& line : lines) {
        if (units.isEmpty() || units.last() != line.unit) {
            units.append(line.unit);
        }
    }
    const QString table = ReconciliationWords::title(QStringLiteral("table"));
    const bool isCsv = !path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
    const bool apart = !isCsv && !units.isEmpty() && units.size() <= mostUnitSheets;
    const QStringList names = apart ? sheetNamesFor(units) : QStringList(table);
    const auto writer = openSheetWriter(path);
    const auto sign = [&] {
        for (const QString& text : ReconciliationWords::signatures()) {
            writer->writeRow(std::vector<OutCell>{text});
        }
    };
    progress.start(lines.size());
    qsizetype sheet = -1;
    qint64 written = 0;
    const DifferenceLine* last = nullptr;
    for (const DifferenceLine& line : lines) {
        if (sheet < 0 || (apart && last->unit != line.unit)) {
            if (sheet >= 0) {
                sign();
            }
            ++sheet;
            writer->beginSheet(sheetOf(names.at(sheet),
                                       apart ? table + QStringLiteral("　") + line.unit : QString(),
                                       !apart));
        }
        writer->writeRow(cellsOf(line, !apart));
        last = &line;
        progress.advance(++written);
    }
    if (sheet < 0) {
        writer->beginSheet(sheetOf(table, {}, true));
    } else if (!isCsv) {
        sign();
    }
    writer->finish(progress);
    return written;
}

} // namespace juzhen
