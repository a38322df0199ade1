// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/rowmenu.h"

#include "ui/actions/actions.h"
#include "ui/widgets/registertable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace juzhen {

RowMenu::RowMenu(RegisterTable* table)
    : QObject(table)
    , m_table(table)
{
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QWidget::customContextMenuRequested, this, &RowMenu::open);
}

void RowMenu::open(const QPoint& place)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) {
        return;
    }
    auto* const menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_fill) {
        m_fill(menu);
        menu->addSeparator();
    }
    QAction* const copy = makeAction(ActionId::CopyWithHeaders, menu);
    menu->addAction(copy);
    connect(copy, &QAction::triggered, m_table, &RegisterTable::copyWithHeaders);
    auto* const cell = menu->addAction(tr("Copy this cell"));
    connect(cell, &QAction::triggered, this,
            [text = current.data().toString()] { QGuiApplication::clipboard()->setText(text); });
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

} // namespace juzhen
