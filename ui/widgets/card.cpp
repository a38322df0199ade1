// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/space.h"
#include "ui/theme/stylepainting.h"
#include "ui/widgets/sectionheader.h"

#include <QPainter>
#include <QVBoxLayout>

namespace juzhen {

Card::Card(QWidget* parent)
    : Card(QString(), parent)
{}

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout)
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::normal, space::wide, space::wide);
    column->setSpacing(space::small);
    if (!title.isEmpty()) {
        m_header = new SectionHeader(title, this);
        column->addWidget(m_header);
    }
    m_body->setSpacing(space::small);
    column->addLayout(m_body, 1);
}

void Card::addHeaderWidget(QWidget* widget)
{
    Q_ASSERT(m_header != nullptr);
    m_header->addWidget(widget);
}

void Card::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    stylepainting::roundedRect(&painter, rect(), palette().color(QPalette::Base),
                               palette().color(QPalette::Mid), stylepainting::radius + 2);
}

} // namespace juzhen
