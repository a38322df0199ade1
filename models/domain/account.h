// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/operator.h"
#include "models/domain/unit.h"
#include "models/domain/vocabulary.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace juzhen {

/// An account (账号) of the matrix. Real ledgers are incomplete: only the name is certain; an empty
/// text, invalid date or empty optional means "not known yet" and is shown as to be completed
///
struct Account
{
    Id<Account> id;
    QString uid;
    int revision = 0;

    // Identity. Changed by a filing only (or by a repair edit with a reason).
    QString name;            ///< 账号名称, at most 60 characters
    QString platformCode;    ///< 平台类型
    QString subtype;         ///< 账号类别 on WeChat, key of vocabulary "platform_subtype"
    QString platformId;      ///< 账号ID, unique per platform
    Id<Unit> hostUnitId;     ///< 主办单位
    QString verifiedSubject; ///< 认证主体
    Id<Operator> operatorId; ///< 代运营机构
    AccountStatus status = AccountStatus::Active;

    std::optional<Represents> represents;
    bool isMain = false; ///< 主账号 (O-30)
    std::optional<bool> verified;
    QDate verifiedUntil;
    QDate openedOn;
    QString regionCode; ///< 所在地区; follows the host unit, kept for accounts without one
    QString url;
    QString coHost;             ///< 协办单位
    QString operatingDept;      ///< 承办科室
    QStringList functionTypes;  ///< release, interaction, service, comprehensive
    QString domain;             ///< 涉及领域, key of vocabulary "domain"
    QString profile;            ///< at most 500 characters
    std::optional<qint64> fans; ///< a plain count; ledgers write 万
    std::optional<qint64> averageReads;
    QString updateFrequency;

    // People.
    QString editorName; ///< 运维人员
    QString editorPhone;
    QString dedicatedPerson; ///< 专人负责人 (O-05)
    QString reviewer1;       ///< 初审人
    QString reviewer2;       ///< 复审人
    QString reviewer3;       ///< 终审人

    // Functions (O-21, O-26).
    std::optional<bool> hasInteraction;
    std::optional<bool> hasService;
    std::optional<bool> hasReportChannel;

    // Registration elsewhere.
    NationalStatus nationalStatus = NationalStatus::Missing;
    QString nationalId;
    QString cacFilingNo; ///< 移动应用备案编号
    QString icpNo;
    std::optional<bool> appIpv6;
    std::optional<bool> appOk; ///< the app can be downloaded and used (NX-2)
    QString licenseNews;
    QString licenseAv;
    std::optional<bool> onPublicMatrix; ///< 已在政府网站展示 (O-31)

    QDate lastPostOn; ///< 最近更新日期, basis of R-01
    QDate statusChangedOn;
    QString closedReason;
    QDate passwordChangedOn; ///< never the password itself
    QString remark;

    bool operator==(const Account&) const = default;
};

} // namespace juzhen
