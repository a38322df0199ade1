// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/checklisthead.h"

#include "models/domain/inspection.h"
#include "ui/lists/statuslook.h"
#include "ui/theme/space.h"
#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QLabel>

namespace juzhen {

ChecklistHead::ChecklistHead(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_status(new Chip(this))
    , m_facts(new QLabel(this))
{
    m_title->setObjectName(QStringLiteral("checklistTitle"));
    setType(m_title, TypeSize::Section, QFont::DemiBold);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(m_title);
    row->addWidget(m_status);
    row->addWidget(m_facts, 1);
}

void ChecklistHead::setTask(const InspectionTask& task)
{
    m_title->setText(task.accountName);
    m_status->setLook(statusLook(task.status));
    QStringList facts{task.platformName, task.unitName};
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("  ·  ")));
}

} // namespace juzhen
