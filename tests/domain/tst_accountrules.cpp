// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderlyfacts.h"

using namespace juzhen;

/// Rules about accounts, on both sides of every boundary.
class TstAccountRules : public QObject
{
    Q_OBJECT

private:
    static void updateRows();
    static void namingRows();
    static void filingRows();
    static void closingRows();
    static void contractRows();
    static void conductRows();
    static void custodyRows();

private Q_SLOTS:
    void findings_data();
    void findings();
    void custodiesOfOnePersonAreOneFinding();
};

void TstAccountRules::findings_data()
{
    ruleColumns();
    updateRows();
    namingRows();
    filingRows();
    closingRows();
    contractRows();
    conductRows();
    custodyRows();
}

void TstAccountRules::findings()
{
    QFETCH(QString, rule);
    QFETCH(QVariant, change);
    QTEST(severitiesFound(rule, change), "found");
}

void TstAccountRules::updateRows()
{
    row("13 days", "R-01", lastPost(13), "");
    row("14 days", "R-01", lastPost(14), "");
    row("15 days", "R-01", lastPost(15), "veto");
    row("tomorrow", "R-01", lastPost(-1), "");
    row("paused", "R-01", account([](AccountFact& fact) {
            fact.status = AccountStatus::Suspended;
            fact.lastPostOn = today.addDays(-15);
        }),
        "veto");
    const auto opened = [](int daysAgo) {
        return account([=](AccountFact& fact) {
            fact.lastPostOn = QDate();
            fact.openedOn = today.addDays(-daysAgo);
        });
    };
    row("never posted, 14 days", "R-01", opened(14), "");
    row("never posted, 15 days", "R-01", opened(15), "veto");
    row("9 days", "R-02", lastPost(9), "");
    row("10 days", "R-02", lastPost(10), "notice");
    row("14 days", "R-02", lastPost(14), "notice");
    row("15 days", "R-02", lastPost(15), "");
    row("90 days", "R-03", lastPost(90), "");
    row("91 days", "R-03", lastPost(91), "major");
    const auto cancelled = [](int postedAfter) {
        return account([=](AccountFact& fact) {
            fact.status = AccountStatus::Cancelled;
            fact.onPublicMatrix = false;
            fact.statusChangedOn = QDate(2025, 10, 1);
            fact.lastPostOn = fact.statusChangedOn.addDays(postedAfter);
        });
    };
    row("same day", "R-53", cancelled(0), "");
    row("day after", "R-53", cancelled(1), "major");
}

void TstAccountRules::namingRows()
{
    row("other platform", "R-04", second([](AccountFact&) {}), "");
    const auto samePlatform = [](const char* subtype) {
        return second([=](AccountFact& fact) {
            fact.platformCode = QStringLiteral("wechat_official");
            fact.subtype = QString::fromLatin1(subtype);
        });
    };
    row("other category", "R-04", samePlatform("service"), "");
    row("same", "R-04", samePlatform("subscription"), "minor,minor");
    const auto called = [](const QString& name) {
        return second([=](AccountFact& fact) { fact.name = name; });
    };
    row("same name", "R-05", called(QStringLiteral("示例发布")), "");
    row("suffix", "R-05", called(QStringLiteral(" 示例发布 微博")), "");
    row("other name", "R-05", called(QStringLiteral("示例区融媒")), "minor");
    const auto verifiedAs = [](const QString& subject) {
        return account([=](AccountFact& fact) { fact.verifiedSubject = subject; });
    };
    row("person", "R-06", verifiedAs(QStringLiteral("王小明")), "major");
    row("word", "R-06", verifiedAs(QStringLiteral("个人认证")), "major");
    row("organ", "R-06", verifiedAs(QStringLiteral("高坪区")), "");
    const auto named = [](const QString& name) {
        return account([=](AccountFact& fact) { fact.name = name; });
    };
    row("named like a person", "R-06", named(QStringLiteral("李大成")), "major");
    row(
        "named like a place", "R-06",
        [](RuleFacts& facts) {
            facts.accounts[0].name = QStringLiteral("龙泉驿");
            facts.regions[0].name = QStringLiteral("龙泉驿区");
        },
        "");
    row("no host", "R-06", account([](AccountFact& fact) { fact.hostUnitId = 0; }), "major");
    row("festival", "R-07", named(QStringLiteral("示例区桃花节")), "major");
    row("saving water", "R-07", named(QStringLiteral("示例节水")), "");
    row("drive", "R-07", named(QStringLiteral("示例人口普查")), "major");
    row(
        "permanent organ", "R-07",
        [](RuleFacts& facts) {
            facts.accounts[0].name = QStringLiteral("示例博览会");
            facts.units[0].name = QStringLiteral("示例区博览会服务中心");
        },
        "");
    row("not verified", "R-13", account([](AccountFact& fact) { fact.verified = false; }), "minor");
    row("unknown", "R-13", account([](AccountFact& fact) { fact.verified.reset(); }), "");
    row("another's", "R-13", verifiedAs(QStringLiteral("示例传媒有限公司")), "minor");
    const auto verifiedUntil = [](int days) {
        return account([=](AccountFact& fact) { fact.verifiedUntil = today.addDays(days); });
    };
    row("until yesterday", "R-13", verifiedUntil(-1), "minor");
    row("until today", "R-13", verifiedUntil(0), "");
    row("until tomorrow", "R-13", verifiedUntil(1), "");
}

void TstAccountRules::filingRows()
{
    const auto missingSince = [](QDate approved) {
        return account([=](AccountFact& fact) {
            fact.nationalStatus = NationalStatus::Missing;
            fact.openingApprovedOn = approved;
        });
    };
    // Five working days after Monday 17 November are over on the evening of the 24th.
    row("in grace", "R-08", missingSince(QDate(2025, 11, 17)), "");
    row("after grace", "R-08", missingSince(QDate(2025, 11, 14)), "major");
    row("no filing at all", "R-08", missingSince(QDate()), "major");
    row("no filing", "R-09", account([](AccountFact& fact) { fact.openingApproved = false; }),
        "major");
    row("in time", "R-10", pendingChange(QDate(2025, 11, 17)), "");
    row("late", "R-10", pendingChange(QDate(2025, 11, 14)), "minor");
    row("in time", "R-11", stateSince(AccountStatus::PendingCancel, 7), "");
    row("late", "R-11", stateSince(AccountStatus::PendingCancel, 10), "major");
    row(
        "filed", "R-11",
        [](RuleFacts& facts) {
            stateSince(AccountStatus::PendingCancel, 10)(facts);
            facts.accounts[0].cancelFiled = true;
        },
        "");
    row("announced", "R-48", hostFiling(true), "");
    row("not announced", "R-48", hostFiling(false), "minor");
    row(
        "merged", "R-47", [](RuleFacts& facts) { facts.units[0].status = UnitStatus::Merged; },
        "major");
    const auto app = [](bool filed) {
        return account([=](AccountFact& fact) {
            fact.platformCode = QStringLiteral("app");
            fact.hasCacFilingNo = filed;
        });
    };
    row("filed", "R-49", app(true), "");
    row("not filed", "R-49", app(false), "major");
    row("mini program", "R-49",
        account([](AccountFact& fact) { fact.subtype = QStringLiteral("miniprogram"); }), "major");
    row("county", "R-50", app(true), "");
    row(
        "township", "R-50",
        [=](RuleFacts& facts) {
            app(true)(facts);
            facts.units[0].adminLevel = AdminLevel::Township;
        },
        "major");
}

void TstAccountRules::closingRows()
{
    for (const auto status :
         {AccountStatus::Closing, AccountStatus::Closed, AccountStatus::PendingCancel}) {
        row(qPrintable(toKey(status) + QStringLiteral(" 14")), "R-16", stateSince(status, 14), "");
        row(qPrintable(toKey(status) + QStringLiteral(" 15")), "R-16", stateSince(status, 15),
            "minor");
    }
    row("cancelled", "R-16", stateSince(AccountStatus::Cancelled, 90), "");
    row("14 days", "R-23", stateSince(AccountStatus::OrderedClosed, 14), "");
    row("15 days", "R-23", stateSince(AccountStatus::OrderedClosed, 15), "major");
    row(
        "posting", "R-23",
        [](RuleFacts& facts) {
            stateSince(AccountStatus::OrderedClosed, 3)(facts);
            facts.accounts[0].lastPostOn = today.addDays(-1);
        },
        "major");
}

void TstAccountRules::contractRows()
{
    const auto contracted = [](QDate until) {
        return contractor([=](OperatorFact& fact) { fact.contracts[0].endsOn = until; });
    };
    row("31 days left", "R-15", contracted(today.addDays(31)), "");
    row("30 days left", "R-15", contracted(today.addDays(30)), "notice");
    row("until today", "R-15", contracted(today), "notice");
    row("until yesterday", "R-15", contracted(today.addDays(-1)), "major");
    row("no contract", "R-15", contracted(QDate()), "major");
    row("no agreement", "R-15",
        contractor([](OperatorFact& fact) { fact.contracts[0].confidentialityAgreement = false; }),
        "major");
    const auto contracts = [](const QList<ContractFact>& facts) {
        return contractor([=](OperatorFact& fact) { fact.contracts = facts; });
    };
    const QDate lastYear = today.addYears(-1);
    const QDate nextYear = today.addYears(1);
    row("begins today", "R-15", contracts({{0, 0, today, nextYear, true}}), "");
    row("begins tomorrow", "R-15", contracts({{0, 0, today.addDays(1), nextYear, true}}), "major");
    row("of the host", "R-15", contracts({{1, 0, lastYear, nextYear, true}}), "");
    row("of another unit", "R-15", contracts({{2, 0, lastYear, nextYear, true}}), "major,major");
    row("of the account", "R-15", contracts({{1, 1, lastYear, nextYear, true}}), "");
    row("of another account", "R-15", contracts({{1, 2, lastYear, nextYear, true}}), "major,major");
    row("goes on the day after", "R-15",
        contracts({{0, 0, lastYear, today, true}, {0, 0, today.addDays(1), nextYear, true}}), "");
    row("goes on after a gap", "R-15",
        contracts({{0, 0, lastYear, today, true}, {0, 0, today.addDays(2), nextYear, true}}),
        "notice");
    row("agreement of an ended one", "R-15",
        contracts({{0, 0, lastYear, today.addDays(-1), true}, {0, 0, today, nextYear, false}}),
        "major");
    row("none at all", "R-15", contracts({}), "major,major");
}

void TstAccountRules::conductRows()
{
    const auto nobody = [](Represents represents, AdminLevel level) -> Change {
        return [=](RuleFacts& facts) {
            facts.accounts[0].hasDedicatedPerson = false;
            facts.accounts[0].represents = represents;
            facts.units[0].adminLevel = level;
        };
    };
    row("county government", "R-12", nobody(Represents::Government, AdminLevel::County), "major");
    row("township", "R-12", nobody(Represents::Government, AdminLevel::Township), "");
    row("department", "R-12", nobody(Represents::Department, AdminLevel::County), "");
    row("in order", "R-14", contractor([](OperatorFact&) {}), "");
    row("none", "R-14", contractor([](OperatorFact& fact) { fact.hasQualification = false; }),
        "major");
    const auto qualified = [](int days) {
        return contractor(
            [=](OperatorFact& fact) { fact.qualificationUntil = today.addDays(days); });
    };
    row("until today", "R-14", qualified(0), "");
    row("until yesterday", "R-14", qualified(-1), "major");
    row("none", "R-39", account([](AccountFact& fact) { fact.hasInteraction = false; }), "veto");
    const auto appState = [](std::optional<bool> works, std::optional<bool> ipv6) {
        return account([=](AccountFact& fact) {
            fact.platformCode = QStringLiteral("app");
            fact.appOk = works;
            fact.appIpv6 = ipv6;
        });
    };
    row("unknown", "R-51", appState({}, {}), "");
    row("unusable", "R-51", appState(false, true), "veto");
    row("no IPv6", "R-51", appState(true, false), "minor");
    row("not an app", "R-51", account([](AccountFact& fact) { fact.appOk = false; }), "");
    row("empty", "R-54",
        account([](AccountFact& fact) { fact.missing = RequiredField::EditorName; }), "notice");
    const auto publicService = [](bool supervised) -> Change {
        return [=](RuleFacts& facts) {
            facts.units[0].kind = QStringLiteral("public_service");
            facts.units[0].hasIndustrySupervisor = supervised;
        };
    };
    row("supervised", "R-55", publicService(true), "");
    row("not supervised", "R-55", publicService(false), "notice");
}

void TstAccountRules::custodyRows()
{
    const auto lastDay = [](int days) {
        return Change([=](RuleFacts& facts) {
            facts.custodies.append(orderlyCustody());
            facts.custodies[0].lastDay = today.addDays(days);
        });
    };
    row("left yesterday", "R-57", lastDay(-1), "major");
    row("last day today", "R-57", lastDay(0), "");
    row("last day today", "R-58", lastDay(0), "notice");
    row("left yesterday", "R-58", lastDay(-1), "");
    row("leaves in 30 days", "R-58", lastDay(30), "notice");
    row("leaves in 31 days", "R-58", lastDay(31), "");
    row("no last day", "R-57",
        Change([](RuleFacts& facts) { facts.custodies.append(orderlyCustody()); }), "");
    row("of a vertical unit", "R-57", Change([=](RuleFacts& facts) {
            lastDay(-1)(facts);
            facts.units[0].vertical = true;
        }),
        "");
    const auto password = [](CustodyRole role, int handedOver, int changed) {
        return Change([=](RuleFacts& facts) {
            CustodyFact fact = orderlyCustody();
            fact.role = role;
            fact.handedOverOn = today.addDays(handedOver);
            fact.passwordChangedOn = changed > 0 ? QDate() : today.addDays(changed);
            facts.custodies.append(fact);
        });
    };
    constexpr int never = 1;
    const auto keeper = CustodyRole::Administrator;
    row("password from before", "R-59", password(keeper, -5, -6), "notice");
    row("password on the day", "R-59", password(keeper, -5, -5), "");
    row("password changed after", "R-59", password(keeper, -5, -4), "");
    row("password never changed", "R-59", password(keeper, -5, never), "notice");
    row("handover today", "R-59", password(keeper, 0, never), "notice");
    row("handover tomorrow", "R-59", password(keeper, 1, never), "");
    row("editor only", "R-59", password(CustodyRole::Editor, -5, never), "");
}

void TstAccountRules::custodiesOfOnePersonAreOneFinding()
{
    RuleFacts facts = orderlyFacts();
    for (const CustodyRole role : {CustodyRole::Administrator, CustodyRole::Editor}) {
        CustodyFact fact = orderlyCustody();
        fact.role = role;
        fact.lastDay = today.addDays(-3);
        facts.custodies.append(fact);
    }
    const auto findings = check(facts, {}, today);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().rule, QStringLiteral("R-57"));
    QCOMPARE(findings.first().args.value(2).toStringList(),
             (QStringList{QStringLiteral("administrator"), QStringLiteral("editor")}));
    QCOMPARE(findings.first().args.value(4).toInt(), 3);
}

QTEST_GUILESS_MAIN(TstAccountRules)

#include "tst_accountrules.moc"
