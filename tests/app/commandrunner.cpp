// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrunner.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace juzhen {

QString Outcome::sentence() const
{
    const QList<QByteArray> lines = errors.trimmed().split('\n');
    return lines.size() == 1 ? QString::fromUtf8(lines.first()) : QString();
}

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(output).object();
}

CommandRunner::CommandRunner()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7555));
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        m_environment.remove(QString::fromLatin1(name));
    }
    m_environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    m_environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
    QDir(m_folder.path()).mkpath(QStringLiteral("home"));
}

QString CommandRunner::program()
{
    return qEnvironmentVariable("JUZHEN_PROGRAM");
}

bool CommandRunner::isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

Outcome CommandRunner::run(const QStringList& arguments) const
{
    return start(program(), arguments);
}

Outcome CommandRunner::runAsNobody(const QStringList& arguments) const
{
    return start(QStringLiteral("setpriv"),
                 QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                             QStringLiteral("--clear-groups"), program()}
                     + arguments);
}

Outcome CommandRunner::start(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(200'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    const int code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {code, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString CommandRunner::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return {};
    }
    return file.fileName();
}

} // namespace juzhen
