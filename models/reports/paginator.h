// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/flow.h"

#include <QRectF>

namespace juzhen {

/// Puts pieces on pages: keeps headings with what follows, repeats table heads, closes tables with
/// a rule where a page ends. Lives for one document.
class Paginator
{
public:
    /// @p typeArea is the part of the paper inside the margins, in layout units.
    explicit Paginator(const QRectF& typeArea);

    /// At least one page.
    [[nodiscard]] QList<DrawnPage> paginate(const QList<FlowPiece>& pieces);

private:
    void put(const FlowPiece& piece);
    void append(const FlowPiece& piece);
    void startPage();
    void closeTable();
    [[nodiscard]] double gapBefore(const FlowPiece& piece) const;
    [[nodiscard]] bool fits(double height) const;

    QRectF m_area;
    QList<DrawnPage> m_pages;
    std::shared_ptr<const FlowTable> m_openTable;
    double m_y = 0;
    double m_spaceAfter = 0;
    bool m_isPageFresh = true; ///< nothing on it yet, but perhaps a repeated table head
};

} // namespace juzhen
