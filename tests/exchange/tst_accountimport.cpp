// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "tests/exchange/importing.h"

#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// Ledgers of accounts on their way into the register.
class TstAccountImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void realLedgers_data() { TestRegister::addEngineRows(); }

    void realLedgers();
    void regionOfTheUnitIsFiner();

    void reversalRestoresTheRegister_data() { TestRegister::addEngineRows(); }

    void reversalRestoresTheRegister();
    void badRows_data();
    void badRows();
    void warnings_data();
    void warnings();
    void matching_data();
    void matching();
    void governedFieldsAreFilledNotChanged();
    void blanksKeepOrClear();
    void policies_data();
    void policies();
    void incompleteRowsAreTakenIn();
    void unitsAndContractorsAreCreatedOnce();
    void linkInsteadOfId();
    void previewShowsWhatWillHappen();
    void registerChangedMeanwhile();
    void cancelLeavesNothing();
    void missingColumn();
};

namespace {

QString ledger()
{
    return QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体统计表.xlsx");
}

QString secondLedger()
{
    return QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体台账_GB18030.csv");
}

} // namespace

void TstAccountImport::realLedgers()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    auto& session = office.session();

    const auto first = imported(session, ledger());
    QCOMPARE(counts(first), QStringLiteral("136/136/0/0/0"));
    QCOMPARE(first.counts.incomplete, 136);
    QCOMPARE(first.problems, QList<ImportNote>());
    QCOMPARE(first.warnings, QList<ImportNote>());
    QCOMPARE(first.newUnits.size(), 8);
    QCOMPARE(first.skipped.size(), 1); // the note below the table
    QCOMPARE(first.skipped.constFirst().number, 146);
    QCOMPARE(allAccounts(session).size(), 136);
    QCOMPARE(UnitStore(session).all().size(), 8);

    // The second ledger names the same 136 accounts in other columns and another encoding.
    const auto before = allAccounts(session);
    const auto second = imported(session, secondLedger());
    QCOMPARE(counts(second), QStringLiteral("136/0/0/136/0"));
    QCOMPARE(second.problems, QList<ImportNote>());
    QCOMPARE(second.warnings, QList<ImportNote>());
    QCOMPARE(allAccounts(session), before);

    // And the other way round.
    TestRegister other(engine);
    QCOMPARE(counts(imported(other.session(), secondLedger())), QStringLiteral("136/136/0/0/0"));
    QCOMPARE(counts(imported(other.session(), ledger())), QStringLiteral("136/0/0/136/0"));
    QCOMPARE(session.log().firstBrokenEntry(), std::nullopt);
}

void TstAccountImport::regionOfTheUnitIsFiner()
{
    TestRegister office;
    auto& session = office.session();
    imported(session, ledger());
    QHash<QString, Unit> units;
    for (const auto& unit : UnitStore(session).all()) {
        units.insert(unit.name, unit);
    }
    const auto finance = units.value(QStringLiteral("雅安市财政局"));
    QCOMPARE(finance.regionCode, QStringLiteral("511800"));
    QCOMPARE(finance.adminLevel, AdminLevel::City);
    const auto transport = units.value(QStringLiteral("四川省交通运输厅"));
    QCOMPARE(transport.regionCode, QStringLiteral("510000"));
    QCOMPARE(transport.adminLevel, AdminLevel::Province);

    int ofFinance = 0;
    for (const auto& account : allAccounts(session)) {
        QCOMPARE(account.status, AccountStatus::Active);
        ofFinance += account.hostUnitId == finance.id;
        if (account.hostUnitId == finance.id) {
            QCOMPARE(account.regionCode, QStringLiteral("511800"));
        }
        if (account.name == u"阆中公安") {
            // The name tells where it is, but names are never guessed from.
            QCOMPARE(account.regionCode, QStringLiteral("510000"));
        }
    }
    QCOMPARE(ofFinance, 3);
    QCOMPARE(accountNamed(session, QStringLiteral("投资仪陇")).subtype,
             QStringLiteral("subscription"));
}

void TstAccountImport::reversalRestoresTheRegister()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    auto& session = office.session();
    imported(session, sheet(office, {QStringLiteral("账号名称,平台,主办单位,粉丝量"),
                                     QStringLiteral("示例甲,微博,示例单位甲,10"),
                                     QStringLiteral("示例乙,抖音,示例单位甲,20")}));
    const auto accounts = allAccounts(session);
    const auto units = UnitStore(session).all();
    QString batch;
    const auto plan =
        imported(session,
                 sheet(office, {QStringLiteral("账号名称,平台,主办单位,粉丝量,代运营机构"),
                                QStringLiteral("示例甲,微博,示例单位甲,11,示例公司"),
                                QStringLiteral("示例乙,抖音,示例单位甲,20,"),
                                QStringLiteral("示例丙,抖音,示例单位丙,30,示例公司")}),
                 ImportKind::Accounts, {}, &batch);
    QCOMPARE(counts(plan), QStringLiteral("3/1/1/1/0"));
    QCOMPARE(allAccounts(session).size(), 3);

    BatchStore batches(session);
    const auto stored = batches.findByUid(batch);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->kind, QStringLiteral("import"));
    QCOMPARE(stored->rows, 2);
    const auto reversal = batches.reverse(*stored);
    QCOMPARE(reversal.restored, 1);
    QCOMPARE(reversal.removed, 3); // an account, its unit, the contractor
    QVERIFY(reversal.kept.isEmpty());
    auto restored = allAccounts(session);
    for (auto& account : restored) {
        account.revision = 0;
    }
    auto expected = accounts;
    for (auto& account : expected) {
        account.revision = 0;
    }
    QCOMPARE(restored, expected);
    QCOMPARE(UnitStore(session).all(), units);
}

void TstAccountImport::badRows_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QStringList& lines, const QString& expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("impossible date",
        {QStringLiteral("账号名称,开设日期"), QStringLiteral("示例甲,2025-02-30")},
        QStringLiteral("2 impossible_date(2025-02-30) @开设日期"));
    row("no date", {QStringLiteral("账号名称,开设日期"), QStringLiteral("示例甲,去年三月")},
        QStringLiteral("2 not_a_date(去年三月) @开设日期"));
    row("in the future",
        {QStringLiteral("账号名称,最近更新日期"), QStringLiteral("示例甲,2025-11-21")},
        QStringLiteral("2 future_date(2025-11-21) @最近更新日期"));
    row("damaged id", {QStringLiteral("账号名称,账号ID"), QStringLiteral("示例甲,1.23E+15")},
        QStringLiteral("2 damaged_number(1.23E+15) @账号ID"));
    row("damaged phone",
        {QStringLiteral("账号名称,运维人员电话"), QStringLiteral("示例甲,1.38E+10")},
        QStringLiteral("2 damaged_number(1.38E+10) @运维人员电话"));
    row("no name", {QStringLiteral("账号名称,平台,主办单位"), QStringLiteral(",微博,示例单位")},
        QStringLiteral("2 name_missing() @账号名称"));
    row("name too long",
        {QStringLiteral("账号名称,平台"), QString(61, u'示') + QStringLiteral(",微博")},
        QStringLiteral("2 too_long(60|61) @账号名称"));
    row("negative followers", {QStringLiteral("账号名称,粉丝量"), QStringLiteral("示例甲,-5")},
        QStringLiteral("2 out_of_range(-5) @粉丝量"));
    row("same id twice",
        {QStringLiteral("账号名称,平台,账号ID"), QStringLiteral("示例甲,微博,12345678"),
         QStringLiteral("示例乙,新浪微博,12345678")},
        QStringLiteral("3 duplicate_id(2) @账号ID"));
    row("same row twice",
        {QStringLiteral("账号名称,平台,主办单位"), QStringLiteral("示例甲,微博,示例单位"),
         QStringLiteral("示例甲,新浪微博,示例单位")},
        QStringLiteral("3 duplicate_row(2) @"));
}

void TstAccountImport::badRows()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    TestRegister office;
    lines.append(QStringLiteral("示例好行"));
    const auto plan = imported(office.session(), sheet(office, lines));
    QCOMPARE(said(plan.problems), QStringList{expected});
    QCOMPARE(plan.counts.rejected, 1);
    QCOMPARE(plan.counts.added, lines.size() - 2);
    QCOMPARE(allAccounts(office.session()).size(), lines.size() - 2);

    // On request one bad row keeps out the whole sheet.
    TestRegister strict;
    const auto stopped =
        imported(strict.session(), sheet(strict, lines), ImportKind::Accounts,
                 [](ImportOptions& options) { options.rejected = RejectedPolicy::Stop; });
    QVERIFY(stopped.isBlocked());
    QCOMPARE(allAccounts(strict.session()).size(), 0);
}

void TstAccountImport::warnings_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QStringList& lines, const QString& expected) {
        QTest::newRow(name) << lines << expected;
    };
    row("unknown platform", {QStringLiteral("账号名称,平台"), QStringLiteral("示例甲,示例新平台")},
        QStringLiteral("2 unknown_platform(示例新平台) @平台"));
    row("unknown region", {QStringLiteral("账号名称,地区"), QStringLiteral("示例甲,火星")},
        QStringLiteral("2 unknown_region(火星) @地区"));
    row("unknown status", {QStringLiteral("账号名称,账号状态"), QStringLiteral("示例甲,说不清")},
        QStringLiteral("2 unknown_word(说不清) @账号状态"));
    row("no number", {QStringLiteral("账号名称,粉丝量"), QStringLiteral("示例甲,很多")},
        QStringLiteral("2 not_a_number(很多) @粉丝量"));
    row("no yes or no", {QStringLiteral("账号名称,是否认证"), QStringLiteral("示例甲,办理中")},
        QStringLiteral("2 unknown_word(办理中) @是否认证"));
    row("an id that may have been rounded",
        {QStringLiteral("账号名称,账号ID"), QStringLiteral("示例甲,1234567890123000")},
        QStringLiteral("2 doubtful_id(1234567890123000) @账号ID"));
    row("the unit is elsewhere",
        {QStringLiteral("账号名称,主办单位,地区"), QStringLiteral("示例甲,雅安市财政局,成都市")},
        QStringLiteral("2 region_mismatch(四川省成都市|四川省雅安市) @地区"));
}

void TstAccountImport::warnings()
{
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    TestRegister office;
    const auto plan = imported(office.session(), sheet(office, lines));
    QCOMPARE(said(plan.warnings), QStringList{expected});
    QCOMPARE(counts(plan), QStringLiteral("1/1/0/0/0"));
    const auto account = accountNamed(office.session(), QStringLiteral("示例甲"));
    QVERIFY(account.platformCode.isEmpty());
    QCOMPARE(account.status, AccountStatus::Active);
    QCOMPARE(account.fans, std::nullopt);
    QCOMPARE(account.verified, std::nullopt);
}

void TstAccountImport::matching_data()
{
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("expected");
    const QString header = QStringLiteral("账号名称,平台,账号ID,主办单位,地区");
    const auto row = [&](const char* name, const QStringList& stored, const QStringList& lines,
                         const char* expected) {
        QTest::newRow(name) << (QStringList{header} + stored) << (QStringList{header} + lines)
                            << QString::fromLatin1(expected);
    };
    row("the id counts before the name", {QStringLiteral("示例甲,微博,12345678,,")},
        {QStringLiteral("示例改名,微博,12345678,,")}, "1/0/0/1/0");
    row("another platform is another account", {QStringLiteral("示例甲,微博,,示例单位,")},
        {QStringLiteral("示例甲,抖音,,示例单位,")}, "1/1/0/0/0");
    row("another unit is another account", {QStringLiteral("示例甲,微博,,示例单位甲,")},
        {QStringLiteral("示例甲,微博,,示例单位乙,")}, "1/1/0/0/0");
    row("no unit on one side", {QStringLiteral("示例甲,微博,,示例单位甲,")},
        {QStringLiteral("示例甲,微博,,,")}, "1/0/0/1/0");
    row("the unit completes an account", {QStringLiteral("示例甲,微博,,,")},
        {QStringLiteral("示例甲,微博,,示例单位甲,")}, "1/0/1/0/0");
    row("the platform completes an account", {QStringLiteral("示例甲,,,,四川")},
        {QStringLiteral("示例甲,微博,,,四川")}, "1/0/1/0/0");
    row("no platform, one account", {QStringLiteral("示例甲,微博,,,四川")},
        {QStringLiteral("示例甲,,,,四川")}, "1/0/0/1/0");
    row("no platform, two accounts",
        {QStringLiteral("示例甲,微博,,,"), QStringLiteral("示例甲,抖音,,,")},
        {QStringLiteral("示例甲,,,,")}, "1/0/0/0/1");
    row("no platform, elsewhere", {QStringLiteral("示例甲,微博,,,成都市")},
        {QStringLiteral("示例甲,,,,雅安市")}, "1/1/0/0/0");
    row("a coarser region says nothing new", {QStringLiteral("示例甲,微博,,,雅安市")},
        {QStringLiteral("示例甲,微博,,,四川")}, "1/0/0/1/0");
    row("a finer region does", {QStringLiteral("示例甲,微博,,,四川")},
        {QStringLiteral("示例甲,微博,,,雅安市")}, "1/0/1/0/0");
    row("two ids, two accounts of one name",
        {QStringLiteral("示例甲,微博,12345678,示例单位,"),
         QStringLiteral("示例甲,微博,87654321,示例单位,")},
        {QStringLiteral("示例甲,微博,87654321,示例单位,")}, "1/0/0/1/0");
    row("two rows for one account", {QStringLiteral("示例甲,微博,,示例单位,")},
        {QStringLiteral("示例甲,微博,,示例单位,"), QStringLiteral("示例甲,微博,,,")}, "2/0/0/1/1");
}

void TstAccountImport::matching()
{
    QFETCH(QStringList, stored);
    QFETCH(QStringList, lines);
    QFETCH(QString, expected);
    TestRegister office;
    const auto first = imported(office.session(), sheet(office, stored));
    QCOMPARE(first.counts.added, stored.size() - 1);
    QCOMPARE(counts(imported(office.session(), sheet(office, lines))), expected);
}

void TstAccountImport::governedFieldsAreFilledNotChanged()
{
    TestRegister office;
    auto& session = office.session();
    imported(session, sheet(office, {QStringLiteral("账号名称,平台,账号ID,主办单位,认证主体,备注"),
                                     QStringLiteral("示例甲,微博,12345678,示例单位甲,,旧")}));
    const auto plan = imported(
        session,
        sheet(office, {QStringLiteral("账号名称,平台,账号ID,主办单位,认证主体,账号状态,备注"),
                       QStringLiteral("示例新名,微博,12345678,示例单位乙,示例主体,已关停,新")}));
    QCOMPARE(counts(plan), QStringLiteral("1/0/1/0/0"));
    QCOMPARE(plan.warnings.size(), 3);
    for (const auto& note : plan.warnings) {
        QCOMPARE(note.message, ImportMessage::GovernedDifference);
    }
    QCOMPARE(said(plan.warnings.mid(0, 1)),
             QStringList{QStringLiteral("2 governed_difference(示例甲|示例新名) @账号名称")});
    QCOMPARE(said(plan.warnings.mid(1, 1)),
             QStringList{QStringLiteral("2 governed_difference(示例单位甲|示例单位乙) @主办单位")});
    const auto account = accountNamed(session, QStringLiteral("示例甲"));
    QCOMPARE(account.status, AccountStatus::Active);
    QCOMPARE(account.verifiedSubject, QStringLiteral("示例主体"));
    QCOMPARE(account.remark, QStringLiteral("新"));
    QCOMPARE(account.revision, 2);
}

void TstAccountImport::blanksKeepOrClear()
{
    TestRegister office;
    auto& session = office.session();
    imported(session,
             sheet(office, {QStringLiteral("账号名称,平台,粉丝量,备注,认证主体,是否主账号"),
                            QStringLiteral("示例甲,微博,12,说明,示例主体,是")}));
    const auto before = accountNamed(session, QStringLiteral("示例甲"));
    const auto blank =
        sheet(office, {QStringLiteral("账号名称,平台,粉丝量,备注,认证主体,是否主账号"),
                       QStringLiteral("示例甲,微博,,无,,")});
    QCOMPARE(counts(imported(session, blank)), QStringLiteral("1/0/0/1/0"));
    QCOMPARE(accountNamed(session, QStringLiteral("示例甲")), before);

    const auto plan = imported(session, blank, ImportKind::Accounts,
                               [](ImportOptions& options) { options.blanks = BlankPolicy::Clear; });
    QCOMPARE(counts(plan), QStringLiteral("1/0/1/0/0"));
    const auto after = accountNamed(session, QStringLiteral("示例甲"));
    QCOMPARE(after.fans, std::nullopt);
    QCOMPARE(after.remark, QString());
    QCOMPARE(after.isMain, false);
    QCOMPARE(after.verifiedSubject, QStringLiteral("示例主体")); // a filing's
}

void TstAccountImport::policies_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("accounts");
    QTest::addColumn<QString>("remark");
    QTest::newRow("update") << static_cast<int>(ExistingPolicy::Update)
                            << QStringLiteral("2/1/1/0/0") << 2 << QStringLiteral("新");
    QTest::newRow("skip") << static_cast<int>(ExistingPolicy::Skip) << QStringLiteral("2/1/0/1/0")
                          << 2 << QStringLiteral("旧");
    QTest::newRow("stop") << static_cast<int>(ExistingPolicy::Stop) << QStringLiteral("2/1/0/1/0")
                          << 1 << QStringLiteral("旧");
}

void TstAccountImport::policies()
{
    QFETCH(int, policy);
    QFETCH(QString, expected);
    QFETCH(int, accounts);
    QFETCH(QString, remark);
    TestRegister office;
    auto& session = office.session();
    imported(session, sheet(office, {QStringLiteral("账号名称,平台,备注"),
                                     QStringLiteral("示例甲,微博,旧")}));
    const auto plan = imported(
        session,
        sheet(office, {QStringLiteral("账号名称,平台,备注"), QStringLiteral("示例甲,微博,新"),
                       QStringLiteral("示例乙,微博,新")}),
        ImportKind::Accounts,
        [&](ImportOptions& options) { options.existing = static_cast<ExistingPolicy>(policy); });
    QCOMPARE(counts(plan), expected);
    QCOMPARE(plan.isBlocked(), static_cast<ExistingPolicy>(policy) == ExistingPolicy::Stop);
    QCOMPARE(allAccounts(session).size(), accounts);
    QCOMPARE(accountNamed(session, QStringLiteral("示例甲")).remark, remark);
}

void TstAccountImport::incompleteRowsAreTakenIn()
{
    TestRegister office;
    const auto plan =
        imported(office.session(),
                 sheet(office, {QStringLiteral("账号名称,平台,主办单位"),
                                QStringLiteral("示例甲,,"), QStringLiteral("示例乙,微博,")}));
    QCOMPARE(counts(plan), QStringLiteral("2/2/0/0/0"));
    QCOMPARE(plan.counts.incomplete, 2);
    QCOMPARE(plan.problems, QList<ImportNote>());
}

void TstAccountImport::unitsAndContractorsAreCreatedOnce()
{
    TestRegister office;
    auto& session = office.session();
    const auto path =
        sheet(office, {QStringLiteral("账号名称,平台,主办单位,地区,联系人,联系电话,代运营机构"),
                       QStringLiteral("示例甲,微博,示例局,武侯区,张三,13800000000,示例公司"),
                       QStringLiteral("示例乙,抖音,示例局,武侯区,李四,13900000000,示例公司"),
                       QStringLiteral("示例丙,微博,示例局,锦江区,,,"),
                       QStringLiteral("示例丁,微博,成都市武侯区示例街道办事处,,,,")});
    const auto plan = imported(session, path);
    QCOMPARE(counts(plan), QStringLiteral("4/4/0/0/0"));
    QCOMPARE(plan.counts.unitsAdded, 3);
    const auto units = UnitStore(session).all();
    QCOMPARE(units.size(), 3);
    for (const auto& unit : units) {
        if (unit.regionCode == u"510107" && unit.name == u"示例局") {
            QCOMPARE(unit.contactName, QStringLiteral("张三"));
            QCOMPARE(unit.contactPhone, QStringLiteral("13800000000"));
            QCOMPARE(unit.adminLevel, AdminLevel::County);
        }
        if (unit.name.endsWith(u"街道办事处")) {
            QCOMPARE(unit.adminLevel, AdminLevel::Township);
            QCOMPARE(unit.regionCode, QStringLiteral("510107"));
        }
    }
    const auto first = accountNamed(session, QStringLiteral("示例甲"));
    const auto second = accountNamed(session, QStringLiteral("示例乙"));
    QCOMPARE(first.hostUnitId, second.hostUnitId);
    QCOMPARE(first.operatorId, second.operatorId);
    QVERIFY(first.operatorId.isValid());
    QCOMPARE(second.editorName, QStringLiteral("李四")); // no column of its own
    QVERIFY(accountNamed(session, QStringLiteral("示例丙")).hostUnitId != first.hostUnitId);
    QCOMPARE(counts(imported(session, path)), QStringLiteral("4/0/0/4/0"));
    QCOMPARE(UnitStore(session).all().size(), 3);

    const auto refused = imported(
        session,
        sheet(office, {QStringLiteral("账号名称,主办单位"), QStringLiteral("示例戊,示例新单位")}),
        ImportKind::Accounts, [](ImportOptions& options) { options.createUnits = false; });
    QCOMPARE(said(refused.problems),
             QStringList{QStringLiteral("2 unknown_unit(示例新单位) @主办单位")});
}

void TstAccountImport::linkInsteadOfId()
{
    TestRegister office;
    auto& session = office.session();
    imported(session, sheet(office, {QStringLiteral("账号名称,平台,账号ID或链接"),
                                     QStringLiteral("示例甲,微博,https://weibo.example.cn/u/1"),
                                     QStringLiteral("示例乙,微博,12345678"),
                                     QStringLiteral("示例丙,微博,无")}));
    const auto linked = accountNamed(session, QStringLiteral("示例甲"));
    QCOMPARE(linked.url, QStringLiteral("https://weibo.example.cn/u/1"));
    QCOMPARE(linked.platformId, QString());
    QCOMPARE(accountNamed(session, QStringLiteral("示例乙")).platformId,
             QStringLiteral("12345678"));
    QCOMPARE(accountNamed(session, QStringLiteral("示例丙")).platformId, QString());
}

void TstAccountImport::previewShowsWhatWillHappen()
{
    TestRegister office;
    auto& session = office.session();
    imported(session, sheet(office, {QStringLiteral("账号名称,平台,粉丝量,地区"),
                                     QStringLiteral("示例甲,微博,12,成都市"),
                                     QStringLiteral("示例乙,微博,12,成都市")}));
    const auto plan = prepared(
        session, sheet(office, {QStringLiteral("账号名称,平台,粉丝量,地区"),
                                QStringLiteral("示例甲,微博,1.5万,武侯区"),
                                QStringLiteral("示例乙,微博,12,"), QStringLiteral("示例丙,微博,,"),
                                QStringLiteral("示例丁,微博,-1,")}));
    QCOMPARE(plan.preview.size(), 4);
    const auto& changed = plan.preview.at(0);
    QCOMPARE(changed.row, 2);
    QCOMPARE(changed.fate, RowFate::Changed);
    QCOMPARE(changed.texts, (QStringList{QStringLiteral("示例甲"), QStringLiteral("微博"),
                                         QStringLiteral("15000"), QStringLiteral("武侯区")}));
    QStringList changes;
    for (const auto& change : changed.changes) {
        changes.append(change.column + u": " + change.before + u" -> " + change.after);
    }
    QCOMPARE(changes, (QStringList{QStringLiteral("region_code: 成都市 -> 成都市武侯区"),
                                   QStringLiteral("fans: 12 -> 15,000")}));
    QCOMPARE(plan.preview.at(1).fate, RowFate::Unchanged);
    QCOMPARE(plan.preview.at(2).fate, RowFate::New);
    QCOMPARE(plan.preview.at(3).fate, RowFate::Rejected);
    // Nothing has been written.
    QCOMPARE(allAccounts(session).size(), 2);
    QCOMPARE(accountNamed(session, QStringLiteral("示例甲")).fans, 12);
}

void TstAccountImport::registerChangedMeanwhile()
{
    TestRegister office;
    auto& session = office.session();
    const auto path =
        sheet(office, {QStringLiteral("账号名称,平台"), QStringLiteral("示例甲,微博")});
    Progress progress;

    // A write that doesn't matter here lets the import go on.
    auto plan = prepared(session, path);
    Unit unit;
    unit.name = QStringLiteral("示例单位");
    UnitStore(session).create(unit);
    applyImport(session, plan, progress);
    QCOMPARE(allAccounts(session).size(), 1);

    // Somebody enters the same account before the import is confirmed.
    const auto second =
        sheet(office, {QStringLiteral("账号名称,平台"), QStringLiteral("示例乙,微博")});
    plan = prepared(session, second);
    Account account;
    account.name = QStringLiteral("示例乙");
    account.platformCode = QStringLiteral("weibo");
    AccountStore(session).create(account);
    try {
        applyImport(session, plan, progress);
        QFAIL("the import went on");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), Error::Kind::Conflict);
    }
    QCOMPARE(allAccounts(session).size(), 2);
}

void TstAccountImport::cancelLeavesNothing()
{
    TestRegister office;
    auto& session = office.session();
    QStringList lines{QStringLiteral("账号名称,平台,主办单位")};
    for (int i = 0; i < 2000; ++i) {
        lines.append(QStringLiteral("示例%1号,微博,示例单位%2").arg(i).arg(i % 7));
    }
    auto plan = prepared(session, sheet(office, lines));
    const auto entries = session.log().size();

    /// Is cancelled by the worker's own report, as if the user had just pressed the button.
    Progress progress;
    QThread* const watcher = QThread::create([&] {
        while (progress.done() == 0) {
            QThread::yieldCurrentThread();
        }
        progress.cancel();
    });
    watcher->start();
    std::optional<Error::Kind> thrown;
    try {
        applyImport(session, plan, progress);
    } catch (const Error& error) {
        thrown = error.kind();
    }
    watcher->wait();
    delete watcher;
    QCOMPARE(thrown, Error::Kind::Cancelled);
    QCOMPARE(allAccounts(session).size(), 0);
    QCOMPARE(UnitStore(session).all().size(), 0);
    QCOMPARE(session.log().size(), entries);
    QCOMPARE(BatchStore(session).all().size(), 0);

    // The session goes on working.
    QCOMPARE(imported(session, sheet(office, lines)).counts.added, 2000);
}

void TstAccountImport::missingColumn()
{
    TestRegister office;
    Progress progress;
    ImportPlan plan;
    plan.options = suggestImport(
        ImportKind::Accounts,
        sheet(office, {QStringLiteral("平台,主办单位"), QStringLiteral("微博,示例单位")}),
        progress);
    plan.options.mapping.assign(plan.options.mapping.columnOf(u"name"), {});
    try {
        prepareImport(office.session(), plan, progress);
        QFAIL("a sheet without names was read");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), Error::Kind::Usage);
        QCOMPARE(error.subject(), QStringLiteral("name"));
    }
}

QTEST_GUILESS_MAIN(TstAccountImport)
#include "tst_accountimport.moc"
