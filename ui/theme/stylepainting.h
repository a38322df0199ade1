// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRect>
#include <QString>

class QPainter;
class QPalette;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

namespace juzhen {

/// The strokes HouseStyle and the custom-painted widgets are made of; all take their colours from
/// the palette.
namespace stylepainting {

constexpr qreal radius = 6.0;

/// A rounded rectangle whose one-pixel border lies inside @p rect. Invalid colours leave out the
/// fill or the border.
void roundedRect(QPainter* painter,
                 const QRect& rect,
                 const QColor& fill,
                 const QColor& border,
                 qreal corner = radius);

/// The frame of a field: sheet, border, and the accent when it has the focus.
void field(QPainter* painter, const QStyleOption* option, const QRect& rect);

/// The accent outline of whatever the keyboard is on.
void focusRing(QPainter* painter,
               const QRect& rect,
               const QPalette& palette,
               qreal corner = radius);

void chevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& color);
void button(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget);

/// What a button says: @p icon and @p text side by side in the middle of @p rect.
struct Label
{
    QIcon icon;
    int edge = 0; ///< of the icon, in logical pixels
    QString text;
    QColor color;
    bool tinted = false; ///< draws the icon in the colour of the text
    bool enabled = true;
};

void label(QPainter* painter, const QRect& rect, const Label& label);
void buttonLabel(QPainter* painter, const QStyleOptionButton* option, const QWidget* widget);
void toolButtonLabel(QPainter* painter, const QStyleOptionToolButton* option);

/// Whether the keyboard is what brought the focus to @p widget, so that it should be seen.
[[nodiscard]] bool showsFocus(const QWidget* widget);

void toolButton(QPainter* painter, const QStyleOption* option);
void checkBox(QPainter* painter, const QStyleOption* option);
void radioButton(QPainter* painter, const QStyleOption* option);
void scrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& slider);
void progress(QPainter* painter, const QStyleOptionProgressBar* option);
void tab(QPainter* painter, const QStyleOptionTab* option);

/// Whether @p widget is a field of several lines, which HouseStyle frames like a line edit.
[[nodiscard]] bool isTextArea(const QWidget* widget);

/// The fill of an accented button, and the colour of words on it; invalid for a plain button.
struct ButtonColors
{
    QColor fill;
    QColor text;
};

[[nodiscard]] ButtonColors accentOf(const QStyleOptionButton* option, const QWidget* widget);

} // namespace stylepainting

} // namespace juzhen
