// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderlyfacts.h"

#include <QElapsedTimer>
#include <QSet>

using namespace juzhen;

/// What holds for all rules together: clean facts, waivers, scope, numbers told, volume.
class TstRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderlyFactsGiveNothing();
    void listsEachRuleOnce();
    void passesOverVerticalUnits();
    void passesOverStoppedAccounts();
    void unknownDataIsNoVeto();
    void waivers_data();
    void waivers();
    void tellsTheNumbers();
    void duplicatesNameFewOthers();
    void readsAccountRecords();
    void managesHundredThousand();
};

void TstRules::orderlyFactsGiveNothing()
{
    const auto findings = check(orderlyFacts(), {}, today);
    for (const auto& one : findings) {
        qInfo() << one.rule << one.args;
    }
    QVERIFY(findings.isEmpty());
    QVERIFY(check(RuleFacts(), {}, today).isEmpty());
}

void TstRules::listsEachRuleOnce()
{
    // A rule is only listed once; its number grows.
    QString previous;
    for (const auto& one : rules()) {
        const auto id = QString::fromLatin1(one.id);
        QVERIFY2(previous < id, one.id);
        QVERIFY2(one.clause[0] != '\0', one.id);
        previous = id;
    }
}

void TstRules::passesOverVerticalUnits()
{
    auto facts = orderlyFacts();
    facts.accounts[0].lastPostOn = today.addDays(-200);
    facts.accounts[0].hasInteraction = false;
    facts.accounts[0].verified = false;
    facts.findings[0].status = FindingStatus::Open;
    QVERIFY(check(facts, {}, today).size() >= 5);
    facts.units[0].vertical = true;
    // What a ministry's office runs is its own; the region is then without an account.
    const auto left = check(facts, {}, today);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().rule, QStringLiteral("R-45"));
}

void TstRules::passesOverStoppedAccounts()
{
    auto facts = orderlyFacts();
    auto& fact = facts.accounts[0];
    fact.lastPostOn = QDate(2024, 1, 1);
    fact.hasInteraction = false;
    fact.verified = false;
    fact.onPublicMatrix = false;
    fact.status = AccountStatus::Cancelled;
    fact.statusChangedOn = QDate(2024, 2, 1);
    facts.findings[0].status = FindingStatus::Open;
    facts.regions.clear();
    QVERIFY(check(facts, {}, today).isEmpty());
}

void TstRules::unknownDataIsNoVeto()
{
    Account account;
    account.id = Id<Account>(1);
    account.name = QStringLiteral("天府示例");
    RuleFacts facts;
    facts.accounts = {accountFact(account)};
    const auto findings = check(facts, {}, today);
    bool incomplete = false;
    for (const auto& one : findings) {
        QVERIFY2(one.severity != Severity::Veto, qPrintable(one.rule));
        incomplete = incomplete || one.rule == QLatin1String("R-54");
    }
    QVERIFY(incomplete);
}

void TstRules::waivers_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QDate>("expires");
    QTest::addColumn<qsizetype>("left");
    const auto rule = QStringLiteral("R-39");
    const auto key = QStringLiteral("account-1");
    QTest::newRow("no end") << rule << key << QDate() << qsizetype(0);
    QTest::newRow("last day") << rule << key << today << qsizetype(0);
    QTest::newRow("ended yesterday") << rule << key << today.addDays(-1) << qsizetype(1);
    QTest::newRow("other rule") << QStringLiteral("R-01") << key << QDate() << qsizetype(1);
    QTest::newRow("other account")
        << rule << QStringLiteral("account-2") << QDate() << qsizetype(1);
}

void TstRules::waivers()
{
    QFETCH(QString, rule);
    QFETCH(QString, key);
    QFETCH(QDate, expires);
    QFETCH(qsizetype, left);
    auto facts = orderlyFacts();
    facts.accounts[0].hasInteraction = false;
    Waiver waiver;
    waiver.rule = rule;
    waiver.key = key;
    waiver.expiresOn = expires;
    QCOMPARE(withoutWaived(check(facts, {}, today), {waiver}, today).size(), left);
}

void TstRules::tellsTheNumbers()
{
    auto facts = orderlyFacts();
    facts.accounts[0].lastPostOn = today.addDays(-23);
    const auto findings = check(facts, {}, today);
    QCOMPARE(findings.size(), 1);
    const auto& one = findings.constFirst();
    QCOMPARE(one.rule, QStringLiteral("R-01"));
    QCOMPARE(one.subjectKind, SubjectKind::Account);
    QCOMPARE(one.subjectId, 1);
    QCOMPARE(one.subjectName, QStringLiteral("示例发布"));
    QCOMPARE(one.unitName, QStringLiteral("示例区人民政府办公室"));
    QCOMPARE(one.args, (QVariantList{qint64(23), 14, false}));
    QCOMPARE(one.waiverKey, QStringLiteral("account-1"));

    Thresholds stricter;
    stricter.updateWindowDays = 30;
    QVERIFY(check(facts, stricter, today).constFirst().rule == QLatin1String("R-02"));
}

void TstRules::duplicatesNameFewOthers()
{
    auto facts = orderlyFacts();
    for (qint64 id = 2; id <= 9; ++id) {
        facts.accounts.append(orderlyAccount(id));
    }
    const auto findings = check(facts, {}, today);
    QCOMPARE(findings.size(), 9);
    QCOMPARE(findings.constFirst().args.at(1).toInt(), 9);
    QCOMPARE(findings.constFirst().args.at(2).toStringList().size(), 5);
}

void TstRules::readsAccountRecords()
{
    Account account;
    account.id = Id<Account>(3);
    account.uid = QStringLiteral("u");
    account.hostUnitId = Id<Unit>(4);
    account.dedicatedPerson = QStringLiteral("示例");
    account.isMain = true;
    const auto fact = accountFact(account);
    QCOMPARE(fact.id, 3);
    QCOMPARE(fact.hostUnitId, 4);
    QVERIFY(fact.hasDedicatedPerson);
    QVERIFY(!fact.hasCacFilingNo);
    QVERIFY(fact.missing.testFlag(RequiredField::OnPublicMatrix));
    QVERIFY(!fact.missing.testFlag(RequiredField::HostUnit));
    QVERIFY(fieldKeys(fact.missing).contains(QStringLiteral("reviewer3")));
    account.isMain = false;
    account.openedOn = today;
    QVERIFY(!missingFields(account).testFlag(RequiredField::OnPublicMatrix));
    QVERIFY(!missingFields(account).testFlag(RequiredField::LastPostOn));
}

void TstRules::managesHundredThousand()
{
    auto facts = orderlyFacts();
    facts.accounts.clear();
    for (qint64 id = 1; id <= 100'000; ++id) {
        auto fact = orderlyAccount(id);
        fact.name = QStringLiteral("示例%1").arg(id % 1000);
        fact.hostUnitId = id % 3 ? id / 2 + 1 : 1; // a third under one host, the rest unknown hosts
        fact.lastPostOn = today.addDays(-(id % 40));
        fact.missing = RequiredField::EditorName | RequiredField::EditorPhone;
        facts.accounts.append(fact);
    }
    QElapsedTimer timer;
    timer.start();
    const auto findings = check(facts, {}, today);
    qInfo("%lld findings in %lld ms", static_cast<long long>(findings.size()),
          static_cast<long long>(timer.elapsed()));
    QSet<QString> met;
    for (const auto& one : findings) {
        met.insert(one.rule);
    }
    QVERIFY(met.contains(QStringLiteral("R-01")));
    QVERIFY(met.contains(QStringLiteral("R-04")));
    QVERIFY(met.contains(QStringLiteral("R-54")));
}

QTEST_GUILESS_MAIN(TstRules)

#include "tst_rules.moc"
