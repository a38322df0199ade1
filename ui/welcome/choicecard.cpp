// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/choicecard.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"

#include <QKeyEvent>
#include <QPainter>

namespace juzhen {

namespace {

constexpr int cardWidth = 66 * space::unit;
constexpr int cardIcon = 9 * space::unit;
constexpr int disc = 16 * space::unit;

QRect textRoom(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000),
                                           Qt::TextWordWrap | Qt::AlignLeft, text);
}

} // namespace

ChoiceCard::ChoiceCard(const QString& icon,
                       const QString& title,
                       const QString& text,
                       QWidget* parent)
    : QAbstractButton(parent)
    , m_text(text)
{
    setText(title);
    setIcon(juzhen::icon(icon, Tone::Accent));
    setAccessibleName(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize ChoiceCard::sizeHint() const
{
    const auto inner = cardWidth - 2 * space::page;
    const auto title = QFontMetrics(typeFont(TypeSize::Section, QFont::DemiBold)).height();
    const auto words = textRoom(font(), m_text, inner).height();
    return {cardWidth, disc + title + words + 2 * space::page + space::wide + space::small};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceCard::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const auto& look = palette();
    const auto corner = stylepainting::radius * 2;
    const auto border = look.color(underMouse() ? QPalette::Link : QPalette::Mid);
    stylepainting::roundedRect(&painter, rect(),
                               look.color(isDown() ? QPalette::Midlight : QPalette::Base), border,
                               corner);
    if (stylepainting::showsFocus(this)) {
        stylepainting::focusRing(&painter, rect(), look, corner);
    }
    const QRect plate(space::page, space::page, disc, disc);
    stylepainting::roundedRect(&painter, plate, toneSurface(look, Tone::Accent), QColor(),
                               disc / 4.0);
    QRect sign(0, 0, cardIcon, cardIcon);
    sign.moveCenter(plate.center());
    icon().paint(&painter, sign);

    auto room = rect().adjusted(space::page, 0, -space::page, -space::page);
    room.setTop(plate.bottom() + space::wide);
    painter.setFont(typeFont(TypeSize::Section, QFont::DemiBold));
    painter.setPen(look.color(QPalette::Text));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, text());
    room.setTop(room.top() + painter.fontMetrics().height() + space::small);
    painter.setFont(font());
    painter.setPen(look.color(QPalette::PlaceholderText));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace juzhen
