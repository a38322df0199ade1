// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pagecontext.h"

class QMenu;

namespace juzhen {

class AccountMenu;
class AccountPanel;
class ListPane;
class SidePanel;

/// The accounts (账号): as a list with one account beside it.
///
/// Targets: "account" (an id to open) with "field" (where to go in it), "new" (true: an empty
/// form), "search" (words), "platform_code", "region_code", "status" (lists of keys to filter by),
/// "ids" (only these accounts) with "label" (what they are).
class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool hasUnsavedEdits() const override;
    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildActions();
    void buildList();
    void buildSteps();
    void loadUnits();
    /// The panel beside the list; made when an account is first opened.
    AccountPanel* panel();
    /// Shows account @p id in the panel, unless something typed there would be lost.
    void openAccount(qint64 id);
    /// Goes to another account of the list with the panel, storing first what was typed.
    void step(int rows);
    void addAccount();
    void editSelected();
    void fillRowMenu(QMenu* menu);

    PageContext m_context;
    SidePanel* m_split = nullptr;
    ListPane* m_list = nullptr;
    AccountPanel* m_panel = nullptr;
    AccountMenu* m_menu = nullptr;
    QAction* m_add = nullptr;
    QAction* m_import = nullptr;
    QAction* m_editSelected = nullptr;
};

} // namespace juzhen
