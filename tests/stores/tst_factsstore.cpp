// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"
#include "models/stores/accountstore.h"
#include "models/stores/factsstore.h"
#include "models/stores/filingstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/unitstore.h"
#include "models/stores/waiverstore.h"
#include "tests/support/testregister.h"

#include <QSet>
#include <QTest>

using namespace juzhen;

/// What the rules are told is what stands in the register, on both engines.
class TstFactsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void accountsAreToldInFull_data() { TestRegister::addEngineRows(); }

    void accountsAreToldInFull();

    void workIsToldInFull_data() { TestRegister::addEngineRows(); }

    void workIsToldInFull();

    void repairsWaitForAFiling_data() { TestRegister::addEngineRows(); }

    void repairsWaitForAFiling();

    void waiversCover_data() { TestRegister::addEngineRows(); }

    void waiversCover();

    void scopeIsTheOffices();

private:
    static void makeSampleIn(TestRegister& reg, int accounts);
};

void TstFactsStore::makeSampleIn(TestRegister& reg, int accounts)
{
    SampleOptions options;
    options.accounts = accounts;
    options.quarters = 3;
    Progress progress;
    (void)makeSample(reg.session(), options, progress);
}

void TstFactsStore::accountsAreToldInFull()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    makeSampleIn(reg, 300);
    const RuleFacts facts = FactsStore(reg.session()).gather(reg.clock().today());
    QCOMPARE(facts.accounts.size(), 300);
    AccountStore accounts(reg.session());
    int incomplete = 0;
    for (const AccountFact& fact : facts.accounts) {
        const Account account = accounts.require(Id<Account>(fact.id));
        AccountFact whole = accountFact(account);
        whole.missing.setFlag(RequiredField::Icon, needsIcon(account)); // the sample has none
        QCOMPARE(fact.uid, whole.uid);
        QCOMPARE(fact.name, whole.name);
        QCOMPARE(fact.platformCode, whole.platformCode);
        QCOMPARE(fact.hostUnitId, whole.hostUnitId);
        QCOMPARE(fact.operatorId, whole.operatorId);
        QCOMPARE(fact.regionCode, whole.regionCode);
        QCOMPARE(fact.status, whole.status);
        QCOMPARE(fact.represents, whole.represents);
        QCOMPARE(fact.nationalStatus, whole.nationalStatus);
        QCOMPARE(fact.isMain, whole.isMain);
        QCOMPARE(fact.verified, whole.verified);
        QCOMPARE(fact.verifiedUntil, whole.verifiedUntil);
        QCOMPARE(fact.openedOn, whole.openedOn);
        QCOMPARE(fact.lastPostOn, whole.lastPostOn);
        QCOMPARE(fact.statusChangedOn, whole.statusChangedOn);
        QCOMPARE(fact.hasInteraction, whole.hasInteraction);
        QCOMPARE(fact.onPublicMatrix, whole.onPublicMatrix);
        QCOMPARE(fact.appOk, whole.appOk);
        QCOMPARE(fact.appIpv6, whole.appIpv6);
        QCOMPARE(fact.hasDedicatedPerson, whole.hasDedicatedPerson);
        QCOMPARE(fact.hasCacFilingNo, whole.hasCacFilingNo);
        QCOMPARE(fact.missing, whole.missing);
        incomplete += fact.missing != RequiredFields();
    }
    QVERIFY(incomplete > 0);
    const auto units = UnitStore(reg.session()).all();
    QCOMPARE(facts.units.size(), units.size());
    QVERIFY(std::any_of(facts.units.begin(), facts.units.end(),
                        [](const UnitFact& unit) { return unit.vertical; }));
}

void TstFactsStore::workIsToldInFull()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    makeSampleIn(reg, 300);
    const RuleFacts facts = FactsStore(reg.session()).gather(reg.clock().today());
    QCOMPARE(facts.campaigns.size(), 3);
    QCOMPARE(facts.campaigns.first().quarter, Quarter(2025, 2));
    QVERIFY(facts.campaigns.first().confirmed);
    QVERIFY(facts.campaigns.first().checked > 0);
    QVERIFY(facts.campaigns.first().running >= facts.campaigns.first().checked);
    QVERIFY(!facts.campaigns.last().confirmed);
    QVERIFY(!facts.findings.isEmpty());
    qint64 filed = 0;
    for (const AccountFact& account : facts.accounts) {
        FilingStore filings(reg.session());
        const auto ofAccount = filings.ofAccount(Id<Account>(account.id));
        const bool opened = std::any_of(ofAccount.begin(), ofAccount.end(), [](const Filing& one) {
            return one.kind == FilingKind::Open && one.status == FilingStatus::Archived;
        });
        QCOMPARE(account.openingApproved, opened);
        filed += opened;
    }
    QVERIFY(filed > 250 && filed < 300);
    // A holiday is no working day: the calendar of the register is used.
    QCOMPARE(facts.workdaysAfter(QDate(2025, 9, 30), 1), QDate(2025, 10, 9));
}

void TstFactsStore::repairsWaitForAFiling()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    AccountStore accounts(reg.session());
    Account account;
    account.name = QStringLiteral("示例旧名");
    account.platformCode = QStringLiteral("weibo");
    accounts.create(account);
    const auto pending = [&] {
        return FactsStore(reg.session()).gather(reg.clock().today()).pendingChanges;
    };
    // Completing an empty field needs no filing; changing a filled one does.
    Account completed = account;
    completed.platformId = QStringLiteral("1001");
    accounts.repair(account, completed, QStringLiteral("补录"));
    QCOMPARE(pending().size(), 0);
    Account renamed = completed;
    renamed.name = QStringLiteral("示例新名");
    accounts.repair(completed, renamed, QStringLiteral("登记有误"));
    QCOMPARE(pending().size(), 1);
    QCOMPARE(pending().first().field, QStringLiteral("name"));
    QCOMPARE(pending().first().changedOn, reg.clock().today());

    Filing filing;
    filing.accountId = account.id;
    filing.kind = FilingKind::Change;
    filing.changes = {
        {QStringLiteral("name"), QStringLiteral("示例新名"), QStringLiteral("示例定名")}};
    FilingStore filings(reg.session());
    filings.create(filing);
    QCOMPARE(pending().size(), 1); // a draft doesn't count
    QVERIFY(filings.take(filing.id, Action::Submit).status.has_value());
    QCOMPARE(pending().size(), 0);
}

void TstFactsStore::waiversCover()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    makeSampleIn(reg, 120);
    const QDate today = reg.clock().today();
    const auto before = checkRegister(reg.session(), today);
    QVERIFY(!before.isEmpty());
    Waiver waiver;
    waiver.rule = before.first().rule;
    waiver.key = before.first().waiverKey;
    waiver.approver = QStringLiteral("示例甲");
    waiver.documentNo = QStringLiteral("示例〔2025〕1号");
    waiver.reason = QStringLiteral("试运行");
    waiver.expiresOn = today;
    WaiverStore(reg.session()).create(waiver);
    const auto covered = checkRegister(reg.session(), today);
    QCOMPARE(covered.size(), before.size() - 1);
    QVERIFY(!covered.contains(before.first()));
}

void TstFactsStore::scopeIsTheOffices()
{
    TestRegister reg;
    const auto regionsOf = [&] {
        return FactsStore(reg.session()).gather(reg.clock().today()).regions.size();
    };
    QCOMPARE(regionsOf(), 0);
    AccountStore accounts(reg.session());
    const auto add = [&](const char* region) {
        Account account;
        account.name = QStringLiteral("示例%1").arg(QLatin1String(region));
        account.regionCode = QString::fromLatin1(region);
        accounts.create(account);
    };
    add("510107");
    QCOMPARE(regionsOf(), 1);
    add("510104");
    const auto city = regionsOf(); // all of Chengdu
    QVERIFY(city > 20 && city < 30);
    add("511302");
    QCOMPARE(regionsOf(), 205);
}

QTEST_GUILESS_MAIN(TstFactsStore)
#include "tst_factsstore.moc"
