// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statistics/chartspec.h"

#include <QWidget>

namespace juzhen {

class FigureTile;

/// The five figures of a quarter in a row: running, checked, coverage, pass rate, failed; each
/// against the quarter before and the same quarter last year. Owned by the statistics page.
class StatisticsTiles : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsTiles(QWidget* parent = nullptr);

    void show(const StatisticsData& results);
    using QWidget::show;

Q_SIGNALS:
    /// A figure was clicked.
    void opened(const juzhen::ChartLink& link);

private:
    FigureTile* addTile(const char* name, const QString& label, const QStringList& verdicts);
    void
    showCount(FigureTile* tile, const StatisticsData& results, qint64 Figures::*count, int good);
    void showRate(FigureTile* tile,
                  const StatisticsData& results,
                  std::optional<int> (Figures::*rate)() const);

    FigureTile* m_running;
    FigureTile* m_checked;
    FigureTile* m_coverage;
    FigureTile* m_passRate;
    FigureTile* m_failed;
    Quarter m_quarter;
};

} // namespace juzhen
