// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/campaign.h"
#include "models/domain/workflow.h"
#include "ui/pagecontext.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace juzhen {

class Chip;
class FigureTile;

/// Which inspection is shown, how far it is (coverage 覆盖率 above all), and the steps it can take.
/// Owned by the inspections page.
class CampaignBar : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignBar(const PageContext& context, QWidget* parent = nullptr);

    /// Reads the campaigns again and keeps the choice.
    void load();

    /// Chooses a campaign without telling.
    void choose(qint64 id);

    /// Leaves the room to something else: the figures shrink to one line.
    void setCompact(bool compact);

    [[nodiscard]] qint64 currentId() const;

    [[nodiscard]] bool isEmpty() const { return m_campaigns.isEmpty(); }

    /// The newest campaign of a quarter, or 0.
    [[nodiscard]] qint64 idOf(const QString& quarter) const;

Q_SIGNALS:
    void campaignChanged(qint64 id);
    /// A figure was clicked: show only these tasks. Empty: all.
    void filterRequested(const QString& column, const QStringList& keys);
    void makeTasksRequested(qint64 id);

private:
    void showCampaign();
    void showActions();
    void showFigures();
    void takeStep(Action action);
    void finishStep(Action action, const QString& text);

    PageContext m_context;
    QComboBox* m_choice;
    Chip* m_status;
    QHBoxLayout* m_actions;
    QLabel* m_summary;
    QWidget* m_tiles;
    FigureTile* m_running;
    FigureTile* m_checked;
    FigureTile* m_coverage;
    FigureTile* m_failed;
    QList<Campaign> m_campaigns;
    Campaign m_shown; ///< the one the buttons belong to
};

} // namespace juzhen
