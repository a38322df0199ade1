// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/scopequery.h"

namespace juzhen {

ScopeCondition scopeOf(const Campaign& campaign)
{
    ScopeCondition scope;
    scope.sql = QStringLiteral("account.status IN ('active', 'suspended') "
                               "AND NOT coalesce(unit.vertical, FALSE) "
                               "AND (account.opened_on IS NULL OR account.opened_on <= ?)");
    scope.values.append(campaign.quarter.lastDay().toString(Qt::ISODate));
    if (!campaign.regionCode.isEmpty()) {
        scope.sql += QLatin1String(" AND account.region_code LIKE ?");
        scope.values.append(QStringLiteral("%1%").arg(regionPrefix(campaign.regionCode)));
    }
    return scope;
}

QString regionPrefix(const QString& code)
{
    if (code.size() == 6 && code.endsWith(QLatin1String("0000"))) {
        return code.left(2);
    }
    if (code.size() == 6 && code.endsWith(QLatin1String("00"))) {
        return code.left(4);
    }
    return code;
}

AdminLevel levelOfRegion(const QString& code)
{
    const qsizetype significant = code.isEmpty() ? 2 : regionPrefix(code).size();
    return significant <= 2 ? AdminLevel::Province
                            : (significant <= 4 ? AdminLevel::City : AdminLevel::County);
}

} // namespace juzhen
