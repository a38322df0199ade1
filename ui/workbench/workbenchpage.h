// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/duework.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

#include <QHash>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace juzhen {

class DueToday;
class FigureTile;

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

private:
    /// The figures of the tiles, gathered in one go off the GUI thread.
    struct Figures
    {
        qint64 accounts = 0;
        qint64 openFilings = 0;
        qint64 openTasks = 0;
        QString quarter; ///< the present one, if it has an inspection
        qint64 openFindings = 0;
        qint64 overdueFindings = 0;
        qint64 ruleFindings = 0;
        std::optional<qint64> ruleFindingsBefore; ///< a week ago; unknown without a check then
        QDate comparedDay;
        DueWork due;
    };

    static Figures gather(Session& session);
    FigureTile* addTile(QHBoxLayout* row, const QString& label, const char* name);
    void buildTiles(QVBoxLayout* layout);
    static void gatherRules(Session& session, Figures& figures);
    void show(const Figures& figures);
    void showRules(const Figures& figures);

    PageContext m_context;
    QHash<QString, FigureTile*> m_tiles;
    DueToday* m_due = nullptr;
    QString m_quarter; ///< the quarter whose open tasks are counted; empty without an inspection
    bool m_loading = false;
    bool m_changedSince = false; ///< while figures were on their way
};

} // namespace juzhen
