// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "tests/app/commandrunner.h"
#include "tests/support/testregister.h"

#include <QJsonArray>
#include <QTest>

using namespace juzhen;

/// The commands on a register that a PostgreSQL server keeps.
class TstCommandsOnServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void doTheMainJob();

private:
    CommandRunner m_runner;
};

void TstCommandsOnServer::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("JUZHEN_TEST_POSTGRES")) {
        QSKIP("JUZHEN_TEST_POSTGRES names no server.");
    }
}

void TstCommandsOnServer::doTheMainJob()
{
    TestRegister reg(QStringLiteral("postgres"));
    const QString location = reg.source().location;
    reg.close();
    const auto run = [&](const QString& line, const QStringList& more = {}) {
        return m_runner.run(line.split(QLatin1Char(' ')) + more
                            + QStringList{QStringLiteral("--database"), location});
    };
    const QString ledger = QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体统计表.xlsx");
    const Outcome import = run(QStringLiteral("import --json"), {ledger});
    QVERIFY2(import.code == 0 || import.code == 1, import.told());
    const int added = import.json()[QLatin1String("added")].toInt();
    QVERIFY(added > 0);
    QCOMPARE(
        run(QStringLiteral("import --json"), {ledger}).json()[QLatin1String("added")].toInt(-1), 0);

    const QString results =
        m_runner.write(QStringLiteral("结果.csv"), "账号名称,平台,是否合格,问题,检查日期\n"
                                                   "示例甲,新浪微博,合格,,2025-05-10\n"
                                                   "示例乙,微信,不合格,2周内无更新,2025-05-10\n");
    const Outcome result =
        run(QStringLiteral("import --json --kind results --quarter 2025Q2 --create-missing"),
            {results});
    QVERIFY2(result.code == 0, result.told());
    const Outcome quarter = run(QStringLiteral("quarter 2025Q2 --json"));
    QVERIFY2(quarter.code == 0, quarter.told());
    QCOMPARE(quarter.json()[QLatin1String("checked")].toInt(), 2);
    QCOMPARE(quarter.json()[QLatin1String("failed")].toInt(), 1);
    QVERIFY(run(QStringLiteral("check --json")).code <= 1);
    QCOMPARE(run(QStringLiteral("verify")).code, 0);

    const QString copy = m_runner.path(QStringLiteral("备份.juzhen"));
    const Outcome backup = run(QStringLiteral("backup"), {copy});
    QVERIFY2(backup.code == 0, backup.told());
    const Outcome same =
        m_runner.run({QStringLiteral("quarter"), QStringLiteral("2025Q2"), QStringLiteral("--json"),
                      QStringLiteral("--database"), copy});
    QCOMPARE(same.output, quarter.output);
}

QTEST_GUILESS_MAIN(TstCommandsOnServer)
#include "tst_commandsonserver.moc"
