// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/accountstore.h"
#include "models/stores/campaignstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/session.h"
#include "models/stores/taskstore.h"
#include "models/stores/unitstore.h"

/// Short ways to fill a small register, for tests of the window.
namespace juzhen::testing {

inline Unit addUnit(Session& session, const QString& name = QStringLiteral("示例区人民政府办公室"))
{
    Unit unit;
    unit.name = name;
    unit.regionCode = QStringLiteral("510107");
    UnitStore(session).create(unit);
    return unit;
}

/// A running account of Wuhou, hosted by @p unit, with a followers' count.
inline Account addAccount(Session& session,
                          const QString& name,
                          const Unit& unit = {},
                          const QString& platform = QStringLiteral("weibo"))
{
    Account account;
    account.name = name;
    account.platformCode = platform;
    account.hostUnitId = unit.id;
    account.regionCode = QStringLiteral("510107");
    account.fans = 1000;
    account.lastPostOn = QDate(2025, 11, 10);
    AccountStore(session).create(account);
    return account;
}

/// The account as it is stored now.
inline Account stored(Session& session, const Account& account)
{
    return AccountStore(session).require(account.id);
}

/// The full check of a quarter by the set called @p code, under way, with a task for every running
/// account.
inline Campaign addCampaign(Session& session, Quarter quarter, const QString& code)
{
    Campaign campaign;
    campaign.name = quarter.text();
    campaign.quarter = quarter;
    campaign.startsOn = quarter.firstDay();
    campaign.endsOn = quarter.lastDay();
    for (const IndicatorSet& set : IndicatorStore(session).latest()) {
        if (set.code == code) {
            campaign.indicatorSetId = set.id;
        }
    }
    CampaignStore campaigns(session);
    campaigns.create(campaign);
    campaigns.makeTasks(campaign.id);
    (void)campaigns.take(campaign.id, Action::Publish);
    (void)campaigns.take(campaign.id, Action::Start);
    return campaigns.require(campaign.id);
}

/// The task of an account in a campaign.
inline InspectionTask taskOf(Session& session, const Campaign& campaign, const Account& account)
{
    for (const InspectionTask& task : TaskStore(session).ofAccount(account.id)) {
        if (task.campaignId == campaign.id) {
            return task;
        }
    }
    return {};
}

} // namespace juzhen::testing
