// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/accountstore.h"
#include "models/stores/session.h"
#include "tests/app/commandrunner.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace juzhen;

/// What the program does when files, disks or other programs are in the way: one sentence, exit
/// code 3, and nothing harmed.
class TstCommandFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesBrokenRegisters_data();
    void refusesBrokenRegisters();
    void refusesBrokenInputs_data();
    void refusesBrokenInputs();
    void readsButDoesNotWriteAReadOnlyRegister();
    void waitsForNobodyForever();
    void survivesAFullDisk();
    void halfAnImportIsNone();
    void findsATamperedHistory();

private:
    [[nodiscard]] Outcome
    runOn(const QString& reg, const QString& line, const QStringList& more = {}) const;
    [[nodiscard]] QString copyOfRegister(const QString& name) const;
    [[nodiscard]] QString smallLedger() const;

    CommandRunner m_runner;
    QString m_register;
};

namespace {

qint64 accountsOf(const QString& reg)
{
    SessionSource source;
    source.location = reg;
    source.readOnly = true;
    Session session(source);
    return AccountStore(session).keys().size();
}

DatabaseLocation fileAt(const QString& path)
{
    return DatabaseLocation::parse(path);
}

/// A disk of @p kilobytes, as long as the object lives.
class SmallDisk
{
public:
    SmallDisk(const QString& folder, int kilobytes)
        : m_folder(folder)
    {
        QDir().mkpath(folder);
        m_mounted =
            QProcess::execute(QStringLiteral("mount"),
                              {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                               QStringLiteral("size=%1k").arg(kilobytes), QStringLiteral("tmpfs"),
                               folder})
            == 0;
    }

    ~SmallDisk()
    {
        if (m_mounted) {
            QProcess::execute(QStringLiteral("umount"), {m_folder});
        }
    }

    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QString m_folder;
    bool m_mounted = false;
};

} // namespace

Outcome
TstCommandFaults::runOn(const QString& reg, const QString& line, const QStringList& more) const
{
    return m_runner.run(line.split(QLatin1Char(' ')) + more
                        + QStringList{QStringLiteral("--database"), reg});
}

QString TstCommandFaults::copyOfRegister(const QString& name) const
{
    const QString copy = m_runner.path(name);
    return QFile::copy(m_register, copy) ? copy : QString();
}

QString TstCommandFaults::smallLedger() const
{
    return m_runner.write(QStringLiteral("ledger.csv"), "账号名称,平台\n示例新账号,新浪微博\n");
}

void TstCommandFaults::initTestCase()
{
    m_register = m_runner.path(QStringLiteral("register.juzhen"));
    const Outcome outcome =
        runOn(m_register, QStringLiteral("sample --accounts 60 --quarters 2 --at 2025-11-20"));
    QVERIFY2(outcome.code == 0, outcome.told());
}

void TstCommandFaults::refusesBrokenRegisters_data()
{
    QTest::addColumn<QString>("path");
    const QString text = m_runner.write(QStringLiteral("文本.juzhen"), "这不是数据库\n");
    QTest::newRow("text") << text;
    QTest::newRow("empty") << m_runner.write(QStringLiteral("空.juzhen"), {});

    const QString truncated = copyOfRegister(QStringLiteral("truncated.juzhen"));
    QFile::resize(truncated, QFileInfo(truncated).size() / 2);
    QTest::newRow("truncated") << truncated;

    const QString newer = copyOfRegister(QStringLiteral("newer.juzhen"));
    Database(fileAt(newer))
        .execute(QStringLiteral("INSERT INTO schema_version (version, applied_at, checksum) VALUES "
                                "(999, '2030', 'x')"));
    QTest::newRow("newer") << newer;

    const QString foreign = m_runner.path(QStringLiteral("foreign.sqlite"));
    Database(fileAt(foreign), Database::Mode::Create)
        .execute(QStringLiteral("CREATE TABLE recipe (name text)"));
    QTest::newRow("foreign") << foreign;

    QTest::newRow("folder") << m_runner.path({});
    QTest::newRow("no folder") << m_runner.path(QStringLiteral("missing/register.juzhen"));
    QTest::newRow("no server") << QStringLiteral("postgresql:///nowhere?host=/nonexistent");
}

void TstCommandFaults::refusesBrokenRegisters()
{
    QFETCH(QString, path);
    QFile file(path);
    const QByteArray before = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    file.close();
    for (const char* command :
         {"quarter 2025Q3", "check", "verify", "backup copy.juzhen", "export copy.xlsx",
          "report 2025Q3 --output out", "publish --output out", "duplicates", "operators",
          "metrics 2025-10", "calendar", "template form.xlsx", "screenshots out"}) {
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("no folder")
            && QLatin1String(command).startsWith(QLatin1String("template"))) {
            continue; // it knows what a new register begins with
        }
        const Outcome outcome = runOn(path, QString::fromLatin1(command));
        QVERIFY2(outcome.code == 3, outcome.told());
        QVERIFY2(!outcome.sentence().isEmpty(), outcome.told());
        QCOMPARE(outcome.output, QByteArray());
    }
    if (before.isEmpty()) {
        return; // an import may make a register in an empty file
    }
    const Outcome import = runOn(path, QStringLiteral("import"), {smallLedger()});
    QVERIFY2(import.code == 3, import.told());
    QVERIFY2(!import.sentence().isEmpty(), import.told());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == before);
}

void TstCommandFaults::refusesBrokenInputs_data()
{
    QTest::addColumn<QString>("path");
    const QString data = QStringLiteral(JUZHEN_TEST_DATA "/四川政务新媒体统计表.xlsx");
    const QString truncated = m_runner.path(QStringLiteral("截断.xlsx"));
    QFile::copy(data, truncated);
    QFile::setPermissions(truncated, QFile::ReadOwner | QFile::WriteOwner);
    QFile::resize(truncated, QFileInfo(data).size() / 2);
    QTest::newRow("truncated") << truncated;
    QTest::newRow("missing") << m_runner.path(QStringLiteral("没有.xlsx"));
    QTest::newRow("no name column") << m_runner.write(QStringLiteral("无名称.csv"),
                                                      "序号,平台,粉丝数\n1,新浪微博,5\n2,微信,6\n");
    QTest::newRow("binary") << m_runner.write(QStringLiteral("图片.xlsx"),
                                              QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0\0", 13));
    QTest::newRow("empty") << m_runner.write(QStringLiteral("空白.csv"), {});
    QTest::newRow("folder") << m_runner.path({});
}

void TstCommandFaults::refusesBrokenInputs()
{
    QFETCH(QString, path);
    const QString reg = m_runner.path(QStringLiteral("not-made.juzhen"));
    for (const QString& language : {QStringLiteral("zh_CN"), QStringLiteral("en")}) {
        const Outcome outcome = runOn(reg, QStringLiteral("import --lang ") + language, {path});
        QVERIFY2(outcome.code == 3, outcome.told());
        QVERIFY2(!outcome.sentence().isEmpty(), outcome.told());
        QCOMPARE(outcome.output, QByteArray());
    }
    QVERIFY(!QFile::exists(reg));
}

void TstCommandFaults::readsButDoesNotWriteAReadOnlyRegister()
{
    const QString folder = m_runner.path(QStringLiteral("closed"));
    QVERIFY(QDir().mkpath(folder));
    const QString reg = folder + QStringLiteral("/只读.juzhen");
    QVERIFY(QFile::copy(m_register, reg));
    QVERIFY(QFile::setPermissions(reg, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    const QString ledger = smallLedger();
    const auto runReadOnly = [&](const QString& line, const QStringList& more) {
        const QStringList arguments =
            line.split(QLatin1Char(' ')) + more + QStringList{QStringLiteral("--database"), reg};
        return CommandRunner::isRoot() ? m_runner.runAsNobody(arguments) : m_runner.run(arguments);
    };
    const Outcome quarter = runReadOnly(QStringLiteral("quarter 2025Q3 --json"), {});
    QVERIFY2(quarter.code == 0, quarter.told());
    QVERIFY(quarter.json()[QLatin1String("checked")].toInt() > 0);
    const Outcome import = runReadOnly(QStringLiteral("import"), {ledger});
    QVERIFY2(import.code == 3, import.told());
    QVERIFY2(import.sentence().contains(QStringLiteral("只读.juzhen")), import.told());
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    QCOMPARE(accountsOf(reg), qint64(60));
}

void TstCommandFaults::waitsForNobodyForever()
{
    const QString reg = copyOfRegister(QStringLiteral("busy.juzhen"));
    Database other(fileAt(reg));
    other.execute(QStringLiteral("BEGIN IMMEDIATE"));
    const Outcome import = runOn(reg, QStringLiteral("import"), {smallLedger()});
    QVERIFY2(import.code == 3, import.told());
    QVERIFY2(import.sentence().contains(QStringLiteral("busy.juzhen")), import.told());
    // Who only reads needn't wait.
    QCOMPARE(runOn(reg, QStringLiteral("quarter 2025Q3")).code, 0);
    other.execute(QStringLiteral("ROLLBACK"));
    QCOMPARE(runOn(reg, QStringLiteral("import"), {smallLedger()}).code, 0);
    QCOMPARE(accountsOf(reg), qint64(61));
}

void TstCommandFaults::survivesAFullDisk()
{
    if (!CommandRunner::isRoot()) {
        QSKIP("A small disk can be mounted by root only.");
    }
    const QString folder = m_runner.path(QStringLiteral("full"));
    const qint64 size = QFileInfo(m_register).size();
    const SmallDisk disk(folder, static_cast<int>(size / 1024) + 300);
    if (!disk.isMounted()) {
        QSKIP("This system doesn't let a small disk be mounted.");
    }
    const QString reg = folder + QStringLiteral("/register.juzhen");
    QVERIFY(QFile::copy(m_register, reg));
    QByteArray many("账号名称,平台,简介\n");
    for (int i = 0; i < 4000; ++i) {
        many += "示例账号" + QByteArray::number(i) + ",新浪微博," + QByteArray(200, 'x') + '\n';
    }
    const Outcome import =
        runOn(reg, QStringLiteral("import"), {m_runner.write(QStringLiteral("many.csv"), many)});
    QVERIFY2(import.code == 3, import.told());
    QVERIFY2(!import.sentence().isEmpty(), import.told());
    QCOMPARE(accountsOf(reg), qint64(60));
    QCOMPARE(runOn(reg, QStringLiteral("verify")).code, 0);

    const QString copy = folder + QStringLiteral("/backup.juzhen");
    QCOMPARE(runOn(reg, QStringLiteral("backup"), {copy}).code, 3);
    const QString sheet = folder + QStringLiteral("/out.xlsx");
    QFile fill(folder + QStringLiteral("/fill"));
    QVERIFY(fill.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (fill.write(QByteArray(4096, 'x')) == 4096) {
    }
    QCOMPARE(runOn(reg, QStringLiteral("export"), {sheet}).code, 3);
    QVERIFY(!QFile::exists(copy));
    QVERIFY(!QFile::exists(sheet));
}

void TstCommandFaults::halfAnImportIsNone()
{
    const QString reg = copyOfRegister(QStringLiteral("killed.juzhen"));
    constexpr int rows = 30'000;
    QByteArray many("账号名称,平台\n");
    for (int i = 0; i < rows; ++i) {
        many += "示例账号" + QByteArray::number(i) + ",新浪微博\n";
    }
    const QString ledger = m_runner.write(QStringLiteral("long.csv"), many);
    // Killed early, on the way, and while the commit itself grows the log on the disk: whenever it
    // happens the register holds the whole import or none of it.
    int halfway = 0;
    for (const int milliseconds : {150, 400, 60'000}) {
        QProcess process;
        process.setProcessEnvironment(m_runner.environment());
        process.start(CommandRunner::program(),
                      {QStringLiteral("import"), ledger, QStringLiteral("--database"), reg});
        const QString log = reg + QStringLiteral("-wal");
        const bool grown = QTest::qWaitFor(
            [&] {
                return process.state() == QProcess::NotRunning
                       || (milliseconds == 60'000 && QFileInfo(log).size() > 200'000);
            },
            milliseconds);
        QVERIFY2(grown || milliseconds < 60'000, "The import neither wrote nor ended.");
        halfway += process.state() == QProcess::NotRunning ? 0 : 1;
        process.kill();
        QVERIFY(process.waitForFinished());
        const qint64 accounts = accountsOf(reg);
        QVERIFY2(accounts == 60 || accounts == 60 + rows, QByteArray::number(accounts).constData());
        QCOMPARE(runOn(reg, QStringLiteral("verify")).code, 0);
    }
    QVERIFY2(halfway > 0, "Every import was over too soon to be killed.");
}

void TstCommandFaults::findsATamperedHistory()
{
    const QString reg = copyOfRegister(QStringLiteral("tampered.juzhen"));
    {
        Database database(fileAt(reg));
        Query triggers(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = "
                                                "'trigger' AND tbl_name = 'audit_entry'"));
        triggers.run();
        QStringList names;
        while (triggers.next()) {
            names.append(triggers.text(0));
        }
        triggers.finish();
        QVERIFY(!names.isEmpty());
        for (const QString& name : names) {
            database.execute(QStringLiteral("DROP TRIGGER ") + name);
        }
        database.execute(
            QStringLiteral("UPDATE audit_entry SET actor = 'somebody else' WHERE sequence = 10"));
    }
    const Outcome outcome = runOn(reg, QStringLiteral("verify"));
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.sentence().contains(QStringLiteral("10")), outcome.told());
}

QTEST_GUILESS_MAIN(TstCommandFaults)
#include "tst_commandfaults.moc"
