// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>

namespace juzhen {

namespace {

constexpr int mostShown = 999;
constexpr int dot = 2 * space::unit;

QString shownCount(int count)
{
    return count > mostShown ? QStringLiteral("%1+").arg(mostShown) : QString::number(count);
}

} // namespace

NavigationButton::NavigationButton(const QString& icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    describe();
}

void NavigationButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
    update();
}

void NavigationButton::setBadge(int count)
{
    m_badge = count;
    describe();
    updateGeometry();
    update();
}

void NavigationButton::setKeys(const QString& keys)
{
    m_keys = keys;
    describe();
}

void NavigationButton::describe()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %n open", nullptr, m_badge).arg(text()) : text());
    const auto tip = m_keys.isEmpty() ? text() : tr("%1 (%2)").arg(text(), m_keys);
    setToolTip(m_narrow || !m_keys.isEmpty() ? tip : QString());
}

QSize NavigationButton::sizeHint() const
{
    const auto height = controlHeight(font()) + space::unit;
    const auto icon = iconEdge() + 2 * space::normal;
    if (m_narrow) {
        return {icon, height};
    }
    const auto words =
        QFontMetrics(typeFont(TypeSize::Body, QFont::DemiBold)).horizontalAdvance(text());
    const auto count =
        m_badge > 0 ? fontMetrics().horizontalAdvance(shownCount(m_badge)) + space::wide : 0;
    return {icon + words + count + space::normal, height};
}

QSize NavigationButton::minimumSizeHint() const
{
    return {sizeHint().width(), iconEdge() + space::tight};
}

void NavigationButton::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const auto& look = palette();
    if (isChecked() || underMouse()) {
        stylepainting::roundedRect(
            &painter, rect(), look.color(isChecked() ? QPalette::Highlight : QPalette::Midlight),
            QColor());
    }
    if (stylepainting::showsFocus(this)) {
        stylepainting::focusRing(&painter, rect(), look);
    }
    const auto tone = isChecked() ? Tone::Accent : Tone::Neutral;
    QRect sign(0, 0, iconEdge(), iconEdge());
    sign.moveCenter(QPoint(space::normal + iconEdge() / 2, rect().center().y() + 1));
    juzhen::icon(m_icon, tone).paint(&painter, sign);

    if (m_narrow) {
        if (m_badge > 0) {
            const QRect mark(sign.right() - dot / 2, sign.top() - dot / 2, dot, dot);
            stylepainting::roundedRect(&painter, mark, toneColor(look, Tone::Danger), QColor(),
                                       dot / 2.0);
        }
        return;
    }
    auto room =
        rect().adjusted(sign.right() + 1 + space::normal - space::unit / 2, 0, -space::normal, 0);
    if (m_badge > 0) {
        const auto words = shownCount(m_badge);
        painter.setFont(typeFont(TypeSize::Small, QFont::Medium));
        painter.setPen(toneColor(look, tone));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, words);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(words) - space::tight);
    }
    painter.setFont(typeFont(TypeSize::Body, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isChecked() ? toneColor(look, Tone::Accent) : look.color(QPalette::WindowText));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
}

} // namespace juzhen
