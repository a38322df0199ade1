// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace juzhen {

/// A QR code (二维码) as a square of dark and light modules.
struct QrCode
{
    int width = 0;     ///< modules in a row; 0: the text is empty or too long
    QByteArray isDark; ///< width × width bytes, 1 for dark

    [[nodiscard]] bool at(int column, int row) const
    {
        return isDark.at(row * width + column) != 0;
    }
};

/// The code for @p text in UTF-8, still readable when a seventh of it is dirty (level M).
[[nodiscard]] QrCode qrCode(const QString& text);

/// The code as an SVG document with the quiet zone of four modules that readers need. Black on
/// white whatever the page looks like.
[[nodiscard]] QByteArray qrSvg(const QrCode& code);

} // namespace juzhen
