// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrunner.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace juzhen;

/// What the program makes of its arguments before any command does its work.
class TstCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersion();
    void listsEveryCommand();
    void explainsEachCommand_data();
    void explainsEachCommand();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void saysHowToMakeARegister();
    void needsADisplayForTheWindow();
    void speaksUtf8InAnyLocale();

private:
    CommandRunner m_runner;
};

namespace {

const QStringList& commandNames()
{
    static const QStringList names =
        QStringLiteral("sample import export template check operators duplicates "
                       "metrics quarter reconcile report publish calendar backup "
                       "verify screenshots")
            .split(u' ');
    return names;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

void TstCommandLine::tellsItsVersion()
{
    for (const char* option : {"--version", "-v"}) {
        const Outcome outcome = m_runner.run({QString::fromLatin1(option)});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.output, QByteArray("juzhen " JUZHEN_VERSION "\n"));
        QCOMPARE(outcome.errors, QByteArray());
    }
}

void TstCommandLine::listsEveryCommand()
{
    const Outcome outcome = m_runner.run({QStringLiteral("--help")});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = QString::fromUtf8(outcome.output).split(QLatin1Char('\n'));
    for (const QString& name : commandNames()) {
        const auto listed = lines.filter(
            QRegularExpression(QLatin1Char('^') + name + QStringLiteral("\\b.*\\p{Han}")));
        QVERIFY2(listed.size() == 1, qPrintable(name));
    }
    const Outcome english = m_runner.run(words("--help --lang en"));
    QCOMPARE(english.code, 0);
    QVERIFY(english.output.contains("Exit codes"));
}

void TstCommandLine::explainsEachCommand_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : commandNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TstCommandLine::explainsEachCommand()
{
    QFETCH(QString, name);
    const Outcome outcome = m_runner.run({name, QStringLiteral("--help")});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.output.contains(QByteArray("juzhen " + name.toUtf8())));
    QVERIFY(outcome.output.contains("--database"));
}

void TstCommandLine::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the sentence must speak of
    const auto row = [](const char* line, const char* named) {
        QTest::newRow(line) << words(line) << QString::fromUtf8(named);
    };
    row("nosuch", "nosuch");
    row("--nosuch", "--nosuch");
    row("--database", "database");
    row("check --nosuch", "--nosuch");
    row("check word", "check");
    row("check --at yesterday", "yesterday");
    row("check --at 2025-02-30", "2025-02-30");
    row("check --lang fr", "fr");
    row("quarter", "QUARTER");
    row("quarter 2025", "2025");
    row("quarter 2025Q5", "2025Q5");
    row("quarter 2025Q1 2025Q2", "QUARTER");
    row("sample --accounts many", "many");
    row("sample --accounts 0", "0");
    row("sample --accounts 1000001", "1000001");
    row("sample --quarters -1", "-1");
    row("import", "FILE");
    row("import --kind things ledger.xlsx", "things");
    row("import --kind results ledger.xlsx", "--quarter");
    row("import --quarter 2025Q1 ledger.xlsx", "--kind results");
    row("import --create-missing ledger.xlsx", "--create-missing");
    row("export ledger.txt", "ledger.txt");
    row("export", "FILE");
    row("backup", "FILE");
    row("report 2025Q1", "--output");
    row("report", "QUARTER");
    row("publish", "--output");
    row("reconcile", "--national");
    row("template", "FILE.xlsx");
    row("template form.csv", "form.csv");
    row("template --kind things form.xlsx", "things");
    row("duplicates word", "duplicates");
    row("operators word", "operators");
    row("metrics", "MONTH");
    row("metrics 2025-13", "2025-13");
    row("calendar word", "calendar");
    row("verify word", "verify");
    row("screenshots", "DIR");
    row("check --database postgresql:///", "postgresql:///");
}

void TstCommandLine::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    for (const QStringList& language : {QStringList(), words("--lang en")}) {
        if (!language.isEmpty() && arguments.contains(QStringLiteral("--lang"))) {
            continue;
        }
        const Outcome outcome = m_runner.run(language + arguments);
        QVERIFY2(outcome.code == 2, outcome.told());
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.sentence().contains(named), outcome.told());
    }
    QVERIFY(!QFileInfo::exists(m_runner.path(QStringLiteral("data/juzhen/register.juzhen"))));
}

void TstCommandLine::saysHowToMakeARegister()
{
    for (const char* line :
         {"check", "quarter 2025Q4", "verify", "export out.xlsx", "backup out.juzhen",
          "report 2025Q4 --output out", "publish --output out", "screenshots out", "duplicates",
          "operators", "metrics 2025-10", "calendar"}) {
        const Outcome outcome = m_runner.run(words(line));
        QVERIFY2(outcome.code == 3, line);
        QVERIFY2(outcome.sentence().contains(QStringLiteral("juzhen sample")), outcome.told());
        QVERIFY(outcome.sentence().contains(QStringLiteral("register.juzhen")));
    }
    QVERIFY(!QFileInfo::exists(m_runner.path(QStringLiteral("data/juzhen/register.juzhen"))));
}

void TstCommandLine::needsADisplayForTheWindow()
{
    const Outcome outcome = m_runner.run({});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.sentence().contains(QStringLiteral("--help")), outcome.told());
}

void TstCommandLine::speaksUtf8InAnyLocale()
{
    QProcess process;
    QProcessEnvironment environment = m_runner.environment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
    process.start(CommandRunner::program(), {QStringLiteral("没有的命令")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    const QByteArray errors = process.readAllStandardError();
    QVERIFY2(errors.contains("没有的命令") && errors.count('\n') == 1, errors.constData());
}

QTEST_GUILESS_MAIN(TstCommandLine)
#include "tst_commandline.moc"
