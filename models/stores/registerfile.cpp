// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/registerfile.h"

#include "models/db/migrations.h"
#include "models/db/transaction.h"
#include "models/stores/auditlog.h"
#include "models/stores/campaignstore.h"
#include "models/stores/recordtable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QStorageInfo>

#include <memory>

namespace juzhen {

namespace {

/// The tables of a register in @p copy, a new file of the newest schema. In which order they are
/// filled doesn't matter, because references are looked at when all of them are.
QStringList tablesOf(Database& copy)
{
    Query query(copy, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                     "AND name NOT LIKE 'sqlite%' AND name <> 'schema_version' "
                                     "ORDER BY rowid"));
    query.run();
    QStringList tables;
    while (query.next()) {
        tables.append(query.text(0));
    }
    return tables;
}

void copyTables(Database& from, Database& to, const std::function<void(qint64)>& step)
{
    Transaction transaction(to);
    to.execute(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
    qint64 copied = 0;
    const QStringList tables = tablesOf(to);
    for (const QString& table : tables) {
        const QStringList columns = to.columnNames(table);
        const QStringList marks(columns.size(), QStringLiteral("?"));
        Query read(from,
                   QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QLatin1Char(',')), table));
        Query write(to,
                    QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                        .arg(table, columns.join(QLatin1Char(',')), marks.join(QLatin1Char(','))));
        read.run();
        while (read.next()) {
            for (int i = 0; i < columns.size(); ++i) {
                write.bind(i, read.value(i));
            }
            write.execute();
            if (++copied % 500 == 0 && step) {
                step(copied);
            }
        }
    }
    transaction.commit();
}

void writeCopy(Session& session, const QString& path, const std::function<void(qint64)>& step)
{
    if (session.database().engine() == Engine::Sqlite) {
        // A session that only reads refuses every write, also that of the copy.
        session.database().execute(QStringLiteral("PRAGMA query_only = OFF"));
        Query(session.database(), QStringLiteral("VACUUM INTO ?")).run(path);
        if (session.isReadOnly()) {
            session.database().execute(QStringLiteral("PRAGMA query_only = ON"));
        }
        return;
    }
    DatabaseLocation location;
    location.file = path;
    Database copy(location, Database::Mode::Create);
    migrations::upgrade(copy, session.clock().now().toString(Qt::ISODate));
    copyTables(session.database(), copy, step);
    copy.execute(QStringLiteral("PRAGMA journal_mode = DELETE"));
}

void checkCopy(Session& session, const QString& path)
{
    SessionSource source = session.source();
    source.location = path;
    source.readOnly = true;
    source.hub = nullptr;
    Session copy(source);
    if (!verifyRegister(copy).isSound() || copy.log().size() != session.log().size()) {
        throw Error(Error::Kind::Damaged, QDir::toNativeSeparators(path));
    }
}

void checkTarget(Session& session, const QString& path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable()) {
        throw Error(Error::Kind::NotWritable, QDir::toNativeSeparators(folder.filePath()));
    }
    if (session.database().engine() == Engine::Sqlite) {
        const QFileInfo original(session.database().location().file);
        if (QFileInfo::exists(path)
            && QFileInfo(path).canonicalFilePath() == original.canonicalFilePath()) {
            throw Error(Error::Kind::IsRegister, QDir::toNativeSeparators(path));
        }
        const qint64 needed = original.size();
        // A system that keeps no table of its disks, as in a bare chroot, tells nothing.
        const QStorageInfo storage(folder.filePath());
        if (storage.isValid() && storage.isReady() && storage.bytesAvailable() < needed) {
            throw Error(Error::Kind::DiskFull, QDir::toNativeSeparators(path));
        }
    }
}

} // namespace

bool isOutdated(Session& session)
{
    return migrations::current(session.database()) < migrations::latest();
}

Verification verifyRegister(Session& session)
{
    Verification verification;
    Database& database = session.database();
    if (database.engine() == Engine::Sqlite) {
        Query integrity(database, QStringLiteral("PRAGMA integrity_check(20)"));
        integrity.run();
        while (integrity.next()) {
            if (integrity.text(0) != QLatin1String("ok")) {
                verification.damage.append(integrity.text(0));
            }
        }
        Query links(database, QStringLiteral("PRAGMA foreign_key_check"));
        links.run();
        QMap<QString, qint64> broken;
        while (links.next()) {
            ++broken[links.text(0) + QStringLiteral(" → ") + links.text(2)];
        }
        for (auto it = broken.cbegin(); it != broken.cend(); ++it) {
            verification.danglingLinks.append(
                QStringLiteral("%1: %2").arg(it.key()).arg(it.value()));
        }
    }
    verification.logEntries = session.log().size();
    verification.brokenEntry = session.log().firstBrokenEntry();
    CampaignStore campaigns(session);
    for (const Campaign& campaign : campaigns.all()) {
        if (!campaigns.isSealIntact(campaign.id)) {
            verification.brokenSeals.append(campaign.name);
        }
    }
    return verification;
}

void backupRegister(Session& session, const QString& path, const std::function<void(qint64)>& step)
{
    checkTarget(session, path);
    const QString partial = path + QLatin1String(".part");
    QFile::remove(partial);
    const auto clean = [](const QString* name) {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
            QFile::remove(*name + QLatin1String(suffix));
        }
    };
    const std::unique_ptr<const QString, decltype(clean)> cleanUp(&partial, clean);
    writeCopy(session, partial, step);
    checkCopy(session, partial);
    QFile::remove(path + QLatin1String(".old"));
    const bool hadEarlier = QFile::exists(path);
    if (hadEarlier && !QFile::rename(path, path + QLatin1String(".old"))) {
        throw Error(Error::Kind::NotWritable, QDir::toNativeSeparators(path));
    }
    if (!QFile::rename(partial, path)) {
        QFile::rename(path + QLatin1String(".old"), path);
        throw Error(Error::Kind::NotWritable, QDir::toNativeSeparators(path));
    }
    QFile::remove(path + QLatin1String(".old"));
}

} // namespace juzhen
