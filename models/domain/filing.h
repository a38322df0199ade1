// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/id.h"
#include "models/domain/vocabulary.h"

#include <QDate>
#include <QList>
#include <QString>

namespace juzhen {

/// One field that a filing changes, in the stored form of the account's column.
struct FieldChange
{
    QString field; ///< column of the account, "name"
    QString before;
    QString after;

    bool operator==(const FieldChange&) const = default;
};

/// A filing (备案): the only ordinary way in which an account's identity and status change (O-39).
struct Filing
{
    Id<Filing> id;
    QString uid;
    int revision = 0;

    QString number; ///< 备案号, given on approval
    FilingKind kind = FilingKind::Change;
    FilingStatus status = FilingStatus::Draft;
    Id<Account> accountId;
    QList<FieldChange> changes;
    QString reason;          ///< 申请事由
    QString announcementUrl; ///< 公告链接, needed when name or host changes (123-13)
    QDate effectiveOn;       ///< 平台注销/变更日期; invalid: the day of approval
    QString successor;       ///< 承接账号
    QString applicant;       ///< 填报人
    QString opinion;         ///< the latest opinion (退回意见, 审核意见)
    QDate submittedOn;
    QDate acceptedOn;
    QDate decidedOn;
    QDate dueOn; ///< the next step's due day in working days; invalid when finished

    bool operator==(const Filing&) const = default;
};

} // namespace juzhen
