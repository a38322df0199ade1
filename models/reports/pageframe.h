// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/reports/drawing.h"
#include "models/reports/fonts.h"

#include <QCoreApplication>
#include <QRectF>

namespace juzhen {

/// Draws what stands in the margins: title and mark above, page number, source and date below.
/// Made for one document.
class PageFrame
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::PageFrame)

public:
    /// @p typeArea is the part of the paper inside the margins, in layout units.
    PageFrame(const DocumentFonts& fonts, const QRectF& typeArea);

    void addTo(QList<DrawnPage>& pages, const Document& document) const;

private:
    void addHeader(DrawnPage& page, const QString& title, const QString& mark) const;
    void addFooter(DrawnPage& page, qsizetype number, const Document& document) const;

    /// Text in the outer third at the left or right, growing downwards from @p top.
    void addAside(DrawnPage& page, const QString& text, double top, Qt::Alignment side) const;

    QRectF m_area;
    QFont m_noteFont;
    QFont m_markFont;
    QFont m_numberFont;
};

} // namespace juzhen
