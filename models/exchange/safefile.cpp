// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/safefile.h"

#include "models/domain/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace juzhen {

namespace {

/// Below this a failed write is put down to a full disk.
constexpr qint64 nearlyNothing = qint64{256} << 10;

/// The file that is really meant when @p path is a link.
QString resolved(const QString& path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (info.isSymLink()) {
        const auto canonical = info.canonicalFilePath();
        return canonical.isEmpty() ? info.symLinkTarget() : canonical;
    }
    return info.filePath();
}

/// A free name beside @p target, hidden where names with a dot are.
QString temporaryName(const QString& target)
{
    const QFileInfo info(target);
    const auto random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return QStringLiteral("%1/.%2-%3.part.%4")
        .arg(info.path(), info.completeBaseName().left(40), random, info.suffix());
}

void checkTarget(const QString& target)
{
    const QFileInfo info(target);
    const QFileInfo folder(info.path());
    if (!folder.isDir()) {
        throw Error(Error::Kind::NotWritable, target, QStringLiteral("the folder doesn't exist"));
    }
    if (info.isDir()) {
        throw Error(Error::Kind::NotWritable, target, QStringLiteral("the target is a folder"));
    }
    if (QFile earlier(target); info.isFile() && earlier.open(QIODevice::ReadOnly)
                               && earlier.read(16).startsWith("SQLite format 3")) {
        throw Error(Error::Kind::IsRegister, target);
    }
    if (info.exists() && !info.isWritable()) {
        throw Error(Error::Kind::NotWritable, target, QStringLiteral("the file is read-only"));
    }
}

} // namespace

SafeFile::SafeFile(const QString& target, qint64 expectedBytes)
    : m_target(resolved(target))
{
    checkTarget(m_target);
    const auto room = freeBytes(QFileInfo(m_target).path());
    if (room >= 0 && room < expectedBytes) {
        throw Error(Error::Kind::DiskFull, m_target,
                    QStringLiteral("%1 bytes needed, %2 free").arg(expectedBytes).arg(room));
    }
    const auto name = temporaryName(m_target);
    QFile file(name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        throwWriteError(file.errorString());
    }
    m_temporary = name;
}

SafeFile::~SafeFile()
{
    if (!m_temporary.isEmpty()) {
        QFile::remove(m_temporary);
    }
}

void SafeFile::write(const QByteArray& content) const
{
    QFile out(m_temporary);
    if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size() || !out.flush()) {
        throwWriteError(out.errorString());
    }
}

void SafeFile::commit(const std::function<void(const QString& path)>& verify)
{
    if (!QFileInfo(m_temporary).isReadable()) {
        throwWriteError(QStringLiteral("the written file is gone"));
    }
    if (verify) {
        verify(m_temporary);
    }
    if (!syncFile(m_temporary)) {
        throwWriteError(QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (const QFileInfo earlier(m_target); earlier.exists()) {
        QFile::setPermissions(m_temporary, earlier.permissions());
    }
    std::error_code failure;
    std::filesystem::rename(QFileInfo(m_temporary).filesystemFilePath(),
                            QFileInfo(m_target).filesystemFilePath(), failure);
    if (failure) {
        throwWriteError(QString::fromStdString(failure.message()));
    }
    m_temporary.clear();
    // The new name is safe only when the folder is, too; some file systems can't do that.
    syncFile(QFileInfo(m_target).path());
}

void SafeFile::throwWriteError(const QString& detail) const
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    for (const auto& folder : {QFileInfo(m_target).path(), QDir::tempPath()}) {
        const auto room = freeBytes(folder);
        if (full || (room >= 0 && room < nearlyNothing)) {
            throw Error(Error::Kind::DiskFull, m_target, detail);
        }
    }
    throw Error(Error::Kind::NotWritable, m_target, detail);
}

qint64 freeBytes(const QString& folder)
{
    const QStorageInfo storage(folder);
    return storage.isValid() && storage.isReady() ? storage.bytesAvailable() : -1;
}

bool syncFile(const QString& path)
{
#ifdef Q_OS_WIN
    QFile file(path);
    return QFileInfo(path).isDir()
           || (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
               && _commit(file.handle()) == 0);
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const bool done = ::fsync(handle) == 0;
    const int cause = errno;
    ::close(handle);
    errno = cause;
    return done;
#endif
}

} // namespace juzhen
