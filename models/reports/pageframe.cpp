// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/pageframe.h"

#include "models/reports/textbreaker.h"
#include "models/reports/typescale.h"

namespace juzhen {

namespace {

constexpr double noteLine = typescale::note * typescale::lineFactor * unitsPerPoint;
constexpr double headerGap = 5 * unitsPerMm; ///< from the rule above the type area to it
constexpr double ruleGap = 1 * unitsPerMm;
constexpr double numberGap = 7 * unitsPerMm; ///< GB/T 9704-2012: from type area to page number

constexpr double titleShare = 0.7;
constexpr double asideShare = 0.38;

} // namespace

PageFrame::PageFrame(const DocumentFonts& fonts, const QRectF& typeArea)
    : m_area(typeArea)
    , m_noteFont(fonts.font(FontRole::Song, typescale::note))
    , m_markFont(fonts.font(FontRole::Heading, typescale::note))
    , m_numberFont(fonts.font(FontRole::Song, typescale::pageNumber))
{}

void PageFrame::addTo(QList<DrawnPage>& pages, const Document& document) const
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        // The first page has the title itself.
        addHeader(pages[i], i == 0 ? QString() : document.title, document.mark);
        addFooter(pages[i], i + 1, document);
    }
}

void PageFrame::addHeader(DrawnPage& page, const QString& title, const QString& mark) const
{
    if (title.isEmpty() && mark.isEmpty()) {
        return;
    }
    const auto bottom = m_area.top() - headerGap;
    page.commands += DrawRule{{m_area.left(), bottom, m_area.right(), bottom}, typescale::hairline};
    const auto addLines = [&page, bottom, this](const QList<DrawText>& lines, double x) {
        auto y = bottom - ruleGap - static_cast<double>(lines.size()) * noteLine;
        for (const auto& line : lines) {
            page.commands += translated(line, {x, y});
            y += noteLine;
        }
    };
    if (!title.isEmpty()) {
        addLines(breakText(title, {m_noteFont, m_area.width() * titleShare, noteLine}),
                 m_area.left());
    }
    if (!mark.isEmpty()) {
        const auto width = m_area.width() * (1 - titleShare) - 2 * unitsPerMm;
        addLines(breakText(mark, {m_markFont, width, noteLine, 0, Qt::AlignRight}),
                 m_area.right() - width);
    }
}

void PageFrame::addFooter(DrawnPage& page, qsizetype number, const Document& document) const
{
    constexpr auto height = typescale::pageNumber * unitsPerPoint;
    const auto text = QStringLiteral("— %1 —").arg(number);
    const auto top = m_area.bottom() + numberGap;
    const auto lines = breakText(text, {m_numberFont, m_area.width(), height, 0, Qt::AlignHCenter});
    for (const auto& line : lines) {
        page.commands += translated(line, {m_area.left(), top});
    }
    const auto asideTop = top + (height - noteLine) / 2;
    addAside(page, document.source, asideTop, Qt::AlignLeft);
    if (document.date.isValid()) {
        addAside(page, document.date.toString(tr("yyyy-MM-dd")), asideTop, Qt::AlignRight);
    }
}

void PageFrame::addAside(DrawnPage& page, const QString& text, double top, Qt::Alignment side) const
{
    if (text.isEmpty()) {
        return;
    }
    const auto width = m_area.width() * asideShare;
    const auto x = side == Qt::AlignRight ? m_area.right() - width : m_area.left();
    const auto lines = breakText(text, {m_noteFont, width, noteLine, 0, side});
    auto y = top;
    for (const auto& line : lines) {
        page.commands += translated(line, {x, y});
        y += noteLine;
    }
}

} // namespace juzhen
