// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/cleanpicture.h"

#include "ui/accounts/picturefile.h"

#include <QPainter>

namespace juzhen {

QByteArray cleanPicture(const QByteArray& content, int edge)
{
    const QImage image = drawnPicture(content, edge);
    if (image.isNull()) {
        return {};
    }
    QImage drawn(image.size(), QImage::Format_ARGB32); // brings none of the texts of the old one
    drawn.fill(Qt::transparent);
    QPainter(&drawn).drawImage(0, 0, image);
    return pngOf(drawn);
}

} // namespace juzhen
