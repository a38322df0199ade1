// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breadcrumb.h"

#include "ui/theme/icons.h"
#include "ui/theme/space.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <memory>

namespace juzhen {

Breadcrumb::Breadcrumb(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addStretch();
    setAccessibleName(tr("Path"));
}

void Breadcrumb::setSteps(const QStringList& steps)
{
    while (m_row->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_row->takeAt(0));
        item->widget()->deleteLater();
    }
    const auto last = static_cast<int>(steps.size()) - 1;
    for (int index = 0; index <= last; ++index) {
        const auto place = m_row->count() - 1;
        if (index == last) {
            auto* const here = new QLabel(steps.at(index), this);
            here->setContentsMargins(space::small, 0, 0, 0);
            m_row->insertWidget(place, here);
            break;
        }
        auto* const step = new QPushButton(steps.at(index), this);
        step->setObjectName(QStringLiteral("step%1").arg(index));
        step->setFlat(true);
        connect(step, &QPushButton::clicked, this, [this, index] { Q_EMIT stepClicked(index); });
        m_row->insertWidget(place, step);
        m_row->insertWidget(place + 1, new IconLabel(icon("chevron-right", Tone::Neutral), this));
    }
}

} // namespace juzhen
