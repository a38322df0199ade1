// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/campaign.h"
#include "models/domain/id.h"
#include "models/domain/inspectionvocabulary.h"

#include <QDateTime>

#include <optional>

namespace juzhen {

/// The inspection of one account in one campaign (检查任务). It carries the names as they were, so
/// that a closed quarter's charts never change with the register.
struct InspectionTask
{
    Id<InspectionTask> id;
    QString uid;
    int revision = 0;

    Id<Campaign> campaignId;
    Id<Account> accountId;
    QString accountName;
    QString platformCode;
    QString platformName;
    QString bucket;
    QString unitName;
    QString regionCode;
    QString regionName;
    AdminLevel adminLevel = AdminLevel::County;
    std::optional<Represents> represents;

    TaskStatus status = TaskStatus::Unassigned;
    QString inspector; ///< login of the 检查员
    Verdict verdict = Verdict::Pending;
    std::optional<int> scoreTenths; ///< of a scored set
    QDate checkedOn;                ///< the monitoring day, basis of the update window
    QDate lastPostOn;               ///< as seen on that day
    QString problem; ///< problem class of the gravest hit, key of vocabulary "problem_class"
    QString remark;

    bool operator==(const InspectionTask&) const = default;
};

/// The answer to one indicator of a task.
struct Answer
{
    Id<Answer> id;
    Id<InspectionTask> taskId;
    Id<Indicator> indicatorId;
    AnswerState state = AnswerState::Open;
    int hits = 0;         ///< occurrences, at least 1 when state is Hit
    int deductTenths = 0; ///< points taken (or added, for a bonus), 0 … maxTenths
    QString note;
    QString link; ///< where it was seen

    /// Whether nobody has said anything yet.
    [[nodiscard]] bool isBlank() const
    {
        return state == AnswerState::Open && note.isEmpty() && link.isEmpty();
    }

    bool operator==(const Answer&) const = default;
};

} // namespace juzhen
