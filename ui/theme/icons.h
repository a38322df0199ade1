// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QIcon>

namespace juzhen {

/// The line icon drawn in resources/icons/<name>.svg. It takes the colour of the palette at the
/// moment it is painted, so a theme switch needs no new icons, and is sharp at every scale.
/// An unknown name gives an empty icon and a warning in the log.
[[nodiscard]] QIcon icon(const char* name);
[[nodiscard]] QIcon icon(const QString& name);

/// As above, in the colour of @p tone.
[[nodiscard]] QIcon icon(const char* name, Tone tone);
[[nodiscard]] QIcon icon(const QString& name, Tone tone);

/// The program's own icon, in its own colours.
[[nodiscard]] QIcon applicationIcon();

/// The edge of an icon beside a word: 4 units and a half, growing with the font. In logical pixels.
[[nodiscard]] int iconEdge();

} // namespace juzhen
