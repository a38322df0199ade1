// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace juzhen {

/// Draws a picture anew as PNG, no edge longer than @p edge pixels, without whatever else its file
/// holds (place, author, program). Empty when it can't be read. May be used in any thread.
[[nodiscard]] QByteArray cleanPicture(const QByteArray& content, int edge);

} // namespace juzhen
