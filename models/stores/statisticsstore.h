// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/campaign.h"
#include "models/domain/statistics.h"
#include "models/domain/unit.h"

#include <QList>

namespace juzhen {

class Session;

/// How the quarters of a unit are read after a reorganisation.
enum class UnitStructure
{
    AsThen, ///< what was counted under its name, or a former one, at the time
    AsNow   ///< its accounts of today and those of the units that have merged into it, all the time
};

/// The figures of the quarters. A confirmed quarter is read from its sealed edition, an open one
/// from its tasks as they stand.
class StatisticsStore
{
public:
    explicit StatisticsStore(Session& session);

    /// Quarters that have a campaign, oldest first.
    [[nodiscard]] QList<Quarter> quarters();

    /// All figures of @p quarter; everything 0 when it has no campaign.
    [[nodiscard]] QuarterFigures quarter(Quarter quarter);

    /// The totals of the @p count quarters that end with @p last, oldest first; quarters without a
    /// campaign are left out.
    [[nodiscard]] QList<std::pair<Quarter, Figures>> trend(Quarter last, int count);

    /// Every quarter in which @p unit had accounts, oldest first.
    [[nodiscard]] QList<std::pair<Quarter, Figures>> ofUnit(const Unit& unit,
                                                            UnitStructure structure);

    /// Running accounts by whole days since their last post, in bins 0–3, 4–7, 8–9, 10–14 (the
    /// warning days), 15–30, 31–90, over 90; and one bin from −1 to −1 for unknown.
    [[nodiscard]] QList<GapBin> updateGaps(QDate today);

    /// The accounts counted in @p bin of updateGaps().
    [[nodiscard]] QList<qint64> accountsInGap(QDate today, const GapBin& bin);

private:
    [[nodiscard]] QList<Campaign> campaignsOf(Quarter quarter);
    void addCube(QuarterFigures& figures, const Campaign& campaign);
    void addProblems(QuarterFigures& figures, const Campaign& campaign);
    void addTotals(Figures& total, const Campaign& campaign);
    void finish(QuarterFigures& figures);

    Session& m_session;
};

} // namespace juzhen
