// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"

#include "models/exchange/samplefilings.h"
#include "models/exchange/samplemetrics.h"
#include "models/exchange/sampleoperators.h"
#include "models/exchange/samplepersons.h"
#include "models/exchange/samplequarter.h"
#include "models/stores/accountstore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/referencestore.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/stores/writescope.h"

#include <algorithm>

namespace juzhen {

namespace {

constexpr quint16 unitKind = 0;
constexpr quint16 accountKind = 1;
constexpr qsizetype rowsPerPart = 10'000; ///< a part is one transaction
constexpr int fullAnswers = 12'000;       ///< up to so many checks, all have their answers
constexpr int mostCurrentFilings = 60;

/// Writes @p count records in parts; @p write gets each position.
template <class Write>
void inParts(Session& session, qsizetype count, Progress& progress, Write write)
{
    for (qsizetype from = 0; from < count; from += rowsPerPart) {
        WriteScope scope(session, QStringLiteral("示例数据"));
        const qsizetype to = std::min(count, from + rowsPerPart);
        for (qsizetype i = from; i < to; ++i) {
            write(i);
        }
        scope.commit();
        progress.advance(progress.done() + to - from);
    }
}

void writeUnits(Session& session, SampleOffice& office, Progress& progress)
{
    UnitStore units(session);
    QList<SampleHost>& hosts = office.hosts();
    const auto idOf = [&](int position) {
        return position < 0 ? Id<Unit>() : hosts.at(position).unit.id;
    };
    inParts(session, hosts.size(), progress, [&](qsizetype i) {
        SampleHost& host = hosts[i];
        host.unit.uid = sampleUid(unitKind, i + 1);
        host.unit.parentId = idOf(host.parent);
        host.unit.supervisorId = host.unit.parentId;
        host.unit.systemParentId = idOf(host.systemParent);
        if (host.unit.kind == QLatin1String("public_service")) {
            host.unit.industrySupervisorId = host.unit.parentId;
        }
        units.create(host.unit);
    });
}

void writeOperators(Session& session, SampleOffice& office, SampleRandom& random, QDate today)
{
    WriteScope scope(session, QStringLiteral("示例数据"));
    OperatorStore store(session);
    for (Operator& contractor : office.operators()) {
        store.create(contractor);
    }
    makeSampleContracts(session, office, random, today);
    scope.commit();
}

void writeAccounts(Session& session, SampleOffice& office, Progress& progress)
{
    AccountStore store(session);
    QList<SampleAccount>& accounts = office.accounts();
    inParts(session, accounts.size(), progress, [&](qsizetype i) {
        SampleAccount& sample = accounts[i];
        sample.account.uid = sampleUid(accountKind, i + 1);
        sample.account.hostUnitId = office.hosts().at(sample.host).unit.id;
        if (sample.contractor >= 0) {
            sample.account.operatorId = office.operators().at(sample.contractor).id;
        }
        store.create(sample.account);
    });
}

} // namespace

bool isEmptyRegister(Session& session)
{
    return UnitStore(session).names().isEmpty() && AccountStore(session).keys().isEmpty();
}

SampleCounts makeSample(Session& session, const SampleOptions& options, Progress& progress)
{
    if (!isEmptyRegister(session)) {
        throw Error(Error::Kind::Invalid, QStringLiteral("register"));
    }
    const QDate today = session.clock().today();
    const Quarter last = Quarter::of(today);
    const Quarter first = last.plus(1 - options.quarters);
    ReferenceStore(session).setSetting(QString(sampleSetting), QStringLiteral("true"));

    // A session of its own, whose clock stands on the days of which it tells.
    FixedClock clock(first.firstDay().addDays(-20));
    SessionSource source = session.source();
    source.clock = &clock;
    Session past(source);

    SampleRandom random(options.seed);
    const RegionIndex regions(ReferenceStore(past).regions());
    SampleOffice office(regions, random, today, options.quarters);
    office.make(options.accounts);
    progress.start(office.hosts().size() + qint64(options.accounts) * (2 + options.quarters));
    writeUnits(past, office, progress);
    writeOperators(past, office, random, today);
    writeAccounts(past, office, progress);

    SampleCounts counts;
    counts.units = office.hosts().size();
    counts.accounts = office.accounts().size();
    SampleFilings filings(past, clock, office, random, today);
    filings.makeFinished(progress, counts);
    SampleQuarters quarters(past, clock, office, random, today);
    quarters.setAnsweringAll(qint64(options.accounts) * options.quarters <= fullAnswers);
    for (int i = 0; i < options.quarters; ++i) {
        quarters.make(first.plus(i), progress, counts);
    }
    filings.makeCurrent(std::min(mostCurrentFilings, options.accounts / 12), counts);
    makeSamplePersons(session, office);
    constexpr int mostMonths = 12;
    makeSampleMetrics(session, office, options.seed, std::min(mostMonths, 3 * options.quarters));
    return counts;
}

} // namespace juzhen
