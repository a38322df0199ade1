// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/indicator.h"
#include "models/domain/inspectionvocabulary.h"
#include "models/domain/quarter.h"

#include <QDateTime>

namespace juzhen {

/// A quarter's inspection (季度检查, O-43).
struct Campaign
{
    Id<Campaign> id;
    QString uid;
    int revision = 0;

    QString name;
    Quarter quarter;
    CampaignKind kind = CampaignKind::Full;
    CampaignStatus status = CampaignStatus::Draft;
    Id<IndicatorSet> indicatorSetId;
    QString regionCode; ///< scope; empty: the whole register
    QDate startsOn;
    QDate endsOn;
    qint64 seed = 0;          ///< of a sample's draw, so that it can be shown again
    int sharePerMille = 1000; ///< of the running accounts that are drawn
    int edition = 0;          ///< confirmed editions so far; 0 while open
    QDateTime confirmedAt;
    QString seal; ///< SHA-256 over the rows of the latest edition

    bool operator==(const Campaign&) const = default;
};

} // namespace juzhen
