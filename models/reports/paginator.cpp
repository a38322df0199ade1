// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/paginator.h"

#include "models/reports/typescale.h"

namespace juzhen {

namespace {

/// Sums of lengths are compared with this much tolerance, in layout units (0.005 mm).
constexpr double tolerance = 0.1;

/// Index behind the last piece that has to stand on the same page as piece @p first.
qsizetype chainEnd(const QList<FlowPiece>& pieces, qsizetype first)
{
    auto last = first;
    while (pieces[last].keepWithNext && last + 1 < pieces.size() && !pieces[last + 1].breaksPage) {
        ++last;
    }
    return last + 1;
}

double heightOf(const QList<FlowPiece>& pieces, qsizetype first, qsizetype end)
{
    auto height = 0.0;
    for (auto i = first; i < end; ++i) {
        if (i > first) {
            height += qMax(pieces[i - 1].spaceAfter, pieces[i].spaceBefore);
        }
        height += pieces[i].height;
    }
    return height;
}

} // namespace

Paginator::Paginator(const QRectF& typeArea)
    : m_area(typeArea)
{}

QList<DrawnPage> Paginator::paginate(const QList<FlowPiece>& pieces)
{
    m_pages = {};
    startPage();
    qsizetype keptUntil = 0;
    auto breakIsDue = false;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const auto& piece = pieces[i];
        if (piece.breaksPage) {
            breakIsDue = !m_isPageFresh;
            continue;
        }
        auto end = i + 1;
        if (i >= keptUntil) {
            end = keptUntil = chainEnd(pieces, i);
        }
        const auto needed = gapBefore(piece) + heightOf(pieces, i, end);
        if (breakIsDue || (!m_isPageFresh && !fits(needed))) {
            startPage();
            breakIsDue = false;
        }
        put(piece);
    }
    closeTable();
    return m_pages;
}

void Paginator::put(const FlowPiece& piece)
{
    if (m_openTable && m_openTable != piece.table) {
        closeTable();
    }
    if (piece.table && !m_openTable && !piece.isTableHead) {
        for (const auto& head : piece.table->repeatedHead) {
            append(head);
        }
    }
    append(piece);
    m_openTable = piece.table;
    m_isPageFresh = false;
}

void Paginator::append(const FlowPiece& piece)
{
    m_y += gapBefore(piece);
    for (const auto& command : piece.commands) {
        m_pages.last().commands += translated(command, {m_area.left(), m_y});
    }
    m_y += piece.height;
    m_spaceAfter = piece.spaceAfter;
}

void Paginator::startPage()
{
    closeTable();
    m_pages += DrawnPage{};
    m_y = m_area.top();
    m_spaceAfter = 0;
    m_isPageFresh = true;
}

void Paginator::closeTable()
{
    if (!m_openTable) {
        return;
    }
    m_pages.last().commands += DrawRule{
        {m_area.left(), m_y, m_area.left() + m_openTable->width, m_y}, typescale::strongRule};
    m_openTable.reset();
}

double Paginator::gapBefore(const FlowPiece& piece) const
{
    return m_isPageFresh ? 0.0 : qMax(piece.spaceBefore, m_spaceAfter);
}

bool Paginator::fits(double height) const
{
    return m_y + height <= m_area.bottom() + tolerance;
}

} // namespace juzhen
