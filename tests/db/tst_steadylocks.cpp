// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace juzhen {

/// The locks of several connections of one program; those of two programs are in tests/app.
class TstSteadyLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastToCloseTakesTheLogAway();
    void lockOutlivesWhoAskedForIt();
};

namespace {

/// Whether another program would be kept from writing into the file at this moment.
bool isReadLocked(const QString& path)
{
#ifdef Q_OS_LINUX
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_start = 0x40000002; // the bytes that SQLite's readers share
    lock.l_len = 510;
    return ::fcntl(file.handle(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
#else
    Q_UNUSED(path)
    return false;
#endif
}

std::unique_ptr<Database> open(const QTemporaryDir& folder, Database::Mode mode)
{
    DatabaseLocation location;
    location.file = folder.filePath(QStringLiteral("示例.juzhen"));
    return std::make_unique<Database>(location, mode);
}

} // namespace

void TstSteadyLocks::lastToCloseTakesTheLogAway()
{
    const QTemporaryDir folder;
    auto first = open(folder, Database::Mode::Create);
    first->execute(QStringLiteral("CREATE TABLE example (value integer)"));
    auto second = open(folder, Database::Mode::Open);
    const QString log = first->location().file + QStringLiteral("-wal");
    first.reset();
    QVERIFY(QFile::exists(log));
    second->execute(QStringLiteral("INSERT INTO example VALUES (1)"));
    second.reset();
    QVERIFY(!QFile::exists(log));
    second = open(folder, Database::Mode::Open);
    Query count(*second, QStringLiteral("SELECT count(*) FROM example"));
    count.run();
    QVERIFY(count.next());
    QCOMPARE(count.integer(0), 1);
}

void TstSteadyLocks::lockOutlivesWhoAskedForIt()
{
#ifndef Q_OS_LINUX
    QSKIP("locks belong to the open file here, or to nobody we could ask");
#endif
    const QTemporaryDir folder;
    auto first = open(folder, Database::Mode::Create);
    first->execute(QStringLiteral("PRAGMA journal_mode = DELETE")); // every lock is on the file
    first->execute(QStringLiteral("CREATE TABLE example (value integer)"));
    auto second = open(folder, Database::Mode::ReadOnly);
    auto third = open(folder, Database::Mode::ReadOnly);
    first.reset();
    // The lock that the second asks the system for serves the third, too, and is still there when
    // the second has gone, whoever looks into the file meanwhile.
    second->execute(QStringLiteral("BEGIN"));
    second->execute(QStringLiteral("SELECT * FROM example"));
    third->execute(QStringLiteral("BEGIN"));
    third->execute(QStringLiteral("SELECT * FROM example"));
    const QString path = third->location().file;
    QVERIFY(isReadLocked(path));
    second.reset();
    QVERIFY(isReadLocked(path));
    third->execute(QStringLiteral("COMMIT"));
    QVERIFY(!isReadLocked(path));
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstSteadyLocks)
#include "tst_steadylocks.moc"
