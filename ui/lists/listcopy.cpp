// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listcopy.h"

#include "models/itemmodels/pagedtablemodel.h"
#include "models/stores/liststore.h"
#include "models/text/numberwords.h"
#include "ui/feedback/guarded.h"
#include "ui/feedback/message.h"
#include "ui/widgets/registertable.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace juzhen {

ListCopy::ListCopy(ListId list,
                   const PageContext& context,
                   PagedTableModel* model,
                   RegisterTable* table)
    : QObject(table)
    , m_list(list)
    , m_context(context)
    , m_model(model)
    , m_table(table)
{
    table->setCopy([this] { copySelection(); });
}

void ListCopy::copySelection()
{
    const QList<int> selected = selectedRows(*m_table->selectionModel());
    if (selected.isEmpty()) {
        return;
    }
    if (selected.size() > mostRows) {
        showWarning(m_table, tr("At most %1 rows can be copied at once. Export the list instead.")
                                 .arg(NumberWords::count(mostRows)));
        return;
    }
    QList<qint64> ids;
    for (const int row : selected) {
        ids.append(m_model->keyOf(row));
    }
    // The columns of this moment, not of the one in which the rows come.
    m_context.reader
        ->run([list = m_list, ids](Session& session, Progress&) {
            return ListStore(session).rows(list, ids);
        })
        .then(this, [this, columns = shownColumns(*m_table)](
                        const QList<QVariantList>& rows) { take(rows, columns); })
        .onFailed(this, [this](const Error& error) { showError(m_table, error); });
}

void ListCopy::take(const QList<QVariantList>& rows, const QList<int>& columns)
{
    QStringList headers;
    for (const int column : columns) {
        headers.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    QList<QStringList> cells;
    for (const QVariantList& row : rows) {
        if (row.isEmpty()) {
            continue; // gone meanwhile
        }
        QStringList words;
        for (const int column : columns) {
            words.append(m_model->textOf(row, column));
        }
        cells.append(words);
    }
    QGuiApplication::clipboard()->setMimeData(copiedTable(headers, cells));
    showInfo(m_table,
             tr("%1 rows copied with their headers.").arg(NumberWords::count(cells.size())));
}

} // namespace juzhen
