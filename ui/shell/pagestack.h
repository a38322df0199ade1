// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <QHash>
#include <QStackedWidget>

namespace juzhen {

class Settings;

/// The pages of the register, each made when it is first gone to and given back its state of the
/// last time. Owned by the MainWindow.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    PageStack(QList<PageEntry> entries, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] const QList<PageEntry>& entries() const { return m_entries; }

    /// Whether the table has a page @p pageId.
    [[nodiscard]] bool contains(const QString& pageId) const;

    /// The page made for @p pageId, or null while nobody has gone there.
    [[nodiscard]] Page* page(const QString& pageId) const { return m_pages.value(pageId); }

    [[nodiscard]] Page* currentPage() const;

    /// Makes the page if needed, shows and activates it. Null for an unknown id.
    Page* open(const QString& pageId);

    /// The first page whose edits would be lost, or null.
    [[nodiscard]] Page* unsavedPage() const;

    /// Puts the state of every page made so far into the settings.
    void rememberStates();

Q_SIGNALS:
    void pageMade(juzhen::Page* page);

private:
    Page* make(const PageEntry& entry);

    QList<PageEntry> m_entries;
    Settings& m_settings;
    QHash<QString, Page*> m_pages;
};

} // namespace juzhen
