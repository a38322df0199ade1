// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/matrixgaps.h"
#include "tests/domain/orderlyfacts.h"

#include <QTest>

namespace juzhen {

using Kind = MatrixGap::Kind;

/// Each kind of gap at its boundary, told once per region, system or unit.
class TstMatrixGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data();
    void kinds();
    void regionWithoutAnyAccount();
    void oneGapPerUnitAndPlatform();
    void categoriesArePlacesOfTheirOwn();
    void namesAreComparedWithTheMainAccount();
    void mainAccountOfTheRegionLeadsItsUnits();
    void systemsHaveAMainAccountToo();
    void waivedIsNoGap();
    void sameAsTheHealthCheck();
};

namespace {

QList<MatrixGap> gapsOf(const RuleFacts& facts, const QList<Waiver>& waivers = {})
{
    return matrixGaps(facts, Thresholds(), waivers, today);
}

QStringList keysOf(const QList<MatrixGap>& gaps)
{
    QStringList keys;
    for (const MatrixGap& gap : gaps) {
        keys.append(toKey(gap.kind));
    }
    return keys;
}

/// A further host in the same region.
UnitFact otherUnit()
{
    UnitFact unit;
    unit.id = 2;
    unit.uid = QStringLiteral("unit-2");
    unit.name = QStringLiteral("示例区教育局");
    unit.domain = QStringLiteral("education");
    unit.regionCode = region;
    return unit;
}

AccountFact further(qint64 id, const char* platform)
{
    AccountFact account = orderlyAccount(id);
    account.isMain = false;
    account.platformCode = QString::fromLatin1(platform);
    account.subtype.clear();
    return account;
}

void row(const char* name, const char* expected, const Change& change)
{
    QTest::newRow(name) << QString::fromLatin1(expected).split(u' ', Qt::SkipEmptyParts) << change;
}

} // namespace

void TstMatrixGaps::kinds_data()
{
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<Change>("change");
    row("all in order", "", [](RuleFacts&) {});
    row("the only account closed", "no_account",
        account([](AccountFact& fact) { fact.status = AccountStatus::Closed; }));
    row("the only account paused", "",
        account([](AccountFact& fact) { fact.status = AccountStatus::Suspended; }));
    row("only a department's account", "no_account",
        account([](AccountFact& fact) { fact.represents = Represents::Department; }));
    row("nobody has said whose", "", account([](AccountFact& fact) { fact.represents.reset(); }));
    row("one account needs no leader", "", account([](AccountFact& fact) { fact.isMain = false; }));
    row("two, the main one paused", "", [](RuleFacts& facts) {
        facts.accounts[0].status = AccountStatus::Suspended;
        facts.accounts.append(further(2, "weibo"));
    });
    row("two, the main one closed, one left", "", [](RuleFacts& facts) {
        facts.accounts[0].status = AccountStatus::Closed;
        facts.accounts.append(further(2, "weibo"));
    });
    row("three, the main one closed", "no_main_account", [](RuleFacts& facts) {
        facts.accounts[0].status = AccountStatus::Closed;
        facts.accounts.append(further(2, "weibo"));
        facts.accounts.append(further(3, "douyin"));
    });
    row("two on one platform", "several_on_platform", [](RuleFacts& facts) {
        facts.accounts[0].platformCode = QStringLiteral("weibo");
        facts.accounts[0].subtype.clear();
        facts.accounts.append(further(2, "weibo"));
    });
    row("two on one platform, one closed", "", [](RuleFacts& facts) {
        facts.accounts[0].platformCode = QStringLiteral("weibo");
        facts.accounts[0].subtype.clear();
        facts.accounts.append(further(2, "weibo"));
        facts.accounts[1].status = AccountStatus::Closing;
    });
    row("other name elsewhere", "differing_names", [](RuleFacts& facts) {
        facts.accounts.append(further(2, "weibo"));
        facts.accounts[1].name = QStringLiteral("样例发布");
    });
    row("the platform's suffix is no other name", "", [](RuleFacts& facts) {
        facts.accounts.append(further(2, "weibo"));
        facts.accounts[1].name = QStringLiteral("示例发布微博");
    });
    row("vertical units are outside", "no_account", [](RuleFacts& facts) {
        facts.units[0].vertical = true;
        facts.accounts.append(further(2, "weibo"));
        facts.accounts[1].name = QStringLiteral("样例发布");
    });
}

void TstMatrixGaps::kinds()
{
    QFETCH(QStringList, expected);
    QFETCH(Change, change);
    RuleFacts facts = orderlyFacts();
    change(facts);
    QCOMPARE(keysOf(gapsOf(facts)), expected);
}

/// It counts even where the register doesn't say whom any account stands for.
void TstMatrixGaps::regionWithoutAnyAccount()
{
    RuleFacts facts = orderlyFacts();
    facts.accounts[0].represents.reset();
    facts.regions.append(
        {QStringLiteral("510105"), QStringLiteral("样例区"), RegionLevel::County, false});
    facts.regions.append(
        {QStringLiteral("Z51"), QStringLiteral("样例新区"), RegionLevel::County, true});
    const auto gaps = gapsOf(facts);
    QCOMPARE(gaps.size(), 1);
    QVERIFY(gaps.first().isOfRegion());
    QCOMPARE(gaps.first().regionCode, QStringLiteral("510105"));
    QCOMPARE(gaps.first().accounts, 0);
    QCOMPARE(gaps.first().severity, Severity::Major);
}

void TstMatrixGaps::oneGapPerUnitAndPlatform()
{
    RuleFacts facts = orderlyFacts();
    for (const qint64 id : {2, 3, 4}) {
        facts.accounts.append(further(id, "weibo"));
    }
    for (const qint64 id : {5, 6}) {
        facts.accounts.append(further(id, "douyin"));
    }
    const auto gaps = gapsOf(facts);
    QCOMPARE(gaps.size(), 2);
    QCOMPARE(gaps.at(0).platformCode, QStringLiteral("douyin"));
    QCOMPARE(gaps.at(0).accountIds, (QList<qint64>{5, 6}));
    QCOMPARE(gaps.at(1).platformCode, QStringLiteral("weibo"));
    QCOMPARE(gaps.at(1).accountIds, (QList<qint64>{2, 3, 4}));
    QCOMPARE(gaps.at(1).accounts, 3);
    QCOMPARE(gaps.at(1).accountNames.size(), 3);
    QCOMPARE(gaps.at(1).unitId, 1);
    QCOMPARE(gaps.at(1).regionCode, region);
}

void TstMatrixGaps::categoriesArePlacesOfTheirOwn()
{
    RuleFacts facts = orderlyFacts();
    for (const qint64 id : {2, 3, 4}) {
        facts.accounts.append(further(id, "wechat_official"));
        facts.accounts.last().subtype = QStringLiteral("service");
    }
    facts.accounts.append(further(5, "wechat_official"));
    facts.accounts.last().subtype = QStringLiteral("subscription");
    const auto gaps = gapsOf(facts);
    QCOMPARE(gaps.size(), 2); // 服务号 three times, 订阅号 twice
    QCOMPARE(gaps.at(0).accountIds, (QList<qint64>{2, 3, 4}));
    QCOMPARE(gaps.at(1).accountIds, (QList<qint64>{1, 5}));
}

void TstMatrixGaps::namesAreComparedWithTheMainAccount()
{
    RuleFacts facts = orderlyFacts();
    facts.accounts.append(further(2, "weibo"));
    facts.accounts.append(further(3, "douyin"));
    facts.accounts[1].name = QStringLiteral("样例发布");
    facts.accounts[2].name = QStringLiteral("样例播报");
    const auto gaps = gapsOf(facts);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.first().usualName, QStringLiteral("示例发布"));
    QCOMPARE(gaps.first().accountIds, (QList<qint64>{2, 3}));
}

void TstMatrixGaps::mainAccountOfTheRegionLeadsItsUnits()
{
    RuleFacts facts = orderlyFacts();
    facts.units.append(otherUnit());
    for (const qint64 id : {2, 3}) {
        facts.accounts.append(further(id, id == 2 ? "weibo" : "douyin"));
        facts.accounts.last().hostUnitId = 2;
    }
    // The unit itself has none, but its region has; its system hasn't.
    auto gaps = gapsOf(facts);
    gaps.removeIf([](const MatrixGap& gap) { return gap.isOfSystem(); });
    QVERIFY(gaps.isEmpty());
}

void TstMatrixGaps::systemsHaveAMainAccountToo()
{
    RuleFacts facts = orderlyFacts();
    facts.units.append(otherUnit());
    facts.accounts.append(further(2, "weibo"));
    facts.accounts.last().hostUnitId = 2;
    QVERIFY(gapsOf(facts).isEmpty()); // a single account needs no leader
    facts.accounts.append(further(3, "douyin"));
    facts.accounts.last().hostUnitId = 2;
    const auto gaps = gapsOf(facts);
    QCOMPARE(gaps.size(), 1);
    QVERIFY(gaps.first().isOfSystem());
    QCOMPARE(gaps.first().domain, QStringLiteral("education"));
    QCOMPARE(gaps.first().accountIds, (QList<qint64>{2, 3}));
    facts.accounts.last().isMain = true;
    QVERIFY(gapsOf(facts).isEmpty());
}

void TstMatrixGaps::waivedIsNoGap()
{
    RuleFacts facts = orderlyFacts();
    facts.regions.append(
        {QStringLiteral("510105"), QStringLiteral("样例区"), RegionLevel::County, false});
    Waiver waiver;
    waiver.rule = QStringLiteral("R-45");
    waiver.key = QStringLiteral("510105");
    waiver.expiresOn = today;
    QVERIFY(gapsOf(facts, {waiver}).isEmpty());
    waiver.expiresOn = today.addDays(-1);
    QCOMPARE(gapsOf(facts, {waiver}).size(), 1);
}

/// The rules are asked, not rewritten: every account they name stands in a gap.
void TstMatrixGaps::sameAsTheHealthCheck()
{
    RuleFacts facts = orderlyFacts();
    for (const qint64 id : {2, 3}) {
        facts.accounts.append(further(id, "weibo"));
        facts.accounts.last().name = QStringLiteral("样例%1").arg(id);
    }
    QSet<QString> told;
    for (const RuleFinding& finding : check(facts, Thresholds(), today)) {
        if (finding.rule == QLatin1String("R-04") || finding.rule == QLatin1String("R-05")) {
            told.insert(finding.rule + QString::number(finding.subjectId));
        }
    }
    QSet<QString> shown;
    for (const MatrixGap& gap : gapsOf(facts)) {
        const QString rule =
            gap.kind == Kind::SeveralOnPlatform ? QStringLiteral("R-04") : QStringLiteral("R-05");
        for (const qint64 id : gap.accountIds) {
            shown.insert(rule + QString::number(id));
        }
    }
    QCOMPARE(shown, told);
    QCOMPARE(told.size(), 4);
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstMatrixGaps)
#include "tst_matrixgaps.moc"
