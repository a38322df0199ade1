// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/changehub.h"
#include "ui/page.h"
#include "ui/pagecontext.h"
#include "ui/statistics/chartspec.h"

#include <QTimer>

#include <memory>

class QBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace juzhen {

struct ChangeSet;
class ChartView;
class EmptyState;
class Progress;
class QuarterChooser;
class StatisticsTiles;

/// The figures of a quarter as tiles and charts; every figure and bar leads to the accounts behind
/// it.
///
/// Target: "quarter" (a quarter's text, or a list with one).
class StatisticsPage : public Page
{
    Q_OBJECT

public:
    explicit StatisticsPage(const PageContext& context, QWidget* parent = nullptr);

    void openTarget(const QVariantMap& target) override;

    /// The quarter shown; invalid until figures have come.
    [[nodiscard]] Quarter quarter() const { return m_data.figures.quarter; }

protected:
    void build() override;
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

private:
    QWidget* makeContent();
    ChartView* addChart(QVBoxLayout* column, const char* name, const QString& title);
    void noteChanges(const ChangeSet& changes);
    void load();
    void showData(const StatisticsData& results);
    void showHeading();
    void arrangeColumns();
    void openLink(const ChartLink& link);
    void openGap(const QVariantMap& gap);

    PageContext m_context;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QuarterChooser* m_chooser = nullptr;
    StatisticsTiles* m_tiles = nullptr;
    QBoxLayout* m_columns = nullptr;
    ChartView* m_trend = nullptr;
    ChartView* m_regions = nullptr;
    ChartView* m_platforms = nullptr;
    ChartView* m_gaps = nullptr;
    ChartView* m_problems = nullptr;
    StatisticsData m_data;
    Quarter m_wanted; ///< invalid: the newest
    std::shared_ptr<Progress> m_loading;
    QTimer m_reload; ///< gathers a burst of changes
    bool m_stale = true;
};

} // namespace juzhen
