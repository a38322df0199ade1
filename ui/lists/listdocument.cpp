// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listdocument.h"

#include "models/domain/phone.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "models/tasks/progress.h"
#include "models/text/numberwords.h"
#include "ui/lists/cellwords.h"

#include <QCoreApplication>

namespace juzhen {

namespace {

constexpr qsizetype rowsAtOnce = 500;

struct ListDocument
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ListDocument)
};

Table tableOf(const ListPrintout& printout)
{
    const auto columns = listDefinition(printout.request.list).columns;
    Table table;
    for (qsizetype i = 0; i < printout.columns.size(); ++i) {
        const ListColumn& column = columns[static_cast<size_t>(printout.columns[i])];
        // Words may go on in the next line; a day or number broken in two reads as another.
        const bool isWords = column.kind == ValueKind::Text || column.kind == ValueKind::Code;
        table.columns.append({listHeader(column),
                              column.kind == ValueKind::Number ? Qt::AlignRight : Qt::AlignLeft,
                              isWords ? static_cast<double>(printout.widths.value(i, 1)) : 0});
    }
    table.emptyText = ListDocument::tr("Nothing fits the search and filters.");
    return table;
}

} // namespace

Document listDocument(Session& session,
                      const ListPrintout& printout,
                      const WordBook& words,
                      Progress& progress)
{
    const auto text = cellText(words);
    const auto columns = listDefinition(printout.request.list).columns;
    ListStore store(session);
    const QList<qint64> keys = store.keys(printout.request);
    progress.start(keys.size());
    Table table = tableOf(printout);
    for (qsizetype first = 0; first < keys.size(); first += rowsAtOnce) {
        const auto rows = store.rows(printout.request.list, keys.mid(first, rowsAtOnce));
        for (const QVariantList& row : rows) {
            if (row.isEmpty()) {
                continue; // gone meanwhile
            }
            QStringList cells;
            for (const int column : printout.columns) {
                const ListColumn& shown = columns[static_cast<size_t>(column)];
                cells.append(isPersonalPhone(printout.request.list, shown)
                                 ? maskedPhones(row.at(column).toString())
                                 : text(shown, row.at(column)));
            }
            table.rows.append(cells);
        }
        progress.advance(first + rows.size());
    }
    QStringList above = printout.filters;
    above.append(ListDocument::tr("%1 rows").arg(NumberWords::count(table.rows.size())));
    Document document;
    document.page = PageSetup::ledger();
    document.title = printout.title;
    document.date = printout.day;
    document.blocks = {Title{printout.title, above.join(ListDocument::tr("; "))}, table};
    return document;
}

} // namespace juzhen
