// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleoperators.h"

#include "models/exchange/samplenames.h"
#include "models/exchange/samplequarter.h"
#include "models/exchange/samplerandom.h"
#include "models/stores/contractstore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/session.h"

namespace juzhen {

namespace {

constexpr quint16 qualificationKindUid = 21;
constexpr quint16 contractKindUid = 22;

/// The last day of what @p serial has: of the first ones expired, about to end, and in force.
QDate lastDay(int serial, SampleRandom& random, QDate today)
{
    switch (serial) {
    case 1:
        return today.addDays(-12);
    case 2:
        return today.addDays(20);
    case 3:
        return today.addDays(400);
    default:
        return today.addDays(random.between(-20, 900));
    }
}

} // namespace

void makeSampleContracts(Session& session, SampleOffice& office, SampleRandom& random, QDate today)
{
    OperatorStore operators(session);
    ContractStore contracts(session);
    int serial = 0;
    for (const Operator& contractor : office.operators()) {
        ++serial;
        if (serial % 10 != 0) { // one in ten has no qualification
            OperatorQualification qualification;
            qualification.uid = sampleUid(qualificationKindUid, serial);
            qualification.operatorId = contractor.id;
            qualification.kind = QualificationKind::TelecomLicence;
            qualification.number = QStringLiteral("示例-%1").arg(serial);
            qualification.validUntil = lastDay(serial == 1 ? 3 : serial, random, today);
            operators.addQualification(qualification);
        }
        OperationContract contract;
        contract.uid = sampleUid(contractKindUid, serial);
        contract.operatorId = contractor.id;
        contract.number = QStringLiteral("示例合同%1").arg(serial);
        contract.amountYuan = 10000 * (1 + random.below(30));
        contract.endsOn = lastDay(serial, random, today);
        contract.beginsOn = contract.endsOn.addYears(-1).addDays(1);
        if (contract.beginsOn > today) {
            contract.beginsOn = today.addDays(-30);
        }
        contract.serviceScope = QStringLiteral("示例：日常内容采编与发布");
        contract.confidentialityAgreement = !random.chance(80);
        if (contract.confidentialityAgreement) {
            contract.confidentialityOn = contract.beginsOn;
        }
        contract.staff = samplePerson(serial + 40);
        contract.responsible = samplePerson(serial + 80);
        contracts.create(contract);
    }
}

} // namespace juzhen
