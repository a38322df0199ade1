// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/migrations.h"

#include "models/db/database.h"
#include "models/db/dialect.h"
#include "models/db/query.h"
#include "models/db/transaction.h"
#include "models/domain/error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace juzhen::migrations {

namespace {

constexpr auto folder = ":/migrations";

bool tableExists(Database& database, const QString& name)
{
    return Query(database, dialect::tableExists(database.engine())).run(name).next();
}

bool isEmpty(Database& database)
{
    if (database.engine() == Engine::Postgres) {
        return !tableExists(database, QStringLiteral("account"));
    }
    return !Query(database, QStringLiteral("SELECT 1 FROM sqlite_master")).run().next();
}

/// The file of step @p version for the engine: the shared one, or its twin.
QString stepFile(Engine engine, int version)
{
    const QString number = QStringLiteral("%1_*").arg(version, 4, 10, QLatin1Char('0'));
    const QString twin =
        engine == Engine::Sqlite ? QStringLiteral(".sqlite.sql") : QStringLiteral(".postgres.sql");
    const QDir dir(QString::fromLatin1(folder));
    for (const QString& name : dir.entryList({number}, QDir::Files)) {
        if (name.endsWith(twin) || name.count(QLatin1Char('.')) == 1) {
            return dir.filePath(name);
        }
    }
    throw Error(Error::Kind::Internal, QStringLiteral("migration %1").arg(version));
}

QByteArray readStep(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(Error::Kind::Internal, path);
    }
    return file.readAll();
}

void runStep(Database& database, int version, const QString& appliedAt)
{
    const QByteArray script = readStep(stepFile(database.engine(), version));
    database.executeScript(dialect::expand(database.engine(), QString::fromUtf8(script)));
    Query(database, QStringLiteral("INSERT INTO schema_version (version, applied_at, checksum) "
                                   "VALUES (?, ?, ?)"))
        .run(version, appliedAt,
             QString::fromLatin1(
                 QCryptographicHash::hash(script, QCryptographicHash::Sha256).toHex()));
}

void copyBeforeUpgrade(Database& database, int version)
{
    const QString copy = QStringLiteral("%1.v%2.bak").arg(database.location().file).arg(version);
    const QString unfinished = copy + QLatin1String(".part");
    QFile::remove(unfinished);
    try {
        Query(database, QStringLiteral("VACUUM INTO ?")).run(unfinished);
    } catch (const Error&) {
        QFile::remove(unfinished);
        throw;
    }
    // The copy of an earlier attempt stays until this one is whole.
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy)) {
        throw Error(Error::Kind::NotWritable, copy);
    }
}

/// Runs the steps that are missing once no other program upgrades; returns their number.
int runSteps(Database& database, int to, const QString& appliedAt)
{
    Transaction transaction(database);
    const QString lock = dialect::logLock(database.engine());
    if (!lock.isEmpty()) {
        database.execute(lock);
    }
    database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version ("
                                    "version integer PRIMARY KEY, applied_at text NOT NULL, "
                                    "checksum text NOT NULL)"));
    const int from = current(database);
    for (int version = from + 1; version <= to; ++version) {
        runStep(database, version, appliedAt);
    }
    transaction.commit();
    return std::max(0, to - from);
}

} // namespace

int latest()
{
    int version = 0;
    const auto names = QDir(QString::fromLatin1(folder)).entryList(QDir::Files);
    for (const QString& name : names) {
        version = std::max(version, name.left(4).toInt());
    }
    return version;
}

int current(Database& database)
{
    if (!tableExists(database, QStringLiteral("schema_version"))) {
        if (!isEmpty(database)) {
            throw Error(Error::Kind::NotADatabase, database.location().display());
        }
        return 0;
    }
    Query query(database, QStringLiteral("SELECT max(version) FROM schema_version"));
    query.run();
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

int upgrade(Database& database, const QString& appliedAt)
{
    const int from = current(database);
    const int to = latest();
    if (from > to) {
        throw Error(Error::Kind::NewerSchema, database.location().display(),
                    QStringLiteral("version %1, this program knows %2").arg(from).arg(to));
    }
    if (from == to) {
        return 0;
    }
    if (from > 0 && database.engine() == Engine::Sqlite) {
        copyBeforeUpgrade(database, from);
    }
    return runSteps(database, to, appliedAt);
}

} // namespace juzhen::migrations
