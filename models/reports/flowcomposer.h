// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/reports/flow.h"
#include "models/reports/fonts.h"
#include "models/reports/tablecomposer.h"

#include <QSizeF>

namespace juzhen {

/// Turns the blocks of a document into flow pieces, in order. Made for one document.
class FlowComposer
{
public:
    /// @p area is the type area in layout units.
    FlowComposer(const DocumentFonts& fonts, QSizeF area);

    [[nodiscard]] QList<FlowPiece> compose(const QList<Block>& blocks);

    void operator()(const Title& title);
    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const KeyValues& keyValues);
    void operator()(const Table& table);
    void operator()(const Picture& picture);
    void operator()(const Signatures& signatures);
    void operator()(const SourceLine& source);
    void operator()(const PageBreak& pageBreak);

private:
    void addLines(const QList<DrawText>& lines, double height, bool keepAll);

    const DocumentFonts& m_fonts;
    QSizeF m_area;
    TableComposer m_tables;
    QList<FlowPiece> m_pieces;
};

} // namespace juzhen
