// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/liststore.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "tests/exchange/importing.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// Lists of units on their way into the register.
class TstUnitImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyField_data() { TestRegister::addEngineRows(); }

    void everyField();
    void regionAndLevelAreRead_data();
    void regionAndLevelAreRead();
    void matching_data();
    void matching();
    void nameStandsOnceInARegion_data();
    void nameStandsOnceInARegion();
    void badRows_data();
    void badRows();
    void warnings_data();
    void warnings();

    void superiorsAreLinked_data() { TestRegister::addEngineRows(); }

    void superiorsAreLinked();
    void circles_data();
    void circles();
    void previewShowsWhatWillHappen();
    void blanksKeepOrClear();
    void policies_data();
    void policies();
    void regionNeverGetsCoarser();
    void missingColumn();
};

namespace {

constexpr auto kind = ImportKind::Units;

ImportPlan import(TestRegister& office,
                  const QStringList& lines,
                  const std::function<void(ImportOptions&)>& choose = {})
{
    return imported(office.session(), sheet(office, lines), kind, choose);
}

/// The only unit called @p name; the test fails when there is another number of them.
Unit unitNamed(Session& session, const QString& name)
{
    const auto found = UnitStore(session).named(name);
    if (found.size() != 1) {
        QTest::qFail(
            qPrintable(QStringLiteral("%1 units are called %2").arg(found.size()).arg(name)),
            __FILE__, __LINE__);
        return {};
    }
    return found.constFirst();
}

QStringList shown(const QList<ImportChange>& changes)
{
    QStringList lines;
    for (const auto& change : changes) {
        lines.append(change.column + u": " + change.before + u" -> " + change.after);
    }
    return lines;
}

} // namespace

void TstUnitImport::everyField()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    auto& session = office.session();
    const QStringList lines{
        QStringLiteral(
            "单位全称,简称,统一社会信用代码,行政区划,行政层级,单位性质,业务领域,上级单位,"
            "条线上级单位,主管单位,行业主管部门,垂直管理,具备法人资格,单位地址,分管负责人,"
            "分管负责人电话,联系人,联系电话,专职人员数,年度经费（万元）,状态,承接单位,"
            "机构序,备注"),
        QStringLiteral(
            "示例市教育局,市教育局,11510100MB00000011,成都市,市级,政府部门,教育,示例市人民政府,"
            "示例省教育厅,示例市人民政府,示例省教育厅,否,是,示例路1号,张三,028-12345678,李四,"
            "13800000000,3人,1.5,正常,,20,第一行"),
        QStringLiteral("示例市人民政府,,,成都市,市级,,,,,,,,,,,,,,,,,,10,"),
        QStringLiteral("示例省教育厅,,,四川省,省级,,,,,,,是,,,,,,,,,,,,"),
        QStringLiteral("示例市考试院,,,成都市,市级,事业单位,教育,示例市教育局,,,,,,,,,,,,,已撤并,"
                       "示例市教育局,,")};
    const auto plan = import(office, lines);
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("4/4/0/0/0"));
    const Unit government = unitNamed(session, QStringLiteral("示例市人民政府"));
    const Unit province = unitNamed(session, QStringLiteral("示例省教育厅"));
    QVERIFY(province.vertical);
    const Unit unit = unitNamed(session, QStringLiteral("示例市教育局"));
    QCOMPARE(unit.shortName, QStringLiteral("市教育局"));
    QCOMPARE(unit.uscc, QStringLiteral("11510100MB00000011"));
    QCOMPARE(unit.regionCode, QStringLiteral("510100"));
    QCOMPARE(unit.adminLevel, AdminLevel::City);
    QVERIFY(!unit.kind.isEmpty());
    QCOMPARE(unit.domain, QStringLiteral("education"));
    QCOMPARE(unit.parentId, government.id);
    QCOMPARE(unit.systemParentId, province.id);
    QCOMPARE(unit.supervisorId, government.id);
    QCOMPARE(unit.industrySupervisorId, province.id);
    QCOMPARE(unit.vertical, false);
    QCOMPARE(unit.legalPerson, true);
    QCOMPARE(unit.address, QStringLiteral("示例路1号"));
    QCOMPARE(unit.leaderName, QStringLiteral("张三"));
    QCOMPARE(unit.leaderPhone, QStringLiteral("028-12345678"));
    QCOMPARE(unit.contactName, QStringLiteral("李四"));
    QCOMPARE(unit.contactPhone, QStringLiteral("13800000000"));
    QCOMPARE(unit.fulltimeStaff, 3);
    QCOMPARE(unit.annualBudgetYuan, 15'000);
    QCOMPARE(unit.status, UnitStatus::Normal);
    QCOMPARE(unit.sortOrder, 20);
    QCOMPARE(unit.remark, QStringLiteral("第一行"));
    const Unit merged = unitNamed(session, QStringLiteral("示例市考试院"));
    QCOMPARE(merged.status, UnitStatus::Merged);
    QCOMPARE(merged.successorId, unit.id);
    QCOMPARE(merged.parentId, unit.id);

    // The same list again changes nothing.
    const auto units = UnitStore(session).all();
    const auto entries = session.log().size();
    QCOMPARE(counts(import(office, lines)), QStringLiteral("4/0/0/4/0"));
    QCOMPARE(UnitStore(session).all(), units);
    QCOMPARE(session.log().size(), entries);
    QCOMPARE(session.log().firstBrokenEntry(), std::nullopt);
}

void TstUnitImport::regionAndLevelAreRead_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("region");
    QTest::addColumn<AdminLevel>("level");
    const auto row = [](const char* name, const QString& cells, const char* region,
                        AdminLevel level) {
        QTest::newRow(name) << cells << QString::fromLatin1(region) << level;
    };
    row("from the name", QStringLiteral("雅安市财政局,,"), "511800", AdminLevel::City);
    row("of a district", QStringLiteral("成都市武侯区教育局,,"), "510107", AdminLevel::County);
    row("of a township", QStringLiteral("成都市武侯区示例街道办事处,,"), "510107",
        AdminLevel::Township);
    row("the row is finer", QStringLiteral("成都市公安局示例分局,武侯区,"), "510107",
        AdminLevel::County);
    row("the name is finer", QStringLiteral("成都市武侯区教育局,四川省,"), "510107",
        AdminLevel::County);
    row("given level", QStringLiteral("雅安市财政局,,县级"), "511800", AdminLevel::County);
    row("nothing known", QStringLiteral("示例局,,"), "", AdminLevel::County);
}

void TstUnitImport::regionAndLevelAreRead()
{
    QFETCH(QString, cells);
    TestRegister office;
    const auto plan = import(office, {QStringLiteral("单位全称,行政区划,行政层级"), cells});
    QCOMPARE(said(plan.warnings), QStringList());
    const Unit unit = unitNamed(office.session(), cells.section(u',', 0, 0));
    QTEST(unit.regionCode, "region");
    QTEST(unit.adminLevel, "level");
}

void TstUnitImport::matching_data()
{
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("units");
    const auto row = [&](const char* name, const QStringList& stored, const QStringList& lines,
                         const char* expected, int units) {
        QTest::newRow(name) << stored << lines << QString::fromLatin1(expected) << units;
    };
    row("the same name", {QStringLiteral("示例局,武侯区,旧")}, {QStringLiteral("示例局,武侯区,新")},
        "1/0/1/0/0", 1);
    row("no region in the sheet", {QStringLiteral("示例局,武侯区,旧")},
        {QStringLiteral("示例局,,新")}, "1/0/1/0/0", 1);
    row("no region in the register", {QStringLiteral("示例局,,旧")},
        {QStringLiteral("示例局,武侯区,新")}, "1/0/1/0/0", 1);
    row("another district is another unit", {QStringLiteral("示例局,武侯区,旧")},
        {QStringLiteral("示例局,锦江区,新")}, "1/1/0/0/0", 2);
    row("one there, one new", {QStringLiteral("示例局,武侯区,旧")},
        {QStringLiteral("示例局,武侯区,新"), QStringLiteral("示例局,锦江区,新")}, "2/1/1/0/0", 2);
    row("told apart by region",
        {QStringLiteral("示例局,武侯区,旧"), QStringLiteral("示例局,锦江区,旧")},
        {QStringLiteral("示例局,锦江区,新"), QStringLiteral("示例局,武侯区,旧")}, "2/0/1/1/0", 2);
    row("not told apart", {QStringLiteral("示例局,武侯区,旧"), QStringLiteral("示例局,锦江区,旧")},
        {QStringLiteral("示例局,,新")}, "1/0/0/0/1", 2);
    row("another name is another unit", {QStringLiteral("示例局,武侯区,旧")},
        {QStringLiteral("示例管理局,武侯区,新")}, "1/1/0/0/0", 2);
    row("two new ones of one name", {},
        {QStringLiteral("示例局,武侯区,甲"), QStringLiteral("示例局,锦江区,乙")}, "2/2/0/0/0", 2);
}

void TstUnitImport::matching()
{
    QFETCH(QStringList, stored);
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    QFETCH(int, units);
    const QString header = QStringLiteral("单位全称,行政区划,备注");
    TestRegister office;
    if (!stored.isEmpty()) {
        QCOMPARE(import(office, QStringList{header} + stored).counts.added, stored.size());
    }
    QCOMPARE(counts(import(office, QStringList{header} + lines)), expected);
    QCOMPARE(UnitStore(office.session()).all().size(), units);
}

void TstUnitImport::nameStandsOnceInARegion_data()
{
    QTest::addColumn<ImportKind>("what");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("units") << ImportKind::Units
                           << QStringList{QStringLiteral("单位全称,行政区划"),
                                          QStringLiteral("成都市示例局,绵阳市"),
                                          QStringLiteral("成都市示例局,绵阳市")};
    QTest::newRow("hosts of accounts")
        << ImportKind::Accounts
        << QStringList{QStringLiteral("账号名称,平台,主办单位,地区"),
                       QStringLiteral("示例甲,微博,成都市示例局,绵阳市"),
                       QStringLiteral("示例乙,微博,成都市示例局,德阳市")};
}

/// Two units share a name; rows place it where neither is. The name says which of them is meant.
void TstUnitImport::nameStandsOnceInARegion()
{
    QFETCH(ImportKind, what);
    QFETCH(QStringList, lines);
    TestRegister office;
    const QString name = QStringLiteral("成都市示例局");
    for (const char* region : {"510100", "510107"}) {
        Unit unit;
        unit.name = name;
        unit.regionCode = QString::fromLatin1(region);
        UnitStore(office.session()).create(unit);
    }
    imported(office.session(), sheet(office, lines), what);
    QStringList regions;
    for (const Unit& unit : UnitStore(office.session()).named(name)) {
        regions.append(unit.regionCode);
    }
    QCOMPARE(regions, (QStringList{QStringLiteral("510100"), QStringLiteral("510107")}));
}

void TstUnitImport::badRows_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QStringList& lines, const QString& expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("no name", {QStringLiteral("单位全称,行政区划"), QStringLiteral(",成都市")},
        QStringLiteral("2 name_missing() @单位全称"));
    row("name too long",
        {QStringLiteral("单位全称,行政区划"), QString(201, u'局') + QStringLiteral(",成都市")},
        QStringLiteral("2 too_long(%1|201) @单位全称"));
    row("trap 12: damaged code",
        {QStringLiteral("单位全称,统一社会信用代码"), QStringLiteral("示例局,1.15E+17")},
        QStringLiteral("2 damaged_number(1.15E+17) @统一社会信用代码"));
    row("trap 12: damaged phone",
        {QStringLiteral("单位全称,联系电话"), QStringLiteral("示例局,1.38E+10")},
        QStringLiteral("2 damaged_number(1.38E+10) @联系电话"));
    row("negative staff", {QStringLiteral("单位全称,专职人员数"), QStringLiteral("示例局,-2")},
        QStringLiteral("2 out_of_range(-2) @专职人员数"));
    row("same row twice",
        {QStringLiteral("单位全称,行政区划"), QStringLiteral("示例局,成都市"),
         QStringLiteral("示例局,成都市")},
        QStringLiteral("3 duplicate_row(2) @"));
    row("the same without its region",
        {QStringLiteral("单位全称,行政区划"), QStringLiteral("示例局,成都市"),
         QStringLiteral("示例局,")},
        QStringLiteral("3 duplicate_row(2) @"));
}

void TstUnitImport::badRows()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    TestRegister office;
    lines.append(QStringLiteral("示例好行"));
    const auto plan = import(office, lines);
    QCOMPARE(plan.problems.size(), 1);
    const QString limit = plan.problems.constFirst().args.value(0);
    QCOMPARE(said(plan.problems).constFirst(),
             expected.contains(u'%') ? expected.arg(limit) : expected);
    QCOMPARE(plan.counts.rejected, 1);
    QCOMPARE(UnitStore(office.session()).all().size(), lines.size() - 2);

    TestRegister strict;
    const auto stopped = import(
        strict, lines, [](ImportOptions& options) { options.rejected = RejectedPolicy::Stop; });
    QVERIFY(stopped.isBlocked());
    QCOMPARE(UnitStore(strict.session()).all().size(), 0);
}

void TstUnitImport::warnings_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QStringList& lines, const QString& expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("unknown region", {QStringLiteral("单位全称,行政区划"), QStringLiteral("示例局,火星")},
        QStringLiteral("2 unknown_region(火星) @行政区划"));
    row("unknown level", {QStringLiteral("单位全称,行政层级"), QStringLiteral("示例局,宇宙级")},
        QStringLiteral("2 unknown_word(宇宙级) @行政层级"));
    row("unknown kind", {QStringLiteral("单位全称,单位性质"), QStringLiteral("示例局,说不清")},
        QStringLiteral("2 unknown_word(说不清) @单位性质"));
    row("unknown superior",
        {QStringLiteral("单位全称,上级单位"), QStringLiteral("示例局,示例总局")},
        QStringLiteral("2 unknown_word(示例总局) @上级单位"));
    row("no number", {QStringLiteral("单位全称,专职人员数"), QStringLiteral("示例局,若干")},
        QStringLiteral("2 not_a_number(若干) @专职人员数"));
    row("no yes or no", {QStringLiteral("单位全称,垂直管理"), QStringLiteral("示例局,部分")},
        QStringLiteral("2 unknown_word(部分) @垂直管理"));
    row("the name is elsewhere",
        {QStringLiteral("单位全称,行政区划"), QStringLiteral("雅安市财政局,成都市")},
        QStringLiteral("2 region_mismatch(四川省成都市|四川省雅安市) @行政区划"));
}

void TstUnitImport::warnings()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    TestRegister office;
    const auto plan = import(office, lines);
    QCOMPARE(said(plan.warnings), QStringList{expected});
    QCOMPARE(counts(plan), QStringLiteral("1/1/0/0/0"));
}

void TstUnitImport::superiorsAreLinked()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    auto& session = office.session();
    import(office, {QStringLiteral("单位全称,行政区划"), QStringLiteral("示例政府,成都市"),
                    QStringLiteral("示例处,武侯区"), QStringLiteral("示例处,锦江区")});
    const auto plan = import(
        office,
        {QStringLiteral("单位全称,行政区划,上级单位,主管单位"),
         QStringLiteral("示例科,武侯区,示例处,示例科"),       // stands further up, and itself
         QStringLiteral("示例分局,成都市,示例总局,示例政府"), // stands further down
         QStringLiteral("示例总局,成都市,示例政府,"), QStringLiteral("示例处,锦江区,示例总局,")});
    QCOMPARE(said(plan.warnings), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("4/3/1/0/0"));
    const Unit government = unitNamed(session, QStringLiteral("示例政府"));
    const Unit upper = unitNamed(session, QStringLiteral("示例总局"));
    const Unit lower = unitNamed(session, QStringLiteral("示例分局"));
    const Unit section = unitNamed(session, QStringLiteral("示例科"));
    QCOMPARE(lower.parentId, upper.id);
    QCOMPARE(lower.supervisorId, government.id);
    QCOMPARE(upper.parentId, government.id);
    QVERIFY(!section.supervisorId.isValid());
    for (const Unit& unit : UnitStore(session).named(QStringLiteral("示例处"))) {
        if (unit.regionCode == u"510107") {
            QCOMPARE(section.parentId, unit.id); // the one of its own district
            QVERIFY(!unit.parentId.isValid());
        } else {
            QCOMPARE(unit.parentId, upper.id);
        }
    }
}

void TstUnitImport::circles_data()
{
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("problems");
    QTest::addColumn<QStringList>("warnings");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QStringList& stored, const QStringList& lines,
                        const QStringList& problems, const QStringList& warnings,
                        const char* expected) {
        QTest::newRow(name) << stored << lines << problems << warnings
                            << QString::fromLatin1(expected);
    };
    // 乙 is left out, so nobody stands above 甲.
    row("two new ones", {}, {QStringLiteral("甲局,乙局"), QStringLiteral("乙局,甲局")},
        {QStringLiteral("3 circular(乙局) @")}, {QStringLiteral("2 unknown_word(乙局) @上级单位")},
        "2/1/0/0/1");
    row("two of the register", {QStringLiteral("甲局,"), QStringLiteral("乙局,甲局")},
        {QStringLiteral("甲局,乙局")}, {QStringLiteral("2 circular(甲局) @")}, {}, "1/0/0/0/1");
    row("turned round", {QStringLiteral("甲局,"), QStringLiteral("乙局,甲局")},
        {QStringLiteral("乙局,丙局"), QStringLiteral("丙局,"), QStringLiteral("甲局,乙局")}, {}, {},
        "3/1/2/0/0");
    row("three", {},
        {QStringLiteral("甲局,乙局"), QStringLiteral("乙局,丙局"), QStringLiteral("丙局,甲局")},
        {QStringLiteral("4 circular(丙局) @")}, {QStringLiteral("3 unknown_word(丙局) @上级单位")},
        "3/2/0/0/1");
    row("itself says nothing", {}, {QStringLiteral("甲局,甲局")}, {}, {}, "1/1/0/0/0");
}

void TstUnitImport::circles()
{
    QFETCH(QStringList, stored);
    QFETCH(QStringList, lines);
    TestRegister office;
    const QStringList header{QStringLiteral("单位全称,上级单位")};
    if (!stored.isEmpty()) {
        import(office, header + stored);
    }
    const auto plan = import(office, header + lines);
    QTEST(said(plan.problems), "problems");
    QTEST(said(plan.warnings), "warnings");
    QTEST(counts(plan), "expected");
}

void TstUnitImport::previewShowsWhatWillHappen()
{
    TestRegister office;
    auto& session = office.session();
    const QString header = QStringLiteral("单位全称,行政区划,联系电话,上级单位,专职人员数");
    import(office, {header, QStringLiteral("示例局,成都市,13800000000,,2"),
                    QStringLiteral("示例处,成都市,,,"), QStringLiteral("示例科,成都市,,,")});
    const auto before = UnitStore(session).all();
    const auto plan = prepared(
        session,
        sheet(office, {header, QStringLiteral("示例局,武侯区,13900000000,,3"),
                       QStringLiteral("示例处,,,示例总局,"), QStringLiteral("示例科,成都市,,,"),
                       QStringLiteral("示例总局,,,,"), QStringLiteral("示例室,,1.3E+10,,")}),
        kind);
    QCOMPARE(plan.preview.size(), 5);
    QCOMPARE(plan.preview[0].row, 2);
    QCOMPARE(plan.preview[0].fate, RowFate::Changed);
    QCOMPARE(shown(plan.preview[0].changes),
             (QStringList{QStringLiteral("region_code: 成都市 -> 成都市武侯区"),
                          QStringLiteral("contact_phone: 13800000000 -> 13900000000"),
                          QStringLiteral("fulltime_staff: 2 -> 3")}));
    QCOMPARE(plan.preview[1].fate, RowFate::Changed);
    QCOMPARE(plan.preview[1].changes.size(), 1);
    QCOMPARE(plan.preview[1].changes.constFirst().column, QStringLiteral("parent_id"));
    // By name, though it has no id yet.
    QCOMPARE(plan.preview[1].changes.constFirst().after, QStringLiteral("示例总局"));
    QCOMPARE(plan.preview[2].fate, RowFate::Unchanged);
    QVERIFY(plan.preview[2].changes.isEmpty());
    QCOMPARE(plan.preview[3].fate, RowFate::New);
    QCOMPARE(plan.preview[4].fate, RowFate::Rejected);
    QCOMPARE(plan.newUnits.size(), 1);
    QCOMPARE(plan.counts.existing, 3);
    QCOMPARE(UnitStore(session).all(), before); // nothing has been written
}

void TstUnitImport::blanksKeepOrClear()
{
    TestRegister office;
    auto& session = office.session();
    import(office, {QStringLiteral("单位全称"), QStringLiteral("示例总局")});
    import(office,
           {QStringLiteral("单位全称,简称,行政层级,业务领域,上级单位,垂直管理,联系人,专职人员数"),
            QStringLiteral("示例局,示例,市级,教育,示例总局,是,张三,4")});
    const Unit before = unitNamed(session, QStringLiteral("示例局"));
    const QStringList blank{
        QStringLiteral("单位全称,行政层级,业务领域,上级单位,垂直管理,联系人,专职人员数"),
        QStringLiteral("示例局,,无,,,-,")};
    QCOMPARE(counts(import(office, blank)), QStringLiteral("1/0/0/1/0"));
    QCOMPARE(unitNamed(session, before.name), before);

    const auto plan =
        import(office, blank, [](ImportOptions& options) { options.blanks = BlankPolicy::Clear; });
    QCOMPARE(counts(plan), QStringLiteral("1/0/1/0/0"));
    const Unit after = unitNamed(session, before.name);
    QCOMPARE(after.domain, QString());
    QCOMPARE(after.parentId, Id<Unit>());
    QCOMPARE(after.vertical, false);
    QCOMPARE(after.contactName, QString());
    QCOMPARE(after.fulltimeStaff, std::nullopt);
    QCOMPARE(after.adminLevel, AdminLevel::City); // every unit has one
    QCOMPARE(after.shortName, before.shortName);  // no column of it
}

void TstUnitImport::policies_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("units");
    QTest::addColumn<QString>("remark");
    QTest::addColumn<bool>("linked");
    const auto row = [](const char* name, ExistingPolicy policy, const char* expected, int units,
                        const QString& remark, bool linked) {
        QTest::newRow(name) << static_cast<int>(policy) << QString::fromLatin1(expected) << units
                            << remark << linked;
    };
    row("update", ExistingPolicy::Update, "2/1/1/0/0", 2, QStringLiteral("新"), true);
    row("skip", ExistingPolicy::Skip, "2/1/0/1/0", 2, QStringLiteral("旧"), false);
    row("stop", ExistingPolicy::Stop, "2/1/0/1/0", 1, QStringLiteral("旧"), false);
}

void TstUnitImport::policies()
{
    QFETCH(int, policy);
    QFETCH(QString, expected);
    TestRegister office;
    const QString header = QStringLiteral("单位全称,上级单位,备注");
    import(office, {header, QStringLiteral("示例局,,旧")});
    const auto plan = import(
        office, {header, QStringLiteral("示例局,示例总局,新"), QStringLiteral("示例总局,,新")},
        [&](ImportOptions& options) { options.existing = static_cast<ExistingPolicy>(policy); });
    QCOMPARE(counts(plan), expected);
    QTEST(static_cast<int>(UnitStore(office.session()).all().size()), "units");
    const Unit unit = unitNamed(office.session(), QStringLiteral("示例局"));
    QTEST(unit.remark, "remark");
    QTEST(unit.parentId.isValid(), "linked"); // what is skipped isn't linked either
}

void TstUnitImport::regionNeverGetsCoarser()
{
    TestRegister office;
    const QString header = QStringLiteral("单位全称,行政区划");
    import(office, {header, QStringLiteral("示例局,武侯区")});
    QCOMPARE(counts(import(office, {header, QStringLiteral("示例局,四川省")})),
             QStringLiteral("1/0/0/1/0"));
    QCOMPARE(unitNamed(office.session(), QStringLiteral("示例局")).regionCode,
             QStringLiteral("510107"));
}

void TstUnitImport::missingColumn()
{
    TestRegister office;
    Progress progress;
    ImportPlan plan;
    plan.options = suggestImport(
        kind, sheet(office, {QStringLiteral("联系电话,备注"), QStringLiteral("1,2")}), progress);
    const auto thrown = thrownBy([&] { prepareImport(office.session(), plan, progress); });
    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->kind(), Error::Kind::Usage);
    QCOMPARE(thrown->subject(), QStringLiteral("name"));
}

QTEST_GUILESS_MAIN(TstUnitImport)
#include "tst_unitimport.moc"
