// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"
#include "ui/pagecontext.h"

namespace juzhen {

class FindingPanel;
class ListPane;
class SidePanel;

/// The problems found and their rectification (问题整改), the most urgent first.
///
/// Targets: "finding" (an id to open), "status", "severity", "problem_class" (lists of keys).
class RectificationPage : public Page
{
    Q_OBJECT

public:
    explicit RectificationPage(const PageContext& context, QWidget* parent = nullptr);

    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void buildList();
    void openFinding(qint64 id);

    PageContext m_context;
    SidePanel* m_split = nullptr;
    ListPane* m_list = nullptr;
    FindingPanel* m_panel = nullptr;
};

} // namespace juzhen
