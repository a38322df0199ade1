// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace juzhen {

/// @p pdf with the maps from glyphs to characters (ToUnicode, PDF 32000-1 9.10.3) rewritten: each
/// character found in them becomes meantBy(character). Pages stay byte for byte; the table of
/// objects is made anew. Understands files with one classic cross-reference table, as QPdfWriter
/// writes them; any other file comes back unchanged.
[[nodiscard]] QByteArray withTextLayer(const QByteArray& pdf,
                                       const std::function<char32_t(char32_t)>& meantBy);

} // namespace juzhen
