// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "ui/statistics/chartspec.h"
#include "ui/statistics/statisticsdata.h"

#include <QByteArray>
#include <QImage>

namespace juzhen {

/// The charts of a quarter for its report: vector pictures in the light colours whatever the
/// window looks like, as wide as the text. Needs a QApplication and its thread; no window.
[[nodiscard]] QList<Picture> quarterCharts(const StatisticsData& data);

/// One chart as a vector picture on the light palette, @p widthMm wide.
[[nodiscard]] Picture chartPicture(const ChartSpec& spec, double widthMm);

/// One chart with its title and source as pixels, for the clipboard and PNG files.
[[nodiscard]] QImage chartImage(const ChartSpec& spec);

/// As chartImage(), as an SVG document.
[[nodiscard]] QByteArray chartSvg(const ChartSpec& spec);

} // namespace juzhen
