// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/campaign.h"
#include "models/domain/id.h"
#include "models/domain/inspection.h"
#include "models/domain/inspectionvocabulary.h"

namespace juzhen {

/// A problem found by an inspection (检查问题), followed until it is cleared (整改).
struct Finding
{
    Id<Finding> id;
    QString uid;
    int revision = 0;

    Id<Campaign> campaignId;
    Id<InspectionTask> taskId;
    Id<Account> accountId;
    Id<Indicator> indicatorId;
    QString problemClass;
    Severity severity = Severity::Minor;
    QString description;
    QString link;
    DiscoveredBy discoveredBy = DiscoveredBy::Person;
    QDate foundOn;
    int deductTenths = 0;
    FindingStatus status = FindingStatus::Open;
    QDate dueOn;      ///< 整改期限
    QString measures; ///< 整改措施, reported by the unit
    QDate reportedOn;
    QString recheckNote;
    QDate recheckedOn;

    bool operator==(const Finding&) const = default;
};

} // namespace juzhen
