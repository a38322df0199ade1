// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/healthfilter.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

#include <memory>

class QSplitter;

namespace juzhen {

class FindingsPane;
class HealthFilterBar;
class RegisterTable;
class RuleGroupsModel;
class SidePanel;
class WaiverPanel;

/// What the compliance rules find in the register (体检), by rule, with the document each rests on
/// and how it has changed in a week; each finding one step from its record. Findings can be waived
/// (豁免) and stand in a section of their own then.
///
/// Targets: "rule" (an id), "section" ("open", "waived" or "ending"), "search" (words), "severity",
/// "region_code" and "unit" (lists of keys to filter by).
class HealthCheckPage : public Page
{
    Q_OBJECT

public:
    explicit HealthCheckPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] bool hasUnsavedEdits() const override;
    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    /// A check with what a filter lets through of it.
    struct Answer
    {
        std::shared_ptr<const HealthCheck> check;
        HealthFilter filter;
        QList<RuleGroup> groups;
    };

    void buildFilters();
    void buildRules();
    void buildPanel();
    void applyFilter();
    void take(const Answer& answer);
    void closeWaiver();
    void showRules();
    void showFindings();
    void showEmptyState();
    void startWaiver(const QList<RuleFinding>& findings);
    void askToWithdraw(const QList<RuleFinding>& findings);
    void withdraw(const QList<RuleFinding>& findings);
    void exportList();

    PageContext m_context;
    SidePanel* m_split = nullptr;
    QSplitter* m_columns = nullptr;
    HealthFilterBar* m_filters = nullptr;
    RegisterTable* m_rules = nullptr;
    RuleGroupsModel* m_groups = nullptr;
    FindingsPane* m_findings = nullptr;
    WaiverPanel* m_panel = nullptr;
    QAction* m_clearAll = nullptr;

    std::shared_ptr<const HealthCheck> m_check; ///< the newest
    Answer m_shown;
    QString m_rule;              ///< the rule that is looked at; empty: all
    quint64 m_asked = 0;         ///< of the newest filter asked for; late answers are dropped
    bool m_filling = false;      ///< the table of rules is being filled
    bool m_loading = false;      ///< a check is on its way
    bool m_changedSince = false; ///< while it was
};

} // namespace juzhen
