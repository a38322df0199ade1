// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountmetric.h"
#include "models/domain/inspectionfacts.h"
#include "models/domain/person.h"
#include "models/domain/region.h"
#include "models/domain/requiredfields.h"

#include <QHash>

#include <functional>

/// What the compliance rules are told: plain values that a store gathers in one query per list
/// before the rules run. The rules never query.
namespace juzhen {

/// What the rules need of an account. accountFact() fills all but the filing facts.
struct AccountFact
{
    qint64 id = 0;
    QString uid;
    QString name;
    QString platformCode;
    QString subtype;
    qint64 hostUnitId = 0;
    qint64 operatorId = 0;
    QString regionCode;
    AccountStatus status = AccountStatus::Active;
    std::optional<Represents> represents;
    NationalStatus nationalStatus = NationalStatus::Missing;
    bool isMain = false;
    std::optional<bool> verified;
    QString verifiedSubject;
    QDate verifiedUntil;
    QDate openedOn;
    QDate lastPostOn;
    QDate statusChangedOn;
    std::optional<bool> hasInteraction;
    std::optional<bool> onPublicMatrix;
    std::optional<bool> appOk;
    std::optional<bool> appIpv6;
    bool hasDedicatedPerson = false;
    bool hasCacFilingNo = false;
    RequiredFields missing; ///< required fields that are empty

    // From its filings.
    bool openingApproved = false; ///< an opening filing is approved, synced or archived
    QDate openingApprovedOn;      ///< when; may be unknown even if approved
    bool cancelFiled = false;     ///< a cancel filing is submitted or further
};

[[nodiscard]] AccountFact accountFact(const Account& account);

struct UnitFact
{
    qint64 id = 0;
    QString uid;
    QString name;
    QString shortName;
    QString kind;
    QString domain;
    QString regionCode;
    AdminLevel adminLevel = AdminLevel::County;
    UnitStatus status = UnitStatus::Normal;
    bool vertical = false; ///< outside local compliance (O-03)
    bool hasIndustrySupervisor = false;
};

[[nodiscard]] UnitFact unitFact(const Unit& unit);

struct PlatformFact
{
    QString code;
    bool mobileApp = false; ///< needs a 移动应用备案编号
};

/// A contract of a contractor: about one account, one unit's, or with neither all it runs.
struct ContractFact
{
    qint64 unitId = 0;
    qint64 accountId = 0;
    QDate beginsOn; ///< invalid: counts as begun
    QDate endsOn;   ///< the last day; invalid: counts as no contract
    bool confidentialityAgreement = false;
};

struct OperatorFact
{
    qint64 id = 0;
    bool hasQualification = false;
    QDate qualificationUntil; ///< of the kind that runs out first; invalid: no end is known
    QList<ContractFact> contracts;
};

struct RegionFact
{
    QString code;
    QString name;
    RegionLevel level = RegionLevel::County;
    bool functionalZone = false;
};

/// A role of an account that somebody holds who has a last day, or took it by a handover: others
/// don't concern the rules.
struct CustodyFact
{
    qint64 accountId = 0;
    qint64 personId = 0;
    QString personUid;
    QString personName;
    QString personUnit;
    CustodyRole role = CustodyRole::Editor;
    QDate lastDay;      ///< of the person; invalid: none is known
    QDate handedOverOn; ///< invalid: not taken by a handover
    QDate passwordChangedOn;
};

/// The posts of an account in the last three quarters that are over, the latest first; of the
/// months of which both posts and originals are known.
struct MetricFact
{
    qint64 accountId = 0;
    std::array<PostCount, 3> quarters;
};

/// The day @p workdays working days after @p day. Working days are data of the office.
using WorkdaysAfter = std::function<QDate(QDate day, int workdays)>;

/// Monday to Friday, for a register without a calendar.
[[nodiscard]] QDate plainWorkdaysAfter(QDate day, int workdays);

struct RuleFacts
{
    QList<AccountFact> accounts;
    QList<UnitFact> units;
    QList<PlatformFact> platforms;
    QList<OperatorFact> operators;
    QList<RegionFact> regions;           ///< of the office's scope only
    QHash<QString, QString> systemNames; ///< Chinese, by domain
    QList<FilingFact> filings;
    QList<PendingChangeFact> pendingChanges;
    QList<CampaignFact> campaigns;
    QList<CustodyFact> custodies;
    QList<MetricFact> metrics;
    QList<FindingFact> findings; ///< of the last four quarters, and whatever is still open
    WorkdaysAfter workdaysAfter = plainWorkdaysAfter;
};

} // namespace juzhen
