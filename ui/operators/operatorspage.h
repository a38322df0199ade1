// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exportaction.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

namespace juzhen {

class ListPane;
class OperatorPanel;
class SidePanel;

/// The contractors (代运营机构), their qualifications and contracts.
///
/// Targets: "operator" (an id to open), "account" (an id whose contractor is opened), with either
/// "contracts" (true: go to the contracts, false: to the qualifications); "new" (true), "state"
/// (a list of keys).
class OperatorsPage : public Page
{
    Q_OBJECT

public:
    explicit OperatorsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool hasUnsavedEdits() const override;
    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildActions();
    [[nodiscard]] ExportSource exportSource();
    void buildList();
    void buildPanel();
    void loadChoices();
    void openOperator(qint64 id);
    void openPanel();
    void addOperator();
    void closeSide();

    PageContext m_context;
    QAction* m_add = nullptr;
    SidePanel* m_split = nullptr;
    ListPane* m_list = nullptr;
    OperatorPanel* m_panel = nullptr;
    bool m_choicesWanted = false;
};

} // namespace juzhen
