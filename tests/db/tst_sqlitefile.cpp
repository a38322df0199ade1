// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/query.h"
#include "models/db/sqlitefile.h"
#include "tests/support/testdatabase.h"
#include "tests/support/thrown.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace juzhen;
using namespace juzhen::testing;

/// A wrong file is refused with its true reason, before anything is written to it.
class TstSqliteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void newFiles();
    void awkwardNames_data();
    void awkwardNames();
    void truncatedAnywhere();
    void killedInTheMiddleOfACheckpoint();
    void networkFileSystems_trap5_data();
    void networkFileSystems_trap5();
};

namespace {

DatabaseLocation at(const QString& file)
{
    DatabaseLocation location;
    location.file = file;
    return location;
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("can't write the test's file");
    }
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(Database& database, int rows)
{
    database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS thing (id integer, name text)"));
    database.execute(
        QStringLiteral("INSERT INTO thing WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                       "SELECT i + 1 FROM n WHERE i < %1) SELECT i, hex(zeroblob(50)) FROM n")
            .arg(rows));
}

qint64 rowsIn(const QString& file)
{
    Database database(at(file));
    Query count(database, QStringLiteral("SELECT count(*), count(name) FROM thing"));
    count.run().next();
    return count.integer(0);
}

} // namespace

void TstSqliteFile::refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("mayBeNew");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray magic("SQLite format 3\0", 16);
    const auto row = [](const char* name, const QByteArray& content, Error::Kind kind) {
        QTest::newRow(name) << content << false << kind;
    };
    row("text", "账号名称,平台\n示例发布,微博\n", Error::Kind::NotADatabase);
    row("empty", {}, Error::Kind::NotADatabase);
    row("a zip file", QByteArray("PK\3\4") + QByteArray(4096, 'x'), Error::Kind::NotADatabase);
    row("encrypted or random", QByteArray(8192, '\x9d'), Error::Kind::NotADatabase);
    row("magic only", magic, Error::Kind::Truncated);
    row("half a header", magic + QByteArray(50, '\0'), Error::Kind::Truncated);
    row("magic in words", "SQLite format 3 is what a register looks like",
        Error::Kind::NotADatabase);
    QTest::newRow("text, where a register shall be made")
        << QByteArray("text") << true << Error::Kind::NotADatabase;
}

void TstSqliteFile::refused()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, mayBeNew);
    QFETCH(Error::Kind, kind);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("登记.juzhen"));
    write(path, content);
    const auto mode = mayBeNew ? Database::Mode::Create : Database::Mode::Open;
    const auto thrown = thrownBy([&] { Database database(at(path), mode); });
    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->kind(), kind);
    QCOMPARE(thrown->subject(), path);
    QCOMPARE(contentOf(path), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TstSqliteFile::newFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("登记.juzhen"));
    QCOMPARE(kindThrownBy([&] { Database database(at(path)); }), Error::Kind::NotFound);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(kindThrownBy([&] { Database database(at(folder.path())); }), Error::Kind::NotReadable);

    // No folder is made for it: it may be a share that isn't connected today.
    const QString nowhere = folder.filePath(QStringLiteral("nowhere/登记.juzhen"));
    const auto thrown = thrownBy([&] { Database database(at(nowhere), Database::Mode::Create); });
    QVERIFY(thrown.has_value());
    QCOMPARE(thrown->kind(), Error::Kind::NotWritable);
    QCOMPARE(thrown->subject(), folder.filePath(QStringLiteral("nowhere")));

    write(path, {}); // as a file dialog leaves it
    {
        Database database(at(path), Database::Mode::Create);
        fill(database, 3);
    }
    QCOMPARE(rowsIn(path), 3);
}

void TstSqliteFile::awkwardNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Chinese") << QStringLiteral("四川省 台账（2025）.juzhen");
    QTest::newRow("number sign") << QStringLiteral("a#b.juzhen");
    QTest::newRow("question mark") << QStringLiteral("a?mode=memory.juzhen");
    QTest::newRow("per cent") << QStringLiteral("a%20b%.juzhen");
    QTest::newRow("like an address") << QStringLiteral("file:a.juzhen");
    QTest::newRow("quotes") << QStringLiteral("a'b\"c.juzhen");
}

void TstSqliteFile::awkwardNames()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    {
        Database database(at(path), Database::Mode::Create);
        fill(database, 3);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
    QCOMPARE(rowsIn(path), 3);
    {
        // As a register on a disc would be opened.
        QSqlDatabase disc = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        disc.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
        disc.setDatabaseName(readOnlyUri(path));
        QVERIFY(disc.open());
        QVERIFY(disc.tables().contains(QStringLiteral("thing")));
    }
    QSqlDatabase::removeDatabase(name);
}

void TstSqliteFile::truncatedAnywhere()
{
    QTemporaryDir folder;
    const QString whole = folder.filePath(QStringLiteral("whole.juzhen"));
    {
        Database database(at(whole), Database::Mode::Create);
        fill(database, 500);
    }
    const QByteArray content = contentOf(whole);
    for (const qsizetype length : {qsizetype(100), qsizetype(4096), content.size() / 2,
                                   content.size() - 4096, content.size() - 1}) {
        const QString path = folder.filePath(QStringLiteral("%1.juzhen").arg(length));
        write(path, content.first(length));
        QCOMPARE(kindThrownBy([&] { Database database(at(path)); }), Error::Kind::Truncated);
        QCOMPARE(contentOf(path), content.first(length));
    }
}

/// The first page, with the new number of pages, is in the file already; the pages are still in the
/// log. SQLite mends that, and nobody may keep people from their register.
void TstSqliteFile::killedInTheMiddleOfACheckpoint()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("register.juzhen"));
    const QString killed = folder.filePath(QStringLiteral("killed.juzhen"));
    {
        Database database(at(path), Database::Mode::Create);
        fill(database, 10);
    }
    {
        Database database(at(path));
        database.execute(QStringLiteral("PRAGMA wal_autocheckpoint = 0"));
        fill(database, 2000);
        QVERIFY(QFile::copy(path, killed));
        QVERIFY(QFile::copy(path + QStringLiteral("-wal"), killed + QStringLiteral("-wal")));
    }
    QCOMPARE(rowsIn(path), 2010);
    QByteArray half = contentOf(killed);
    half.replace(0, 4096, contentOf(path).first(4096));
    write(killed, half);
    const auto pages = qFromBigEndian<quint32>(half.constData() + 28);
    QVERIFY(half.size() < qint64(pages) * 4096);
    const QByteArray log = contentOf(killed + QStringLiteral("-wal"));
    QCOMPARE(rowsIn(killed), 2010);

    // Without the log the pages are lost indeed.
    write(killed, half);
    QVERIFY(!QFile::exists(killed + QStringLiteral("-wal")));
    QCOMPARE(kindThrownBy([&] { (void)rowsIn(killed); }), Error::Kind::Truncated);
    QVERIFY(!log.isEmpty());
}

void TstSqliteFile::networkFileSystems_trap5_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isNetwork");
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "davfs", "fuse.sshfs",
                             "fuse.gvfsd-fuse", "fuse.rclone", "CIFS", "ceph", "vboxsf", "afs"}) {
        QTest::newRow(type) << QString::fromLatin1(type) << true;
    }
    for (const char* type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "vfat", "exfat", "ntfs",
                             "ntfs3", "fuseblk", "fuse.encfs", "zfs", "apfs", ""}) {
        QTest::newRow(*type == '\0' ? "unknown" : type) << QString::fromLatin1(type) << false;
    }
}

void TstSqliteFile::networkFileSystems_trap5()
{
    QFETCH(QString, type);
    QTEST(isNetworkFileSystem(type), "isNetwork");
}

QTEST_GUILESS_MAIN(TstSqliteFile)
#include "tst_sqlitefile.moc"
