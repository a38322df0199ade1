// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/theme/space.h"

#include <QHBoxLayout>
#include <QLabel>

namespace juzhen {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_remark(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setType(m_title, TypeSize::Section, QFont::DemiBold);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_row->setContentsMargins(0, space::tight, 0, space::tight);
    m_row->setSpacing(space::small);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark);
    m_row->addStretch();
    m_remark->hide();
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void SectionHeader::addWidget(QWidget* widget)
{
    m_row->addWidget(widget);
}

} // namespace juzhen
