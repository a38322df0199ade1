// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/campaign.h"

#include <QVariantList>

namespace juzhen {

/// The part of a statement that says which accounts a campaign is about: running ones (or paused),
/// opened by the quarter's end, in the campaign's region, not of a vertical unit (O-03).
/// It speaks of `account` and of `unit`, joined as the host.
struct ScopeCondition
{
    QString sql;
    QVariantList values;
};

[[nodiscard]] ScopeCondition scopeOf(const Campaign& campaign);

/// What every code within region @p code begins with: "51" for 510000, "5101" for 510100.
[[nodiscard]] QString regionPrefix(const QString& code);

/// The level a region's code speaks of, for accounts whose host unit isn't known.
[[nodiscard]] AdminLevel levelOfRegion(const QString& code);

} // namespace juzhen
