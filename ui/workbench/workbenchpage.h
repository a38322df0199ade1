// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"
#include "ui/page.h"
#include "ui/pagecontext.h"

#include <QHash>

class QHBoxLayout;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace juzhen {

class FigureTile;

/// What is due today (工作台): figures that lead to their lists, and what the rules find (体检),
/// grouped by rule, each finding one step from its account.
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
        QList<RuleFinding> findings;
    };

    static Figures gather(Session& session);
    FigureTile* addTile(QHBoxLayout* row, const QString& label, const char* name);
    void buildTiles(QVBoxLayout* layout);
    void buildFindings(QVBoxLayout* layout);
    void show(const Figures& figures);
    void showFindings(const QList<RuleFinding>& findings);
    void fillFindings(const QList<RuleFinding>& findings);
    void openItem(const QTreeWidgetItem* item);

    PageContext m_context;
    QHash<QString, FigureTile*> m_tiles;
    QTreeWidget* m_findings = nullptr;
    QString m_quarter; ///< the quarter whose open tasks are counted; empty without an inspection
    bool m_loading = false;
    bool m_changedSince = false; ///< while figures were on their way
};

} // namespace juzhen
