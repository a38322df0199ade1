// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/reconciliationrun.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

class QAction;
class QStackedWidget;

namespace juzhen {

class ReconciliationStart;
class ReconciliationWork;

/// 三方核对 (O-38): the register against an export of the national system and the declarations of
/// units; what differs is decided account by account and handed out as 差异核对表.
///
/// Targets: "national", "declared" (paths to start with), "reconciliation" (an id to go on with).
class ReconciliationPage : public Page
{
    Q_OBJECT

public:
    explicit ReconciliationPage(const PageContext& context, QWidget* parent = nullptr);

    void openTarget(const QVariantMap& target) override;

protected:
    void build() override;
    void refresh() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    void compare(const ReconciliationFiles& files);
    void openWork(qint64 id);
    void showStart();
    void recordEntered();
    void exportTable();
    void previewTable();
    void showActions();

    PageContext m_context;
    QStackedWidget* m_stages = nullptr;
    ReconciliationStart* m_start = nullptr;
    ReconciliationWork* m_work = nullptr;
    qint64 m_open = 0; ///< the reconciliation that is worked on
    QAction* m_back;
    QAction* m_entered;
    QAction* m_preview;
    QAction* m_export;
};

} // namespace juzhen
