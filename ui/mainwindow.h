// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings.h"
#include "ui/page.h"
#include "ui/pagecontext.h"
#include "ui/shell/registerinfo.h"

#include <QHash>
#include <QMainWindow>

namespace juzhen {

class MessageBar;
class NavigationRail;
class PageHeader;
class PageStack;
class WindowActions;

/// The shell: navigation rail, heading, message bar, pages, status bar. It knows pages only from
/// the page table and does nothing of the office's work itself; what is asked of it is told to the
/// Application by signals. Owned by the Application.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p context lives longer than the window; its settings are needed. The window is empty until
    /// showRegister() or showWelcome(): a start with a register never makes the first-start page.
    explicit MainWindow(const PageContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the pages of a register; what was shown before is taken down. In @p reg the window
    /// finds records for Ctrl+K; it lives as long as the register is shown.
    void showRegister(const RegisterInfo& info, PageFactory pages, const PageContext& reg = {});

    /// Shows the first-start page.
    void showWelcome();

    [[nodiscard]] bool isShowingRegister() const { return m_stack != nullptr; }

    /// Goes to a page; empty target: as it was left.
    void goTo(const QString& pageId, const QVariantMap& target = {});

    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] Page* page(const QString& pageId) const;

    /// The count on a page's entry in the rail, also for a page not made yet.
    void setBadge(const QString& pageId, int count);

    [[nodiscard]] MessageBar* messageBar() const { return m_messages; }

    /// Whether nothing would be lost by taking the pages down; says so in the message bar and goes
    /// to the page if something would.
    bool mayLeave();

    /// Writes geometry, current page and page states to the settings.
    void rememberState();

Q_SIGNALS:
    void languageRequested(const QString& language);
    void themeRequested(juzhen::ThemeMode mode);
    void openRequested();
    void newRequested();
    void sampleRequested();
    void importRequested();
    void backUpRequested();
    void recentRequested(const QString& location);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// Takes everything down and makes it again in the present language.
    void build();
    void takeDown();
    void buildActions();
    void buildShell();
    void buildWelcome();
    void addDirectKeys(QWidget* center);
    void adoptPage(Page* page);
    void rememberPages();
    void requestLanguage(const QString& language);
    void openPalette();
    [[nodiscard]] QList<QAction*> presentActions() const;

    PageContext m_context;
    PageContext m_register; ///< of what is shown; without a register empty
    RegisterInfo m_info;
    PageFactory m_pages; ///< empty while the welcome page is shown
    QHash<QString, int> m_badges;
    WindowActions* m_actions = nullptr;
    MessageBar* m_messages = nullptr;
    NavigationRail* m_rail = nullptr;
    PageHeader* m_header = nullptr;
    PageStack* m_stack = nullptr;
};

} // namespace juzhen
