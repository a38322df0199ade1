// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/icons.h"

#include <QPainter>

namespace juzhen {

IconLabel::IconLabel(QWidget* parent)
    : IconLabel(QIcon(), parent)
{}

IconLabel::IconLabel(const QIcon& icon, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_edge(iconEdge())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon& icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setEdge(int edge)
{
    m_edge = edge;
    updateGeometry();
    update();
}

void IconLabel::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace juzhen
