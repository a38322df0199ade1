// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/picturefiles.h"

#include "models/reports/fonts.h"
#include "ui/accounts/picturefile.h"
#include "ui/theme/space.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QSvgGenerator>

namespace juzhen {

namespace {

constexpr int letterPixels = 15;
constexpr double pixelsPerMm = 4; ///< lays paper out like the screen
constexpr int imageScale = 2;
constexpr int paperMargin = space::page;

QSize sheetOf(const MatrixPicture& picture)
{
    return picture.size().toSize() + QSize(2 * paperMargin, 2 * paperMargin);
}

void paintSheet(QPainter& painter, const MatrixPicture& picture)
{
    painter.fillRect(QRect({}, sheetOf(picture)), lightPalette().color(QPalette::Base));
    painter.translate(paperMargin, paperMargin);
    picture.paint(painter);
}

} // namespace

MatrixPicture::Look paperLook()
{
    QFont font(DocumentFonts::fromMachine().family(FontRole::Heading));
    font.setPixelSize(letterPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {lightPalette(), font};
}

QByteArray picturePng(const MatrixPicture& picture)
{
    QImage image(sheetOf(picture) * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    {
        QPainter painter(&image);
        paintSheet(painter, picture);
    }
    return pngOf(image);
}

QByteArray pictureSvg(const MatrixPicture& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheetOf(picture));
    generator.setViewBox(QRect({}, sheetOf(picture)));
    generator.setTitle(picture.title());
    generator.setDescription(picture.description());
    QPainter painter(&generator);
    paintSheet(painter, picture);
    painter.end();
    return bytes;
}

Document pictureDocument(const MatrixPicture& picture, QDate day)
{
    QPicture recording;
    const QRect bounds({}, picture.size().toSize());
    recording.setBoundingRect(bounds);
    {
        QPainter painter(&recording);
        picture.paint(painter);
    }
    recording.setBoundingRect(bounds);
    Document document;
    const bool isWide = picture.size().width() > picture.size().height();
    document.page = isWide ? PageSetup::landscape() : PageSetup();
    document.title = picture.title();
    document.date = day;
    document.blocks.append(Picture{recording, {}, picture.size() / pixelsPerMm});
    return document;
}

} // namespace juzhen
