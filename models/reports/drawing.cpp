// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/drawing.h"

#include <QPainter>
#include <QPen>
#include <QRegularExpression>

namespace juzhen {

namespace {

struct Mover
{
    QPointF offset;

    void operator()(DrawText& text) const { text.baseline += offset; }

    void operator()(DrawRule& rule) const { rule.line.translate(offset); }

    void operator()(DrawPicture& picture) const { picture.target.translate(offset); }
};

/// The text in pieces of which none has both Latin letters and digits. Beside Latin letters,
/// pan-CJK typefaces show digits with glyphs that stand for no character: they can be seen in a
/// PDF, but neither copied nor searched.
QStringList drawnApart(const QString& text)
{
    static const QRegularExpression letter(QStringLiteral("\\p{Latin}"));
    static const QRegularExpression piece(QStringLiteral("[0-9]+|[^0-9]+"));
    if (!text.contains(letter)) {
        return {text};
    }
    QStringList pieces;
    for (auto found = piece.globalMatch(text); found.hasNext();) {
        pieces.append(found.next().captured());
    }
    return pieces;
}

struct Drawer
{
    QPainter& painter;

    void operator()(const DrawText& text) const
    {
        painter.setPen(Qt::black);
        painter.setFont(text.font);
        QPointF place = text.baseline;
        for (const QString& piece : drawnApart(text.text)) {
            painter.drawText(place, piece);
            place.rx() += QFontMetricsF(text.font).horizontalAdvance(piece);
        }
    }

    void operator()(const DrawRule& rule) const
    {
        painter.setPen(QPen(Qt::black, rule.thickness, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }

    void operator()(const DrawPicture& picture) const
    {
        if (const auto* image = std::get_if<QImage>(&picture.content)) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(picture.target, *image);
            return;
        }
        // Played through a copy: playing moves the picture's read position, and pages are shared
        // between threads. A recorded picture may change any state of the painter.
        auto recorded = std::get<QPicture>(picture.content);
        const QRectF bounds = recorded.boundingRect();
        if (bounds.isEmpty()) {
            return;
        }
        painter.save();
        painter.translate(picture.target.topLeft());
        // Playing scales by the resolution of the device over that of the recording.
        const auto* device = painter.device();
        const auto scaleX = static_cast<double>(device->logicalDpiX()) / recorded.logicalDpiX();
        const auto scaleY = static_cast<double>(device->logicalDpiY()) / recorded.logicalDpiY();
        painter.scale(picture.target.width() / bounds.width() / scaleX,
                      picture.target.height() / bounds.height() / scaleY);
        painter.translate(-bounds.left() * scaleX, -bounds.top() * scaleY);
        recorded.detach();
        recorded.play(&painter);
        painter.restore();
    }
};

} // namespace

DrawCommand translated(DrawCommand command, QPointF offset)
{
    std::visit(Mover{offset}, command);
    return command;
}

void draw(QPainter& painter, const DrawCommand& command)
{
    std::visit(Drawer{painter}, command);
}

} // namespace juzhen
