// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <mutex>

namespace juzhen {

namespace {

constexpr qint64 largestLog = 1024 * 1024;

/// The open log file and the handler that prints to the terminal. Any thread may log.
struct Log
{
    std::mutex mutex;
    QFile file;
    QtMessageHandler terminal = nullptr;
};

Log& log()
{
    static Log theLog;
    return theLog;
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    auto& target = log();
    const auto line =
        QStringLiteral("%1 %2\n").arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                      qFormatLogMessage(type, context, message));
    {
        const std::scoped_lock lock(target.mutex);
        target.file.write(line.toUtf8());
        target.file.flush();
    }
    if (type != QtDebugMsg && type != QtInfoMsg) {
        target.terminal(type, context, message);
    }
}

} // namespace

QString logFile()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return QDir(folder).filePath(QStringLiteral("juzhen.log"));
}

void installLog()
{
    const auto path = logFile();
    QDir().mkpath(QFileInfo(path).path());
    if (QFileInfo(path).size() > largestLog) {
        const QString before = path + QStringLiteral(".1");
        QFile::remove(before);
        QFile::rename(path, before);
    }
    log().file.setFileName(path);
    if (log().file.open(QIODevice::Append | QIODevice::Text)) {
        log().terminal = qInstallMessageHandler(write);
    }
}

} // namespace juzhen
