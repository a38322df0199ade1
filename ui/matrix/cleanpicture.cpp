// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/cleanpicture.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>

namespace juzhen {

namespace {

constexpr int mostEdge = 8000; ///< pixels; a larger picture is no icon but an attack

} // namespace

QByteArray cleanPicture(const QByteArray& content, int edge)
{
    QByteArray bytes = content;
    QBuffer source(&bytes);
    QImageReader reader(&source);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > mostEdge || size.height() > mostEdge) {
        return {};
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return {};
    }
    if (image.width() > edge || image.height() > edge) {
        image = image.scaled(edge, edge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QImage drawn(image.size(), QImage::Format_ARGB32); // brings none of the texts of the old one
    drawn.fill(Qt::transparent);
    QPainter(&drawn).drawImage(0, 0, image);
    QByteArray png;
    QBuffer target(&png);
    target.open(QIODevice::WriteOnly);
    return drawn.save(&target, "PNG") ? png : QByteArray();
}

} // namespace juzhen
