// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/duework.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

#include <QBasicTimer>
#include <QHash>

#include <memory>
#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace juzhen {

class DueToday;
class Error;
class FigureTile;
class Progress;
struct WorkFigures;

/// The workbench (工作台): figures that lead to their lists, what the rules find among them, and
/// what is due today, each piece one step from its record.
class WorkbenchPage : public Page
{
    Q_OBJECT

public:
    explicit WorkbenchPage(const PageContext& context, QWidget* parent = nullptr);

protected:
    void build() override;
    void refresh() override;
    void timerEvent(QTimerEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// What a run of all rules says; at 100,000 accounts it takes a second.
    struct RuleFigures
    {
        qint64 findings = 0;
        std::optional<qint64> findingsBefore; ///< a week ago; unknown without a check then
        QDate comparedDay;
        DueWork due;
    };

    FigureTile* addTile(QHBoxLayout* row, const QString& label, const char* name);
    void buildTiles(QVBoxLayout* layout);
    static RuleFigures gatherRules(Session& session);
    void refreshRules();
    void showFailure(const Error& error);
    void show(const WorkFigures& figures);
    void showRules(const RuleFigures& figures);

    PageContext m_context;
    QHash<QString, FigureTile*> m_tiles;
    DueToday* m_due = nullptr;
    QString m_quarter; ///< the quarter whose open tasks are counted; empty without an inspection
    QBasicTimer m_rulesPause;
    bool m_loading = false;
    std::shared_ptr<Progress> m_gathering; ///< of the figures that were asked for last
    std::shared_ptr<Progress> m_checking;  ///< of a run of the rules that is on its way
    bool m_changedSince = false;           ///< while figures were on their way
};

} // namespace juzhen
