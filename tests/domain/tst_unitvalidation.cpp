// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/unitvalidation.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace juzhen;

using Change = std::function<void(Unit&)>;
Q_DECLARE_METATYPE(Change)

namespace {

/// A complete bureau of a made-up city.
Unit completeUnit()
{
    Unit unit;
    unit.id = Id<Unit>(3);
    unit.name = u"示例市教育局"_qs;
    unit.shortName = u"市教育局"_qs;
    unit.uscc = u"91350100M000100Y43"_qs;
    unit.regionCode = u"511300"_qs;
    unit.adminLevel = AdminLevel::City;
    unit.kind = u"department"_qs;
    unit.domain = u"education"_qs;
    unit.parentId = Id<Unit>(1);
    unit.supervisorId = Id<Unit>(2);
    unit.leaderName = u"示例甲"_qs;
    unit.contactName = u"示例乙"_qs;
    unit.contactPhone = u"0817-2600000"_qs;
    return unit;
}

Unit generalOffice(AdminLevel level = AdminLevel::City)
{
    Unit unit;
    unit.id = Id<Unit>(2);
    unit.name = u"示例市人民政府办公室"_qs;
    unit.kind = u"general_office"_qs;
    unit.adminLevel = level;
    return unit;
}

const Region city{u"511300"_qs, u"南充市"_qs, RegionLevel::Prefecture, u"510000"_qs, false, 0};
const Region county{u"511302"_qs, u"顺庆区"_qs, RegionLevel::County, u"511300"_qs, false, 0};

QList<FieldIssue> issuesOf(const Unit& unit, const Region& region = city)
{
    const auto supervisor = generalOffice();
    return validateUnit(unit, {&region, &supervisor, {Id<Unit>(1)}, {}});
}

constexpr auto incomplete = IssueSeverity::Incomplete;
constexpr auto wrong = IssueSeverity::Wrong;

} // namespace

class TstUnitValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeUnitIsFine();
    void onlyANameIsStorable();
    void oneIssue_data();
    void oneIssue();
    void supervisors_data();
    void supervisors();
    void levels_data();
    void levels();
    void circles();
    void unknownRegion();
};

void TstUnitValidation::completeUnitIsFine()
{
    QCOMPARE(issuesOf(completeUnit()), QList<FieldIssue>());
}

void TstUnitValidation::onlyANameIsStorable()
{
    Unit unit;
    unit.name = u"示例市教育局"_qs;
    const auto issues = validateUnit(unit, {});
    QVERIFY(isStorable(issues));
    QSet<QString> fields;
    for (const auto& issue : issues) {
        QCOMPARE(issue.problem, FieldProblem::Missing);
        fields.insert(issue.field);
    }
    QCOMPARE(fields,
             (QSet<QString>{u"region_code"_qs, u"kind"_qs, u"domain"_qs, u"supervisor_id"_qs,
                            u"leader_name"_qs, u"contact_name"_qs, u"contact_phone"_qs}));
}

void TstUnitValidation::oneIssue_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<FieldProblem>("problem");
    QTest::addColumn<IssueSeverity>("severity");

    const auto row = [](const char* name, const Change& change, const char* field,
                        FieldProblem problem, IssueSeverity severity) {
        QTest::newRow(name) << change << QString::fromLatin1(field) << problem << severity;
    };
    using P = FieldProblem;
    using U = Unit;
    row(
        "no name", [](U& u) { u.name = u" "_qs; }, "name", P::Missing, wrong);
    row(
        "name of 101", [](U& u) { u.name = QString(101, u'例'); }, "name", P::TooLong, wrong);
    row(
        "short name of 41", [](U& u) { u.shortName = QString(41, u'例'); }, "short_name",
        P::TooLong, wrong);
    row(
        "typing error in the code", [](U& u) { u.uscc = u"91350100M000100Y44"_qs; }, "uscc",
        P::BadCheckDigit, wrong);
    row(
        "a code of another form", [](U& u) { u.uscc = u"510101"_qs; }, "uscc", P::BadFormat, wrong);
    row(
        "no industry supervisor", [](U& u) { u.kind = u"public_service"_qs; },
        "industry_supervisor_id", P::Missing, incomplete);
    row(
        "no successor", [](U& u) { u.status = UnitStatus::Merged; }, "successor_id", P::Missing,
        incomplete);
    row(
        "bad leader's phone", [](U& u) { u.leaderPhone = u"1"_qs; }, "leader_phone", P::BadPhone,
        wrong);
    row(
        "bad contact's phone", [](U& u) { u.contactPhone = u"无"_qs; }, "contact_phone",
        P::BadPhone, wrong);
    row(
        "negative staff", [](U& u) { u.fulltimeStaff = -1; }, "fulltime_staff", P::Negative, wrong);
    row(
        "negative budget", [](U& u) { u.annualBudgetYuan = -1; }, "annual_budget_yuan", P::Negative,
        wrong);
    row(
        "its own successor",
        [](U& u) {
            u.status = UnitStatus::Merged;
            u.successorId = u.id;
        },
        "successor_id", P::Circular, wrong);
}

void TstUnitValidation::oneIssue()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    QFETCH(FieldProblem, problem);
    QFETCH(IssueSeverity, severity);
    auto unit = completeUnit();
    change(unit);
    QCOMPARE(issuesOf(unit), (QList<FieldIssue>{{field, problem, severity}}));
}

void TstUnitValidation::supervisors_data()
{
    QTest::addColumn<AdminLevel>("level");
    QTest::addColumn<QString>("supervisorKind");
    QTest::addColumn<AdminLevel>("supervisorLevel");
    QTest::addColumn<bool>("vertical");
    QTest::addColumn<bool>("suitable");

    using L = AdminLevel;
    const auto office = u"general_office"_qs;
    QTest::newRow("office of the level") << L::County << office << L::County << false << true;
    QTest::newRow("township: the county's office")
        << L::Township << office << L::County << false << true;
    QTest::newRow("office of another level") << L::County << office << L::City << false << false;
    QTest::newRow("no office") << L::County << u"department"_qs << L::County << false << false;
    QTest::newRow("vertical") << L::County << u"vertical"_qs << L::City << true << true;
    QTest::newRow("kind not known") << L::County << QString() << L::County << false << true;
}

void TstUnitValidation::supervisors()
{
    QFETCH(AdminLevel, level);
    QFETCH(QString, supervisorKind);
    QFETCH(AdminLevel, supervisorLevel);
    QFETCH(bool, vertical);
    QFETCH(bool, suitable);
    auto unit = completeUnit();
    unit.regionCode = county.code;
    unit.adminLevel = level;
    unit.vertical = vertical;
    auto supervisor = generalOffice(supervisorLevel);
    supervisor.kind = supervisorKind;
    QList<FieldIssue> expected;
    if (!suitable) {
        expected.append({u"supervisor_id"_qs, FieldProblem::UnsuitableSupervisor, incomplete});
    }
    QCOMPARE(validateUnit(unit, {&county, &supervisor, {}, {}}), expected);
}

void TstUnitValidation::levels_data()
{
    QTest::addColumn<AdminLevel>("level");
    QTest::addColumn<RegionLevel>("regionLevel");
    QTest::addColumn<bool>("zone");
    QTest::addColumn<bool>("fits");

    for (const auto& level : adminLevelKeys) {
        for (const auto& region : regionLevelKeys) {
            const bool fits =
                (level.value == AdminLevel::Province && region.value == RegionLevel::Province)
                || (level.value == AdminLevel::City && region.value == RegionLevel::Prefecture)
                || (level.value == AdminLevel::County && region.value == RegionLevel::County)
                || (level.value == AdminLevel::Township && region.value == RegionLevel::County);
            QTest::addRow("%s in %s", level.key, region.key)
                << level.value << region.value << false << fits;
            QTest::addRow("%s in zone %s", level.key, region.key)
                << level.value << region.value << true << true;
        }
    }
}

void TstUnitValidation::levels()
{
    QFETCH(AdminLevel, level);
    QFETCH(RegionLevel, regionLevel);
    QFETCH(bool, zone);
    QFETCH(bool, fits);
    auto unit = completeUnit();
    unit.adminLevel = level;
    const Region region{unit.regionCode, u"示例"_qs, regionLevel, QString(), zone, 0};
    QList<FieldIssue> expected;
    if (!fits) {
        expected.append({u"admin_level"_qs, FieldProblem::LevelMismatch, wrong});
    }
    QCOMPARE(validateUnit(unit, {&region, nullptr, {}, {}}), expected);
}

void TstUnitValidation::circles()
{
    const auto unit = completeUnit();
    const QList<Id<Unit>> circle{Id<Unit>(1), Id<Unit>(9), unit.id};
    QCOMPARE(validateUnit(unit, {&city, nullptr, circle, {}}),
             (QList<FieldIssue>{{u"parent_id"_qs, FieldProblem::Circular, wrong}}));
    QCOMPARE(validateUnit(unit, {&city, nullptr, {}, circle}),
             (QList<FieldIssue>{{u"system_parent_id"_qs, FieldProblem::Circular, wrong}}));
    auto self = unit;
    self.parentId = self.id;
    QCOMPARE(validateUnit(self, {&city, nullptr, {}, {}}),
             (QList<FieldIssue>{{u"parent_id"_qs, FieldProblem::Circular, wrong}}));
    auto unstored = unit;
    unstored.id = {};
    unstored.systemParentId = {};
    QCOMPARE(validateUnit(unstored, {&city, nullptr, {}, {}}), QList<FieldIssue>());
}

void TstUnitValidation::unknownRegion()
{
    const QList<FieldIssue> expected{{u"region_code"_qs, FieldProblem::UnknownRegion, wrong}};
    QCOMPARE(validateUnit(completeUnit(), {nullptr, nullptr, {}, {}}), expected);
    QCOMPARE(validateUnit(completeUnit(), {&county, nullptr, {}, {}}), expected);
}

QTEST_GUILESS_MAIN(TstUnitValidation)
#include "tst_unitvalidation.moc"
