// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"

#include <QWidget>

class QPainter;
class QRect;

namespace juzhen {

/// The mark before a status word, so that it is known without colour.
enum class ChipShape
{
    None,
    Dot,
    Ring,
    Check,
    Cross,
    Triangle,
    Bar
};

/// A word with a tone and a shape.
struct ChipLook
{
    QString text;
    Tone tone = Tone::Neutral;
    ChipShape shape = ChipShape::None;
};

/// The size a chip needs with @p font, in logical pixels.
[[nodiscard]] QSize chipSize(const ChipLook& look, const QFont& font);

/// Draws the mark alone, filling @p box.
void paintChipShape(QPainter* painter, ChipShape shape, const QRectF& box, const QColor& color);

/// Draws a chip, vertically centred in @p rect and starting at its left, for delegates.
void paintChip(QPainter* painter, const QRect& rect, const ChipLook& look, const QPalette& palette);

/// A status as a small coloured label: word, tone and shape together.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    explicit Chip(const ChipLook& look, QWidget* parent = nullptr);

    void setLook(const ChipLook& look);

    [[nodiscard]] const ChipLook& look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipLook m_look;
};

} // namespace juzhen
