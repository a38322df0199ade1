// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace juzhen {

namespace {

/// A cell with a tab, a line end or a quote is quoted, as spreadsheets do on their own clipboard.
QString plainCell(const QString& text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"')) {
        return text;
    }
    auto inner = text;
    inner.replace(u'"', QStringLiteral("\"\""));
    return QStringLiteral("\"%1\"").arg(inner);
}

/// Marked as text, so that a phone number or an id with a leading zero stays what it is.
QString htmlCell(const QString& text)
{
    return QStringLiteral("<td style=\"mso-number-format:'\\@'\">%1</td>")
        .arg(text.toHtmlEscaped());
}

QString htmlHeader(const QString& text)
{
    return QStringLiteral("<th>%1</th>").arg(text.toHtmlEscaped());
}

} // namespace

QList<int> shownColumns(const QTableView& view)
{
    const QHeaderView& header = *view.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (const auto column = header.logicalIndex(place); !header.isSectionHidden(column)) {
            columns.append(column);
        }
    }
    return columns;
}

QList<int> selectedRows(const QItemSelectionModel& selection)
{
    QList<int> rows;
    const auto ranges = selection.selection();
    for (const auto& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows.append(row);
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

QMimeData* copiedTable(const QStringList& headers, const QList<QStringList>& rows)
{
    QString plain;
    QString html = QStringLiteral("<table>");
    const auto add = [&](const QStringList& row, const auto& markup) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const QString& text : row) {
            cells.append(plainCell(text));
            html += markup(text);
        }
        html += QStringLiteral("</tr>");
        plain += cells.join(u'\t') + u'\n';
    };
    add(headers, htmlHeader);
    for (const QStringList& row : rows) {
        add(row, htmlCell);
    }
    html += QStringLiteral("</table>");
    auto copied = std::make_unique<QMimeData>();
    copied->setText(plain);
    copied->setHtml(html);
    return copied.release();
}

QMimeData* copyWithHeader(const QTableView& view)
{
    const auto* const model = view.model();
    if (model == nullptr || !view.selectionModel()->hasSelection()) {
        return nullptr;
    }
    const auto columns = shownColumns(view);
    QStringList headers;
    for (const int column : columns) {
        headers.append(model->headerData(column, Qt::Horizontal).toString());
    }
    QList<QStringList> rows;
    for (const int row : selectedRows(*view.selectionModel())) {
        QStringList cells;
        for (const int column : columns) {
            cells.append(model->index(row, column).data().toString());
        }
        rows.append(cells);
    }
    return copiedTable(headers, rows);
}

} // namespace juzhen
