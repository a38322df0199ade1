// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clearlayout.h"

#include <QLayout>
#include <QWidget>

namespace juzhen {

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace juzhen
