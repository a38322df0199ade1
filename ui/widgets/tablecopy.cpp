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

QList<int> visibleColumns(const QHeaderView& header)
{
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

} // namespace

QMimeData* copyWithHeader(const QTableView& view)
{
    const auto* const model = view.model();
    if (model == nullptr || !view.selectionModel()->hasSelection()) {
        return nullptr;
    }
    const auto columns = visibleColumns(*view.horizontalHeader());
    QString plain;
    QString html = QStringLiteral("<table>");
    const auto addRow = [&](const auto& textOf, const auto& markup) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const auto column : columns) {
            const QString text = textOf(column);
            cells.append(plainCell(text));
            html += markup(text);
        }
        html += QStringLiteral("</tr>");
        plain += cells.join(u'\t') + u'\n';
    };
    addRow([&](int column) { return model->headerData(column, Qt::Horizontal).toString(); },
           htmlHeader);
    for (const auto row : selectedRows(*view.selectionModel())) {
        addRow([&](int column) { return model->index(row, column).data().toString(); }, htmlCell);
    }
    html += QStringLiteral("</table>");

    auto copied = std::make_unique<QMimeData>();
    copied->setText(plain);
    copied->setHtml(html);
    return copied.release();
}

} // namespace juzhen
