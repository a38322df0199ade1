// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchregisters.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/registerseed.h"
#include "models/stores/session.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace juzhen {

namespace {

constexpr int longestMinutes = 30;

/// Adds each account nine times more, told apart by uid and platform id.
void multiplyAccounts(const QString& path)
{
    Database database(DatabaseLocation::parse(path));
    QStringList columns = database.columnNames(QStringLiteral("account"));
    columns.removeOne(QStringLiteral("id"));
    Query most(database, QStringLiteral("SELECT max(id) FROM account"));
    most.run();
    most.next();
    const qint64 last = most.integer(0);
    most.finish();
    database.execute(QStringLiteral("BEGIN"));
    for (int copy = 1; copy < 10; ++copy) {
        QStringList values = columns;
        values.replace(values.indexOf(QStringLiteral("uid")),
                       QStringLiteral("uid || '-%1'").arg(copy));
        values.replace(values.indexOf(QStringLiteral("platform_id")),
                       QStringLiteral("CASE platform_id WHEN '' THEN '' "
                                      "ELSE platform_id || '-%1' END")
                           .arg(copy));
        database.execute(
            QStringLiteral("INSERT INTO account (%1) SELECT %2 FROM account WHERE id <= %3")
                .arg(columns.join(QLatin1String(", ")), values.join(QLatin1String(", ")))
                .arg(last));
    }
    database.execute(QStringLiteral("COMMIT"));
}

/// Makes @p path by @p make, under another name until it is whole.
template <class Make>
QString kept(const QString& path, const Make& make)
{
    if (!QFile::exists(path)) {
        const QString partial = path + QStringLiteral(".partial");
        for (const char* suffix : {"", "-wal", "-shm"}) {
            QFile::remove(partial + QLatin1String(suffix));
        }
        make(partial);
        if (!QFile::rename(partial, path)) {
            qFatal("%s can't be made", qPrintable(path));
        }
    }
    return path;
}

} // namespace

QString benchPath(const QString& name)
{
    static const QDir folder(QStringLiteral(JUZHEN_BENCH_FOLDER));
    folder.mkpath(QStringLiteral("."));
    return folder.filePath(name);
}

QProcessEnvironment benchEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("HOME"), benchPath(QStringLiteral("home")));
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DISPLAY"}) {
        environment.remove(QLatin1String(name));
    }
    return environment;
}

QByteArray runProgram(const QString& program,
                      const QStringList& arguments,
                      int mostCode,
                      const QByteArray& input)
{
    QProcess process;
    process.setProcessEnvironment(benchEnvironment());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestMinutes * 60 * 1000)
        || process.exitStatus() != QProcess::NormalExit || process.exitCode() > mostCode) {
        qFatal("%s %s: %s", qPrintable(program), qPrintable(arguments.join(QLatin1Char(' '))),
               process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

QByteArray runJuzhen(const QStringList& arguments, int mostCode)
{
    return runProgram(qEnvironmentVariable("JUZHEN_PROGRAM"), arguments, mostCode);
}

QString sampleRegister(int accounts, int quarters)
{
    const QString name = QStringLiteral("%1-%2.juzhen").arg(accounts).arg(quarters);
    return kept(benchPath(name), [&](const QString& path) {
        runJuzhen({QStringLiteral("sample"), QStringLiteral("--accounts"),
                   QString::number(accounts), QStringLiteral("--quarters"),
                   QString::number(quarters), QStringLiteral("--seed"), QStringLiteral("1"),
                   QStringLiteral("--database"), path});
    });
}

QString millionRegister()
{
    return kept(benchPath(QStringLiteral("million.juzhen")), [](const QString& path) {
        QFile::copy(sampleRegister(100'000, 1), path);
        multiplyAccounts(path);
    });
}

QString emptyRegister(const QString& name)
{
    const QString empty = kept(benchPath(QStringLiteral("empty.juzhen")), [](const QString& path) {
        SessionSource source;
        source.location = path;
        source.login = QStringLiteral("office");
        (void)Session::create(source);
    });
    const QString copy = benchPath(name);
    for (const char* suffix : {"", "-wal", "-shm"}) {
        QFile::remove(copy + QLatin1String(suffix));
    }
    if (!QFile::copy(empty, copy)) {
        qFatal("%s can't be made", qPrintable(copy));
    }
    return copy;
}

} // namespace juzhen
