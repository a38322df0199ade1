// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace juzhen {

QPushButton* makeActionButton(QAction* action, QWidget* parent)
{
    auto* const button = new QPushButton(parent);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setIconSize(QSize(iconEdge(), iconEdge()));
    button->setAutoDefault(false);
    const auto follow = [action, button] {
        const bool iconAlone = action->priority() == QAction::LowPriority;
        button->setText(iconAlone ? QString() : action->text());
        button->setAccessibleName(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    if (action->menu()) {
        button->setMenu(action->menu());
    } else {
        QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    return button;
}

} // namespace juzhen
