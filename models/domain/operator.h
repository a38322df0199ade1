// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enumkeys.h"
#include "models/domain/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace juzhen {

struct Account;
struct Unit;

/// The documents that entitle a contractor to run accounts (2.4).
enum class QualificationKind
{
    TelecomLicence,     ///< 增值电信业务经营许可证
    NewsLicence,        ///< 互联网新闻信息服务许可证
    AudiovisualLicence, ///< 信息网络传播视听节目许可证
    BusinessLicence,    ///< 营业执照, whose scope names the work
    Other
};
inline constexpr std::array qualificationKindKeys{
    EnumKey{QualificationKind::TelecomLicence, "telecom"},
    EnumKey{QualificationKind::NewsLicence, "news"},
    EnumKey{QualificationKind::AudiovisualLicence, "audiovisual"},
    EnumKey{QualificationKind::BusinessLicence, "business"},
    EnumKey{QualificationKind::Other, "other"}};

constexpr const auto& enumKeys(QualificationKind)
{
    return qualificationKindKeys;
}

/// What stands a contractor in the way, the worst first.
enum class OperatorState
{
    Expired, ///< 已过期: a qualification, or a contract under which accounts still run
    Lacking, ///< 缺资质或合同: no qualification, or no contract in force
    Ending,  ///< 即将到期: something runs out within Thresholds::contractWarnDays
    Valid    ///< 有效
};
inline constexpr std::array operatorStateKeys{
    EnumKey{OperatorState::Expired, "expired"}, EnumKey{OperatorState::Lacking, "lacking"},
    EnumKey{OperatorState::Ending, "ending"}, EnumKey{OperatorState::Valid, "valid"}};

constexpr const auto& enumKeys(OperatorState)
{
    return operatorStateKeys;
}

/// The detail of the error about a contractor that can't be deleted.
inline constexpr QLatin1String operatorInUse{"the contractor is still in use"};

/// A contractor (代运营机构) bought in for the daily running of accounts (O-06, O-07).
struct Operator
{
    Id<Operator> id;
    QString uid;
    int revision = 0;

    QString name;
    QString uscc;
    QString legalRepresentative; ///< 法定代表人
    QString contactName;
    QString contactPhone;
    QString remark;

    bool operator==(const Operator&) const = default;
};

/// A qualification (资质) of a contractor (O-06).
struct OperatorQualification
{
    Id<OperatorQualification> id;
    QString uid;
    int revision = 0;

    Id<Operator> operatorId;
    QualificationKind kind = QualificationKind::Other;
    QString number;
    QDate validUntil; ///< the last day; invalid: no end
    QString remark;

    bool operator==(const OperatorQualification&) const = default;
};

/// A contract (运营合同) between a host unit and a contractor (O-07): about one account, about all
/// accounts of a unit that the contractor runs or, with neither, about all it runs.
struct OperationContract
{
    Id<OperationContract> id;
    QString uid;
    int revision = 0;

    Id<Operator> operatorId;
    Id<Unit> unitId; ///< 主办单位
    Id<Account> accountId;
    QString number;
    std::optional<qint64> amountYuan;
    QDate beginsOn;       ///< invalid: not known, counts as begun
    QDate endsOn;         ///< the last day, after beginsOn; invalid: not known, counts as none
    QString serviceScope; ///< 服务范围
    bool confidentialityAgreement = false; ///< 保密协议
    QDate confidentialityOn;               ///< the day it was signed
    QString staff;                         ///< 代运营人员: one name a line
    QString responsible;                   ///< 主办单位责任人
    QString evaluation;                    ///< 培训与评价记录
    QString remark;

    bool operator==(const OperationContract&) const = default;
};

} // namespace juzhen
