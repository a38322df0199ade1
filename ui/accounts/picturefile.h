// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/qrcode.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace juzhen {

/// A picture on its way into the register, or why it can't go there. Made in any thread.
struct PictureFile
{
    enum class Problem
    {
        None,
        NotReadable, ///< the file can't be read
        TooLarge,    ///< more bytes than accountPictureLimit
        NoPicture    ///< no PNG, JPEG, GIF, BMP or WebP, or damaged, or of absurd size
    };

    Problem problem = Problem::None;
    QString fileName; ///< without its folder
    QString mimeType;
    QByteArray content; ///< as it is in the file
    qint64 size = 0;    ///< bytes, of a file that is too large too

    bool operator==(const PictureFile&) const = default;
};

/// The picture in file @p path, read no further than it may be large.
[[nodiscard]] PictureFile pictureFromFile(const QString& path);

/// @p image, from the clipboard or dropped, as PNG under the name @p name.
[[nodiscard]] PictureFile pictureFromImage(const QImage& image, const QString& name);

/// The picture in @p content, no edge longer than @p edge pixels; null when it can't be drawn.
[[nodiscard]] QImage drawnPicture(const QByteArray& content, int edge);

/// @p image as PNG.
[[nodiscard]] QByteArray pngOf(const QImage& image);

/// @p code in black on white with its quiet zone, @p module pixels to a module; null for an empty
/// one.
[[nodiscard]] QImage qrImage(const QrCode& code, int module);

} // namespace juzhen
