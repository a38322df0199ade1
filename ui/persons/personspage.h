// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pagecontext.h"

class QStackedWidget;

namespace juzhen {

class HandoverPanel;
class ListPane;
class PersonPanel;
class SidePanel;

/// The responsible persons (责任人), what they hold, and their handovers.
///
/// Targets: "person" (an id to open; with "accounts" true what the person holds), "new" (true),
/// "state", "roles" (lists of keys).
class PersonsPage : public Page
{
    Q_OBJECT

public:
    explicit PersonsPage(const PageContext& context, QWidget* parent = nullptr);

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
    void buildPanel();
    void loadChoices();
    void openPerson(qint64 id);
    void openPanel(QWidget* side);
    void addPerson();
    void startHandover();
    void closeSide();

    PageContext m_context;
    QAction* m_add = nullptr;
    QAction* m_takeOver = nullptr;
    SidePanel* m_split = nullptr;
    QStackedWidget* m_sides = nullptr;
    ListPane* m_list = nullptr;
    PersonPanel* m_panel = nullptr;
    HandoverPanel* m_handover = nullptr;
    bool m_choicesWanted = false;
};

} // namespace juzhen
