// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/listdefinitions.h"
#include "models/stores/liststore.h"
#include "models/stores/reorganisationstore.h"
#include "models/stores/statisticsstore.h"
#include "models/stores/writescope.h"
#include "tests/stores/unitsample.h"

#include <QTest>

using namespace juzhen;

/// What the register knows of units: who supervises them, their order, how they are found.
class TstUnitStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void supervisorIsComputed_data() { TestRegister::addEngineRows(); }

    void supervisorIsComputed();

    void listShowsTheSameSupervisor_data() { TestRegister::addEngineRows(); }

    void listShowsTheSameSupervisor();

    void orderIsStoredAndLogged_data() { TestRegister::addEngineRows(); }

    void orderIsStoredAndLogged();

    void formerNamesAreFound_data() { TestRegister::addEngineRows(); }

    void formerNamesAreFound();

    void reversalKeepsTheSearch_data() { TestRegister::addEngineRows(); }

    void reversalKeepsTheSearch();

    void quartersByOldAndNewStructure_data() { TestRegister::addEngineRows(); }

    void quartersByOldAndNewStructure();

    void namesAreTakenPerRegion();

    void listsFilterByYesAndNo_data() { TestRegister::addEngineRows(); }

    void listsFilterByYesAndNo();

private:
    static QList<qint64> found(Session& session, ListId list, const QString& words)
    {
        return ListStore(session).keys({list, words, {}, {}});
    }
};

void TstUnitStore::supervisorIsComputed()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    UnitStore units(reg.session());
    const auto of = [&](const Unit& unit) {
        const auto supervisor = units.computedSupervisor(unit);
        return supervisor ? supervisor->name : QString();
    };
    QCOMPARE(of(sample.province), QString());
    QCOMPARE(of(sample.cityOffice), sample.province.name);
    QCOMPARE(of(sample.countyOffice), sample.cityOffice.name);
    QCOMPARE(of(sample.education), sample.countyOffice.name);
    QCOMPARE(of(sample.township), sample.countyOffice.name);
    // A vertical unit follows its own system, or nobody the register knows (O-03).
    Unit vertical = sample.education;
    vertical.vertical = true;
    QCOMPARE(of(vertical), QString());
    vertical.systemParentId = sample.sports.id;
    QCOMPARE(of(vertical), sample.sports.name);
    // A county without an office has none; an office that has ended is none.
    Unit elsewhere = sample.education;
    elsewhere.regionCode = QStringLiteral("510104");
    QCOMPARE(of(elsewhere), QString());
    Unit ended = sample.countyOffice;
    ended.status = UnitStatus::Merged;
    units.update(sample.countyOffice, ended);
    QCOMPARE(of(sample.education), QString());
}

void TstUnitStore::listShowsTheSameSupervisor()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Progress progress;
    (void)makeSample(reg.session(), {.accounts = 400, .quarters = 1, .seed = 5}, progress);
    UnitStore units(reg.session());
    // As if nobody had chosen a supervisor.
    WriteScope scope(reg.session());
    for (const Unit& unit : units.all()) {
        Unit plain = unit;
        plain.supervisorId = {};
        units.update(unit, plain);
    }
    scope.commit();
    const QList<qint64> ids = ListStore(reg.session()).keys({ListId::Units, {}, {}, {}});
    const auto rows = ListStore(reg.session()).rows(ListId::Units, ids);
    const int column = columnIndex(ListId::Units, u"supervisor_id");
    int named = 0;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto computed = units.computedSupervisor(units.require(Id<Unit>(ids.at(i))));
        QCOMPARE(rows.at(i).at(column).toString(), computed ? computed->name : QString());
        named += computed.has_value();
    }
    QVERIFY(named > 100);
    // Joins that only some columns need neither lose nor repeat units.
    QCOMPARE(ids.size(), units.all().size());
    QCOMPARE(QSet<qint64>(ids.begin(), ids.end()).size(), ids.size());
}

void TstUnitStore::orderIsStoredAndLogged()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    UnitStore units(reg.session());
    const QList<Id<Unit>> order{sample.sports.id, sample.countyOffice.id, sample.education.id};
    const auto before = units.orderOf(order);
    const qint64 entries = reg.session().log().size();
    units.arrange(order);
    QCOMPARE(units.require(sample.sports.id).sortOrder, 1);
    QCOMPARE(units.require(sample.education.id).sortOrder, 3);
    QCOMPARE(reg.session().log().size(), entries + 3);
    QCOMPARE(reg.session().log().history(SubjectKind::Unit, sample.sports.id.value()).last().action,
             QStringLiteral("arrange"));
    // The same order again writes nothing.
    units.arrange(order);
    QCOMPARE(reg.session().log().size(), entries + 3);
    units.arrange(before);
    QCOMPARE(units.require(sample.sports.id).sortOrder, sample.sports.sortOrder);
}

void TstUnitStore::formerNamesAreFound()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    UnitStore units(reg.session());
    const Account account = sample.host(sample.education, u"示例教育发布");
    Unit renamed = sample.education;
    renamed.name = QStringLiteral("示例区教体局");
    renamed.formerNames = {QStringLiteral("示例区文教局,旧"), sample.education.name};
    QVERIFY(units.update(sample.education, renamed));
    QCOMPARE(units.require(renamed.id).formerNames, renamed.formerNames);
    for (const char16_t* words : {u"教育局", u"slqjyj", u"文教局", u"教体"}) {
        const QString text = QString::fromUtf16(words);
        QCOMPARE(found(reg.session(), ListId::Units, text), QList<qint64>{renamed.id.value()});
        QCOMPARE(found(reg.session(), ListId::Accounts, text), QList<qint64>{account.id.value()});
    }
    // An account written later is found by them too.
    AccountStore accounts(reg.session());
    Account later = account;
    later.name = QStringLiteral("示例教体发布");
    accounts.repair(account, later, QStringLiteral("示例"));
    QCOMPARE(found(reg.session(), ListId::Accounts, QStringLiteral("文教局")),
             QList<qint64>{account.id.value()});
}

void TstUnitStore::reversalKeepsTheSearch()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    UnitStore units(reg.session());
    BatchStore batches(reg.session());
    Batch batch;
    {
        WriteScope scope(reg.session());
        batches.begin(batch);
        Unit renamed = sample.sports;
        renamed.name = QStringLiteral("示例区文旅局");
        units.update(sample.sports, renamed);
        batches.end(batch, 1);
        scope.commit();
    }
    QCOMPARE(found(reg.session(), ListId::Units, QStringLiteral("体育")).size(), 0);
    const Reversal reversal = batches.reverse(batch);
    QCOMPARE(reversal.restored, 1);
    QCOMPARE(found(reg.session(), ListId::Units, QStringLiteral("tyj")),
             QList<qint64>{sample.sports.id.value()});
    QCOMPARE(found(reg.session(), ListId::Units, QStringLiteral("文旅")).size(), 0);
}

void TstUnitStore::quartersByOldAndNewStructure()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    Progress progress;
    (void)makeSample(session, {.accounts = 300, .quarters = 3, .seed = 5}, progress);
    const auto quartersOf = [&](Id<Unit> unit, UnitStructure structure) {
        return StatisticsStore(session).ofUnit(UnitStore(session).require(unit), structure);
    };
    // Two units of one region that were inspected.
    const auto units = UnitStore(session).all();
    const auto inspected = [&](const Unit& unit) {
        return unit.regionCode == QLatin1String("510100") && unit.status == UnitStatus::Normal
               && !unit.vertical && quartersOf(unit.id, UnitStructure::AsThen).size() == 3;
    };
    const auto one = std::find_if(units.begin(), units.end(), inspected);
    QVERIFY(one != units.end());
    const auto other = std::find_if(std::next(one), units.end(), inspected);
    QVERIFY(other != units.end());
    const auto first = quartersOf(one->id, UnitStructure::AsThen);
    const auto second = quartersOf(other->id, UnitStructure::AsThen);
    QCOMPARE(quartersOf(one->id, UnitStructure::AsNow), first);

    Reorganisation rename;
    rename.units = {one->id};
    rename.newName = QStringLiteral("示例市新名局");
    (void)ReorganisationStore(session).perform(rename);
    Reorganisation merge;
    merge.kind = Reorganisation::Kind::Merge;
    merge.units = {other->id};
    merge.successor = one->id;
    (void)ReorganisationStore(session).perform(merge);
    QCOMPARE(quartersOf(one->id, UnitStructure::AsThen), first);
    QCOMPARE(quartersOf(other->id, UnitStructure::AsThen), second);
    const auto together = quartersOf(one->id, UnitStructure::AsNow);
    QCOMPARE(together.size(), 3);
    for (qsizetype i = 0; i < together.size(); ++i) {
        QCOMPARE(together.at(i).first, first.at(i).first);
        QCOMPARE(together.at(i).second.running,
                 first.at(i).second.running + second.at(i).second.running);
        QCOMPARE(together.at(i).second.failed,
                 first.at(i).second.failed + second.at(i).second.failed);
    }
}

void TstUnitStore::namesAreTakenPerRegion()
{
    TestRegister reg;
    UnitSample sample(reg.session());
    UnitStore units(reg.session());
    Unit unit;
    unit.name = sample.sports.name;
    unit.regionCode = sample.sports.regionCode;
    QVERIFY(units.isNameTaken(unit));
    QVERIFY(!units.isNameTaken(sample.sports));
    unit.regionCode = QStringLiteral("510104");
    QVERIFY(!units.isNameTaken(unit));
    QCOMPARE(units.lastOrder(QStringLiteral("510107")), sample.township.sortOrder);
    QCOMPARE(units.lastOrder(QStringLiteral("510104")), 0);
}

void TstUnitStore::listsFilterByYesAndNo()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    Unit vertical = sample.sports;
    vertical.vertical = true;
    UnitStore(reg.session()).update(sample.sports, vertical);
    const auto count = [&](const QString& value) {
        return ListStore(reg.session())
            .keys({ListId::Units,
                   {},
                   {{QStringLiteral("vertical"), FilterOperator::OneOf, {value}}},
                   {}})
            .size();
    };
    QCOMPARE(count(QStringLiteral("true")), 1);
    QCOMPARE(count(QStringLiteral("false")), 6);
}

QTEST_GUILESS_MAIN(TstUnitStore)
#include "tst_unitstore.moc"
