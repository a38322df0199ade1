// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace juzhen {

/// Guards the one list of packages: the .deb depends on its [run] section, everything CMake looks
/// for is in [build], and the commands install exactly what is missing, or say what they need.
class TstPackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsSorted();
    void debDependsOnTheRunSection();
    void buildSectionHasWhatCMakeLooksFor();
    void commandsInstallWhatIsMissing_data();
    void commandsInstallWhatIsMissing();
    void scriptsAreClean();
};

namespace {

struct Outcome
{
    int exitCode = -1;
    QString output;
};

QString topFolder()
{
    return QStringLiteral(JUZHEN_SOURCE_DIR);
}

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Outcome start(const QString& program,
              const QStringList& arguments,
              const QString& folder,
              const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QMap<QString, QStringList> packageList()
{
    QMap<QString, QStringList> sections;
    QString section;
    for (const QString& text :
         contents(topFolder() + u"/resources/packaging/packages.txt"_qs).split(u'\n')) {
        const QString line = text.section(u'#', 0, 0).trimmed();
        if (line.startsWith(u'[')) {
            section = line.mid(1).chopped(1);
        } else if (!line.isEmpty()) {
            sections[section] << line;
        }
    }
    return sections;
}

/// The packages that installed files belong to, by file; files dpkg doesn't know are left out.
QMap<QString, QString> packagesOf(const QStringList& paths)
{
    QMap<QString, QString> packages;
    const Outcome outcome = start(QStringLiteral("dpkg-query"),
                                  QStringList(QStringLiteral("--search")) + paths, topFolder());
    for (const QString& line : outcome.output.split(u'\n')) {
        packages.insert(line.section(QStringLiteral(": "), 1), line.section(u':', 0, 0));
    }
    return packages;
}

/// The names that @p pattern captures in CMakeLists.txt, split at blanks.
QStringList namesIn(const QString& text, const QString& pattern)
{
    QStringList names;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext()) {
        names << matches.next().captured(1).split(QRegularExpression(QStringLiteral(R"(\s+)")),
                                                  Qt::SkipEmptyParts);
    }
    return names;
}

void writeProgram(const QString& path, const QString& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QString(u"#!/bin/bash\n" + text).toUtf8());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

void TstPackages::listIsSorted()
{
    const auto sections = packageList();
    QCOMPARE(sections.keys(), QStringList({QStringLiteral("bench"), QStringLiteral("build"),
                                           QStringLiteral("run"), QStringLiteral("test")}));
    QSet<QString> seen;
    for (const QStringList& names : sections) {
        QStringList sorted = names;
        sorted.sort();
        QCOMPARE(names, sorted);
        for (const QString& name : names) {
            QVERIFY2(!seen.contains(name), qUtf8Printable(name + u" is listed twice"));
            seen.insert(name);
        }
    }
}

void TstPackages::debDependsOnTheRunSection()
{
    const QString config = contents(QStringLiteral(JUZHEN_BINARY_DIR "/CPackConfig.cmake"));
    const auto variable = [&config](const QString& name) {
        const QRegularExpression pattern(QStringLiteral(R"re(set\(%1 "([^"]*)"\))re").arg(name));
        return pattern.match(config).captured(1);
    };
    QStringList depends =
        variable(QStringLiteral("CPACK_DEBIAN_PACKAGE_DEPENDS")).split(QStringLiteral(", "));
    depends.sort();
    QCOMPARE(depends, packageList().value(QStringLiteral("run")));
    QCOMPARE(variable(QStringLiteral("CPACK_DEBIAN_PACKAGE_SHLIBDEPS")), QStringLiteral("ON"));
}

void TstPackages::buildSectionHasWhatCMakeLooksFor()
{
    if (QStandardPaths::findExecutable(QStringLiteral("dpkg-query")).isEmpty()) {
        QSKIP("Only dpkg can say which package a file belongs to.");
    }
    const QString lists = contents(topFolder() + u"/CMakeLists.txt"_qs);
    QMap<QString, QString> files;
    const QDir cmake(QLibraryInfo::path(QLibraryInfo::LibrariesPath) + u"/cmake"_qs);
    for (const QString& component : namesIn(lists, QStringLiteral(R"(COMPONENTS\s+([\w\s]+)\))"))) {
        files.insert(u"Qt6" + component,
                     cmake.filePath(QStringLiteral("Qt6%1/Qt6%1Config.cmake").arg(component)));
    }
    for (const QString& module :
         namesIn(lists, QStringLiteral(R"(IMPORTED_TARGET\s+([\w\s.+-]+)\))"))) {
        const Outcome folder = start(QStringLiteral("pkg-config"),
                                     {QStringLiteral("--variable=pcfiledir"), module}, topFolder());
        files.insert(module, QStringLiteral("%1/%2.pc").arg(folder.output.trimmed(), module));
    }
    QVERIFY(files.size() > 10);
    const QStringList listed = packageList().value(QStringLiteral("build"));
    const auto packages = packagesOf(files.values());
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        const QString package = packages.value(it.value());
        QVERIFY2(
            listed.contains(package),
            qUtf8Printable(
                QStringLiteral("%1 (%2) is of package \"%3\"").arg(it.key(), it.value(), package)));
    }
}

void TstPackages::commandsInstallWhatIsMissing_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QStringList>("absent");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("called");
    QTest::addColumn<QString>("said");

    const QString debian12 = QStringLiteral("ID=debian\nVERSION_ID=\"12\"\n");
    const QString debian13 = QStringLiteral("ID=debian\nVERSION_ID=\"13\"\n");
    const QString other = QStringLiteral("ID=uos\nVERSION_ID=\"20\"\n");
    const QStringList two = {QStringLiteral("ccache"), QStringLiteral("libqt6svg6")};
    const QString install =
        QStringLiteral("-q -y update\n-q -y install --no-install-recommends ccache libqt6svg6\n");
    QTest::newRow("nothing missing") << debian12 << QStringList() << 0 << QString() << QString();
    QTest::newRow("two missing") << debian12 << two << 0 << install << u"Installing"_qs;
    QTest::newRow("other system, all there")
        << other << QStringList() << 0 << QString() << QString();
    QTest::newRow("other system") << other << two << 1 << QString() << u"    libqt6svg6\n"_qs;
    QTest::newRow("other Debian") << debian13 << two << 1 << QString() << u"    ccache\n"_qs;
}

void TstPackages::commandsInstallWhatIsMissing()
{
    QFETCH(QString, system);
    QFETCH(QStringList, absent);
    QFETCH(int, exitCode);
    QFETCH(QString, called);
    QFETCH(QString, said);

    // The scripts meet stand-ins for the package tools, so that nothing is installed here.
    const QTemporaryDir folder;
    const QDir top(folder.path());
    QVERIFY(top.mkpath(QStringLiteral("bin")) && top.mkpath(QStringLiteral("resources/packaging")));
    const QString packaging = topFolder() + u"/resources/packaging/"_qs;
    for (const QString& name : {QStringLiteral("setup.sh"), QStringLiteral("packages.txt")}) {
        QVERIFY(QFile::copy(packaging + name, top.filePath(u"resources/packaging/" + name)));
    }
    writeProgram(top.filePath(QStringLiteral("bin/apt-get")),
                 QStringLiteral("echo \"$*\" >>%1/called\n").arg(top.path()));
    writeProgram(top.filePath(QStringLiteral("bin/id")), QStringLiteral("echo 0\n"));
    writeProgram(top.filePath(QStringLiteral("bin/dpkg-query")),
                 QStringLiteral("for name in \"${@:4}\"; do\n"
                                "    [[ ' %1 ' == *\" $name \"* ]] || echo \"ii  $name\"\n"
                                "done\n")
                     .arg(absent.join(u' ')));
    QFile release(top.filePath(QStringLiteral("os-release")));
    QVERIFY(release.open(QIODevice::WriteOnly));
    release.write(system.toUtf8());
    release.close();

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), top.filePath(QStringLiteral("bin:"))
                                                   + environment.value(QStringLiteral("PATH")));
    environment.insert(QStringLiteral("JUZHEN_OS_RELEASE"), release.fileName());
    const Outcome outcome =
        start(QStringLiteral("bash"),
              {QStringLiteral("-euo"), QStringLiteral("pipefail"), QStringLiteral("-c"),
               QStringLiteral(". resources/packaging/setup.sh; ensurePackages run build")},
              top.path(), environment);
    QVERIFY2(outcome.exitCode == exitCode, qUtf8Printable(outcome.output));
    QCOMPARE(contents(top.filePath(QStringLiteral("called"))), called);
    QVERIFY2(said.isEmpty() ? outcome.output.isEmpty() : outcome.output.contains(said),
             qUtf8Printable(outcome.output));
}

void TstPackages::scriptsAreClean()
{
    const QString checker = QStandardPaths::findExecutable(QStringLiteral("shellcheck"));
    if (checker.isEmpty()) {
        QSKIP("shellcheck is not installed.");
    }
    const Outcome outcome =
        start(checker,
              {QStringLiteral("-x"), QStringLiteral("run"), QStringLiteral("test"),
               QStringLiteral(".ci/run"), QStringLiteral("resources/packaging/setup.sh")},
              topFolder());
    QVERIFY2(outcome.exitCode == 0, qUtf8Printable(u'\n' + outcome.output));
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstPackages)
#include "tst_packages.moc"
