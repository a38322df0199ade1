// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pagecontext.h"

class QStackedWidget;

namespace juzhen {

class CampaignBar;
class CampaignForm;
class ChecklistPanel;
class EmptyState;
class ListPane;
class SidePanel;

/// The quarterly inspection (季度检查): the campaign, its tasks, and the checklist of one of them.
///
/// Targets: "task" (an id to open), "quarter" (its campaign), and lists of keys to filter by:
/// "verdict", "status", "bucket", "region_code", "problem", "admin_level"; "new" (true: the form
/// of a new inspection).
class InspectionsPage : public Page
{
    Q_OBJECT

public:
    explicit InspectionsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool hasUnsavedEdits() const override;
    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildList();
    void buildPanel();
    void openPanel();
    void closePanel();
    void loadCampaigns();
    void showCampaign(qint64 id);
    void openTask(qint64 id);
    void openNext(qint64 doneId);
    void startCampaign();
    void makeTasks(qint64 campaignId);
    [[nodiscard]] bool mayMove();

    PageContext m_context;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    CampaignBar* m_bar = nullptr;
    SidePanel* m_split = nullptr;
    ListPane* m_list = nullptr;
    QStackedWidget* m_side = nullptr;
    ChecklistPanel* m_checklist = nullptr;
    CampaignForm* m_form = nullptr;
    QAction* m_new = nullptr;
};

} // namespace juzhen
