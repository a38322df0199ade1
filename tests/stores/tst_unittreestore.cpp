// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/unittreestore.h"
#include "tests/stores/unitsample.h"

#include <QTest>

using namespace juzhen;

namespace {

using Kind = UnitPlace::Kind;

QStringList namesOf(const QList<UnitTreeRow>& rows)
{
    QStringList names;
    for (const UnitTreeRow& row : rows) {
        names.append(row.isUnit() ? row.name
                                  : (row.place.kind == Kind::Level ? toKey(row.place.level)
                                                                   : row.place.code));
    }
    return names;
}

UnitPlace region(const char* code)
{
    return {Kind::Region, QString::fromLatin1(code), {}, {}};
}

} // namespace

/// The units as a tree along both hierarchies, on both engines.
class TstUnitTreeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void walksTheAreas_data() { TestRegister::addEngineRows(); }

    void walksTheAreas();

    void walksTheSystems_data() { TestRegister::addEngineRows(); }

    void walksTheSystems();

    void finds_data() { TestRegister::addEngineRows(); }

    void finds();

    void everyUnitStandsOnce_data() { TestRegister::addEngineRows(); }

    void everyUnitStandsOnce();
};

void TstUnitTreeStore::walksTheAreas()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    sample.host(sample.education, u"示例教育发布");
    sample.host(sample.township, u"示例镇发布");
    UnitTreeStore tree(reg.session());
    const auto top = tree.children(UnitHierarchy::Area, {});
    QCOMPARE(namesOf(top), QStringList{QStringLiteral("510000")});
    QCOMPARE(top.first().units, 7);
    QCOMPARE(top.first().accounts, 2);
    QCOMPARE(namesOf(tree.children(UnitHierarchy::Area, region("510000"))),
             (QStringList{QStringLiteral("province"), QStringLiteral("510100")}));
    const auto county = tree.children(UnitHierarchy::Area, region("510107"));
    QCOMPARE(namesOf(county), (QStringList{QStringLiteral("county"), QStringLiteral("township")}));
    QCOMPARE(county.first().units, 4);
    QCOMPARE(county.first().accounts, 1);
    // The county's units stand at its own level, though the office is their parent; the school
    // stands below its bureau.
    const auto units = tree.children(UnitHierarchy::Area, county.first().place);
    QCOMPARE(namesOf(units),
             (QStringList{sample.countyOffice.name, sample.education.name, sample.sports.name}));
    QCOMPARE(units.at(0).units, 0);
    QCOMPARE(units.at(1).units, 1);
    QCOMPARE(units.at(1).accounts, 1);
    QCOMPARE(namesOf(tree.children(UnitHierarchy::Area, units.at(1).place)),
             QStringList{sample.school.name});
    // Units without a region come last.
    sample.add(u"示例单位", u"", AdminLevel::County, u"department");
    UnitTreeStore again(reg.session());
    const auto both = again.children(UnitHierarchy::Area, {});
    QCOMPARE(namesOf(both), (QStringList{QStringLiteral("510000"), QString()}));
    const auto unknown = again.children(UnitHierarchy::Area, both.last().place);
    QCOMPARE(namesOf(unknown), QStringList{QStringLiteral("county")});
    QCOMPARE(namesOf(again.children(UnitHierarchy::Area, unknown.first().place)),
             QStringList{QStringLiteral("示例单位")});
}

void TstUnitTreeStore::walksTheSystems()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    Unit city = sample.add(u"示例市教育局", u"510100", AdminLevel::City, u"department",
                           sample.cityOffice.id, u"education");
    Unit bureau = sample.education;
    bureau.systemParentId = city.id;
    UnitStore(reg.session()).update(sample.education, bureau);
    UnitTreeStore tree(reg.session());
    const auto domains = tree.children(UnitHierarchy::System, {});
    QCOMPARE(namesOf(domains), (QStringList{QStringLiteral("general"), QStringLiteral("education"),
                                            QStringLiteral("sports")}));
    QCOMPARE(domains.at(1).units, 3);
    // The school has no superior in the system; regions give the order.
    const auto education = tree.children(UnitHierarchy::System, domains.at(1).place);
    QCOMPARE(namesOf(education), (QStringList{city.name, sample.school.name}));
    QCOMPARE(namesOf(tree.children(UnitHierarchy::System, education.first().place)),
             QStringList{sample.education.name});
    // General offices stand below the one above them.
    const auto general = tree.children(UnitHierarchy::System, domains.at(0).place);
    QCOMPARE(namesOf(general), (QStringList{sample.province.name, sample.township.name}));
    QCOMPARE(namesOf(tree.children(UnitHierarchy::System, general.first().place)),
             QStringList{sample.cityOffice.name});
}

void TstUnitTreeStore::finds()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    UnitTreeStore tree(reg.session());
    // From one character, and by initials.
    for (const QString& words : {QStringLiteral("中"), QStringLiteral("slqdyzx")}) {
        const auto finds = tree.find(UnitHierarchy::Area, words, 10);
        QCOMPARE(finds.paths.size(), 1);
        QCOMPARE(namesOf(finds.paths.first()),
                 (QStringList{QStringLiteral("510000"), QStringLiteral("510100"),
                              QStringLiteral("510107"), QStringLiteral("county"),
                              sample.education.name, sample.school.name}));
        QVERIFY(!finds.more);
    }
    QVERIFY(tree.find(UnitHierarchy::Area, QStringLiteral("示例"), 3).more);
    QCOMPARE(tree.find(UnitHierarchy::Area, QStringLiteral("示例"), 3).paths.size(), 3);
    QCOMPARE(tree.find(UnitHierarchy::Area, QStringLiteral("区 局"), 10).paths.size(), 2);
    QCOMPARE(tree.find(UnitHierarchy::Area, QStringLiteral(" "), 10).paths.size(), 0);
    const auto system = tree.find(UnitHierarchy::System, QStringLiteral("三中"), 10);
    QCOMPARE(system.paths.size(), 0);
    QCOMPARE(namesOf(tree.find(UnitHierarchy::System, QStringLiteral("第一"), 10).paths.first()),
             (QStringList{QStringLiteral("education"), sample.school.name}));
    QCOMPARE(tree.pathTo(UnitHierarchy::Area, sample.school.id).size(), 6);
    QCOMPARE(tree.pathTo(UnitHierarchy::Area, Id<Unit>(9999)).size(), 0);
}

void TstUnitTreeStore::everyUnitStandsOnce()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    UnitSample sample(reg.session());
    sample.add(u"示例单位", u"", AdminLevel::County, u"department");
    const auto count = UnitStore(reg.session()).all().size();
    for (const UnitHierarchy hierarchy : {UnitHierarchy::Area, UnitHierarchy::System}) {
        UnitTreeStore tree(reg.session());
        QList<UnitPlace> open{{}};
        QSet<qint64> seen;
        while (!open.isEmpty()) {
            const auto rows = tree.children(hierarchy, open.takeLast());
            for (const UnitTreeRow& row : rows) {
                open.append(row.place);
                if (row.isUnit()) {
                    QVERIFY(!seen.contains(row.place.unit.value()));
                    seen.insert(row.place.unit.value());
                    QCOMPARE(tree.pathTo(hierarchy, row.place.unit).last(), row.place);
                }
            }
        }
        QCOMPARE(seen.size(), count);
    }
}

QTEST_GUILESS_MAIN(TstUnitTreeStore)
#include "tst_unittreestore.moc"
