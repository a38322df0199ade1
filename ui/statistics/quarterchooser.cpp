// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/quarterchooser.h"

#include "models/text/numberwords.h"
#include "ui/actions/actions.h"
#include "ui/theme/icons.h"
#include "ui/theme/space.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace juzhen {

QuarterChooser::QuarterChooser(QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_previous(makeAction(ActionId::Previous, tr("Earlier quarter"), this))
    , m_next(makeAction(ActionId::Next, tr("Later quarter"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    m_box->setObjectName(QStringLiteral("quarterChoice"));
    m_box->setAccessibleName(tr("Quarter"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto addStep = [&](QAction* action, const char* sign, int by) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setIcon(icon(sign));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        button->setAutoRaise(true);
        row->addWidget(button);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
    };
    addStep(m_previous, "chevron-left", -1);
    row->addWidget(m_box);
    addStep(m_next, "chevron-right", 1);
    connect(m_box, &QComboBox::activated, this, [this] {
        showSteps();
        Q_EMIT quarterChosen(current());
    });
    showSteps();
}

void QuarterChooser::setQuarters(const QList<Quarter>& quarters, Quarter current)
{
    // The list shows the newest first.
    m_quarters = QList<Quarter>(quarters.crbegin(), quarters.crend());
    m_box->clear();
    for (const Quarter& quarter : std::as_const(m_quarters)) {
        m_box->addItem(NumberWords::quarter(quarter), quarter.text());
    }
    m_box->setCurrentIndex(static_cast<int>(m_quarters.indexOf(current)));
    showSteps();
}

Quarter QuarterChooser::current() const
{
    return m_quarters.value(m_box->currentIndex());
}

void QuarterChooser::step(int by)
{
    const int place = m_box->currentIndex() - by;
    if (place >= 0 && place < m_box->count()) {
        m_box->setCurrentIndex(place);
        showSteps();
        Q_EMIT quarterChosen(current());
    }
}

void QuarterChooser::showSteps()
{
    const int place = m_box->currentIndex();
    m_previous->setEnabled(place >= 0 && place + 1 < m_box->count());
    m_next->setEnabled(place > 0);
    setEnabled(m_box->count() > 0);
}

} // namespace juzhen
