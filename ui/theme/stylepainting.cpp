// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepainting.h"

#include "ui/theme/colors.h"
#include "ui/theme/space.h"

#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QWidget>

#include <algorithm>

namespace juzhen::stylepainting {

namespace {

/// Saves the painter and draws smoothly while it lives.
class Smooth
{
public:
    explicit Smooth(QPainter* painter)
        : m_painter(painter)
    {
        m_painter->save();
        m_painter->setRenderHint(QPainter::Antialiasing);
    }

    ~Smooth() { m_painter->restore(); }

    Smooth(const Smooth&) = delete;
    Smooth& operator=(const Smooth&) = delete;

private:
    QPainter* m_painter;
};

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

/// @p color a little towards the page's opposite, for hover and press.
QColor pressed(const QColor& color, const QStyleOption* option)
{
    const bool dark = isDark(option->palette);
    if (has(option, QStyle::State_Sunken)) {
        return dark ? color.darker(112) : color.darker(118);
    }
    if (has(option, QStyle::State_MouseOver)) {
        return dark ? color.lighter(108) : color.lighter(114);
    }
    return color;
}

void tick(QPainter* painter, const QRectF& box, const QColor& color)
{
    QPainterPath path;
    path.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
    path.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.32);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
}

} // namespace

void roundedRect(
    QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border, qreal corner)
{
    const Smooth smooth(painter);
    painter->setPen(border.isValid() ? QPen(border, 1.0) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const auto inset = border.isValid() ? 0.5 : 0.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
}

void field(QPainter* painter, const QStyleOption* option, const QRect& rect)
{
    const auto& palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    const auto fill = palette.color(enabled && !readOnly ? QPalette::Base : QPalette::Window);
    auto border = palette.color(enabled ? QPalette::Dark : QPalette::Mid);
    if (enabled && has(option, QStyle::State_MouseOver)) {
        border = palette.color(QPalette::Shadow);
    }
    const bool focused = enabled && has(option, QStyle::State_HasFocus);
    if (focused) {
        border = palette.color(QPalette::Link);
    }
    roundedRect(painter, rect, fill, border);
    if (focused) {
        roundedRect(painter, rect.adjusted(1, 1, -1, -1), QColor(), border, radius - 1);
    }
}

void focusRing(QPainter* painter, const QRect& rect, const QPalette& palette, qreal corner)
{
    const Smooth smooth(painter);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(palette.color(QPalette::Link), 2.0));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), corner, corner);
}

void chevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& color)
{
    const Smooth smooth(painter);
    painter->translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow:
        painter->rotate(180);
        break;
    case Qt::LeftArrow:
        painter->rotate(90);
        break;
    case Qt::RightArrow:
        painter->rotate(-90);
        break;
    default:
        break;
    }
    const auto half = qBound(2.5, qMin(rect.width(), rect.height()) * 0.28, 4.5);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{-half, -half / 2}, {0.0, half / 2}, {half, -half / 2}};
    painter->drawPolyline(points, 3);
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) != nullptr
           || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

ButtonColors accentOf(const QStyleOptionButton* option, const QWidget* widget)
{
    if (!has(option, QStyle::State_Enabled)) {
        return {};
    }
    const bool danger = widget != nullptr && widget->property("danger").toBool();
    const bool accent = (widget != nullptr && widget->property("accent").toBool())
                        || option->features.testFlag(QStyleOptionButton::DefaultButton);
    if (!danger && !accent) {
        return {};
    }
    const auto tone = danger ? Tone::Danger : Tone::Accent;
    return {toneColor(option->palette, tone), toneContrast(option->palette, tone)};
}

void button(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget)
{
    const auto& palette = option->palette;
    const auto accent = accentOf(option, widget);
    if (accent.fill.isValid()) {
        roundedRect(painter, option->rect, pressed(accent.fill, option), QColor());
    } else if (option->features.testFlag(QStyleOptionButton::Flat)) {
        toolButton(painter, option);
    } else {
        auto fill = palette.color(QPalette::Button);
        if (has(option, QStyle::State_On)) {
            fill = palette.color(QPalette::Highlight);
        } else if (has(option, QStyle::State_Sunken)) {
            fill = palette.color(QPalette::Mid);
        } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
            fill = palette.color(QPalette::Midlight);
        }
        const auto line = has(option, QStyle::State_Enabled) ? QPalette::Dark : QPalette::Mid;
        roundedRect(painter, option->rect, fill, palette.color(line));
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        if (accent.fill.isValid()) {
            // On the accent the ring would vanish, so it is drawn inside in the contrast colour.
            roundedRect(painter, option->rect.adjusted(2, 2, -2, -2), QColor(), accent.text,
                        radius - 2);
        } else {
            focusRing(painter, option->rect, palette);
        }
    }
}

void label(QPainter* painter, const QRect& rect, const Label& label)
{
    const auto edge = label.icon.isNull() ? 0 : label.edge;
    const auto gap = edge > 0 && !label.text.isEmpty() ? space::small - 2 : 0;
    const auto words = painter->fontMetrics().size(Qt::TextShowMnemonic, label.text).width();
    auto left = rect.left() + std::max(0, (rect.width() - edge - gap - words) / 2);
    if (edge > 0) {
        const auto scale = painter->device()->devicePixelRatio();
        const auto mode = label.enabled ? QIcon::Normal : QIcon::Disabled;
        auto drawing = label.icon.pixmap(QSize(edge, edge), scale, mode);
        if (label.tinted) {
            QPainter tint(&drawing);
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(drawing.rect(), label.color);
        }
        painter->drawPixmap(left, rect.top() + (rect.height() - edge) / 2, drawing);
        left += edge + gap;
    }
    painter->save();
    painter->setPen(label.color);
    painter->drawText(QRect(left, rect.top(), rect.right() - left + 1, rect.height()),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      label.text);
    painter->restore();
}

void buttonLabel(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget)
{
    const auto accent = accentOf(option, widget);
    const bool enabled = has(option, QStyle::State_Enabled);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    const auto plain = option->palette.color(group, QPalette::ButtonText);
    const auto color = accent.text.isValid() ? accent.text : plain;
    auto rect = option->rect;
    if (option->features.testFlag(QStyleOptionButton::HasMenu)) {
        const auto room = 5 * space::unit;
        chevron(painter, rect.adjusted(rect.width() - room - space::tight, 0, -space::tight, 0),
                Qt::DownArrow, color);
        rect.setRight(rect.right() - room);
    }
    label(painter, rect,
          {option->icon, option->iconSize.width(), option->text, color, accent.text.isValid(),
           enabled});
}

void toolButtonLabel(QPainter* painter, const QStyleOptionToolButton* option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    label(painter, option->rect,
          {option->icon, option->iconSize.width(), option->text,
           option->palette.color(group, QPalette::ButtonText), false, enabled});
}

bool showsFocus(const QWidget* widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void toolButton(QPainter* painter, const QStyleOption* option)
{
    const auto& palette = option->palette;
    QColor fill;
    if (has(option, QStyle::State_On)) {
        fill = palette.color(QPalette::Highlight);
    } else if (has(option, QStyle::State_Sunken)) {
        fill = palette.color(QPalette::Mid);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        fill = palette.color(QPalette::Midlight);
    }
    const bool framed = !has(option, QStyle::State_AutoRaise)
                        && qstyleoption_cast<const QStyleOptionButton*>(option) == nullptr;
    if (fill.isValid() || framed) {
        roundedRect(painter, option->rect, fill.isValid() ? fill : palette.color(QPalette::Button),
                    framed ? palette.color(QPalette::Dark) : QColor());
    }
}

void checkBox(QPainter* painter, const QStyleOption* option)
{
    const auto& palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const auto edge = qMin(option->rect.width(), option->rect.height());
    QRect box(0, 0, edge, edge);
    box.moveCenter(option->rect.center());
    const auto accent =
        palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Link);
    if (on || partly) {
        roundedRect(painter, box, accent, QColor(), 4.0);
    } else {
        const auto line = has(option, QStyle::State_MouseOver) && enabled
                              ? accent
                              : palette.color(QPalette::Shadow);
        roundedRect(painter, box, palette.color(QPalette::Base),
                    enabled ? line : palette.color(QPalette::Dark), 4.0);
    }
    const Smooth smooth(painter);
    const auto mark = toneContrast(palette, Tone::Accent);
    if (on) {
        tick(painter, box, mark);
    } else if (partly) {
        painter->setPen(QPen(mark, 2.0, Qt::SolidLine, Qt::RoundCap));
        const auto middle = QRectF(box).center();
        painter->drawLine(QPointF(middle.x() - edge * 0.22, middle.y()),
                          QPointF(middle.x() + edge * 0.22, middle.y()));
    }
}

void radioButton(QPainter* painter, const QStyleOption* option)
{
    const auto& palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const auto edge = qMin(option->rect.width(), option->rect.height());
    QRectF circle(0, 0, edge - 1, edge - 1);
    circle.moveCenter(QRectF(option->rect).center());
    const auto accent =
        palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Link);
    const Smooth smooth(painter);
    painter->setBrush(on ? accent : palette.color(QPalette::Base));
    const auto line =
        has(option, QStyle::State_MouseOver) && enabled ? accent : palette.color(QPalette::Shadow);
    painter->setPen(QPen(on ? accent : line, 1.0));
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(toneContrast(palette, Tone::Accent));
        const auto inset = edge * 0.31;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
}

void scrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& slider)
{
    if (option->minimum == option->maximum) {
        return;
    }
    const auto& palette = option->palette;
    const bool held = has(option, QStyle::State_Sunken)
                      && option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool near = has(option, QStyle::State_MouseOver) || held;
    const auto margin = near ? 2 : 3;
    const bool upright = option->orientation == Qt::Vertical;
    const auto bar = slider.adjusted(upright ? margin : 2, upright ? 2 : margin,
                                     upright ? -margin : -2, upright ? -2 : -margin);
    const auto corner = (upright ? bar.width() : bar.height()) / 2.0;
    roundedRect(painter, bar, palette.color(near ? QPalette::Shadow : QPalette::Dark), QColor(),
                corner);
}

void progress(QPainter* painter, const QStyleOptionProgressBar* option)
{
    const auto& palette = option->palette;
    const auto thick = qMin(option->rect.height(), space::unit + 2);
    QRect groove(option->rect.left(), 0, option->rect.width(), thick);
    groove.moveTop(option->rect.top() + (option->rect.height() - thick) / 2);
    roundedRect(painter, groove, palette.color(QPalette::Mid), QColor(), thick / 2.0);
    const auto span = static_cast<double>(option->maximum) - option->minimum;
    auto part = groove;
    if (span > 0) {
        const auto share =
            qBound(0.0, (static_cast<double>(option->progress) - option->minimum) / span, 1.0);
        part.setWidth(qRound(groove.width() * share));
    } else {
        // Unknown length: a resting piece in the middle, so that nothing has to be animated.
        part = groove.adjusted(groove.width() / 3, 0, -groove.width() / 3, 0);
    }
    if (part.width() > 0) {
        roundedRect(painter, part, palette.color(QPalette::Link), QColor(), thick / 2.0);
    }
}

void tab(QPainter* painter, const QStyleOptionTab* option)
{
    const auto& palette = option->palette;
    if (has(option, QStyle::State_MouseOver) && !has(option, QStyle::State_Selected)) {
        roundedRect(painter, option->rect.adjusted(2, 2, -2, -4), palette.color(QPalette::Midlight),
                    QColor());
    }
    if (has(option, QStyle::State_Selected)) {
        const QRect line(option->rect.left() + space::small, option->rect.bottom() - 1,
                         option->rect.width() - 2 * space::small, 2);
        painter->fillRect(line, palette.color(QPalette::Link));
    }
}

} // namespace juzhen::stylepainting
