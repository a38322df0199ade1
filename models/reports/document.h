// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QImage>
#include <QList>
#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QPicture>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace juzhen {

/// The paper of a document. The margins are those of an official document (GB/T 9704-2012: type
/// area 156 × 225 mm on A4 upright).
struct PageSetup
{
    QPageSize::PageSizeId paper = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QMarginsF marginsMm{28, 37, 26, 35}; ///< left, top, right, bottom, measured on the turned page

    /// A4 lying, with even margins, for wide tables.
    [[nodiscard]] static PageSetup landscape()
    {
        return {QPageSize::A4, QPageLayout::Landscape, {25, 28, 25, 26}};
    }

    /// A4 lying, with margins as narrow as header and page number allow, for long lists to work
    /// with.
    [[nodiscard]] static PageSetup ledger()
    {
        return {QPageSize::A4, QPageLayout::Landscape, {15, 19, 15, 18}};
    }
};

/// The document's name, centred; long ones break into lines of like length. The subtitle may be
/// empty.
struct Title
{
    QString text;
    QString subtitle = {};
};

/// A heading of level 1 to 3; it never stands alone at the end of a page. The text brings its own
/// number.
struct Heading
{
    int level = 1;
    QString text;
    bool indented = true; ///< by two characters; not so the word "annex" above an annex
};

/// Running text; a line feed starts a new paragraph. Indented by two characters unless told
/// otherwise.
struct Paragraph
{
    QString text;
    bool indented = true;
};

/// Names and values in one or two columns of pairs. The caption may be empty.
struct KeyValues
{
    QString caption = {};
    QList<std::pair<QString, QString>> pairs;
    int columns = 1; ///< 1 or 2
};

/// One column of a Table.
struct TableColumn
{
    QString caption;
    Qt::Alignment alignment = Qt::AlignLeft; ///< AlignRight for numbers
    double width = 1; ///< share of the width left over; 0: as wide as its content needs
};

/// A table. Its header repeats on every page, its rows are never cut (but for one taller than a
/// page), long text wraps. A row shorter than the columns is filled with empty cells.
struct Table
{
    QString caption = {};
    QList<TableColumn> columns;
    QList<QStringList> rows;
    QString emptyText =
        {};            ///< said instead of rows when there are none; empty: a standard sentence
    int totalRows = 0; ///< how many rows at the end are totals, in bold
};

/// A picture, with a caption below it. A QPicture stays vector. It is made smaller, never larger,
/// where the page has less room than sizeMm.
struct Picture // NOLINT(bugprone-exception-escape): the variant moves, which throws nothing
{
    std::variant<QPicture, QImage> content;
    QString caption = {};
    QSizeF sizeMm;
};

/// Lines to be signed by hand, up to three side by side, each after its label. Kept on one page.
struct Signatures
{
    QStringList labels;
};

/// Where the figures come from and up to which moment, under a table or picture or at the end. It
/// stays with the block before it.
struct SourceLine
{
    QString text;
};

/// What follows begins on a new page.
struct PageBreak
{};

using Block = std::variant<Title,
                           Heading,
                           Paragraph,
                           KeyValues,
                           Table,
                           Picture,
                           Signatures,
                           SourceLine,
                           PageBreak>;

/// A report as a list of value blocks. Whoever makes a report fills one in; DocumentRenderer turns
/// it into pages, the same ones for preview, printer and PDF.
struct Document
{
    PageSetup page;
    QString title;  ///< at the left above every page but the first, and the PDF's own title
    QString mark;   ///< at the right above every page, for "sample data" or "draft"; may be empty
    QString source; ///< at the left below every page; may be empty
    QDate date;     ///< at the right below every page; invalid: none
    QList<Block> blocks;
};

} // namespace juzhen
