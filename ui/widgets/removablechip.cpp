// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/removablechip.h"

#include "ui/theme/colors.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int crossEdge = 4 * space::unit;
constexpr int longestChip = 80 * space::unit;

} // namespace

RemovableChip::RemovableChip(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
    setAccessibleName(text);
    setAccessibleDescription(tr("Delete takes this filter away."));
    setToolTip(text);
}

QSize RemovableChip::sizeHint() const
{
    const auto words = std::min(longestChip, fontMetrics().horizontalAdvance(text()) + 1);
    return {words + crossEdge + space::small + 2 * space::normal, controlHeight(font())};
}

QRect RemovableChip::cross() const
{
    return {width() - space::small - crossEdge, (height() - crossEdge) / 2, crossEdge, crossEdge};
}

void RemovableChip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const auto& look = palette();
    const auto ink = toneColor(look, Tone::Accent);
    const auto corner = height() / 2.0;
    stylepainting::roundedRect(&painter, rect(), toneSurface(look, Tone::Accent), ink, corner);
    if (stylepainting::showsFocus(this)) {
        stylepainting::focusRing(&painter, rect(), look, corner);
    }
    juzhen::icon("close", Tone::Accent).paint(&painter, cross());
    const QRect room = rect().adjusted(space::normal, 0, -crossEdge - 2 * space::small, 0);
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
}

void RemovableChip::mouseReleaseEvent(QMouseEvent* event)
{
    const QRect target = cross().adjusted(-space::tight, -space::small, space::small, space::small);
    if (event->button() == Qt::LeftButton && isDown()
        && target.contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested(); // which may be the end of this chip
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

void RemovableChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT removeRequested();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace juzhen
