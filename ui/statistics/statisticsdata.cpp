// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticsdata.h"

#include "models/stores/referencestore.h"
#include "models/stores/session.h"
#include "models/stores/statisticsstore.h"
#include "models/text/figurewords.h"
#include "models/text/wordbook.h"

#include <QFileInfo>

namespace juzhen {

namespace {

std::optional<Figures> figuresOf(const QList<std::pair<Quarter, Figures>>& trend, Quarter quarter)
{
    for (const auto& [each, figures] : trend) {
        if (each == quarter) {
            return figures;
        }
    }
    return {};
}

} // namespace

StatisticsData readStatistics(Session& session, Quarter quarter, const WordBook& words)
{
    StatisticsStore store(session);
    StatisticsData data;
    data.today = session.clock().today();
    data.readAt = session.clock().now();
    data.source = QFileInfo(session.displayName()).fileName(); // a reader has no use for folders
    data.sample = ReferenceStore(session).setting(QString(sampleSetting)) == QLatin1String("true");
    data.quarters = store.quarters();
    if (!quarter.isValid()) {
        quarter = data.quarters.isEmpty() ? Quarter::of(data.today) : data.quarters.last();
    }
    data.figures = store.quarter(quarter);
    FigureWords::fillNames(data.figures, words);
    data.trend = store.trend(quarter, StatisticsData::trendQuarters);
    data.previousQuarter = figuresOf(data.trend, quarter.plus(-1));
    data.yearBefore = figuresOf(data.trend, quarter.plus(-4));
    data.gaps = store.updateGaps(data.today);
    return data;
}

} // namespace juzhen
