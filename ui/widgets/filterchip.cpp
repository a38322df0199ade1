// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include "ui/theme/colors.h"
#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int arrowRoom = 5 * space::unit;
constexpr int longestText = 60 * space::unit;

} // namespace

FilterChip::FilterChip(const QString& id,
                       const QString& label,
                       ChoicePopup::Mode mode,
                       QWidget* parent)
    : QPushButton(parent)
    , m_id(id)
    , m_label(label)
    , m_popup(new ChoicePopup(mode, this))
{
    setObjectName(QStringLiteral("filter_%1").arg(id));
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this] { m_popup->openAt(this); });
    connect(m_popup, &ChoicePopup::chosenChanged, this, [this] {
        m_chosen = m_popup->chosen();
        showChosen();
        Q_EMIT chosenChanged();
    });
    showChosen();
}

void FilterChip::setChoices(const QList<Choice>& choices)
{
    m_choices = choices;
    m_popup->setChoices(choices);
    m_popup->setChosen(m_chosen);
    showChosen();
}

void FilterChip::setChosen(const QStringList& keys)
{
    m_chosen = keys;
    m_popup->setChosen(keys);
    showChosen();
}

void FilterChip::showChosen()
{
    if (m_chosen.isEmpty()) {
        setText(m_label);
    } else {
        const auto found = std::ranges::find(m_choices, m_chosen.constFirst(), &Choice::key);
        const auto first = found == m_choices.end() ? m_chosen.constFirst() : found->label;
        const auto others = m_chosen.size() - 1;
        setText(others == 0 ? tr("%1: %2").arg(m_label, first)
                            : tr("%1: %2 +%3").arg(m_label, first).arg(others));
    }
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    const auto words = std::min(longestText, fontMetrics().horizontalAdvance(text()));
    return {words + arrowRoom + 2 * space::normal, controlHeight(font())};
}

void FilterChip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const auto& look = palette();
    const bool on = !m_chosen.isEmpty();
    const auto group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    auto fill = on ? toneSurface(look, Tone::Accent) : look.color(group, QPalette::Base);
    if (!on && underMouse() && isEnabled()) {
        fill = look.color(QPalette::Midlight);
    }
    const auto ink = on ? toneColor(look, Tone::Accent) : look.color(group, QPalette::ButtonText);
    const auto corner = height() / 2.0;
    stylepainting::roundedRect(&painter, rect(), fill,
                               on ? toneColor(look, Tone::Accent) : look.color(QPalette::Dark),
                               corner);
    if (stylepainting::showsFocus(this)) {
        stylepainting::focusRing(&painter, rect(), look, corner);
    }
    auto room = rect().adjusted(space::normal, 0, -space::normal, 0);
    const QRect arrow(room.right() - arrowRoom + space::unit, room.top(), arrowRoom - space::unit,
                      room.height());
    stylepainting::chevron(&painter, arrow, Qt::DownArrow, ink);
    room.setRight(arrow.left() - 1);
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
}

} // namespace juzhen
