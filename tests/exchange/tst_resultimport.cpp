// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/stores/campaignstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/session.h"
#include "models/stores/taskstore.h"
#include "models/stores/unitstore.h"
#include "tests/exchange/importing.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

constexpr auto kind = ImportKind::Results;
const Quarter quarter(2025, 3);

void ofTheQuarter(ImportOptions& options)
{
    options.quarter = quarter;
}

/// A register with the accounts 示例甲 … 示例丁 on Weibo.
struct Bench
{
    explicit Bench(const QString& engine = QStringLiteral("sqlite"))
        : office(engine)
    {
        imported(office.session(),
                 sheet(office, {QStringLiteral("账号名称,平台,主办单位,最近更新日期"),
                                QStringLiteral("示例甲,微博,示例局,2025-06-01"),
                                QStringLiteral("示例乙,微博,示例局,"),
                                QStringLiteral("示例丙,微博,示例局,"),
                                QStringLiteral("示例丁,微博,示例局,")}));
    }

    ImportPlan import(const QStringList& lines,
                      const std::function<void(ImportOptions&)>& choose = ofTheQuarter)
    {
        return imported(office.session(), sheet(office, lines), kind, choose);
    }

    ImportPlan look(const QStringList& lines,
                    const std::function<void(ImportOptions&)>& choose = ofTheQuarter)
    {
        return prepared(office.session(), sheet(office, lines), kind, choose);
    }

    [[nodiscard]] InspectionTask task(const QString& account)
    {
        const auto tasks =
            TaskStore(office.session()).ofAccount(accountNamed(office.session(), account).id);
        return tasks.size() == 1 ? tasks.constFirst() : InspectionTask();
    }

    [[nodiscard]] QList<Finding> findings(const QString& account)
    {
        return FindingStore(office.session()).ofAccount(accountNamed(office.session(), account).id);
    }

    TestRegister office;
};

} // namespace

/// The results of past quarters, as offices keep them.
class TstResultImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void makesTheQuarter_data() { TestRegister::addEngineRows(); }

    void makesTheQuarter();
    void badRows_data();
    void badRows();
    void warnings_data();
    void warnings();
    void previewShowsWhatWillHappen();

    void secondImportChangesWhatDiffers_data() { TestRegister::addEngineRows(); }

    void secondImportChangesWhatDiffers();
    void blanksKeepOrClear();
    void existingAreSkipped();
    void createsAccountsOnRequest();
    void confirmedQuarterIsLeftAlone();
    void whatMustBeThere_data();
    void whatMustBeThere();
    void needsTheRight();
};

void TstResultImport::makesTheQuarter()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    auto& session = bench.office.session();
    const QStringList lines{
        QStringLiteral("账号名称,平台,是否合格,存在问题,检查日期,最近更新日期,检查人,得分,备注"),
        QStringLiteral("示例甲,微博,合格,,2025-09-01,2025-08-30,王五,92.5分,"),
        QStringLiteral("示例乙,微博,不合格,两周未更新,2025年9月2日,2025.8.1,,,请整改"),
        QStringLiteral("示例丙,新浪微博,是,,,,,,")};
    const auto plan = bench.import(lines);
    QCOMPARE(said(plan.problems), QStringList());
    QCOMPARE(said(plan.warnings), QStringList());
    QCOMPARE(counts(plan), QStringLiteral("3/3/0/0/0"));

    const auto campaigns = CampaignStore(session).all();
    QCOMPARE(campaigns.size(), 1);
    QCOMPARE(campaigns.constFirst().quarter, quarter);
    QCOMPARE(campaigns.constFirst().kind, CampaignKind::Full);
    QCOMPARE(campaigns.constFirst().status, CampaignStatus::Inspecting);
    const auto passed = bench.task(QStringLiteral("示例甲"));
    QCOMPARE(passed.verdict, Verdict::Passed);
    QCOMPARE(passed.status, TaskStatus::Submitted);
    QCOMPARE(passed.checkedOn, QDate(2025, 9, 1));
    QCOMPARE(passed.lastPostOn, QDate(2025, 8, 30));
    QCOMPARE(passed.inspector, QStringLiteral("王五"));
    QCOMPARE(passed.scoreTenths, 925);
    QCOMPARE(passed.accountName, QStringLiteral("示例甲"));
    QCOMPARE(passed.unitName, QStringLiteral("示例局"));
    QVERIFY(bench.findings(QStringLiteral("示例甲")).isEmpty());
    const auto failed = bench.task(QStringLiteral("示例乙"));
    QCOMPARE(failed.verdict, Verdict::Failed);
    QCOMPARE(failed.problem, QStringLiteral("no_update_two_weeks"));
    QCOMPARE(failed.remark, QStringLiteral("请整改"));
    const auto findings = bench.findings(QStringLiteral("示例乙"));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.constFirst().problemClass, QStringLiteral("no_update_two_weeks"));
    QCOMPARE(findings.constFirst().foundOn, QDate(2025, 9, 2));
    QVERIFY(findings.constFirst().dueOn > QDate(2025, 9, 2));
    // Without a day it was the quarter's last.
    QCOMPARE(bench.task(QStringLiteral("示例丙")).checkedOn, QDate(2025, 9, 30));
    // What was seen is newer than what the register knew.
    QCOMPARE(accountNamed(session, QStringLiteral("示例甲")).lastPostOn, QDate(2025, 8, 30));

    // The same again changes nothing.
    const auto entries = session.log().size();
    QCOMPARE(counts(bench.import(lines)), QStringLiteral("3/0/0/3/0"));
    QCOMPARE(session.log().size(), entries);
    QCOMPARE(session.log().firstBrokenEntry(), std::nullopt);
}

void TstResultImport::badRows_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QStringList& lines, const QString& expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("no name", {QStringLiteral("账号名称,平台,是否合格"), QStringLiteral(",微博,是")},
        QStringLiteral("2 name_missing() @账号名称"));
    row("no verdict", {QStringLiteral("账号名称,是否合格"), QStringLiteral("示例甲,")},
        QStringLiteral("2 verdict_missing() @是否合格"));
    row("trap 13: impossible date",
        {QStringLiteral("账号名称,是否合格,检查日期"), QStringLiteral("示例甲,是,2025-09-31")},
        QStringLiteral("2 impossible_date(2025-09-31) @检查日期"));
    row("trap 13: no date",
        {QStringLiteral("账号名称,是否合格,检查日期"), QStringLiteral("示例甲,是,上旬")},
        QStringLiteral("2 not_a_date(上旬) @检查日期"));
    row("in the future",
        {QStringLiteral("账号名称,是否合格,最近更新日期"), QStringLiteral("示例甲,是,2025-11-21")},
        QStringLiteral("2 future_date(2025-11-21) @最近更新日期"));
    row("another quarter's day",
        {QStringLiteral("账号名称,是否合格,检查日期"), QStringLiteral("示例甲,是,2025-10-01")},
        QStringLiteral("2 day_outside_quarter(2025-10-01|2025Q3) @检查日期"));
    row("trap 12: damaged id",
        {QStringLiteral("账号名称,账号ID,是否合格"), QStringLiteral("示例甲,1.23E+15,是")},
        QStringLiteral("2 damaged_number(1.23E+15) @账号ID"));
    row("not in the register", {QStringLiteral("账号名称,是否合格"), QStringLiteral("示例戊,是")},
        QStringLiteral("2 unknown_account(示例戊) @账号名称"));
    row("same account twice",
        {QStringLiteral("账号名称,是否合格"), QStringLiteral("示例甲,是"),
         QStringLiteral("示例甲,否")},
        QStringLiteral("3 same_record(2) @"));
}

void TstResultImport::badRows()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    Bench bench;
    const auto columns = lines.constFirst().split(u',');
    QStringList good(columns.size());
    good[columns.indexOf(QStringLiteral("账号名称"))] = QStringLiteral("示例丁");
    good[columns.indexOf(QStringLiteral("是否合格"))] = QStringLiteral("是");
    lines.append(good.join(u','));
    const auto plan = bench.import(lines);
    QCOMPARE(said(plan.problems), QStringList{expected});
    QCOMPARE(plan.counts.rejected, 1);
    QCOMPARE(plan.counts.added, lines.size() - 2);
    QCOMPARE(bench.task(QStringLiteral("示例丁")).verdict, Verdict::Passed);
}

void TstResultImport::warnings_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char* name, const QStringList& lines, const QString& expected,
                        const QString& problem, const QString& remark) {
        QTest::newRow(name) << lines << expected << problem << remark;
    };
    row("unknown problem",
        {QStringLiteral("账号名称,是否合格,存在问题,备注"),
         QStringLiteral("示例甲,否,说不清,其一")},
        QStringLiteral("2 unknown_problem(说不清) @存在问题"), {}, QStringLiteral("说不清；其一"));
    row("problem in a sentence",
        {QStringLiteral("账号名称,是否合格,存在问题"), QStringLiteral("示例甲,否,多处死链待整改")},
        {}, QStringLiteral("dead_link"), QStringLiteral("多处死链待整改"));
    row("problem of one that passed",
        {QStringLiteral("账号名称,是否合格,存在问题"), QStringLiteral("示例甲,是,死链")}, {}, {},
        {});
    row("score in words",
        {QStringLiteral("账号名称,是否合格,得分"), QStringLiteral("示例甲,是,优秀")},
        QStringLiteral("2 not_a_number(优秀) @得分"), {}, {});
    row("score too high",
        {QStringLiteral("账号名称,是否合格,得分"), QStringLiteral("示例甲,是,925")},
        QStringLiteral("2 not_a_number(925) @得分"), {}, {});
}

void TstResultImport::warnings()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    Bench bench;
    const auto plan = bench.import(lines);
    QCOMPARE(said(plan.warnings), expected.isEmpty() ? QStringList() : QStringList{expected});
    QCOMPARE(counts(plan), QStringLiteral("1/1/0/0/0"));
    const auto task = bench.task(QStringLiteral("示例甲"));
    QTEST(task.problem, "problem");
    QTEST(task.remark, "remark");
    QCOMPARE(task.scoreTenths, std::nullopt);
}

void TstResultImport::previewShowsWhatWillHappen()
{
    Bench bench;
    const QString header = QStringLiteral("账号名称,是否合格,问题,检查日期,检查人");
    bench.import({header, QStringLiteral("示例甲,是,,2025-09-01,王五"),
                  QStringLiteral("示例乙,否,死链,2025-09-01,王五"),
                  QStringLiteral("示例丙,是,,2025-09-01,王五")});
    const auto plan =
        bench.look({header, QStringLiteral("示例甲,否,未认证,2025-09-02,"),
                    QStringLiteral("示例乙,是,,,"), QStringLiteral("示例丙,是,,,赵六"),
                    QStringLiteral("示例丁,是,,,"), QStringLiteral("示例戊,是,,,")});
    QCOMPARE(counts(plan), QStringLiteral("5/1/3/0/1"));
    QCOMPARE(plan.counts.existing, 3);
    const auto columnsOf = [&](int row) {
        QStringList columns;
        for (const auto& change : plan.preview[row].changes) {
            columns.append(change.column);
            if (change.before == change.after) {
                QTest::qFail("a change that is none", __FILE__, __LINE__);
            }
        }
        return columns;
    };
    QCOMPARE(columnsOf(0), (QStringList{QStringLiteral("verdict"), QStringLiteral("checked_on"),
                                        QStringLiteral("problem")}));
    QCOMPARE(plan.preview[0].changes[1],
             (ImportChange{QStringLiteral("checked_on"), QStringLiteral("2025-09-01"),
                           QStringLiteral("2025-09-02"), SubjectKind::Task}));
    QCOMPARE(plan.preview[0].changes[2].after, QStringLiteral("未机构认证"));
    QCOMPARE(columnsOf(1), (QStringList{QStringLiteral("verdict"), QStringLiteral("problem")}));
    QCOMPARE(columnsOf(2), QStringList{QStringLiteral("inspector")});
    QCOMPARE(plan.preview[3].fate, RowFate::New);
    QCOMPARE(plan.preview[4].fate, RowFate::Rejected);
    QCOMPARE(bench.task(QStringLiteral("示例甲")).verdict, Verdict::Passed); // nothing was written
}

void TstResultImport::secondImportChangesWhatDiffers()
{
    QFETCH(QString, engine);
    Bench bench(engine);
    const QString header = QStringLiteral("账号名称,是否合格,问题,检查日期");
    bench.import({header, QStringLiteral("示例甲,是,,2025-09-01"),
                  QStringLiteral("示例乙,否,死链,2025-09-01"),
                  QStringLiteral("示例丙,是,,2025-09-01")});
    const auto plan =
        bench.import({header, QStringLiteral("示例甲,否,未认证,2025-09-05"),
                      QStringLiteral("示例乙,是,,2025-09-05"),
                      QStringLiteral("示例丙,是,,2025-09-01"), QStringLiteral("示例丁,是,,")});
    QCOMPARE(counts(plan), QStringLiteral("4/1/2/1/0"));
    QCOMPARE(CampaignStore(bench.office.session()).all().size(), 1);
    QCOMPARE(bench.task(QStringLiteral("示例甲")).problem, QStringLiteral("not_verified"));
    QCOMPARE(bench.findings(QStringLiteral("示例甲")).size(), 1);
    QCOMPARE(bench.task(QStringLiteral("示例乙")).verdict, Verdict::Passed);
    QCOMPARE(bench.task(QStringLiteral("示例乙")).problem, QString());
    QVERIFY(bench.findings(QStringLiteral("示例乙")).isEmpty());
    QCOMPARE(bench.task(QStringLiteral("示例丙")).revision, 1);
}

void TstResultImport::blanksKeepOrClear()
{
    Bench bench;
    const QString header =
        QStringLiteral("账号名称,是否合格,问题,检查日期,最近更新日期,检查人,得分,备注");
    bench.import({header, QStringLiteral("示例甲,否,死链,2025-09-01,2025-08-30,王五,55,说明")});
    const auto before = bench.task(QStringLiteral("示例甲"));
    const QStringList blank{header, QStringLiteral("示例甲,否,,,,,,")};
    QCOMPARE(counts(bench.import(blank)), QStringLiteral("1/0/0/1/0"));
    QCOMPARE(bench.task(QStringLiteral("示例甲")), before);

    const auto plan = bench.import(blank, [](ImportOptions& options) {
        ofTheQuarter(options);
        options.blanks = BlankPolicy::Clear;
    });
    QCOMPARE(counts(plan), QStringLiteral("1/0/1/0/0"));
    const auto after = bench.task(QStringLiteral("示例甲"));
    QCOMPARE(after.problem, QString());
    QCOMPARE(after.inspector, QString());
    QCOMPARE(after.remark, QString());
    QCOMPARE(after.scoreTenths, std::nullopt);
    QCOMPARE(after.lastPostOn, QDate());
    QCOMPARE(after.checkedOn, before.checkedOn); // every result has a day
}

void TstResultImport::existingAreSkipped()
{
    Bench bench;
    const QString header = QStringLiteral("账号名称,是否合格");
    bench.import({header, QStringLiteral("示例甲,是")});
    const QStringList lines{header, QStringLiteral("示例甲,否"), QStringLiteral("示例乙,是")};
    const auto skipped = bench.import(lines, [](ImportOptions& options) {
        ofTheQuarter(options);
        options.existing = ExistingPolicy::Skip;
    });
    QCOMPARE(counts(skipped), QStringLiteral("2/1/0/1/0"));
    QCOMPARE(bench.task(QStringLiteral("示例甲")).verdict, Verdict::Passed);
    const auto stopped = bench.import(lines, [](ImportOptions& options) {
        ofTheQuarter(options);
        options.existing = ExistingPolicy::Stop;
    });
    QVERIFY(stopped.isBlocked());
}

void TstResultImport::createsAccountsOnRequest()
{
    Bench bench;
    auto& session = bench.office.session();
    const auto plan = bench.import({QStringLiteral("账号名称,平台,主办单位,地区,是否合格"),
                                    QStringLiteral("示例戊,抖音,示例新局,武侯区,是"),
                                    QStringLiteral("示例己,某平台,示例局,,否"),
                                    QStringLiteral("示例戊,抖音,示例新局,武侯区,是")},
                                   [](ImportOptions& options) {
                                       ofTheQuarter(options);
                                       options.createAccounts = true;
                                   });
    QCOMPARE(said(plan.problems), QStringList{QStringLiteral("4 duplicate_row(2) @")});
    QCOMPARE(said(plan.warnings), QStringList{QStringLiteral("3 unknown_platform(某平台) @平台")});
    QCOMPARE(counts(plan), QStringLiteral("3/2/0/0/1"));
    QCOMPARE(plan.newAccounts, (QStringList{QStringLiteral("示例戊"), QStringLiteral("示例己")}));
    QCOMPARE(plan.newUnits.size(), 1);
    const auto created = accountNamed(session, QStringLiteral("示例戊"));
    QCOMPARE(created.platformCode, QStringLiteral("douyin"));
    QCOMPARE(created.regionCode, QStringLiteral("510107"));
    QCOMPARE(UnitStore(session).find(created.hostUnitId)->name, QStringLiteral("示例新局"));
    QCOMPARE(bench.task(QStringLiteral("示例戊")).verdict, Verdict::Passed);
    QCOMPARE(bench.findings(QStringLiteral("示例己")).size(), 1);
}

void TstResultImport::confirmedQuarterIsLeftAlone()
{
    Bench bench;
    const QStringList lines{QStringLiteral("账号名称,是否合格"), QStringLiteral("示例甲,是")};
    bench.import(lines);
    CampaignStore campaigns(bench.office.session());
    const auto id = campaigns.all().constFirst().id;
    QVERIFY(campaigns.take(id, Action::SendToReview).status.has_value());
    QVERIFY(campaigns.take(id, Action::Confirm).status.has_value());
    const auto thrown = thrownBy([&] { bench.import(lines); });
    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->kind(), Error::Kind::Denied);
    QCOMPARE(thrown->subject(), QStringLiteral("status"));
    QVERIFY(campaigns.isSealIntact(id));
}

void TstResultImport::whatMustBeThere_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("hasQuarter");
    QTest::addColumn<QString>("subject");
    QTest::newRow("name") << QStringLiteral("平台,是否合格") << true << QStringLiteral("name");
    QTest::newRow("verdict") << QStringLiteral("账号名称,平台") << true << QStringLiteral("passed");
    QTest::newRow("quarter") << QStringLiteral("账号名称,是否合格") << false
                             << QStringLiteral("quarter");
}

void TstResultImport::whatMustBeThere()
{
    QFETCH(QString, header);
    QFETCH(bool, hasQuarter);
    Bench bench;
    const auto thrown = thrownBy([&] {
        bench.look({header, QStringLiteral("微博,是")}, [&](ImportOptions& options) {
            options.quarter = hasQuarter ? quarter : Quarter();
        });
    });
    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->kind(), Error::Kind::Usage);
    QTEST(thrown->subject(), "subject");
}

void TstResultImport::needsTheRight()
{
    Bench bench;
    const auto viewer = bench.office.another(QStringLiteral("viewer"));
    Progress progress;
    ImportPlan plan;
    plan.options = suggestImport(
        kind,
        sheet(bench.office, {QStringLiteral("账号名称,是否合格"), QStringLiteral("示例甲,是")}),
        progress);
    plan.options.quarter = quarter;
    QCOMPARE(kindThrownBy([&] { prepareImport(*viewer, plan, progress); }), Error::Kind::Denied);
}

QTEST_GUILESS_MAIN(TstResultImport)
#include "tst_resultimport.moc"
