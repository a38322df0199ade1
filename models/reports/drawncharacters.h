// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/drawing.h"

#include <QHash>
#include <QList>
#include <QRawFont>
#include <QSet>

namespace juzhen {

/// Which characters a document draws, in its pictures too, and with which glyphs: the truth that
/// the text layer of a PDF is held against. Made for one PDF, used in the thread that made it.
class DrawnCharacters
{
public:
    explicit DrawnCharacters(const QList<DrawnPage>& pages);

    /// The character drawn that a typeface of the document shows with the same glyph as @p found;
    /// @p found itself when it was drawn, or when there is none.
    ///
    /// Pan-CJK typefaces show 人 (U+4EBA) and the radical ⼈ (U+2F08) with one glyph, and a PDF
    /// writer that goes back from glyph to character takes the first of them.
    [[nodiscard]] char32_t meantBy(char32_t found) const;

private:
    struct Face
    {
        QRawFont font;
        QHash<quint32, char32_t> drawnByGlyph;
    };

    void addFaces(const QFont& font, const QSet<char32_t>& drawn);

    QSet<char32_t> m_drawn;
    QList<Face> m_faces;
};

} // namespace juzhen
