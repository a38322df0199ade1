// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/reports/flow.h"
#include "models/reports/fonts.h"

#include <QCoreApplication>
#include <QSizeF>

namespace juzhen {

/// Turns a table into flow pieces: caption, head and one piece for each row, ruled by horizontal
/// lines only. Made for one document.
class TableComposer
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::TableComposer)

public:
    /// @p area is the type area in layout units.
    TableComposer(const DocumentFonts& fonts, QSizeF area);

    [[nodiscard]] QList<FlowPiece> compose(const Table& table) const;

    /// Pairs as a table without a head, the names in bold.
    [[nodiscard]] QList<FlowPiece> compose(const KeyValues& keyValues) const;

private:
    struct Column
    {
        double x = 0;
        double width = 0;
        Qt::Alignment alignment;
        bool isBold = false;
    };

    struct Row
    {
        QStringList cells;
        bool isBold = false;
        bool isHead = false;
    };

    [[nodiscard]] QList<Column> measure(const Table& table) const;
    /// What a column needs to have all its cells on one line each; its caption too, or only the
    /// longest word of it.
    [[nodiscard]] double
    contentWidth(const Table& table, qsizetype column, bool captionBreaks) const;
    /// The widths of the columns that fit their content; 0 for those that share what is left.
    [[nodiscard]] QList<double> fittedWidths(const Table& table, bool captionsBreak) const;
    [[nodiscard]] QList<FlowPiece> caption(const QString& text) const;
    [[nodiscard]] QList<FlowPiece>
    head(const Table& table, const QString& caption, const QList<Column>& columns) const;
    [[nodiscard]] QList<FlowPiece>
    body(const Table& table, const QList<Column>& columns, double headHeight) const;
    [[nodiscard]] QList<FlowPiece>
    row(const Row& row, const QList<Column>& columns, qsizetype mostLines) const;
    [[nodiscard]] QList<FlowPiece> compose(const Table& table, const QList<Column>& columns) const;
    [[nodiscard]] FlowPiece emptyRow(const QString& text) const;

    QSizeF m_area;
    QFont m_cellFont;
    QFont m_boldFont;
    QFont m_captionFont;
    QFont m_emptyFont;
};

} // namespace juzhen
