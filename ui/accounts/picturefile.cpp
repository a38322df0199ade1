// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/picturefile.h"

#include "models/domain/attachment.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

constexpr int mostEdge = 8000; ///< pixels; a larger picture is no icon but an attack
constexpr int quietZone = 4;   ///< modules (ISO/IEC 18004)

/// SVG is left out: it may load and run things.
constexpr std::array<const char*, 5> formats{"png", "jpeg", "gif", "bmp", "webp"};

/// The format of the picture in @p content; empty for none that may be kept.
QByteArray formatOf(const QByteArray& content)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    const bool isKept = std::find(formats.begin(), formats.end(), format) != formats.end();
    return isKept && size.width() <= mostEdge && size.height() <= mostEdge ? format : QByteArray();
}

PictureFile checked(PictureFile picture)
{
    picture.size = std::max(picture.size, qint64{picture.content.size()});
    if (picture.size > accountPictureLimit) {
        picture.problem = PictureFile::Problem::TooLarge;
    } else if (const QByteArray format = formatOf(picture.content);
               format.isEmpty() || drawnPicture(picture.content, 1).isNull()) {
        picture.problem = PictureFile::Problem::NoPicture;
    } else {
        picture.mimeType = QStringLiteral("image/") + QString::fromLatin1(format);
        return picture;
    }
    picture.content.clear();
    return picture;
}

} // namespace

PictureFile pictureFromFile(const QString& path)
{
    PictureFile picture;
    picture.fileName = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        picture.problem = PictureFile::Problem::NotReadable;
        return picture;
    }
    picture.size = file.size();
    picture.content = file.read(accountPictureLimit + 1);
    return checked(picture);
}

PictureFile pictureFromImage(const QImage& image, const QString& name)
{
    PictureFile picture;
    picture.fileName = name;
    picture.content = pngOf(image);
    return checked(picture);
}

QImage drawnPicture(const QByteArray& content, int edge)
{
    QByteArray bytes = content;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > mostEdge || size.height() > mostEdge) {
        return {};
    }
    const QImage image = reader.read();
    return image.width() > edge || image.height() > edge
               ? image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation)
               : image;
}

QByteArray pngOf(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QImage qrImage(const QrCode& code, int module)
{
    if (code.width == 0) {
        return {};
    }
    const int modules = code.width + 2 * quietZone;
    constexpr uchar dark = 0;
    constexpr uint light = 0xFF;
    QImage image(modules, modules, QImage::Format_Grayscale8);
    image.fill(light);
    for (int row = 0; row < code.width; ++row) {
        uchar* const line = image.scanLine(row + quietZone);
        for (int column = 0; column < code.width; ++column) {
            if (code.at(column, row)) {
                line[column + quietZone] = dark;
            }
        }
    }
    return image.scaled(modules * module, modules * module);
}

} // namespace juzhen
