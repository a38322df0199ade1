// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/drawncharacters.h"

#include "models/reports/textcollector.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

namespace juzhen {

namespace {

/// The faces that draw @p text in @p font, stand-ins for missing characters included.
QList<QRawFont> facesFor(const QString& text, const QFont& font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    QList<QRawFont> faces;
    const auto runs = layout.glyphRuns();
    for (const auto& run : runs) {
        if (!faces.contains(run.rawFont())) {
            faces += run.rawFont();
        }
    }
    return faces;
}

quint32 glyphOf(const QRawFont& face, char32_t code)
{
    return face.glyphIndexesForString(QString::fromUcs4(&code, 1)).value(0);
}

} // namespace

DrawnCharacters::DrawnCharacters(const QList<DrawnPage>& pages)
{
    TextCollector collector;
    QPainter painter(&collector);
    for (const auto& page : pages) {
        for (const auto& command : page.commands) {
            draw(painter, command);
        }
    }
    painter.end();
    // The size of a face doesn't change its glyphs.
    QHash<QFont, QSet<char32_t>> byFace;
    const auto& collected = collector.characters();
    for (auto it = collected.begin(); it != collected.end(); ++it) {
        QFont face;
        face.setFamilies(it.key().families());
        face.setWeight(it.key().weight());
        face.setItalic(it.key().italic());
        face.setStyleHint(it.key().styleHint());
        byFace[face] |= it.value();
        m_drawn |= it.value();
    }
    for (auto it = byFace.begin(); it != byFace.end(); ++it) {
        addFaces(it.key(), it.value());
    }
}

void DrawnCharacters::addFaces(const QFont& font, const QSet<char32_t>& drawn)
{
    QString text;
    for (const auto code : drawn) {
        text += QString::fromUcs4(&code, 1);
    }
    const auto rawFonts = facesFor(text, font);
    for (const auto& rawFont : rawFonts) {
        Face face{rawFont, {}};
        for (const auto code : drawn) {
            if (const auto glyph = glyphOf(rawFont, code)) {
                face.drawnByGlyph.insert(glyph, code);
            }
        }
        m_faces += face;
    }
}

char32_t DrawnCharacters::meantBy(char32_t found) const
{
    if (m_drawn.contains(found)) {
        return found;
    }
    for (const auto& face : m_faces) {
        if (const auto meant = face.drawnByGlyph.value(glyphOf(face.font, found))) {
            return meant;
        }
    }
    return found;
}

} // namespace juzhen
