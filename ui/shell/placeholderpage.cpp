// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placeholderpage.h"

#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

namespace juzhen {

PlaceholderPage::PlaceholderPage(const QString& pageId, const QString& icon, QWidget* parent)
    : Page(pageId, parent)
    , m_icon(icon)
{}

void PlaceholderPage::build()
{
    auto* const column = new QVBoxLayout(this);
    column->addWidget(new EmptyState(m_icon, tr("This area isn't part of this version yet."),
                                     tr("Everything else works without it."), this));
}

} // namespace juzhen
