// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuretile.h"

#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int narrowestTile = 40 * space::unit;

} // namespace

FigureTile::FigureTile(const QString& label, QWidget* parent)
    : QAbstractButton(parent)
    , m_value(QStringLiteral("—"))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLabel(label);
}

void FigureTile::setLabel(const QString& label)
{
    setText(label);
    updateAccessibleText();
    updateGeometry();
}

void FigureTile::setValue(const QString& value)
{
    m_value = value;
    updateAccessibleText();
    updateGeometry();
    update();
}

void FigureTile::setDelta(const QString& delta, Tone tone)
{
    m_delta = delta;
    m_deltaTone = tone;
    updateAccessibleText();
    updateGeometry();
    update();
}

void FigureTile::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void FigureTile::updateAccessibleText()
{
    setAccessibleName(text());
    setAccessibleDescription(m_delta.isEmpty() ? m_value
                                               : QStringLiteral("%1, %2").arg(m_value, m_delta));
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics label(font());
    const QFontMetrics figure(typeFont(TypeSize::Figure, QFont::DemiBold));
    const QFontMetrics delta(typeFont(TypeSize::Small));
    const auto width =
        std::max({label.horizontalAdvance(text()), figure.horizontalAdvance(m_value),
                  delta.horizontalAdvance(m_delta), narrowestTile - 2 * space::wide});
    const auto height = label.height() + figure.height() + delta.height() + 2 * space::tight;
    return {width + 2 * space::wide, height + 2 * space::normal};
}

QSize FigureTile::minimumSizeHint() const
{
    return sizeHint();
}

void FigureTile::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const auto& look = palette();
    const bool hot = underMouse() && isEnabled();
    const auto border = look.color(hot ? QPalette::Link : QPalette::Mid);
    const auto fill = look.color(isDown() ? QPalette::Midlight : QPalette::Base);
    stylepainting::roundedRect(&painter, rect(), fill, border, stylepainting::radius + 2);
    if (stylepainting::showsFocus(this)) {
        stylepainting::focusRing(&painter, rect(), look, stylepainting::radius + 2);
    }
    auto line = rect().adjusted(space::wide, space::normal, -space::wide, -space::normal);
    const auto write = [&](const QFont& font, const QColor& color, const QString& words, int gap) {
        painter.setFont(font);
        painter.setPen(color);
        line.setHeight(QFontMetrics(font).height());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.moveTop(line.bottom() + 1 + gap);
    };
    write(font(), look.color(QPalette::PlaceholderText), text(), space::tight);
    const auto figure =
        m_tone == Tone::Neutral ? look.color(QPalette::Text) : toneColor(look, m_tone);
    write(typeFont(TypeSize::Figure, QFont::DemiBold), figure, m_value, space::tight);
    write(typeFont(TypeSize::Small),
          m_deltaTone == Tone::Neutral ? look.color(QPalette::PlaceholderText)
                                       : toneColor(look, m_deltaTone),
          m_delta, 0);
}

void FigureTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void FigureTile::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FigureTile::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace juzhen
