// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QList>
#include <QSet>
#include <QVariantList>

namespace juzhen {

/// The rows of a list that are in memory: pages of a fixed number of rows, the least recently used
/// ones dropped. Owned by a PagedTableModel.
class PageCache
{
public:
    static constexpr int rowsPerPage = 100;
    static constexpr int mostPages = 60;

    PageCache() { m_pages.setMaxCost(mostPages); }

    [[nodiscard]] static int pageOf(int row) { return row / rowsPerPage; }

    /// The values of @p row, or null while its page isn't there.
    [[nodiscard]] const QVariantList* row(int row) const
    {
        const auto* page = m_pages.object(pageOf(row));
        const int offset = row % rowsPerPage;
        return page && offset < page->size() ? &page->at(offset) : nullptr;
    }

    void insert(int page, QList<QVariantList> rows)
    {
        m_pages.insert(page, new QList<QVariantList>(std::move(rows)));
    }

    void clear() { m_pages.clear(); }

    [[nodiscard]] QList<int> pages() const { return m_pages.keys(); }

private:
    QCache<int, QList<QVariantList>> m_pages;
};

} // namespace juzhen
