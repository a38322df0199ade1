// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageheader.h"

#include "ui/page.h"
#include "ui/theme/space.h"
#include "ui/widgets/actionbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace juzhen {

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_subheading(new QLabel(this))
    , m_actions(new QHBoxLayout)
{
    setObjectName(QStringLiteral("pageHeader"));
    m_heading->setObjectName(QStringLiteral("pageHeading"));
    setType(m_heading, TypeSize::Title, QFont::DemiBold);
    m_subheading->setObjectName(QStringLiteral("pageSubheading"));
    m_subheading->setForegroundRole(QPalette::PlaceholderText);

    auto* const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_heading);
    words->addWidget(m_subheading);
    m_actions->setSpacing(space::small);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::wide, space::page, space::small);
    row->setSpacing(space::wide);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    setMinimumHeight(controlHeight(font()) + 2 * space::page);
}

void PageHeader::setPage(Page* page)
{
    if (m_page != nullptr) {
        m_page->disconnect(this);
    }
    m_page = page;
    connect(page, &Page::headingChanged, this, &PageHeader::showHeading);
    connect(page, &Page::headerActionsChanged, this, &PageHeader::showActions);
    showHeading();
    showActions();
}

void PageHeader::showHeading()
{
    if (const Page* const page = m_page) {
        m_heading->setText(page->heading());
        m_subheading->setText(page->subheading());
        m_subheading->setVisible(!page->subheading().isEmpty());
    }
}

void PageHeader::showActions()
{
    while (auto* const item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const Page* const page = m_page;
    if (page == nullptr) {
        return;
    }
    for (auto* const action : page->headerActions()) {
        auto* const button = makeActionButton(action, this);
        button->setProperty("accent", action == page->primaryAction());
        m_actions->addWidget(button);
    }
}

} // namespace juzhen
