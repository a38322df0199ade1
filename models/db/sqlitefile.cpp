// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/sqlitefile.h"

#include "models/domain/error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

#include <array>

namespace juzhen {

namespace {

constexpr qint64 headerSize = 100; // of an SQLite file, by its format description

void refuseNetworkShare(const QString& path)
{
    static constexpr std::array networkFileSystems{
        "nfs", "cifs", "smb", "afs", "9p", "davfs", "fuse.sshfs", "fuse.davfs", "ncpfs"};
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath()) {
        folder = QFileInfo(folder).absolutePath();
    }
    const QString type = QString::fromLatin1(QStorageInfo(folder).fileSystemType());
    for (const char* name : networkFileSystems) {
        if (type.startsWith(QLatin1String(name), Qt::CaseInsensitive)) {
            throw Error(Error::Kind::NetworkShare, QDir::toNativeSeparators(path), type);
        }
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
    if (countValid && size < pageSize * word(28)) {
        throw Error(Error::Kind::Truncated, shown);
    }
}

} // namespace

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
