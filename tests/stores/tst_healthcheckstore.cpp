// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sampleregister.h"
#include "models/stores/accountstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/duework.h"
#include "models/stores/registerfile.h"
#include "models/stores/unitstore.h"
#include "models/stores/userstore.h"
#include "models/stores/waiverstore.h"
#include "tests/support/testregister.h"
#include "tests/support/thrown.h"

#include <QTest>

using namespace juzhen;

/// The health check, its waivers and its figures of earlier days, on both engines.
class TstHealthCheckStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void countsWhatItFinds_data() { TestRegister::addEngineRows(); }

    void countsWhatItFinds();

    void keepsOneLinePerDayAndRule_data() { TestRegister::addEngineRows(); }

    void keepsOneLinePerDayAndRule();

    void comparesWithLastWeek_data();
    void comparesWithLastWeek();
    void onlyReadersKeepNothing();

    void backupHasTheFigures_data() { TestRegister::addEngineRows(); }

    void backupHasTheFigures();
    void waiverNeedsItsFields_data();
    void waiverNeedsItsFields();

    void waiverCoversUntilItEnds_data() { TestRegister::addEngineRows(); }

    void waiverCoversUntilItEnds();
    void allWaiversOrNone();

    void filters_data() { TestRegister::addEngineRows(); }

    void filters();

    void systemsAreFoundByTheirNames_data() { TestRegister::addEngineRows(); }

    void systemsAreFoundByTheirNames();

    void tellsWhatIsDue_data() { TestRegister::addEngineRows(); }

    void tellsWhatIsDue();
};

namespace {

Account addAccount(Session& session, const QString& name, QDate lastPost)
{
    Account account;
    account.name = name;
    account.platformCode = QStringLiteral("weibo");
    account.regionCode = QStringLiteral("510107");
    account.lastPostOn = lastPost;
    AccountStore(session).create(account);
    return account;
}

RuleCount countOf(const HealthCheck& check, const char* rule)
{
    return check.counts.value(QString::fromLatin1(rule));
}

RuleFinding findingOf(const HealthCheck& check, const char* rule)
{
    for (const CheckedFinding& one : check.findings) {
        if (one.finding.rule == QLatin1String(rule)) {
            return one.finding;
        }
    }
    return {};
}

Waiver waiverFor(const RuleFinding& finding, QDate until)
{
    Waiver waiver;
    waiver.rule = finding.rule;
    waiver.key = finding.waiverKey;
    waiver.approver = QStringLiteral("示例甲");
    waiver.documentNo = QStringLiteral("示例〔2025〕1号");
    waiver.reason = QStringLiteral("试运行");
    waiver.expiresOn = until;
    return waiver;
}

qsizetype rowsIn(const QList<RuleGroup>& groups)
{
    qsizetype rows = 0;
    for (const RuleGroup& group : groups) {
        rows += group.rows.size();
    }
    return rows;
}

} // namespace

void TstHealthCheckStore::countsWhatItFinds()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    const QDate today = reg.clock().today();
    addAccount(reg.session(), QStringLiteral("示例甲"), today.addDays(-20));
    addAccount(reg.session(), QStringLiteral("示例乙"), today.addDays(-12));
    addAccount(reg.session(), QStringLiteral("示例丙"), today);
    const HealthCheck check = HealthCheckStore(reg.session()).run(today);
    QCOMPARE(check.day, today);
    QCOMPARE(countOf(check, "R-01"), (RuleCount{1, 0}));
    QCOMPARE(countOf(check, "R-02"), (RuleCount{1, 0}));
    QCOMPARE(countOf(check, "R-03"), (RuleCount{0, 0}));
    QCOMPARE(check.counts.size(), qsizetype(rules().size()));
    QCOMPARE(check.openCount(), check.findings.size());
    QVERIFY(!check.comparedDay.isValid());
}

void TstHealthCheckStore::keepsOneLinePerDayAndRule()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    const QDate today = reg.clock().today();
    HealthCheckStore store(reg.session());
    const auto logged = reg.session().log().size();
    store.keep(store.run(today));
    QCOMPARE(store.counts(today).size(), qsizetype(rules().size()));
    QCOMPARE(store.counts(today).value(QStringLiteral("R-01")), (RuleCount{0, 0}));
    QCOMPARE(reg.session().log().size(), logged); // figures, not records

    addAccount(reg.session(), QStringLiteral("示例甲"), today.addDays(-20));
    const HealthCheck later = store.run(today);
    store.keep(later);
    QCOMPARE(store.counts(today), later.counts); // in the place of the earlier ones
    QCOMPARE(store.counts(today).value(QStringLiteral("R-01")), (RuleCount{1, 0}));
    QVERIFY(store.counts(today.addDays(-1)).isEmpty());
    QCOMPARE(store.newestDay(today), today);
    QVERIFY(!store.newestDay(today.addDays(-1)).isValid());
}

void TstHealthCheckStore::comparesWithLastWeek_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QList<int>>("daysAgo"); // of the checks that were kept, oldest first
    QTest::addColumn<int>("compared");       // days ago; −1: none
    for (const char* name : {"sqlite", "postgres"}) {
        const QString engine = QString::fromLatin1(name);
        if (engine == QLatin1String("postgres") && !TestDatabase::hasPostgres()) {
            continue;
        }
        const auto row = [&](const char* what, const QList<int>& daysAgo, int compared) {
            QTest::addRow("%s %s", name, what) << engine << daysAgo << compared;
        };
        row("never before", {}, -1);
        row("yesterday only", {1}, -1);
        row("six days ago", {6}, -1);
        row("a week ago", {7}, 7);
        row("the newest of several", {30, 9, 8, 3}, 8);
        row("long ago", {40}, 40);
    }
}

void TstHealthCheckStore::comparesWithLastWeek()
{
    QFETCH(QString, engine);
    QFETCH(QList<int>, daysAgo);
    QFETCH(int, compared);
    TestRegister reg(engine);
    const QDate today = reg.clock().today();
    HealthCheckStore store(reg.session());
    for (const int days : daysAgo) {
        HealthCheck earlier = store.run(today.addDays(-days));
        earlier.counts[QStringLiteral("R-01")].open = days;
        store.keep(earlier);
    }
    const HealthCheck check = store.run(today);
    if (compared < 0) {
        QVERIFY(!check.comparedDay.isValid());
        QVERIFY(check.before.isEmpty());
    } else {
        QCOMPARE(check.comparedDay, today.addDays(-compared));
        QCOMPARE(check.before.value(QStringLiteral("R-01")).open, compared);
    }
}

void TstHealthCheckStore::onlyReadersKeepNothing()
{
    TestRegister reg;
    const QDate today = reg.clock().today();
    SessionSource source = reg.source();
    source.readOnly = true;
    Session reader(source);
    HealthCheckStore store(reader);
    store.keep(store.run(today));
    QVERIFY(HealthCheckStore(reg.session()).counts(today).isEmpty());
}

void TstHealthCheckStore::backupHasTheFigures()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    const QDate today = reg.clock().today();
    HealthCheckStore store(reg.session());
    store.keep(store.run(today));
    const QString path = reg.folder() + QStringLiteral("/copy.juzhen");
    backupRegister(reg.session(), path);
    SessionSource source = reg.source();
    source.location = path;
    Session copy(source);
    QCOMPARE(HealthCheckStore(copy).counts(today), store.counts(today));
}

void TstHealthCheckStore::waiverNeedsItsFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Waiver>("waiver");
    const QDate today(2025, 11, 20);
    const Waiver whole = waiverFor({}, today);
    const auto row = [&](const char* name, const char* field, auto spoil) {
        Waiver waiver = whole;
        spoil(waiver);
        QTest::newRow(name) << QString::fromLatin1(field) << waiver;
    };
    row("whole, to the last day", "", [](Waiver&) {});
    row("no approver", "approver", [](Waiver& one) { one.approver = QStringLiteral("  "); });
    row("no document", "document_no", [](Waiver& one) { one.documentNo.clear(); });
    row("no reason", "reason", [](Waiver& one) { one.reason.clear(); });
    row("no end", "expires_on", [](Waiver& one) { one.expiresOn = {}; });
    row("ended", "expires_on", [&](Waiver& one) { one.expiresOn = today.addDays(-1); });
}

void TstHealthCheckStore::waiverNeedsItsFields()
{
    QFETCH(QString, field);
    QFETCH(Waiver, waiver);
    TestRegister reg;
    WaiverStore store(reg.session());
    if (field.isEmpty()) {
        store.create(waiver);
        QCOMPARE(store.all().size(), 1);
        return;
    }
    const auto error = testing::thrownBy([&] { store.create(waiver); });
    QVERIFY(error);
    QCOMPARE(error->kind(), Error::Kind::Invalid);
    QCOMPARE(error->subject(), field);
    QVERIFY(store.all().isEmpty());
}

void TstHealthCheckStore::waiverCoversUntilItEnds()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    const QDate today = reg.clock().today();
    addAccount(reg.session(), QStringLiteral("示例甲"), today.addDays(-20));
    HealthCheckStore store(reg.session());
    WaiverStore waivers(reg.session());
    const RuleFinding finding = findingOf(store.run(today), "R-01");
    Waiver soon = waiverFor(finding, today.addDays(5));
    Waiver later = waiverFor(finding, today.addDays(60));
    waivers.create(soon);
    QCOMPARE(countOf(store.run(today), "R-01"), (RuleCount{0, 1}));
    QCOMPARE(countOf(store.run(today.addDays(5)), "R-01"), (RuleCount{0, 1}));
    QCOMPARE(countOf(store.run(today.addDays(6)), "R-01"), (RuleCount{1, 0})); // back again

    // Renewed: the one that holds longest is told.
    waivers.create(later);
    const HealthCheck renewed = store.run(today);
    for (const CheckedFinding& one : renewed.findings) {
        if (one.isWaived()) {
            QCOMPARE(renewed.waivers.at(one.waiver).expiresOn, later.expiresOn);
            QVERIFY(!isWaiverEnding(renewed, one));
        }
    }
    QCOMPARE(renewed.waivedCount(), 1);
    QCOMPARE(waivers.withdraw({finding}), 2);
    QCOMPARE(countOf(store.run(today), "R-01"), (RuleCount{1, 0}));
    QVERIFY(verifyRegister(reg.session()).isSound());
}

void TstHealthCheckStore::allWaiversOrNone()
{
    TestRegister reg;
    const QDate today = reg.clock().today();
    QList<Waiver> list{waiverFor({}, today), waiverFor({}, today.addDays(-1))};
    const auto error = testing::thrownBy([&] { WaiverStore(reg.session()).create(list); });
    QVERIFY(error);
    QVERIFY(WaiverStore(reg.session()).all().isEmpty());
}

void TstHealthCheckStore::filters()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Progress progress;
    (void)makeSample(reg.session(), {.accounts = 200, .quarters = 2, .seed = 7}, progress);
    const QDate today = reg.clock().today();
    const HealthCheck check = HealthCheckStore(reg.session()).run(today);
    const auto rows = [&](const HealthFilter& filter) {
        return rowsIn(groupFindings(reg.session(), check, filter));
    };
    QCOMPARE(rows({}), check.findings.size());
    qint64 counted = 0;
    const QList<RuleGroup> groups = groupFindings(reg.session(), check, {});
    for (const RuleGroup& group : groups) {
        QCOMPARE(group.rows.size(), check.counts.value(group.rule).open);
        counted += group.rows.size();
    }
    QCOMPARE(counted, check.openCount());

    HealthFilter veto;
    veto.severities = {Severity::Veto};
    const QList<RuleGroup> vetoes = groupFindings(reg.session(), check, veto);
    QVERIFY(!vetoes.isEmpty() && rowsIn(vetoes) < check.findings.size());
    for (const RuleGroup& group : vetoes) {
        QCOMPARE(group.severity, Severity::Veto);
    }

    const auto placed =
        std::find_if(check.findings.begin(), check.findings.end(), [](const CheckedFinding& one) {
            return one.unitId > 0 && !one.regionCode.isEmpty()
                   && one.finding.subjectKind == SubjectKind::Account;
        });
    QVERIFY(placed != check.findings.end());
    HealthFilter region;
    region.region = placed->regionCode;
    HealthFilter unit;
    unit.unit = placed->unitId;
    HealthFilter search;
    search.search = placed->finding.subjectName;
    for (const HealthFilter& filter : {region, unit, search}) {
        const qsizetype found = rows(filter);
        QVERIFY(found > 0 && found < check.findings.size());
    }
    search.search = QStringLiteral("没有这个名字");
    QCOMPARE(rows(search), 0);
    HealthFilter waived;
    waived.section = HealthFilter::Section::Waived;
    QCOMPARE(rows(waived), 0);
}

void TstHealthCheckStore::systemsAreFoundByTheirNames()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    const QDate today = reg.clock().today();
    Unit unit;
    unit.name = QStringLiteral("示例学堂");
    unit.regionCode = QStringLiteral("510107");
    unit.domain = QStringLiteral("education");
    UnitStore(session).create(unit);
    for (const char16_t* name : {u"示例甲", u"示例乙"}) {
        const Account made = addAccount(session, QString::fromUtf16(name), today);
        Account hosted = made;
        hosted.hostUnitId = unit.id;
        AccountStore(session).update(made, hosted);
    }
    HealthFilter filter;
    for (const char16_t* words : {u"教育", u"jy"}) {
        filter.search = QString::fromUtf16(words);
        const HealthCheck check = HealthCheckStore(session).run(today);
        const auto groups = groupFindings(session, check, filter);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first().rule, QStringLiteral("R-46"));
        QCOMPARE(check.findings.at(groups.first().rows.first()).finding.subjectKind,
                 SubjectKind::System);
    }
    // What the office accepts of one system says nothing of its regions.
    const auto open = [&] {
        return countOf(HealthCheckStore(session).run(today), "R-46").open;
    };
    const qint64 before = open();
    RuleFinding system;
    system.rule = QStringLiteral("R-46");
    system.waiverKey = unit.domain;
    Waiver waiver = waiverFor(system, today.addDays(90));
    WaiverStore(session).create(waiver);
    QCOMPARE(open(), before - 1);
}

void TstHealthCheckStore::tellsWhatIsDue()
{
    QFETCH(QString, engine);
    TestRegister reg(engine);
    Session& session = reg.session();
    const QDate today = reg.clock().today();
    for (int days = 8; days < 18; ++days) {
        addAccount(session, QStringLiteral("示例%1").arg(days), today.addDays(-days));
    }
    for (const int days : {-1, 0, 30, 31}) {
        Account account = addAccount(session, QStringLiteral("认证%1").arg(days), today);
        Account after = account;
        after.verifiedUntil = today.addDays(days);
        AccountStore(session).update(account, after);
    }
    Unit ministry;
    ministry.name = QStringLiteral("示例区税务局");
    ministry.regionCode = QStringLiteral("510107");
    ministry.vertical = true;
    UnitStore(session).create(ministry);
    const Account theirs = addAccount(session, QStringLiteral("示例税务"), today);
    Account hosted = theirs;
    hosted.hostUnitId = ministry.id;
    hosted.verifiedUntil = today;
    AccountStore(session).update(theirs, hosted); // its own superior sees to it (O-03)
    Waiver waiver = waiverFor(findingOf(HealthCheckStore(session).run(today), "R-01"),
                              today.addDays(Thresholds().endingDays));
    WaiverStore(session).create(waiver);
    const DueWork work = dueWork(session, HealthCheckStore(session).run(today));
    QCOMPARE(work.updates.count, 5); // days 10 to 14
    QCOMPARE(work.updates.first.size(), DueWork::mostShown);
    QCOMPARE(work.updates.first.first().finding.subjectName, QStringLiteral("示例14"));
    QCOMPARE(work.waivers.count, 1);
    QCOMPARE(work.waivers.lastDays, QList<QDate>{today.addDays(Thresholds().endingDays)});
    QCOMPARE(work.verificationIds.size(), 2); // today and in thirty days
    QCOMPARE(work.verificationFirst.first().account, QStringLiteral("认证0"));
    QCOMPARE(work.rectification.count, 0);
}

QTEST_GUILESS_MAIN(TstHealthCheckStore)
#include "tst_healthcheckstore.moc"
