// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/documentlayout.h"

#include "models/domain/error.h"
#include "models/reports/drawncharacters.h"
#include "models/reports/pdftextlayer.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>

namespace juzhen {

namespace {

[[noreturn]] void throwWriteError(const QString& path, const QFileDevice& file, qint64 size)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    const auto isFull = file.error() == QFileDevice::ResourceError
                        || (storage.isValid() && storage.bytesAvailable() < size);
    throw Error(isFull ? Error::Kind::DiskFull : Error::Kind::NotWritable, path,
                file.errorString());
}

} // namespace

DocumentLayout::DocumentLayout(QString title, const QPageLayout& paper, QList<DrawnPage> pages)
    : m_title(std::move(title))
    , m_paper(paper)
    , m_pages(std::move(pages))
{}

void DocumentLayout::paintPage(QPainter& painter, qsizetype index, double pixelsPerMm) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixelsPerMm / unitsPerMm, pixelsPerMm / unitsPerMm);
    for (const auto& command : m_pages.at(index).commands) {
        draw(painter, command);
    }
    painter.restore();
}

void DocumentLayout::paint(QPagedPaintDevice& device) const
{
    device.setPageLayout(m_paper);
    const auto ranges = device.pageRanges();
    QPainter painter;
    auto isFirst = true;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        if (!ranges.isEmpty() && !ranges.contains(static_cast<int>(i + 1))) {
            continue;
        }
        const auto isReady = isFirst ? painter.begin(&device) : device.newPage();
        if (!isReady) {
            throw Error(Error::Kind::NotWritable, m_title);
        }
        isFirst = false;
        paintPage(painter, i, device.logicalDpiX() / millimetresPerInch);
    }
}

QImage DocumentLayout::image(qsizetype index, double dotsPerInch) const
{
    const auto size =
        m_paper.fullRect(QPageLayout::Millimeter).size() * dotsPerInch / millimetresPerInch;
    QImage image(size.toSize(), QImage::Format_RGB32);
    const auto dotsPerMeter = qRound(dotsPerInch / millimetresPerInch * 1000);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, index, dotsPerInch / millimetresPerInch);
    return image;
}

QByteArray DocumentLayout::pdf() const
{
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        // One dot is one layout unit, so nothing is rounded.
        writer.setResolution(qRound(unitsPerMm * millimetresPerInch));
        writer.setTitle(m_title);
        writer.setCreator(QStringLiteral("Juzhen"));
        paint(writer);
    }
    const DrawnCharacters drawn(m_pages);
    bytes = withTextLayer(bytes, [&drawn](char32_t found) { return drawn.meantBy(found); });
    if (!bytes.startsWith("%PDF-") || !bytes.trimmed().endsWith("%%EOF")) {
        throw Error(Error::Kind::Internal, m_title);
    }
    return bytes;
}

void DocumentLayout::writePdf(const QString& path) const
{
    const auto bytes = pdf();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throwWriteError(path, file, 0);
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        throwWriteError(path, file, bytes.size());
    }
    if (!file.commit()) {
        throwWriteError(path, file, bytes.size());
    }
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != bytes) {
        throw Error(Error::Kind::NotWritable, path, written.errorString());
    }
}

} // namespace juzhen
