// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pagecontext.h"

class QLabel;
class QTabWidget;
class QTreeWidget;
class QVBoxLayout;

namespace juzhen {

class CalendarPane;
class ListPane;
class ThresholdPane;

/// What keeps the register in order (系统管理): who may do what, the indicator sets, the limits of
/// the rules, the working days, the history of everything, backup and verification.
///
/// Targets: "tab" ("care": backup and verification; "thresholds": the limits of the rules).
class AdministrationPage : public Page
{
    Q_OBJECT

public:
    explicit AdministrationPage(const PageContext& context, QWidget* parent = nullptr);

    void openTarget(const QVariantMap& target) override;
    [[nodiscard]] bool hasUnsavedEdits() const override;

protected:
    void build() override;
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeUsers();
    [[nodiscard]] QWidget* makeIndicatorSets();
    [[nodiscard]] QWidget* makeCare();
    void loadUsers();
    void loadIndicatorSets();
    void addUser();
    void saveUser(int row);
    void backUp();
    void verify();

    PageContext m_context;
    QTabWidget* m_tabs = nullptr;
    QWidget* m_usersTab = nullptr;
    QTreeWidget* m_users = nullptr;
    QTreeWidget* m_sets = nullptr;
    ThresholdPane* m_thresholds = nullptr;
    CalendarPane* m_calendar = nullptr;
    ListPane* m_history = nullptr;
    QLabel* m_care = nullptr;
    bool m_filling = false;
};

} // namespace juzhen
