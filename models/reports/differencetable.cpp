// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/differencetable.h"

namespace juzhen {

namespace {

using Words = ReconciliationWords;
using Side = ReconciliationSide;

Table emptyTable()
{
    const auto title = [](const char* key) {
        return Words::title(QString::fromLatin1(key));
    };
    Table table;
    table.columns = {{title("account"), Qt::AlignLeft, 3},
                     {title("platform"), Qt::AlignLeft, 2},
                     {title("field"), Qt::AlignLeft, 2},
                     {Words::label(Side::Own), Qt::AlignLeft, 3},
                     {Words::label(Side::National), Qt::AlignLeft, 3},
                     {Words::label(Side::Declared), Qt::AlignLeft, 3},
                     {title("decision"), Qt::AlignLeft, 3},
                     {title("remark"), Qt::AlignLeft, 2}};
    return table;
}

} // namespace

Document differenceTable(const QList<DifferenceLine>& lines, const QString& title, QDate day)
{
    Document document;
    document.page = PageSetup::landscape();
    document.title = Words::title(QStringLiteral("table"));
    document.date = day;
    document.blocks.append(Title{document.title, title});
    for (qsizetype first = 0; first < lines.size();) {
        const QString unit = lines.at(first).unit;
        Table table = emptyTable();
        for (; first < lines.size() && lines.at(first).unit == unit; ++first) {
            const DifferenceLine& line = lines.at(first);
            table.rows.append({line.account, line.platform, line.field, line.own, line.national,
                               line.declared, line.decision, line.remark});
        }
        document.blocks.append(
            Heading{2, unit.isEmpty() ? Words::title(QStringLiteral("no_unit")) : unit, false});
        document.blocks.append(table);
        document.blocks.append(Signatures{Words::signatures()});
    }
    if (lines.isEmpty()) {
        document.blocks.append(emptyTable());
    }
    return document;
}

} // namespace juzhen
