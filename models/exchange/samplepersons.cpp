// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/samplepersons.h"

#include "models/exchange/samplenames.h"
#include "models/exchange/samplequarter.h"
#include "models/stores/custodystore.h"
#include "models/stores/handoverstore.h"
#include "models/stores/personstore.h"
#include "models/stores/session.h"
#include "models/stores/writescope.h"

#include <QMap>

namespace juzhen {

namespace {

constexpr quint16 personKind = 20;
constexpr int unitsWithKeepers = 12;

Person samplePersonOf(const Unit& unit, int serial, QDate today)
{
    Person person;
    person.uid = sampleUid(personKind, serial);
    person.name = samplePerson(serial);
    person.unitId = unit.id;
    person.post = serial % 2 == 1 ? QStringLiteral("科员") : QStringLiteral("副科长");
    // No line of this area begins with 0: nobody can be called by accident.
    person.phone = QStringLiteral("028-%1").arg(serial, 8, 10, QLatin1Char('0'));
    person.roles = {PersonRole::Administrator, PersonRole::Editor};
    person.training = QStringLiteral("示例：政务新媒体运维培训");
    person.validFrom = today.addDays(-900);
    return person;
}

/// The accounts of each of the first units.
QMap<int, QList<Id<Account>>> firstUnits(const QList<SampleAccount>& accounts)
{
    QMap<int, QList<Id<Account>>> units;
    for (const SampleAccount& sample : accounts) {
        if (units.size() < unitsWithKeepers || units.contains(sample.host)) {
            units[sample.host].append(sample.account.id);
        }
    }
    return units;
}

void keep(Session& session, const QList<Id<Account>>& accounts, const Person& keeper, QDate since)
{
    CustodyStore custodies(session);
    for (const Id<Account> account : accounts) {
        const Custody custody =
            custodies.assign(account, CustodyRole::Administrator, keeper.id, since);
        Custody sealed = custody;
        sealed.sealedAt = QStringLiteral("示例保密柜");
        sealed.administrators = 2;
        sealed.mobileOwner = QStringLiteral("示**");
        custodies.update(custody, sealed);
    }
}

} // namespace

void makeSamplePersons(Session& session, SampleOffice& office)
{
    const QDate today = session.clock().today();
    WriteScope scope(session, QStringLiteral("示例数据"));
    PersonStore persons(session);
    int serial = 0;
    const auto units = firstUnits(office.accounts());
    for (auto unit = units.begin(); unit != units.end(); ++unit) {
        const Unit& host = office.hosts().at(unit.key()).unit;
        Person keeper = samplePersonOf(host, ++serial, today);
        persons.create(keeper);
        keep(session, unit.value(), keeper, today.addDays(-600));
        Person colleague = samplePersonOf(host, ++serial, today);
        persons.create(colleague);
        const Person before = keeper;
        if (serial == 2) {
            keeper.validTo = today.addDays(-9); // and nobody has taken over
            persons.update(before, keeper);
        } else if (serial == 4) {
            keeper.validTo = today.addDays(12);
            persons.update(before, keeper);
        } else if (serial == 6) {
            HandoverStore(session).perform({keeper.id,
                                            today.addDays(-5),
                                            today.addDays(-5),
                                            colleague.id,
                                            {},
                                            QStringLiteral("示例交接"),
                                            QStringLiteral("示例：岗位调整")});
        }
    }
    scope.commit();
}

} // namespace juzhen
