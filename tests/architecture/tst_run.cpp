// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

namespace juzhen {

/// Lets ./run do its work with the program that was just built, in a folder of its own. Only the
/// package and build tools are stand-ins: nothing is installed or compiled here.
class TstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asksForNothingWhenOnlyTheVersionIsWanted();
    void doesTheMainJobWithoutADisplay();
    void keepsTheRegisterOfTheUser();
    void leavesTheProgramsOutputClean();
    void refusesTheWindowWithoutADisplay();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray messages;
    };

    [[nodiscard]] Outcome run(const QStringList& arguments) const;
    [[nodiscard]] QStringList registers() const;

    QTemporaryDir m_folder;
};

namespace {

void writeProgram(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/bash\n" + text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TstRun::Outcome TstRun::run(const QStringList& arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("PATH"), m_folder.filePath(QStringLiteral("bin:"))
                                                   + environment.value(QStringLiteral("PATH")));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(m_folder.filePath(QStringLiteral("run")), arguments);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList TstRun::registers() const
{
    QStringList found;
    QDirIterator files(m_folder.filePath(QStringLiteral("data")), QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (contents(path).startsWith("SQLite format 3")) {
            found << path;
        }
    }
    return found;
}

void TstRun::initTestCase()
{
    const QDir top(QStringLiteral(JUZHEN_SOURCE_DIR));
    const QDir here(m_folder.path());
    for (const QString& folder :
         {QStringLiteral("bin"), QStringLiteral("tests"), QStringLiteral("resources/packaging"),
          QStringLiteral("build/release/app")}) {
        QVERIFY(here.mkpath(folder));
    }
    for (const QString& name : {QStringLiteral("run"), QStringLiteral("CMakePresets.json"),
                                QStringLiteral("resources/packaging/setup.sh"),
                                QStringLiteral("resources/packaging/packages.txt")}) {
        QVERIFY(QFile::copy(top.filePath(name), here.filePath(name)));
    }
    QVERIFY(QFile::link(top.filePath(QStringLiteral("tests/data")),
                        here.filePath(QStringLiteral("tests/data"))));
    QVERIFY(QFile::link(qEnvironmentVariable("JUZHEN_PROGRAM"),
                        here.filePath(QStringLiteral("build/release/app/juzhen"))));
    writeProgram(here.filePath(QStringLiteral("bin/dpkg-query")),
                 "printf 'ii  %s\\n' \"${@:4}\"\n");
    writeProgram(here.filePath(QStringLiteral("bin/ninja")), "echo 'ninja: no work to do.'\n");
    writeProgram(here.filePath(QStringLiteral("bin/cmake")), "touch build/release/build.ninja\n");
}

void TstRun::asksForNothingWhenOnlyTheVersionIsWanted()
{
    const Outcome outcome = run({QStringLiteral("--version")});
    QVERIFY2(outcome.exitCode == 0, outcome.messages.constData());
    QVERIFY2(outcome.output.contains(JUZHEN_VERSION), outcome.output.constData());
    QCOMPARE(registers(), QStringList());
}

void TstRun::doesTheMainJobWithoutADisplay()
{
    const Outcome outcome = run({});
    QVERIFY2(outcome.exitCode == 0, outcome.messages.constData());
    QCOMPARE(registers().size(), 1);

    const QDir out(m_folder.filePath(QStringLiteral("out")));
    const QStringList reports = out.entryList({QStringLiteral("*.pdf")}, QDir::Files);
    const QStringList sheets = out.entryList({QStringLiteral("*.xlsx")}, QDir::Files);
    QVERIFY2(!reports.isEmpty() && !sheets.isEmpty(), outcome.messages.constData());
    QVERIFY(contents(out.filePath(reports.constFirst())).startsWith("%PDF"));
    QVERIFY(contents(out.filePath(sheets.constFirst())).startsWith("PK"));
    for (const QString& name : reports + sheets) {
        QVERIFY2(outcome.messages.contains(QByteArray("out/" + name.toUtf8())),
                 outcome.messages.constData());
    }
    QVERIFY(outcome.messages.contains("xvfb-run"));
}

void TstRun::keepsTheRegisterOfTheUser()
{
    const QStringList before = registers();
    QCOMPARE(before.size(), 1);
    const QByteArray text = contents(before.constFirst());
    const Outcome outcome = run({});
    QVERIFY2(outcome.exitCode == 0, outcome.messages.constData());
    QCOMPARE(registers(), before);
    QVERIFY(contents(before.constFirst()) == text);
    QVERIFY2(!outcome.messages.contains("no register yet"), outcome.messages.constData());
}

void TstRun::leavesTheProgramsOutputClean()
{
    const Outcome outcome = run({QStringLiteral("check"), QStringLiteral("--json")});
    QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 1, outcome.messages.constData());
    QVERIFY2(QJsonDocument::fromJson(outcome.output).isObject(), outcome.output.constData());
}

void TstRun::refusesTheWindowWithoutADisplay()
{
    const Outcome outcome =
        run({QStringLiteral("--database"), m_folder.filePath(QStringLiteral("other.sqlite"))});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.messages.contains("no display"), outcome.messages.constData());
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstRun)
#include "tst_run.moc"
