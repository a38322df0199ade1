// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/boundedlabel.h"

#include <QLabel>

#include <algorithm>

namespace juzhen {

BoundedLabel::BoundedLabel(const QString& name, int mostLines, QWidget* parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
    , m_mostLines(mostLines)
{
    m_label->setObjectName(name);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_label);
}

void BoundedLabel::setText(const QString& text)
{
    m_label->setText(text);
    fit();
}

void BoundedLabel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void BoundedLabel::fit()
{
    const int needed = std::max(0, m_label->heightForWidth(std::max(1, viewport()->width())));
    setFixedHeight(std::min(needed, m_label->fontMetrics().lineSpacing() * m_mostLines));
}

} // namespace juzhen
