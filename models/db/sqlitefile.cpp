// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlitefile.h"

#include "models/domain/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

constexpr qint64 headerSize = 100; // of an SQLite file, by its format description

void refuseNetworkShare(const QString& path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath()) {
        folder = QFileInfo(folder).absolutePath();
    }
    const QString type = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    if (isNetworkFileSystem(type)) {
        throw Error(Error::Kind::NetworkShare, QDir::toNativeSeparators(path), type);
    }
}

void checkHeader(const QString& path, qint64 size, const QByteArray& header)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (!header.startsWith(QByteArrayLiteral("SQLite format 3\0"))) {
        throw Error(Error::Kind::NotADatabase, shown);
    }
    if (header.size() < headerSize) {
        throw Error(Error::Kind::Truncated, shown);
    }
    const auto word = [&](qsizetype at) {
        return qFromBigEndian<quint32>(header.constData() + at);
    };
    qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    pageSize = pageSize == 1 ? 65536 : pageSize;
    // The page count holds only when the file was last written by a library that kept it.
    const bool countValid = word(24) == word(92) && word(28) > 0;
    // A program killed while it moved its write-ahead log into the file leaves the count ahead of
    // the pages; they are still in the log, and SQLite puts them in place.
    const bool logLeft = QFileInfo(path + QLatin1String("-wal")).size() > 0;
    if (countValid && !logLeft && size < pageSize * word(28)) {
        throw Error(Error::Kind::Truncated, shown);
    }
}

} // namespace

bool isNetworkFileSystem(const QString& type)
{
    static constexpr std::array names{
        "nfs",       "cifs",      "smb",         "afs",         "9p",           "davfs",
        "ncpfs",     "ceph",      "glusterfs",   "lustre",      "beegfs",       "vboxsf",
        "vmhgfs",    "prl_fs",    "fuse.sshfs",  "fuse.davfs",  "fuse.gvfsd",   "fuse.rclone",
        "fuse.ceph", "fuse.smbn", "fuse.curlft", "fuse.vmhgfs", "fuse.gluster", "fuse.s3fs"};
    return std::any_of(names.begin(), names.end(), [&](const char* name) {
        return type.startsWith(QLatin1String(name), Qt::CaseInsensitive);
    });
}

void checkSqliteFile(const QString& path, bool mayBeMissing)
{
    refuseNetworkShare(path);
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists()) {
        if (!mayBeMissing) {
            throw Error(Error::Kind::NotFound, shown);
        }
        const QFileInfo folder(info.absolutePath());
        if (!folder.isDir() || !folder.isWritable()) {
            throw Error(Error::Kind::NotWritable, QDir::toNativeSeparators(info.absolutePath()));
        }
        return;
    }
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::NotReadable, shown, file.errorString());
    }
    if (file.size() == 0 && mayBeMissing) {
        return;
    }
    checkHeader(path, file.size(), file.read(headerSize));
}

QString readOnlyUri(const QString& path)
{
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    uri += QLatin1String("?mode=ro");
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        uri += QLatin1String("&immutable=1");
    }
    return uri;
}

} // namespace juzhen
