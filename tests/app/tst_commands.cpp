// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"
#include "models/stores/factsstore.h"
#include "models/stores/waiverstore.h"
#include "tests/app/officecommands.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace juzhen;

/// Every command does its work on a real register, run as a person runs it. The sample ends with
/// the last quarter of 2025, seen from the 20th of November.
class TstCommands
    : public QObject
    , protected OfficeCommands
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleIsTheSameForTheSameSeed();
    void sampleLeavesARegisterInUseAlone();
    void quarterGivesItsFigures();
    void quarterKnowsNothingOfOtherQuarters();
    void checkTellsItsFindings();
    void checkLeavesOutWhatIsWaived();
    void verifyFindsTheRegisterSound();
    void backupIsAWholeRegister();
    void backupSparesTheRegisterItself();
    void reportIsWritten();
    void publicListIsWritten();
    void publicListTellsWhatIsLeftOut();
    void picturesAreTaken();
    void leavesNoFilesBesideTheRegister();
};

void TstCommands::initTestCase()
{
    const Outcome outcome = makeSample();
    QVERIFY2(outcome.code == 0, outcome.told());
    const QJsonObject made = outcome.json();
    QCOMPARE(made[QLatin1String("accounts")].toInt(), 120);
    QVERIFY(made[QLatin1String("tasks")].toInt() > 200);
    QVERIFY(made[QLatin1String("units")].toInt() > 40);
}

void TstCommands::sampleIsTheSameForTheSameSeed()
{
    const auto make = [&](const char* name, const char* seed) {
        const QString reg = m_runner.path(QString::fromLatin1(name));
        const Outcome made =
            runOn(reg, QStringLiteral("sample --accounts 30 --quarters 2 --at 2025-11-20 --seed ")
                           + QString::fromLatin1(seed));
        const QString csv = reg + QStringLiteral(".csv");
        const Outcome written = runOn(reg, QStringLiteral("export"), {csv});
        QFile file(csv);
        return made.code == 0 && written.code == 0 && file.open(QIODevice::ReadOnly)
                   ? file.readAll()
                   : QByteArray();
    };
    const QByteArray first = make("first.juzhen", "1");
    QVERIFY(first.count('\n') == 31);
    QVERIFY(first.contains("示例"));
    QCOMPARE(make("second.juzhen", "1"), first);
    QVERIFY(make("third.juzhen", "2") != first);
}

void TstCommands::sampleLeavesARegisterInUseAlone()
{
    const qint64 before = accountsOf(m_register);
    const Outcome outcome = run(QStringLiteral("sample --accounts 10"));
    QCOMPARE(outcome.code, 2);
    QVERIFY(!outcome.sentence().isEmpty());
    QCOMPARE(accountsOf(m_register), before);
}

void TstCommands::quarterGivesItsFigures()
{
    const Outcome outcome = run(QStringLiteral("quarter 2025Q3 --json"));
    QVERIFY2(outcome.code == 0, outcome.told());
    const QJsonObject figures = outcome.json();
    QCOMPARE(keysOf(figures), words("quarter running checked passed failed coverage passRate "
                                    "byPlatform byLevel byRegion problems"));
    QCOMPARE(figures[QLatin1String("quarter")].toString(), QStringLiteral("2025Q3"));
    const int checked = figures[QLatin1String("checked")].toInt();
    const int passed = figures[QLatin1String("passed")].toInt();
    const int failed = figures[QLatin1String("failed")].toInt();
    QVERIFY(checked > 90);
    QCOMPARE(passed + failed, checked);
    static const QRegularExpression rate(QStringLiteral("^\\d+\\.\\d\\d$"));
    QVERIFY(rate.match(figures[QLatin1String("passRate")].toString()).hasMatch());
    QVERIFY(rate.match(figures[QLatin1String("coverage")].toString()).hasMatch());
    for (const char* list : {"byPlatform", "byLevel", "byRegion"}) {
        int sum = 0;
        for (const auto& group : figures[QLatin1String(list)].toArray()) {
            const QJsonObject object = group.toObject();
            QCOMPARE(keysOf(object), words("name running checked passed failed coverage passRate"));
            QVERIFY(!object[QLatin1String("name")].toString().isEmpty());
            sum += object[QLatin1String("checked")].toInt();
        }
        QCOMPARE(sum, checked);
    }
    int problems = 0;
    for (const auto& problem : figures[QLatin1String("problems")].toArray()) {
        const QJsonObject object = problem.toObject();
        QCOMPARE(keysOf(object), words("name count accounts"));
        problems += object[QLatin1String("count")].toInt();
        QCOMPARE(object[QLatin1String("accounts")].toArray().size(),
                 object[QLatin1String("count")].toInt());
    }
    QCOMPARE(problems, failed);

    const Outcome text = run(QStringLiteral("quarter 2025Q3"));
    QCOMPARE(text.code, 0);
    QVERIFY(text.output.contains("成都市"));
    const Outcome english = run(QStringLiteral("quarter 2025Q3 --lang en"));
    QVERIFY(english.output.contains("Pass rate"));
}

void TstCommands::quarterKnowsNothingOfOtherQuarters()
{
    const Outcome outcome = run(QStringLiteral("quarter 2019Q1 --json"));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.json()[QLatin1String("running")].toInt(-1), 0);
    QVERIFY(outcome.json()[QLatin1String("passRate")].isNull());
}

void TstCommands::checkTellsItsFindings()
{
    const Outcome outcome = run(QStringLiteral("check --json --at 2025-11-20"));
    QVERIFY2(outcome.code == 1, outcome.told());
    QCOMPARE(keysOf(outcome.json()), words("findings counts waived"));
    QCOMPARE(outcome.json()[QLatin1String("waived")].toInt(-1), 0);
    const QJsonArray findings = outcome.json()[QLatin1String("findings")].toArray();
    QVERIFY(!findings.isEmpty());
    for (const auto& finding : findings) {
        QCOMPARE(keysOf(finding.toObject()), words("rule severity account unit message"));
        QVERIFY(!finding.toObject()[QLatin1String("message")].toString().isEmpty());
    }
    int counted = 0;
    const QJsonObject counts = outcome.json()[QLatin1String("counts")].toObject();
    for (const auto& count : counts) {
        counted += count.toInt();
    }
    QCOMPARE(counted, findings.size());

    // A year later nothing has been posted: every running account is out of date.
    const Outcome later = run(QStringLiteral("check --json --at 2026-11-20"));
    QVERIFY(later.json()[QLatin1String("counts")].toObject()[QLatin1String("R-01")].toInt()
            > counts[QLatin1String("R-01")].toInt() + 50);
    QCOMPARE(run(QStringLiteral("check --at 2025-11-20")).code, 1);
}

void TstCommands::checkLeavesOutWhatIsWaived()
{
    const QString reg = m_runner.path(QStringLiteral("waived.juzhen"));
    const QDate day(2025, 11, 20);
    qsizetype found = 0;
    {
        SessionSource source;
        source.location = reg;
        const FixedClock clock(day);
        source.clock = &clock;
        const auto session = Session::create(source);
        Account account;
        account.name = QStringLiteral("示例甲");
        account.platformCode = QStringLiteral("weibo");
        AccountStore(*session).create(account);
        const auto findings = checkRegister(*session, day);
        found = findings.size();
        QVERIFY(found > 1);
        QList<Waiver> waivers;
        for (const RuleFinding& finding : findings) {
            Waiver waiver;
            waiver.rule = finding.rule;
            waiver.key = finding.waiverKey;
            waiver.approver = QStringLiteral("示例甲");
            waiver.documentNo = QStringLiteral("示例〔2025〕1号");
            waiver.reason = QStringLiteral("试运行");
            waiver.expiresOn = day.addDays(waivers.isEmpty() ? 10 : 5);
            waivers.append(waiver);
        }
        WaiverStore(*session).create(waivers);
    }
    const Outcome waived = runOn(reg, QStringLiteral("check --json --at 2025-11-20"));
    QCOMPARE(waived.code, 0);
    QCOMPARE(waived.json()[QLatin1String("waived")].toInt(), found);
    QVERIFY(waived.json()[QLatin1String("findings")].toArray().isEmpty());
    QVERIFY(runOn(reg, QStringLiteral("check --at 2025-11-20"))
                .output.contains(QByteArray::number(found)));
    // A week later all but one have ended.
    const Outcome ended = runOn(reg, QStringLiteral("check --json --at 2025-11-27"));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.json()[QLatin1String("waived")].toInt(), 1);
    QVERIFY(ended.json()[QLatin1String("findings")].toArray().size() >= found - 1);
}

void TstCommands::verifyFindsTheRegisterSound()
{
    const Outcome outcome = run(QStringLiteral("verify --json"));
    QVERIFY2(outcome.code == 0, outcome.told());
    QVERIFY(outcome.json()[QLatin1String("sound")].toBool());
    QVERIFY(outcome.json()[QLatin1String("logEntries")].toInt() > 120);
    QCOMPARE(run(QStringLiteral("verify")).code, 0);
}

void TstCommands::backupIsAWholeRegister()
{
    const QString copy = m_runner.path(QStringLiteral("备份.juzhen"));
    for (int times = 0; times < 2; ++times) { // the second takes the place of the first
        const Outcome outcome = run(QStringLiteral("backup"), {copy});
        QVERIFY2(outcome.code == 0, outcome.told());
        QCOMPARE(accountsOf(copy), accountsOf(m_register));
    }
    QCOMPARE(runOn(copy, QStringLiteral("verify")).code, 0);
    QCOMPARE(QDir(m_runner.path({})).entryList({QStringLiteral("备份*")}).size(), 1);
}

void TstCommands::backupSparesTheRegisterItself()
{
    const Outcome outcome = run(QStringLiteral("backup"), {m_register});
    QCOMPARE(outcome.code, 2);
    QCOMPARE(run(QStringLiteral("verify")).code, 0);
}

void TstCommands::reportIsWritten()
{
    const QString folder = m_runner.path(QStringLiteral("报告"));
    const Outcome outcome = run(QStringLiteral("report 2025Q3 --json --output"), {folder});
    QVERIFY2(outcome.code == 0, outcome.told());
    QFile pdf(outcome.json()[QLatin1String("pdf")].toString());
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.read(4) == "%PDF");
    QFile tables(outcome.json()[QLatin1String("xlsx")].toString());
    QVERIFY(tables.open(QIODevice::ReadOnly));
    QVERIFY(tables.read(2) == "PK");
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    QCOMPARE(run(QStringLiteral("report 2019Q3 --output"), {folder}).code, 2);
}

void TstCommands::publicListIsWritten()
{
    // In a copy, because it is remembered.
    const QString reg = m_runner.path(QStringLiteral("公开.juzhen"));
    QVERIFY(QFile::copy(m_register, reg));
    const QString folder = m_runner.path(QStringLiteral("公开"));
    const QString line = QStringLiteral("publish --at 2025-11-20 --json --output");
    const Outcome outcome = runOn(reg, line, {folder});
    QVERIFY2(outcome.code == 0, outcome.told());
    const QJsonObject told = outcome.json();
    QCOMPARE(keysOf(told), words("html json accounts held_back vertical_left_out added "
                                 "removed renamed"));
    const int accounts = told[QLatin1String("accounts")].toInt();
    QVERIFY(accounts > 0);
    QCOMPARE(told[QLatin1String("added")].toInt(), accounts);
    QFile page(told[QLatin1String("html")].toString());
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().contains("lang=\"zh-CN\""));
    QFile data(told[QLatin1String("json")].toString());
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QJsonObject list = QJsonDocument::fromJson(data.readAll()).object();
    QCOMPARE(list[QLatin1String("accounts")].toArray().size(), accounts);
    QVERIFY(!list.contains(QLatin1String("changes")));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    // The second time nothing is new, and it says so where it is asked to.
    const Outcome again = runOn(reg, line, {folder, QStringLiteral("--with-changes")});
    QVERIFY2(again.code == 0, again.told());
    QCOMPARE(again.json()[QLatin1String("added")].toInt(), 0);
    QFile second(again.json()[QLatin1String("json")].toString());
    QVERIFY(second.open(QIODevice::ReadOnly));
    const QJsonObject changes =
        QJsonDocument::fromJson(second.readAll()).object()[QLatin1String("changes")].toObject();
    QCOMPARE(changes[QLatin1String("since")].toString(), QStringLiteral("2025-11-20"));
    QCOMPARE(runOn(reg, QStringLiteral("verify")).code, 0);
}

void TstCommands::publicListTellsWhatIsLeftOut()
{
    const QString reg = m_runner.path(QStringLiteral("姓名.juzhen"));
    QVERIFY(QFile::copy(m_register, reg));
    {
        SessionSource source;
        source.location = reg;
        source.login = QStringLiteral("tester");
        Session session(source);
        Account account;
        account.name = QStringLiteral("王小明");
        account.platformCode = QStringLiteral("weibo");
        account.isMain = true;
        AccountStore(session).create(account);
    }
    const QString folder = m_runner.path(QStringLiteral("姓名"));
    const Outcome outcome = runOn(reg, QStringLiteral("publish --output"), {folder});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.sentence().contains(QStringLiteral("王小明")));
    QVERIFY(!outcome.output.contains(QStringLiteral("王小明").toUtf8()));
}

void TstCommands::picturesAreTaken()
{
    const QString folder = m_runner.path(QStringLiteral("图片"));
    const Outcome outcome = run(QStringLiteral("screenshots"), {folder});
    QVERIFY2(outcome.code == 0, outcome.told());
    for (const char* look : {"zh-light", "zh-dark", "en-light", "en-dark"}) {
        const QStringList pictures = QDir(folder).entryList(
            {QStringLiteral("*-%1.png").arg(QLatin1String(look))}, QDir::Files);
        QVERIFY2(pictures.size() >= 8, look);
        for (const QString& picture : pictures) {
            QVERIFY(QFileInfo(QDir(folder).filePath(picture)).size() > 5000);
        }
    }
}

void TstCommands::leavesNoFilesBesideTheRegister()
{
    QCOMPARE(run(QStringLiteral("quarter 2025Q3")).code, 0);
    const QString name = QFileInfo(m_register).fileName();
    QCOMPARE(QDir(m_runner.path({})).entryList({name + QLatin1Char('*')}), QStringList{name});
}

QTEST_GUILESS_MAIN(TstCommands)
#include "tst_commands.moc"
