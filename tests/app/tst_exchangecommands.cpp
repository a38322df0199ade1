// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sheetreader.h"
#include "tests/app/officecommands.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace juzhen;

/// The commands that read and write spreadsheets, run on a real register as a person runs them.
class TstExchangeCommands
    : public QObject
    , protected OfficeCommands
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportComesBackUnchanged();
    void exportFindsWords();
    void importReadsTheOfficesLedgers();
    void importTellsRejectedRows();
    void importGivesRejectedRowsBack();
    void exportMakesASheetForEachUnit();
    void templateCanBeFilledIn();
    void importCanBeTriedFirst();
    void importOfResultsMakesAQuarter();
    void importOfPersonsAndOperators();
    void importOfTheNationalSystem();
    void importFindsByTheChosenKey();
    void importStopsWhereItShall();
    void importSaysWhichWordIsWrong_data();
    void importSaysWhichWordIsWrong();
    void reconcileTellsWhatDiffers();
    void reconcileFindsNoDifferenceInItsOwnExport();
    void reconcileSaysWhatIsWrong();
};

namespace {

QString ledger(const char* name)
{
    return QStringLiteral(JUZHEN_TEST_DATA "/") + QString::fromUtf8(name);
}

} // namespace

void TstExchangeCommands::initTestCase()
{
    const Outcome outcome = makeSample();
    QVERIFY2(outcome.code == 0, outcome.told());
}

void TstExchangeCommands::exportComesBackUnchanged()
{
    for (const char* name : {"导出.xlsx", "导出.ods", "导出.csv"}) {
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

void TstExchangeCommands::exportFindsWords()
{
    const QString file = m_runner.path(QStringLiteral("found.csv"));
    const Outcome outcome = run(QStringLiteral("export --json --search 成都"), {file});
    QVERIFY2(outcome.code == 0, outcome.told());
    const int rows = outcome.json()[QLatin1String("rows")].toInt();
    QVERIFY(rows > 0 && rows < 120);
}

void TstExchangeCommands::importReadsTheOfficesLedgers()
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

void TstExchangeCommands::importTellsRejectedRows()
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

void TstExchangeCommands::importGivesRejectedRowsBack()
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

void TstExchangeCommands::exportMakesASheetForEachUnit()
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

void TstExchangeCommands::templateCanBeFilledIn()
{
    const QString file = m_runner.path(QStringLiteral("模板.xlsx"));
    for (const char* kind :
         {"accounts", "units", "results", "metrics", "persons", "operators", "national"}) {
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

void TstExchangeCommands::importCanBeTriedFirst()
{
    const QString reg = m_runner.path(QStringLiteral("untouched.juzhen"));
    const Outcome outcome = runOn(reg, QStringLiteral("import --json --dry-run"),
                                  {ledger("四川政务新媒体统计表.xlsx")});
    QVERIFY(outcome.json()[QLatin1String("added")].toInt() > 0);
    QVERIFY(!QFile::exists(reg));
}

void TstExchangeCommands::importOfResultsMakesAQuarter()
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

void TstExchangeCommands::importOfPersonsAndOperators()
{
    const QString reg = m_runner.path(QStringLiteral("persons.juzhen"));
    const QString persons =
        m_runner.write(QStringLiteral("责任人.csv"), "姓名,所在单位,联系电话,职责\n"
                                                     "张三,示例局,13812345678,分管负责人\n"
                                                     "李四,示例局,12,管理员\n");
    const Outcome first = runOn(reg, QStringLiteral("import --json --kind persons"), {persons});
    QVERIFY2(first.code == 1, first.told());
    QCOMPARE(keysOf(first.json()),
             words("read added updated unchanged rejected problems warnings"));
    QCOMPARE(first.json()[QLatin1String("added")].toInt(), 1);
    const QJsonObject problem =
        first.json()[QLatin1String("problems")].toArray().first().toObject();
    QCOMPARE(problem[QLatin1String("row")].toInt(), 3);
    QCOMPARE(problem[QLatin1String("column")].toString(), QStringLiteral("联系电话"));
    QVERIFY(!problem[QLatin1String("message")].toString().contains(u"unstorable"));

    const QString operators = m_runner.write(QStringLiteral("机构.csv"),
                                             "代运营机构,资质种类,资质编号,合同编号,主办单位\n"
                                             "示例公司,营业执照,Y1,HT-1,示例局\n"
                                             "示例公司,其他,Q2,HT-2,示例局\n");
    const Outcome second =
        runOn(reg, QStringLiteral("import --json --kind operators"), {operators});
    QVERIFY2(second.code == 0, second.told());
    QCOMPARE(second.json()[QLatin1String("added")].toInt(), 2);
    const Outcome again = runOn(reg, QStringLiteral("import --json --kind operators"), {operators});
    QCOMPARE(again.json()[QLatin1String("unchanged")].toInt(), 2);
}

void TstExchangeCommands::importOfTheNationalSystem()
{
    const QString reg = m_runner.path(QStringLiteral("national.juzhen"));
    const QString ledgerFile =
        m_runner.write(QStringLiteral("台账.csv"), "账号名称,平台,账号ID,主办单位,账号状态\n"
                                                   "示例甲,微博,1001,示例局,正常运行\n"
                                                   "示例乙,微博,1002,示例局,正常运行\n");
    QVERIFY(runOn(reg, QStringLiteral("import"), {ledgerFile}).code == 0);
    const QString exported =
        m_runner.write(QStringLiteral("全国.csv"), "标识码,新媒体名称,类型,账号ID,状态\n"
                                                   "N1,示例甲,微博,1001,已录入\n"
                                                   "N9,未登记的,微博,1009,已录入\n");
    const Outcome outcome = runOn(reg, QStringLiteral("import --json --kind national"), {exported});
    QVERIFY2(outcome.code == 1, outcome.told());
    QCOMPARE(outcome.json()[QLatin1String("updated")].toInt(), 1);
    QCOMPARE(outcome.json()[QLatin1String("added")].toInt(), 0);
    QCOMPARE(outcome.json()[QLatin1String("rejected")].toInt(), 1);
    QCOMPARE(outcome.json()[QLatin1String("notListed")].toInt(), 1);
}

void TstExchangeCommands::importFindsByTheChosenKey()
{
    const QString reg = m_runner.path(QStringLiteral("keys.juzhen"));
    const QString one =
        m_runner.write(QStringLiteral("一.csv"), "账号名称,平台,账号链接,粉丝量\n"
                                                 "示例甲,微博,https://weibo.com/u/1,1\n");
    QVERIFY(runOn(reg, QStringLiteral("import"), {one}).code == 0);
    const QString two =
        m_runner.write(QStringLiteral("二.csv"), "账号名称,平台,账号链接,粉丝量\n"
                                                 "改了名,微博,https://weibo.com/u/1,\n");
    const Outcome outcome =
        runOn(reg, QStringLiteral("import --json --key link --blanks clear"), {two});
    QVERIFY2(outcome.code == 0, outcome.told());
    QCOMPARE(outcome.json()[QLatin1String("updated")].toInt(), 1);
    const Outcome none = runOn(reg, QStringLiteral("import --key id"), {two});
    QVERIFY2(none.code == 3, none.told());
    QVERIFY(none.sentence().contains(QStringLiteral("账号ID")));
}

void TstExchangeCommands::importStopsWhereItShall()
{
    const QString reg = m_runner.path(QStringLiteral("stops.juzhen"));
    const QString file = m_runner.write(QStringLiteral("坏.csv"), "账号名称,平台,账号ID,开设日期\n"
                                                                  "示例甲,微博,1001,2025-03-01\n"
                                                                  "示例乙,微博,1002,2025-02-30\n");
    const Outcome stopped = runOn(reg, QStringLiteral("import --json --on-rejected stop"), {file});
    QCOMPARE(stopped.code, 1);
    QVERIFY(!stopped.sentence().isEmpty());
    QCOMPARE(stopped.json()[QLatin1String("added")].toInt(-1), 0);
    QCOMPARE(stopped.json()[QLatin1String("rejected")].toInt(), 1);
    QVERIFY(!QFile::exists(reg)); // nothing was imported, so there is no register
    QCOMPARE(runOn(reg, QStringLiteral("import"), {file}).code, 1);
    QCOMPARE(accountsOf(reg), 1);
    const QString known = m_runner.write(QStringLiteral("旧.csv"),
                                         "账号名称,平台,账号ID,粉丝量\n示例甲,微博,1001,7\n");
    QCOMPARE(runOn(reg, QStringLiteral("import --existing stop"), {known}).code, 1);
    const Outcome skipped = runOn(reg, QStringLiteral("import --json --existing skip"), {known});
    QCOMPARE(skipped.json()[QLatin1String("unchanged")].toInt(), 1);
    const Outcome updated = runOn(reg, QStringLiteral("import --json --existing update"), {known});
    QCOMPARE(updated.json()[QLatin1String("updated")].toInt(), 1);
}

void TstExchangeCommands::importSaysWhichWordIsWrong_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("key") << QStringLiteral("--key phone");
    QTest::newRow("existing") << QStringLiteral("--existing overwrite");
    QTest::newRow("blanks") << QStringLiteral("--blanks fill");
    QTest::newRow("rejected") << QStringLiteral("--on-rejected ask");
    QTest::newRow("kind") << QStringLiteral("--kind books");
    QTest::newRow("key of units") << QStringLiteral("--kind units --key id");
    QTest::newRow("blanks of the export") << QStringLiteral("--kind national --blanks clear");
}

void TstExchangeCommands::importSaysWhichWordIsWrong()
{
    QFETCH(QString, options);
    const QString file = m_runner.write(QStringLiteral("一.csv"), "账号名称\n示例甲\n");
    const Outcome outcome = run(QStringLiteral("import ") + options, {file});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(!outcome.sentence().isEmpty(), outcome.told());
}

void TstExchangeCommands::reconcileTellsWhatDiffers()
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

void TstExchangeCommands::reconcileFindsNoDifferenceInItsOwnExport()
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

void TstExchangeCommands::reconcileSaysWhatIsWrong()
{
    QCOMPARE(run(QStringLiteral("reconcile")).code, 2);
    QCOMPARE(run(QStringLiteral("reconcile --national"), {m_runner.path(u"没有.xlsx"_qs)}).code, 3);
    const QString nameless = m_runner.write(QStringLiteral("无名.csv"), "粉丝量,地区\n1,四川\n");
    const Outcome outcome = run(QStringLiteral("reconcile --national"), {nameless});
    QCOMPARE(outcome.code, 3);
    QVERIFY(!outcome.sentence().isEmpty());
}

QTEST_GUILESS_MAIN(TstExchangeCommands)
#include "tst_exchangecommands.moc"
