// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/clock.h"
#include "models/exchange/sheetreader.h"
#include "models/stores/accountstore.h"
#include "models/stores/factsstore.h"
#include "models/stores/session.h"
#include "models/stores/waiverstore.h"
#include "tests/app/commandrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace juzhen;

/// Every command does its work on a real register, run as a person runs it. The sample ends with
/// the last quarter of 2025, seen from the 20th of November.
class TstCommands : public QObject
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
    void exportComesBackUnchanged();
    void exportFindsWords();
    void exportMakesASheetForEachUnit();
    void templateCanBeFilledIn();
    void importReadsTheOfficesLedgers();
    void importTellsRejectedRows();
    void importGivesRejectedRowsBack();
    void importCanBeTriedFirst();
    void importOfResultsMakesAQuarter();
    void reconcileTellsWhatDiffers();
    void reconcileFindsNoDifferenceInItsOwnExport();
    void reconcileSaysWhatIsWrong();
    void reportIsWritten();
    void publicListIsWritten();
    void publicListTellsWhatIsLeftOut();
    void picturesAreTaken();
    void leavesNoFilesBesideTheRegister();

private:
    [[nodiscard]] Outcome run(const QString& line, const QStringList& more = {}) const;
    [[nodiscard]] Outcome
    runOn(const QString& reg, const QString& line, const QStringList& more = {}) const;
    [[nodiscard]] qint64 accountsOf(const QString& reg) const;

    CommandRunner m_runner;
    QString m_register; ///< Chinese and blanks in its name
};

namespace {

QSet<QString> keysOf(const QJsonObject& object)
{
    const QStringList keys = object.keys();
    return QSet<QString>(keys.begin(), keys.end());
}

QSet<QString> words(const char* text)
{
    const QStringList list = QString::fromLatin1(text).split(QLatin1Char(' '));
    return QSet<QString>(list.begin(), list.end());
}

QString ledger(const char* name)
{
    return QStringLiteral(JUZHEN_TEST_DATA "/") + QString::fromUtf8(name);
}

} // namespace

Outcome TstCommands::runOn(const QString& reg, const QString& line, const QStringList& more) const
{
    return m_runner.run(line.split(QLatin1Char(' ')) + more
                        + QStringList{QStringLiteral("--database"), reg});
}

Outcome TstCommands::run(const QString& line, const QStringList& more) const
{
    return runOn(m_register, line, more);
}

qint64 TstCommands::accountsOf(const QString& reg) const
{
    SessionSource source;
    source.location = reg;
    source.readOnly = true;
    Session session(source);
    return AccountStore(session).keys().size();
}

void TstCommands::initTestCase()
{
    m_register = m_runner.path(QStringLiteral("台账 库#1.juzhen"));
    const Outcome outcome =
        run(QStringLiteral("sample --accounts 120 --quarters 3 --seed 7 --at 2025-11-20 --json"));
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

void TstCommands::exportComesBackUnchanged()
{
    for (const char* name : {"导出.xlsx", "导出.csv"}) {
        const QString file = m_runner.path(QString::fromUtf8(name));
        const Outcome written = run(QStringLiteral("export --json"), {file});
        QVERIFY2(written.code == 0, written.told());
        QVERIFY(written.json()[QLatin1String("rows")].toInt() == 120);
        const Outcome read = run(QStringLiteral("import --json --dry-run"), {file});
        QVERIFY2(read.code == 0, read.told());
        QCOMPARE(read.json()[QLatin1String("added")].toInt(-1), 0);
        QCOMPARE(read.json()[QLatin1String("updated")].toInt(-1), 0);
    }
}

void TstCommands::exportFindsWords()
{
    const QString file = m_runner.path(QStringLiteral("found.csv"));
    const Outcome outcome = run(QStringLiteral("export --json --search 成都"), {file});
    QVERIFY2(outcome.code == 0, outcome.told());
    const int rows = outcome.json()[QLatin1String("rows")].toInt();
    QVERIFY(rows > 0 && rows < 120);
}

void TstCommands::importReadsTheOfficesLedgers()
{
    const QString reg = m_runner.path(QStringLiteral("imported.juzhen"));
    const Outcome first =
        runOn(reg, QStringLiteral("import --json"), {ledger("四川政务新媒体统计表.xlsx")});
    QVERIFY2(first.code == 0 || first.code == 1, first.told());
    QVERIFY(keysOf(first.json()).contains(words("read added updated unchanged rejected problems")));
    const int added = first.json()[QLatin1String("added")].toInt();
    QVERIFY(added > 0);
    QCOMPARE(accountsOf(reg), qint64(added));

    const Outcome again =
        runOn(reg, QStringLiteral("import --json"), {ledger("四川政务新媒体统计表.xlsx")});
    QCOMPARE(again.json()[QLatin1String("added")].toInt(), 0);
    QCOMPARE(again.json()[QLatin1String("updated")].toInt(), 0);
    const Outcome other =
        runOn(reg, QStringLiteral("import --json"), {ledger("四川政务新媒体台账_GB18030.csv")});
    QVERIFY2(other.code == 0 || other.code == 1, other.told());
    QVERIFY(other.json()[QLatin1String("updated")].toInt()
                + other.json()[QLatin1String("unchanged")].toInt()
            > 0);
    QVERIFY(runOn(reg, QStringLiteral("check")).code <= 1);
    QCOMPARE(runOn(reg, QStringLiteral("verify")).code, 0);
}

void TstCommands::importTellsRejectedRows()
{
    const QString reg = m_runner.path(QStringLiteral("rejected.juzhen"));
    const QString file =
        m_runner.write(QStringLiteral("坏行.csv"), "账号名称,平台类型,账号ID,最近更新日期\n"
                                                   "示例甲,新浪微博,1001,2025-03-01\n"
                                                   "示例乙,新浪微博,1002,2025-02-30\n");
    const Outcome outcome = runOn(reg, QStringLiteral("import --json"), {file});
    QVERIFY2(outcome.code == 1, outcome.told());
    QCOMPARE(outcome.json()[QLatin1String("read")].toInt(), 2);
    QCOMPARE(outcome.json()[QLatin1String("added")].toInt(), 1);
    QCOMPARE(outcome.json()[QLatin1String("rejected")].toInt(), 1);
    const QJsonObject problem =
        outcome.json()[QLatin1String("problems")].toArray().first().toObject();
    QCOMPARE(keysOf(problem), words("row column message"));
    QCOMPARE(problem[QLatin1String("row")].toInt(), 3);
    QCOMPARE(problem[QLatin1String("column")].toString(), QStringLiteral("最近更新日期"));
    QVERIFY(problem[QLatin1String("message")].toString().contains(QStringLiteral("2025-02-30")));
}

void TstCommands::importGivesRejectedRowsBack()
{
    const QString reg = m_runner.path(QStringLiteral("given back.juzhen"));
    const QString file =
        m_runner.write(QStringLiteral("坏行.csv"), "账号名称,平台类型,账号ID,最近更新日期\n"
                                                   "示例甲,新浪微博,1001,2025-03-01\n"
                                                   "示例乙,新浪微博,1002,2025-02-30\n");
    const QString back = m_runner.path(QStringLiteral("退回.csv"));
    const Outcome outcome =
        runOn(reg, QStringLiteral("import --json"), {file, QStringLiteral("--rejected"), back});
    QVERIFY2(outcome.code == 1, outcome.told());
    QFile written(back);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    QVERIFY(!text.contains(QStringLiteral("示例甲")));
    QVERIFY(text.contains(QStringLiteral("示例乙,新浪微博,1002,2025-02-30,3,")));

    // Where they can't be written, nothing is imported.
    const QString other = m_runner.path(QStringLiteral("not given back.juzhen"));
    const Outcome refused =
        runOn(other, QStringLiteral("import --json"),
              {file, QStringLiteral("--rejected"), m_runner.path(QStringLiteral("none/退回.csv"))});
    QVERIFY2(refused.code == 3, refused.told());
    QVERIFY(!QFile::exists(other));
}

void TstCommands::exportMakesASheetForEachUnit()
{
    const QString file = m_runner.path(QStringLiteral("分表.ods"));
    const Outcome outcome = run(QStringLiteral("export --per-unit"), {file});
    QVERIFY2(outcome.code == 0, outcome.told());
    const auto reader = openSheetReader(file);
    QVERIFY(reader->sheets().size() > 20);
    const Outcome refused =
        run(QStringLiteral("export --per-unit"), {m_runner.path(QStringLiteral("分表.csv"))});
    QVERIFY2(refused.code == 2, refused.told());
}

void TstCommands::templateCanBeFilledIn()
{
    const QString file = m_runner.path(QStringLiteral("模板.xlsx"));
    for (const char* kind : {"accounts", "units", "results"}) {
        const Outcome outcome =
            run(QStringLiteral("template --kind %1").arg(QLatin1String(kind)), {file});
        QVERIFY2(outcome.code == 0, outcome.told());
        QCOMPARE(openSheetReader(file)->sheets().size(), 3);
    }
    // Without a register, with the words a new one begins with; none is made.
    const QString none = m_runner.path(QStringLiteral("keins.juzhen"));
    QVERIFY(runOn(none, QStringLiteral("template"), {file}).code == 0);
    QVERIFY(!QFile::exists(none));
    QVERIFY(run(QStringLiteral("template"), {m_runner.path(QStringLiteral("模板.csv"))}).code == 2);
    QVERIFY(run(QStringLiteral("template --kind books"), {file}).code == 2);
}

void TstCommands::importCanBeTriedFirst()
{
    const QString reg = m_runner.path(QStringLiteral("untouched.juzhen"));
    const Outcome outcome = runOn(reg, QStringLiteral("import --json --dry-run"),
                                  {ledger("四川政务新媒体统计表.xlsx")});
    QVERIFY(outcome.json()[QLatin1String("added")].toInt() > 0);
    QVERIFY(!QFile::exists(reg));
}

void TstCommands::importOfResultsMakesAQuarter()
{
    const QString reg = m_runner.path(QStringLiteral("results.juzhen"));
    const QString file =
        m_runner.write(QStringLiteral("结果.csv"),
                       "账号名称,平台,主办单位,地区,是否合格,问题,检查日期,最近更新日期\n"
                       "示例甲,新浪微博,示例单位甲,成都市,合格,,2025-05-10,2025-05-09\n"
                       "示例乙,微信,示例单位乙,成都市,不合格,2周内无更新,2025-05-10,2025-04-01\n");
    const Outcome listed =
        runOn(reg, QStringLiteral("import --json --kind results --quarter 2025Q2"), {file});
    QCOMPARE(listed.code, 1);
    QCOMPARE(listed.json()[QLatin1String("rejected")].toInt(), 2);
    const Outcome outcome =
        runOn(reg, QStringLiteral("import --json --kind results --quarter 2025Q2 --create-missing"),
              {file});
    QVERIFY2(outcome.code == 0, outcome.told());
    const QJsonObject figures = runOn(reg, QStringLiteral("quarter 2025Q2 --json")).json();
    QCOMPARE(figures[QLatin1String("checked")].toInt(), 2);
    QCOMPARE(figures[QLatin1String("failed")].toInt(), 1);
    QCOMPARE(figures[QLatin1String("passRate")].toString(), QStringLiteral("50.00"));
}

void TstCommands::reconcileTellsWhatDiffers()
{
    const QString reg = m_runner.path(QStringLiteral("核对.juzhen"));
    const QString own =
        m_runner.write(QStringLiteral("台账.csv"), "账号名称,平台类型,账号ID,主办单位\n"
                                                   "示例发布,新浪微博,w1,示例县人民政府办公室\n"
                                                   "示例教育发布,微信公众号,g1,示例县教育局\n"
                                                   "示例公安在线,抖音,d1,示例县公安局\n");
    QCOMPARE(runOn(reg, QStringLiteral("import"), {own}).code, 0);
    const QString national = m_runner.write(QStringLiteral("全国系统导出.csv"),
                                            "序号,单位名称,新媒体名称,类型,账号ID\n"
                                            "1,示例县人民政府办公室,示例发布,微博,w1\n"
                                            "2,示例县教育体育局,示例教育发布,微信,g1\n"
                                            "3,示例县水利局,示例水利播报,微信,s1\n");
    const QString folder = m_runner.path(QStringLiteral("核对结果"));
    const Outcome outcome =
        runOn(reg, QStringLiteral("reconcile --json"),
              {QStringLiteral("--national"), national, QStringLiteral("--output"), folder});
    QVERIFY2(outcome.code == 1, outcome.told());
    const QJsonObject json = outcome.json();
    QCOMPARE(keysOf(json), words("own national declared matched differing proposed onlyOwn "
                                 "onlyNational onlyDeclared rejected file"));
    QCOMPARE(json[QLatin1String("own")].toInt(), 3);
    QCOMPARE(json[QLatin1String("national")].toInt(), 3);
    QCOMPARE(json[QLatin1String("declared")].toInt(), 0);
    QCOMPARE(json[QLatin1String("matched")].toInt(), 2);
    QCOMPARE(json[QLatin1String("differing")].toInt(), 1);
    QCOMPARE(json[QLatin1String("onlyOwn")].toInt(), 1);
    QCOMPARE(json[QLatin1String("onlyNational")].toInt(), 1);
    QVERIFY(QFile::exists(json[QLatin1String("file")].toString()));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 1);

    const Outcome told =
        runOn(reg, QStringLiteral("reconcile"),
              {QStringLiteral("--national"), national, QStringLiteral("--declared"), own});
    QCOMPARE(told.code, 1);
    QVERIFY(!told.output.isEmpty());
    QCOMPARE(accountsOf(reg), 3);
}

void TstCommands::reconcileFindsNoDifferenceInItsOwnExport()
{
    const QString reg = m_runner.path(QStringLiteral("一致.juzhen"));
    const QString own =
        m_runner.write(QStringLiteral("一致.csv"), "账号名称,平台类型,账号ID,主办单位\n"
                                                   "示例发布,新浪微博,w1,示例县人民政府办公室\n");
    QCOMPARE(runOn(reg, QStringLiteral("import"), {own}).code, 0);
    const QString same =
        m_runner.write(QStringLiteral("同.csv"), "主办单位,平台,名称,ID\n"
                                                 "示例县人民政府 办公室,微博,示例 发布,Ｗ1\n");
    const Outcome outcome =
        runOn(reg, QStringLiteral("reconcile --json"), {QStringLiteral("--national"), same});
    QVERIFY2(outcome.code == 0, outcome.output.constData());
}

void TstCommands::reconcileSaysWhatIsWrong()
{
    QCOMPARE(run(QStringLiteral("reconcile")).code, 2);
    QCOMPARE(run(QStringLiteral("reconcile --national"), {m_runner.path(u"没有.xlsx"_qs)}).code, 3);
    const QString nameless = m_runner.write(QStringLiteral("无名.csv"), "粉丝量,地区\n1,四川\n");
    const Outcome outcome = run(QStringLiteral("reconcile --national"), {nameless});
    QCOMPARE(outcome.code, 3);
    QVERIFY(!outcome.sentence().isEmpty());
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
    QCOMPARE(keysOf(told), words("html json accounts held_back added removed renamed"));
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
