// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "ui/matrix/matrixpicture.h"

#include <QByteArray>
#include <QDate>

namespace juzhen {

/// The palette and letters for files and paper, whatever the window looks like.
[[nodiscard]] MatrixPicture::Look paperLook();

/// The picture as a PNG or SVG file.
[[nodiscard]] QByteArray picturePng(const MatrixPicture& picture);
[[nodiscard]] QByteArray pictureSvg(const MatrixPicture& picture);

/// The picture on one page, lying or upright as fits it better, for PDF, preview and printer.
[[nodiscard]] Document pictureDocument(const MatrixPicture& picture, QDate day);

} // namespace juzhen
