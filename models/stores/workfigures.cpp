// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/workfigures.h"

#include "models/db/query.h"
#include "models/domain/filing.h"
#include "models/domain/finding.h"
#include "models/domain/quarter.h"
#include "models/stores/campaignstore.h"
#include "models/stores/session.h"

namespace juzhen {

namespace {

/// @p where may have `%1` for the list of @p keys.
template <class... Values>
qint64 countOf(Session& session,
               const char* table,
               const char* where,
               const QStringList& keys,
               const Values&... values)
{
    const QString list = QLatin1Char('\'') + keys.join(QLatin1String("', '")) + QLatin1Char('\'');
    Query query(session.database(),
                QStringLiteral("SELECT count(*) FROM %1 WHERE %2")
                    .arg(QLatin1String(table), QString::fromLatin1(where).arg(list)));
    query.run(values...).next();
    return query.integer(0);
}

} // namespace

QStringList openFilingKeys()
{
    return {toKey(FilingStatus::Draft), toKey(FilingStatus::Submitted),
            toKey(FilingStatus::Accepted), toKey(FilingStatus::Reviewed),
            toKey(FilingStatus::Returned)};
}

QStringList openFindingKeys()
{
    return {toKey(FindingStatus::Open), toKey(FindingStatus::Reported),
            toKey(FindingStatus::RecheckFailed)};
}

WorkFigures workFigures(Session& session, QDate today)
{
    WorkFigures figures;
    figures.accounts = countOf(session, "account", "status IN (%1)",
                               {toKey(AccountStatus::Active), toKey(AccountStatus::Suspended)});
    figures.openFilings = countOf(session, "filing", "status IN (%1)", openFilingKeys());
    // The newest inspection of the quarter, which is also the one the tile leads to.
    const Quarter present = Quarter::of(today);
    for (const Campaign& campaign : CampaignStore(session).all()) {
        if (campaign.quarter == present) {
            figures.quarter = present.text();
            figures.openTasks = countOf(session, "task", "verdict IN (%1) AND campaign_id = ?",
                                        {toKey(Verdict::Pending)}, campaign.id.value());
            break;
        }
    }
    figures.openFindings = countOf(session, "finding", "status IN (%1)", openFindingKeys());
    figures.overdueFindings = countOf(session, "finding", "status IN (%1) AND due_on < ?",
                                      openFindingKeys(), today.toString(Qt::ISODate));
    return figures;
}

} // namespace juzhen
