// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/factsstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/liststore.h"
#include "models/stores/reorganisationstore.h"
#include "tests/stores/unitsample.h"

#include <QTest>

#include <functional>

using namespace juzhen;

namespace {

using Kind = Reorganisation::Kind;

/// How many running accounts have a host that has ended.
qsizetype leftBehind(Session& session)
{
    const auto findings = checkRegister(session, session.clock().today());
    return std::count_if(findings.begin(), findings.end(), [](const RuleFinding& finding) {
        return finding.rule == QLatin1String("R-47");
    });
}

QString refusal(Session& session, const Reorganisation& plan)
{
    try {
        ReorganisationStore(session).perform(plan);
    } catch (const Error& error) {
        return error.subject();
    }
    return {};
}

void approve(Session& session, Id<Filing> id)
{
    FilingStore filings(session);
    for (const Action action : {Action::Submit, Action::Accept, Action::Review, Action::Approve}) {
        QVERIFY(filings.take(id, action, QStringLiteral("同意")).status.has_value());
    }
}

} // namespace

/// Renaming, merging and splitting units: one batch each, with the accounts' filings, and back.
class TstReorganisationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void renameKeepsTheName_data() { TestRegister::addEngineRows(); }

    void renameKeepsTheName();

    void mergeLeavesNoAccountUnseen_data() { TestRegister::addEngineRows(); }

    void mergeLeavesNoAccountUnseen();

    void mergePassesOnWhoStandsBelow_data() { TestRegister::addEngineRows(); }

    void mergePassesOnWhoStandsBelow();

    void mergeIntoANewUnit();

    void splitAssignsAccounts_data() { TestRegister::addEngineRows(); }

    void splitAssignsAccounts();

    void reversesAsAWhole_data() { TestRegister::addEngineRows(); }

    void reversesAsAWhole();

    void startedFilingsHoldTheReversal_data() { TestRegister::addEngineRows(); }

    void startedFilingsHoldTheReversal();

    void refuses();
    void failureHalfwayLeavesNothing();
    void needsThePermission();
};

void TstReorganisationStore::renameKeepsTheName()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    const Account account = sample.host(sample.education, u"示例教育发布");
    Account other = sample.host(sample.education, u"示例教育微博");
    Account unverified = other;
    unverified.verifiedSubject = QStringLiteral("示例公司");
    AccountStore(reg.session()).repair(other, unverified, QStringLiteral("示例"));
    Reorganisation plan;
    plan.kind = Kind::Rename;
    plan.units = {sample.education.id};
    plan.newName = QStringLiteral("示例区教育和体育局");
    plan.newShortName = QStringLiteral("区教体局");
    plan.moves = {{account.id}, {other.id}};
    plan.title = QStringLiteral("更名");
    plan.reason = QStringLiteral("示例〔2025〕3号");
    const auto result = ReorganisationStore(reg.session()).perform(plan);
    const Unit renamed = UnitStore(reg.session()).require(sample.education.id);
    QCOMPARE(renamed.name, plan.newName);
    QCOMPARE(renamed.shortName, plan.newShortName);
    QCOMPARE(renamed.formerNames, QStringList{sample.education.name});
    QCOMPARE(renamed.status, UnitStatus::Renamed);
    QCOMPARE(ListStore(reg.session()).keys({ListId::Units, sample.education.name, {}, {}}),
             QList<qint64>{renamed.id.value()});
    const auto last = reg.session().log().history(SubjectKind::Unit, renamed.id.value()).last();
    QCOMPARE(last.action, QStringLiteral("rename"));
    QCOMPARE(last.reason, plan.reason);
    QCOMPARE(last.batchUid, result.batch.uid);
    // The account verified in the former name gets a draft; the other has nothing to change.
    QCOMPARE(result.filings, 1);
    QCOMPARE(result.leftTo, QStringList{other.name});
    const auto draft = FilingStore(reg.session()).openFor(account.id);
    QVERIFY(draft.has_value());
    QCOMPARE(draft->status, FilingStatus::Draft);
    QCOMPARE(draft->changes.size(), 1);
    QCOMPARE(draft->changes.first().field, QStringLiteral("verified_subject"));
    QCOMPARE(draft->changes.first().after, plan.newName);
    QCOMPARE(ReorganisationStore(reg.session()).ofUnit(renamed.id).size(), 1);
    QCOMPARE(ReorganisationStore(reg.session()).ofUnit(sample.sports.id).size(), 0);
}

void TstReorganisationStore::mergeLeavesNoAccountUnseen()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    UnitSample sample(session);
    const Account filed = sample.host(sample.sports, u"示例体育发布");
    const Account left = sample.host(sample.sports, u"示例体育微博");
    QCOMPARE(leftBehind(session), 0);
    Reorganisation plan;
    plan.kind = Kind::Merge;
    plan.units = {sample.sports.id};
    plan.successor = sample.education.id;
    plan.moves = {{filed.id}};
    plan.reason = QStringLiteral("示例〔2025〕4号");
    const auto result = ReorganisationStore(session).perform(plan);
    QCOMPARE(result.filings, 1);
    const Unit ended = UnitStore(session).require(sample.sports.id);
    QCOMPARE(ended.status, UnitStatus::Merged);
    QCOMPARE(ended.successorId, sample.education.id);
    // Until the filings are through, both accounts are findings.
    QCOMPARE(leftBehind(session), 2);
    const auto draft = FilingStore(session).openFor(filed.id);
    QCOMPARE(draft->reason, plan.reason);
    QCOMPARE(draft->changes.first().field, QStringLiteral("host_unit_id"));
    approve(session, draft->id);
    const Account moved = AccountStore(session).require(filed.id);
    QCOMPARE(moved.hostUnitId, sample.education.id);
    QCOMPARE(moved.verifiedSubject, sample.education.name);
    QCOMPARE(AccountStore(session).require(left.id).hostUnitId, sample.sports.id);
    QCOMPARE(leftBehind(session), 1);
}

void TstReorganisationStore::mergePassesOnWhoStandsBelow()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    UnitStore units(reg.session());
    Unit guided = sample.school;
    guided.industrySupervisorId = sample.education.id;
    units.update(sample.school, guided);
    Reorganisation plan;
    plan.kind = Kind::Merge;
    plan.units = {sample.education.id};
    plan.successor = sample.sports.id;
    ReorganisationStore(reg.session()).perform(plan);
    QCOMPARE(units.require(sample.school.id).parentId, sample.sports.id);
    QCOMPARE(units.require(sample.school.id).industrySupervisorId, sample.sports.id);
    // A unit that merges into one below it leaves it in its own place.
    Reorganisation upward;
    upward.kind = Kind::Merge;
    upward.units = {sample.sports.id};
    upward.successor = sample.school.id;
    ReorganisationStore(reg.session()).perform(upward);
    QCOMPARE(units.require(sample.school.id).parentId, sample.countyOffice.id);
    QCOMPARE(units.require(sample.school.id).industrySupervisorId, Id<Unit>());
}

void TstReorganisationStore::mergeIntoANewUnit()
{
    TestRegister reg;
    UnitSample sample(reg.session());
    Reorganisation plan;
    plan.kind = Kind::Merge;
    plan.units = {sample.education.id, sample.sports.id};
    Unit made = sample.education;
    made.id = {};
    made.uid.clear();
    made.name = QStringLiteral("示例区教体局");
    plan.newUnits = {made};
    const auto result = ReorganisationStore(reg.session()).perform(plan);
    UnitStore units(reg.session());
    const auto stored = units.named(made.name);
    QCOMPARE(stored.size(), 1);
    QCOMPARE(units.require(sample.education.id).successorId, stored.first().id);
    QCOMPARE(units.require(sample.sports.id).successorId, stored.first().id);
    QCOMPARE(units.require(sample.school.id).parentId, stored.first().id);
    QCOMPARE(result.units, 4);
}

void TstReorganisationStore::splitAssignsAccounts()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    UnitSample sample(session);
    const Account first = sample.host(sample.education, u"示例教育发布");
    const Account second = sample.host(sample.education, u"示例招考");
    Reorganisation plan;
    plan.kind = Kind::Split;
    plan.units = {sample.education.id};
    plan.unitEnds = false;
    Unit office;
    office.name = QStringLiteral("示例区招生考试院");
    office.regionCode = sample.education.regionCode;
    Unit centre = office;
    centre.name = QStringLiteral("示例区教育中心");
    plan.newUnits = {office, centre};
    plan.moves = {{second.id, 0}, {first.id, 1}};
    const auto result = ReorganisationStore(session).perform(plan);
    QCOMPARE(result.filings, 2);
    QCOMPARE(UnitStore(session).require(sample.education.id).status, UnitStatus::Normal);
    const auto hostOf = [&](const Account& account) {
        const Filing draft = *FilingStore(session).openFor(account.id);
        return UnitStore(session).require(Id<Unit>(draft.changes.first().after.toLongLong())).name;
    };
    QCOMPARE(hostOf(second), office.name);
    QCOMPARE(hostOf(first), centre.name);
    // The second time it ends; the filings under way are left alone.
    plan.unitEnds = true;
    plan.newUnits = {centre};
    plan.newUnits.first().name = QStringLiteral("示例区教育服务中心");
    plan.moves = {{first.id, 0}};
    const auto again = ReorganisationStore(session).perform(plan);
    QCOMPARE(again.leftTo, QStringList{first.name});
    QCOMPARE(UnitStore(session).require(sample.education.id).status, UnitStatus::Merged);
}

void TstReorganisationStore::reversesAsAWhole()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    UnitSample sample(session);
    const Account account = sample.host(sample.education, u"示例教育发布");
    const auto namesOf = [&] {
        QStringList names;
        for (const Unit& unit : UnitStore(session).all()) {
            names.append(unit.name + toKey(unit.status) + QString::number(unit.parentId.value())
                         + QString::number(unit.successorId.value())
                         + unit.formerNames.join(QLatin1Char('/')));
        }
        return names;
    };
    const QStringList before = namesOf();
    for (const Kind kind : {Kind::Rename, Kind::Merge, Kind::Split}) {
        Reorganisation plan;
        plan.kind = kind;
        plan.units = {sample.education.id};
        plan.newName = QStringLiteral("示例区教体局");
        plan.successor = kind == Kind::Merge ? sample.sports.id : Id<Unit>();
        if (kind == Kind::Split) {
            Unit part;
            part.name = QStringLiteral("示例区考试院");
            part.regionCode = sample.education.regionCode;
            plan.newUnits = {part};
            plan.moves = {{account.id, 0}};
        } else {
            plan.moves = {{account.id}};
        }
        const auto result = ReorganisationStore(session).perform(plan);
        QVERIFY(namesOf() != before);
        QVERIFY(FilingStore(session).openFor(account.id).has_value());
        const Reversal reversal = BatchStore(session).reverse(result.batch);
        QCOMPARE(reversal.kept, QStringList());
        QCOMPARE(namesOf(), before);
        QVERIFY(FilingStore(session).ofAccount(account.id).isEmpty());
        QCOMPARE(ListStore(session).keys({ListId::Units, QStringLiteral("教体"), {}, {}}).size(),
                 0);
    }
    QCOMPARE(session.log().firstBrokenEntry(), std::nullopt);
}

void TstReorganisationStore::startedFilingsHoldTheReversal()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    UnitSample sample(session);
    const Account account = sample.host(sample.education, u"示例教育发布");
    Reorganisation plan;
    plan.kind = Kind::Split;
    plan.units = {sample.education.id};
    Unit part;
    part.name = QStringLiteral("示例区考试院");
    plan.newUnits = {part};
    plan.moves = {{account.id, 0}};
    const auto result = ReorganisationStore(session).perform(plan);
    FilingStore filings(session);
    const auto filing = filings.openFor(account.id);
    QVERIFY(filings.take(filing->id, Action::Submit).status.has_value());
    const Reversal refused = BatchStore(session).reverse(result.batch);
    QVERIFY(refused.kept.contains(account.name));
    QVERIFY(refused.kept.contains(part.name)); // the filing leads to it
    QCOMPARE(UnitStore(session).require(sample.education.id).status, UnitStatus::Merged);
    QVERIFY(filings.take(filing->id, Action::Withdraw).status.has_value());
    (void)BatchStore(session).reverse(result.batch, true);
    QCOMPARE(UnitStore(session).require(sample.education.id).status, UnitStatus::Normal);
    QVERIFY(UnitStore(session).named(part.name).isEmpty());
}

void TstReorganisationStore::refuses()
{
    TestRegister reg;
    Session& session = reg.session();
    UnitSample sample(session);
    Reorganisation rename;
    rename.units = {sample.education.id};
    QCOMPARE(refusal(session, rename), QStringLiteral("name"));
    rename.newName = sample.education.name;
    QCOMPARE(refusal(session, rename), QStringLiteral("name"));
    rename.newName = sample.sports.name;
    QCOMPARE(refusal(session, rename), QStringLiteral("name"));
    Reorganisation merge;
    merge.kind = Kind::Merge;
    QCOMPARE(refusal(session, merge), QStringLiteral("units"));
    merge.units = {sample.education.id};
    QCOMPARE(refusal(session, merge), QStringLiteral("successor_id"));
    merge.successor = sample.education.id;
    QCOMPARE(refusal(session, merge), QStringLiteral("successor_id"));
    merge.successor = sample.sports.id;
    QCOMPARE(refusal(session, merge), QString());
    QCOMPARE(refusal(session, merge), QStringLiteral("status"));
    Reorganisation split;
    split.kind = Kind::Split;
    split.units = {sample.sports.id};
    QCOMPARE(refusal(session, split), QStringLiteral("successor_id"));
    split.newUnits = {Unit()};
    QCOMPARE(refusal(session, split), QStringLiteral("name"));
}

/// Given up half way, with its batch begun: nothing of it stays, and what is written next belongs
/// to no batch.
void TstReorganisationStore::failureHalfwayLeavesNothing()
{
    TestRegister reg;
    Session& session = reg.session();
    UnitSample sample(session);
    Reorganisation plan;
    plan.units = {sample.education.id};
    plan.newName = QStringLiteral("示例区教体局");
    plan.moves = {{Id<Account>(4711)}}; // is gone
    QVERIFY(!refusal(session, plan).isEmpty());
    QCOMPARE(session.log().batch(), QString());
    QVERIFY(BatchStore(session).all().isEmpty());
    QCOMPARE(UnitStore(session).require(sample.education.id).name, sample.education.name);
    plan.moves.clear();
    QCOMPARE(refusal(session, plan), QString());
}

void TstReorganisationStore::needsThePermission()
{
    TestRegister reg;
    UnitSample sample(reg.session());
    Reorganisation plan;
    plan.units = {sample.education.id};
    plan.newName = QStringLiteral("示例区教体局");
    const auto stranger = reg.another(QStringLiteral("stranger"));
    QCOMPARE(refusal(*stranger, plan), toKey(Permission::EditAccounts));
}

QTEST_GUILESS_MAIN(TstReorganisationStore)
#include "tst_reorganisationstore.moc"
