// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pagecontext.h"

class QStackedWidget;

namespace juzhen {

struct ChangeSet;
class ListPane;
class ReorganisationPanel;
class SegmentedControl;
class SidePanel;
class UnitPanel;
class UnitTree;

/// The units (单位): as a tree by area (块) or by system (条), or as a list, with one unit beside
/// it.
///
/// Targets: "unit" (an id to open) with "field" (where to go in it), "new" (true: an empty form),
/// "search" (words), "region_code", "kind", "status" (lists of keys to filter by), "ids" (only
/// these units) with "label" (what they are).
class UnitsPage : public Page
{
    Q_OBJECT

public:
    explicit UnitsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool hasUnsavedEdits() const override;
    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildActions();
    void buildTree();
    void buildList();
    void buildPanel();
    void noteChanges(const ChangeSet& changes);
    void loadUnits();
    void showView(const QString& key);
    /// Shows unit @p id in the panel, unless something typed there would be lost.
    void openUnit(qint64 id);
    void addUnit();
    void exportList();

    PageContext m_context;
    SidePanel* m_split = nullptr;
    QStackedWidget* m_views = nullptr;
    SegmentedControl* m_viewChoice = nullptr;
    UnitTree* m_tree = nullptr;
    ListPane* m_list = nullptr;
    QStackedWidget* m_sides = nullptr;
    UnitPanel* m_panel = nullptr;
    ReorganisationPanel* m_reorganisation = nullptr;
    QAction* m_add = nullptr;
    QAction* m_import = nullptr;
};

} // namespace juzhen
