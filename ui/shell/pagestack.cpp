// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagestack.h"

#include "models/settings/settings.h"
#include "ui/feedback/guarded.h"

#include <algorithm>

namespace juzhen {

PageStack::PageStack(QList<PageEntry> entries, Settings& settings, QWidget* parent)
    : QStackedWidget(parent)
    , m_entries(std::move(entries))
    , m_settings(settings)
{
    setObjectName(QStringLiteral("pageStack"));
}

bool PageStack::contains(const QString& pageId) const
{
    return std::ranges::find(m_entries, pageId, &PageEntry::id) != m_entries.end();
}

Page* PageStack::currentPage() const
{
    return static_cast<Page*>(currentWidget());
}

Page* PageStack::open(const QString& pageId)
{
    auto* shown = page(pageId);
    if (shown == nullptr) {
        const auto entry = std::ranges::find(m_entries, pageId, &PageEntry::id);
        if (entry == m_entries.end()) {
            return nullptr;
        }
        shown = make(*entry);
    }
    setCurrentWidget(shown);
    // A page that can't read the register still opens, empty and with the reason above it.
    guarded(shown, [shown] { shown->activate(); });
    return shown;
}

Page* PageStack::make(const PageEntry& entry)
{
    auto* const made = entry.create(this);
    made->setHeading(entry.title);
    made->setInitialState(m_settings.pageState(entry.id));
    addWidget(made);
    m_pages.insert(entry.id, made);
    Q_EMIT pageMade(made);
    return made;
}

Page* PageStack::unsavedPage() const
{
    const auto found =
        std::ranges::find_if(m_pages, [](const Page* page) { return page->hasUnsavedEdits(); });
    return found == m_pages.end() ? nullptr : *found;
}

void PageStack::rememberStates()
{
    for (auto* const page : std::as_const(m_pages)) {
        m_settings.setPageState(page->pageId(), page->currentState());
    }
}

} // namespace juzhen
