// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/flowcomposer.h"

#include "models/reports/textbreaker.h"
#include "models/reports/typescale.h"

namespace juzhen {

namespace {

constexpr double blockSpace = 14 * unitsPerPoint;
constexpr double headingSpace = 8 * unitsPerPoint;
constexpr double titleSpace = typescale::bodyLine * unitsPerPoint;
constexpr double smallSpace = 4 * unitsPerPoint;
constexpr double bodyIndent = 2 * typescale::body * unitsPerPoint;
constexpr int signaturesPerLine = 3;

constexpr double lineOf(double points)
{
    return points * typescale::lineFactor * unitsPerPoint;
}

QSizeF scaledInto(QSizeF size, QSizeF room)
{
    return size.width() > room.width() || size.height() > room.height()
               ? size.scaled(room, Qt::KeepAspectRatio)
               : size;
}

} // namespace

FlowComposer::FlowComposer(const DocumentFonts& fonts, QSizeF area)
    : m_fonts(fonts)
    , m_area(area)
    , m_tables(fonts, area)
{}

QList<FlowPiece> FlowComposer::compose(const QList<Block>& blocks)
{
    m_pieces = {};
    for (const auto& block : blocks) {
        std::visit(*this, block);
    }
    return m_pieces;
}

void FlowComposer::addLines(const QList<DrawText>& lines, double height, bool keepAll)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto after = lines.size() - 1 - i;
        FlowPiece piece;
        piece.height = height;
        // Neither the first nor the last line of a paragraph may stand alone on a page.
        piece.keepWithNext = keepAll || (after > 0 && (i == 0 || after == 1));
        piece.commands = {lines[i]};
        m_pieces += piece;
    }
}

void FlowComposer::operator()(const Title& title)
{
    const auto first = m_pieces.size();
    addLines(
        breakEvenly(title.text, {m_fonts.font(FontRole::Title, typescale::title), m_area.width(),
                                 lineOf(typescale::title), 0, Qt::AlignHCenter}),
        lineOf(typescale::title), true);
    if (!title.subtitle.isEmpty()) {
        const auto second = m_pieces.size();
        addLines(breakEvenly(title.subtitle,
                             {m_fonts.font(FontRole::Kai, typescale::subtitle), m_area.width(),
                              lineOf(typescale::subtitle), 0, Qt::AlignHCenter}),
                 lineOf(typescale::subtitle), true);
        m_pieces[second].spaceBefore = headingSpace;
    }
    m_pieces[first].spaceBefore = titleSpace;
    m_pieces.last().spaceAfter = titleSpace;
}

void FlowComposer::operator()(const Heading& heading)
{
    auto font = m_fonts.font(FontRole::Heading, typescale::heading);
    if (heading.level == 2) {
        font = m_fonts.font(FontRole::Kai, typescale::heading);
    } else if (heading.level >= 3) {
        font = m_fonts.font(FontRole::Body, typescale::heading);
        font.setBold(true);
    }
    const auto first = m_pieces.size();
    constexpr auto height = typescale::bodyLine * unitsPerPoint;
    addLines(breakText(heading.text,
                       {font, m_area.width(), height, heading.indented ? bodyIndent : 0.0}),
             height, true);
    if (heading.level == 1) {
        m_pieces[first].spaceBefore = headingSpace;
    }
}

void FlowComposer::operator()(const Paragraph& paragraph)
{
    auto font = m_fonts.font(FontRole::Body, typescale::body);
    font.setLetterSpacing(QFont::PercentageSpacing, typescale::bodySpacing);
    constexpr auto height = typescale::bodyLine * unitsPerPoint;
    const auto indent = paragraph.indented ? bodyIndent : 0.0;
    const auto parts = paragraph.text.split(QLatin1Char('\n'));
    for (const auto& part : parts) {
        addLines(breakText(part, {font, m_area.width(), height, indent, Qt::AlignJustify}), height,
                 false);
    }
}

void FlowComposer::operator()(const KeyValues& keyValues)
{
    m_pieces += m_tables.compose(keyValues);
}

void FlowComposer::operator()(const Table& table)
{
    m_pieces += m_tables.compose(table);
}

void FlowComposer::operator()(const Picture& picture)
{
    constexpr auto captionHeight = lineOf(typescale::caption);
    const auto caption =
        picture.caption.isEmpty()
            ? QList<DrawText>()
            : breakText(picture.caption, {m_fonts.font(FontRole::Heading, typescale::caption),
                                          m_area.width(), captionHeight, 0, Qt::AlignHCenter});
    const auto captionRoom = smallSpace + static_cast<double>(caption.size() + 1) * captionHeight;
    const auto size =
        scaledInto(picture.sizeMm * unitsPerMm, {m_area.width(), m_area.height() - captionRoom});
    FlowPiece piece;
    piece.height = size.height();
    piece.spaceBefore = blockSpace;
    piece.spaceAfter = caption.isEmpty() ? blockSpace : smallSpace;
    piece.keepWithNext = !caption.isEmpty();
    piece.commands = {
        DrawPicture{QRectF({(m_area.width() - size.width()) / 2, 0}, size), picture.content}};
    m_pieces += piece;
    if (!caption.isEmpty()) {
        addLines(caption, captionHeight, true);
        m_pieces.last().keepWithNext = false;
        m_pieces.last().spaceAfter = blockSpace;
    }
}

void FlowComposer::operator()(const Signatures& signatures)
{
    const auto font = m_fonts.font(FontRole::Body, typescale::signature);
    constexpr auto height = 2 * lineOf(typescale::signature);
    constexpr auto gap = 5 * unitsPerMm;
    const auto perLine = static_cast<int>(
        qBound(qsizetype{1}, signatures.labels.size(), qsizetype{signaturesPerLine}));
    const auto width = (m_area.width() - gap * (perLine - 1)) / perLine;
    FlowPiece piece;
    piece.spaceBefore = titleSpace;
    piece.spaceAfter = blockSpace;
    for (qsizetype i = 0; i < signatures.labels.size(); ++i) {
        const QPointF corner(static_cast<double>(i % perLine) * (width + gap),
                             static_cast<double>(i / perLine) * height);
        const auto lines =
            breakText(signatures.labels[i], {font, width * 2 / 3, height / 2, 0, Qt::AlignLeft});
        auto y = corner.y() + height - static_cast<double>(lines.size()) * height / 2;
        for (const auto& line : lines) {
            piece.commands += translated(line, {corner.x(), y});
            y += height / 2;
        }
        const auto from = qMin(textWidth(signatures.labels[i], font), width * 2 / 3) + unitsPerMm;
        const auto bottom = corner.y() + height - unitsPerMm;
        piece.commands += DrawRule{{corner.x() + from, bottom, corner.x() + width, bottom},
                                   typescale::middleRule};
        piece.height = corner.y() + height;
    }
    m_pieces += piece;
}

void FlowComposer::operator()(const SourceLine& source)
{
    if (!m_pieces.isEmpty()) {
        m_pieces.last().keepWithNext = true;
        m_pieces.last().spaceAfter = smallSpace;
    }
    constexpr auto height = lineOf(typescale::note);
    addLines(breakText(source.text,
                       {m_fonts.font(FontRole::Song, typescale::note), m_area.width(), height}),
             height, true);
    m_pieces.last().keepWithNext = false;
    m_pieces.last().spaceAfter = blockSpace;
}

void FlowComposer::operator()(const PageBreak& /*pageBreak*/)
{
    FlowPiece piece;
    piece.breaksPage = true;
    m_pieces += piece;
}

} // namespace juzhen
