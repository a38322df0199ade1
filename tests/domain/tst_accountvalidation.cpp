// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountvalidation.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace juzhen;

using Change = std::function<void(Account&)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QDate today(2025, 11, 20);

/// A complete account of a made-up office.
Account completeAccount()
{
    Account account;
    account.name = u"示例发布"_qs;
    account.platformCode = u"wechat_official"_qs;
    account.subtype = u"subscription"_qs;
    account.platformId = u"shili_fabu"_qs;
    account.hostUnitId = Id<Unit>(7);
    account.verifiedSubject = u"示例市人民政府办公室"_qs;
    account.regionCode = u"511300"_qs;
    account.represents = Represents::Department;
    account.functionTypes = {u"release"_qs};
    account.domain = u"general"_qs;
    account.verified = true;
    account.openedOn = QDate(2020, 1, 1);
    account.editorName = u"示例甲"_qs;
    account.editorPhone = u"13800000000"_qs;
    account.reviewer1 = u"示例甲"_qs;
    account.reviewer2 = u"示例乙"_qs;
    account.reviewer3 = u"示例丙"_qs;
    account.hasInteraction = true;
    account.hasService = false;
    account.hasReportChannel = true;
    account.lastPostOn = QDate(2025, 11, 19);
    return account;
}

Unit hostUnit(AdminLevel level = AdminLevel::City)
{
    Unit unit;
    unit.id = Id<Unit>(7);
    unit.name = u"示例市人民政府办公室"_qs;
    unit.adminLevel = level;
    return unit;
}

Platform platform(const QString& code, bool mobileApp = false)
{
    Platform platform;
    platform.code = code;
    platform.name = code;
    platform.mobileApp = mobileApp;
    return platform;
}

QList<FieldIssue> issuesOf(const Account& account, AdminLevel level = AdminLevel::City)
{
    const auto known =
        platform(account.platformCode,
                 QStringList{u"app"_qs, u"wechat_miniprogram"_qs, u"quick_app"_qs}.contains(
                     account.platformCode));
    const auto host = hostUnit(level);
    return validateAccount(account, {today, &known, &host});
}

constexpr auto incomplete = IssueSeverity::Incomplete;
constexpr auto wrong = IssueSeverity::Wrong;

} // namespace

class TstAccountValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completeAccountIsFine();
    void onlyANameIsStorable();
    void oneIssue_data();
    void oneIssue();
    void noIssue_data();
    void noIssue();
    void townshipNeedsNoDedicatedPerson();
    void unknownPlatform();
    void withoutSurroundings();
};

void TstAccountValidation::completeAccountIsFine()
{
    QCOMPARE(issuesOf(completeAccount()), QList<FieldIssue>());
}

void TstAccountValidation::onlyANameIsStorable()
{
    Account account;
    account.name = u"微甘孜"_qs;
    const auto issues = validateAccount(account, {today, nullptr, nullptr});
    QVERIFY(isStorable(issues));
    QSet<QString> fields;
    for (const auto& issue : issues) {
        QCOMPARE(issue.problem, FieldProblem::Missing);
        fields.insert(issue.field);
    }
    const QSet<QString> expected{u"platform_code"_qs,      u"host_unit_id"_qs,    u"region_code"_qs,
                                 u"represents"_qs,         u"function_types"_qs,  u"domain"_qs,
                                 u"verified"_qs,           u"opened_on"_qs,       u"editor_name"_qs,
                                 u"editor_phone"_qs,       u"reviewer1"_qs,       u"reviewer2"_qs,
                                 u"reviewer3"_qs,          u"has_interaction"_qs, u"has_service"_qs,
                                 u"has_report_channel"_qs, u"last_post_on"_qs};
    QCOMPARE(fields, expected);
    QCOMPARE(issues.size(), expected.size());

    account.name = u"  "_qs;
    QVERIFY(!isStorable(validateAccount(account, {today, nullptr, nullptr})));
}

void TstAccountValidation::oneIssue_data()
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
    using A = Account;
    // Missing values.
    row(
        "no name", [](A& a) { a.name.clear(); }, "name", P::Missing, wrong);
    row(
        "no platform id", [](A& a) { a.platformId.clear(); }, "platform_id", P::Missing,
        incomplete);
    row(
        "no subtype", [](A& a) { a.subtype.clear(); }, "subtype", P::Missing, incomplete);
    row(
        "verified without subject", [](A& a) { a.verifiedSubject.clear(); }, "verified_subject",
        P::Missing, incomplete);
    row(
        "no reviewer", [](A& a) { a.reviewer2.clear(); }, "reviewer2", P::Missing, incomplete);
    row(
        "unknown interaction", [](A& a) { a.hasInteraction.reset(); }, "has_interaction",
        P::Missing, incomplete);
    row(
        "main account without display", [](A& a) { a.isMain = true; }, "on_public_matrix",
        P::Missing, incomplete);
    row(
        "government without dedicated person", [](A& a) { a.represents = Represents::Government; },
        "dedicated_person", P::Missing, incomplete);
    row(
        "mini program without filing",
        [](A& a) {
            a.platformCode = u"wechat_miniprogram"_qs;
            a.subtype.clear();
        },
        "cac_filing_no", P::Missing, incomplete);
    row(
        "closed without a reason",
        [](A& a) {
            a.status = AccountStatus::Closed;
            a.statusChangedOn = QDate(2025, 1, 1);
        },
        "closed_reason", P::Missing, incomplete);
    row(
        "closed without a day",
        [](A& a) {
            a.status = AccountStatus::OrderedClosed;
            a.closedReason = u"示例"_qs;
        },
        "status_changed_on", P::Missing, incomplete);
    // Lengths.
    row(
        "name of 61", [](A& a) { a.name = QString(61, u'例'); }, "name", P::TooLong, wrong);
    row(
        "profile of 501", [](A& a) { a.profile = QString(501, u'例'); }, "profile", P::TooLong,
        wrong);
    // Ids by platform.
    row(
        "WeChat id of 5", [](A& a) { a.platformId = u"abcde"_qs; }, "platform_id", P::BadFormat,
        wrong);
    row(
        "WeChat id of 21", [](A& a) { a.platformId = QString(21, u'a'); }, "platform_id",
        P::BadFormat, wrong);
    row(
        "WeChat id with a digit first", [](A& a) { a.platformId = u"1abcdef"_qs; }, "platform_id",
        P::BadFormat, wrong);
    row(
        "WeChat id in Chinese", [](A& a) { a.platformId = u"示例发布示例"_qs; }, "platform_id",
        P::BadFormat, wrong);
    row(
        "weibo uid with letters",
        [](A& a) {
            a.platformCode = u"weibo"_qs;
            a.platformId = u"12345a"_qs;
        },
        "platform_id", P::BadFormat, wrong);
    row(
        "weibo uid of 13",
        [](A& a) {
            a.platformCode = u"weibo"_qs;
            a.platformId = u"1234567890123"_qs;
        },
        "platform_id", P::BadFormat, wrong);
    row(
        "id rounded by a spreadsheet",
        [](A& a) {
            a.platformCode = u"douyin"_qs;
            a.platformId = u"1.23E+15"_qs;
        },
        "platform_id", P::SpreadsheetDamage, wrong);
    row(
        "licence rounded by a spreadsheet", [](A& a) { a.licenseNews = u"5.1120180012E+10"_qs; },
        "license_news", P::SpreadsheetDamage, wrong);
    // Words and counts.
    row(
        "unknown function",
        [](A& a) {
            a.functionTypes = {u"release"_qs, u"x"_qs};
        },
        "function_types", P::UnknownKey, wrong);
    row(
        "unknown subtype", [](A& a) { a.subtype = u"x"_qs; }, "subtype", P::UnknownKey, wrong);
    row(
        "negative fans", [](A& a) { a.fans = -1; }, "fans", P::Negative, wrong);
    row(
        "negative reads", [](A& a) { a.averageReads = -1; }, "average_reads", P::Negative, wrong);
    row(
        "no link", [](A& a) { a.url = u"见附件"_qs; }, "url", P::BadFormat, incomplete);
    // Days.
    row(
        "opened tomorrow", [](A& a) { a.openedOn = today.addDays(1); }, "opened_on", P::InFuture,
        wrong);
    row(
        "posted tomorrow", [](A& a) { a.lastPostOn = today.addDays(1); }, "last_post_on",
        P::InFuture, wrong);
    row(
        "changed tomorrow", [](A& a) { a.statusChangedOn = today.addDays(1); }, "status_changed_on",
        P::InFuture, wrong);
    row(
        "password changed tomorrow", [](A& a) { a.passwordChangedOn = today.addDays(1); },
        "password_changed_on", P::InFuture, wrong);
    row(
        "verification expired", [](A& a) { a.verifiedUntil = today.addDays(-1); }, "verified_until",
        P::Expired, incomplete);
    row(
        "another subject", [](A& a) { a.verifiedSubject = u"别市人民政府办公室"_qs; },
        "verified_subject", P::HostNotNamed, incomplete);
    // People.
    row(
        "bad phone", [](A& a) { a.editorPhone = u"1380000"_qs; }, "editor_phone", P::BadPhone,
        wrong);
    row(
        "one bad phone of two", [](A& a) { a.editorPhone = u"13800000000/无"_qs; }, "editor_phone",
        P::BadPhone, wrong);
    row(
        "phone rounded by a spreadsheet", [](A& a) { a.editorPhone = u"1.38E+10"_qs; },
        "editor_phone", P::SpreadsheetDamage, wrong);
    row(
        "phone without area code", [](A& a) { a.editorPhone = u"2600000"_qs; }, "editor_phone",
        P::AreaCodeMissing, incomplete);
    row(
        "first and second reviewer", [](A& a) { a.reviewer2 = u" 示例甲"_qs; }, "reviewer2",
        P::SamePerson, wrong);
    row(
        "first and third reviewer", [](A& a) { a.reviewer3 = u"示例甲"_qs; }, "reviewer3",
        P::SamePerson, wrong);
    row(
        "second and third reviewer", [](A& a) { a.reviewer3 = u"示例乙"_qs; }, "reviewer3",
        P::SamePerson, wrong);
}

void TstAccountValidation::oneIssue()
{
    QFETCH(Change, change);
    QFETCH(QString, field);
    QFETCH(FieldProblem, problem);
    QFETCH(IssueSeverity, severity);
    auto account = completeAccount();
    change(account);
    const auto issues = issuesOf(account);
    QCOMPARE(issues, (QList<FieldIssue>{{field, problem, severity}}));
    QCOMPARE(isStorable(issues), severity == IssueSeverity::Incomplete);
}

void TstAccountValidation::noIssue_data()
{
    QTest::addColumn<Change>("change");

    const auto row = [](const char* name, const Change& change) {
        QTest::newRow(name) << change;
    };
    using A = Account;
    row("name of 60", [](A& a) { a.name = QString(60, u'例'); });
    row("profile of 500", [](A& a) { a.profile = QString(500, u'例'); });
    row("WeChat id of 6", [](A& a) { a.platformId = u"abc-_1"_qs; });
    row("WeChat id of 20", [](A& a) { a.platformId = QString(20, u'a'); });
    row("original WeChat id", [](A& a) { a.platformId = u"gh_0123456789ab"_qs; });
    row("WeChat id from a link", [](A& a) { a.platformId = u"MzA4MTg1NzYyNQ=="_qs; });
    row("weibo uid", [](A& a) {
        a.platformCode = u"weibo"_qs;
        a.platformId = u"1234567890"_qs;
    });
    row("free id", [](A& a) {
        a.platformCode = u"douyin"_qs;
        a.platformId = u"示例 2025.1"_qs;
    });
    row("an id that only looks rounded", [](A& a) {
        a.platformCode = u"douyin"_qs;
        a.platformId = u"a1E5"_qs;
    });
    row("other platforms have no id", [](A& a) {
        a.platformCode = u"other"_qs;
        a.platformId.clear();
    });
    row("opened today", [](A& a) { a.openedOn = today; });
    row("posted today", [](A& a) { a.lastPostOn = today; });
    row("verified until today", [](A& a) { a.verifiedUntil = today; });
    row("no link", [](A& a) { a.url = u"无"_qs; });
    row("a link", [](A& a) { a.url = u"https://weibo.com/u/1234567890"_qs; });
    row("a link without scheme", [](A& a) { a.url = u"weibo.com/u/1234567890"_qs; });
    row("a longer subject", [](A& a) { a.verifiedSubject = u"示例市人民政府办公室（示例）"_qs; });
    row("two phones", [](A& a) { a.editorPhone = u"13800000000、0817-2600000"_qs; });
    row("planned accounts have no past", [](A& a) {
        a.status = AccountStatus::Planned;
        a.openedOn = {};
        a.lastPostOn = {};
        a.platformId.clear();
    });
    row("a complete app", [](A& a) {
        a.platformCode = u"app"_qs;
        a.platformId = u"cn.gov.example"_qs;
        a.cacFilingNo = u"示例0001"_qs;
        a.icpNo = u"示例ICP备0001号"_qs;
        a.appIpv6 = true;
        a.appOk = true;
    });
    row("government with dedicated person", [](A& a) {
        a.represents = Represents::Government;
        a.dedicatedPerson = u"示例丁"_qs;
    });
}

void TstAccountValidation::noIssue()
{
    QFETCH(Change, change);
    auto account = completeAccount();
    change(account);
    QCOMPARE(issuesOf(account), QList<FieldIssue>());
}

void TstAccountValidation::townshipNeedsNoDedicatedPerson()
{
    auto account = completeAccount();
    account.represents = Represents::Government;
    QCOMPARE(issuesOf(account, AdminLevel::Township), QList<FieldIssue>());
    QCOMPARE(issuesOf(account, AdminLevel::County).size(), 1);
}

void TstAccountValidation::unknownPlatform()
{
    const auto other = platform(u"weibo"_qs);
    for (const auto* const known : {static_cast<const Platform*>(nullptr), &other}) {
        const auto issues = validateAccount(completeAccount(), {today, known, nullptr});
        QCOMPARE(issues, (QList<FieldIssue>{{u"platform_code"_qs, FieldProblem::UnknownPlatform,
                                             IssueSeverity::Wrong}}));
    }
}

void TstAccountValidation::withoutSurroundings()
{
    auto account = completeAccount();
    account.platformCode.clear();
    account.platformId = u"1 2"_qs;
    const auto issues = validateAccount(account, {today, nullptr, nullptr});
    QCOMPARE(issues, (QList<FieldIssue>{
                         {u"platform_code"_qs, FieldProblem::Missing, IssueSeverity::Incomplete}}));
}

QTEST_GUILESS_MAIN(TstAccountValidation)
#include "tst_accountvalidation.moc"
