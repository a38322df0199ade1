// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace juzhen {

/// The letters of notes and axis numbers in a chart whose names are set in @p font.
[[nodiscard]] QFont smallChartFont(const QFont& font);

/// @p name with line feeds, so that no line is wider than a chart gives its names. Nothing is cut.
[[nodiscard]] QString wrappedName(const QString& name, const QFont& font);

} // namespace juzhen
