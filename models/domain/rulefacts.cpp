// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rulefacts.h"

namespace juzhen {

AccountFact accountFact(const Account& account)
{
    AccountFact fact;
    fact.id = account.id.value();
    fact.uid = account.uid;
    fact.name = account.name;
    fact.platformCode = account.platformCode;
    fact.subtype = account.subtype;
    fact.hostUnitId = account.hostUnitId.value();
    fact.operatorId = account.operatorId.value();
    fact.regionCode = account.regionCode;
    fact.status = account.status;
    fact.represents = account.represents;
    fact.nationalStatus = account.nationalStatus;
    fact.isMain = account.isMain;
    fact.verified = account.verified;
    fact.verifiedSubject = account.verifiedSubject;
    fact.verifiedUntil = account.verifiedUntil;
    fact.openedOn = account.openedOn;
    fact.lastPostOn = account.lastPostOn;
    fact.statusChangedOn = account.statusChangedOn;
    fact.hasInteraction = account.hasInteraction;
    fact.onPublicMatrix = account.onPublicMatrix;
    fact.appOk = account.appOk;
    fact.appIpv6 = account.appIpv6;
    fact.hasDedicatedPerson = !account.dedicatedPerson.isEmpty();
    fact.hasCacFilingNo = !account.cacFilingNo.isEmpty();
    fact.missing = missingFields(account);
    return fact;
}

UnitFact unitFact(const Unit& unit)
{
    UnitFact fact;
    fact.id = unit.id.value();
    fact.uid = unit.uid;
    fact.name = unit.name;
    fact.shortName = unit.shortName;
    fact.kind = unit.kind;
    fact.domain = unit.domain;
    fact.regionCode = unit.regionCode;
    fact.adminLevel = unit.adminLevel;
    fact.status = unit.status;
    fact.vertical = unit.vertical;
    fact.hasIndustrySupervisor = unit.industrySupervisorId.isValid();
    return fact;
}

QDate plainWorkdaysAfter(QDate day, int workdays)
{
    while (day.isValid() && workdays > 0) {
        day = day.addDays(1);
        if (day.dayOfWeek() <= Qt::Friday) {
            --workdays;
        }
    }
    return day;
}

} // namespace juzhen
