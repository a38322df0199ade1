// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/safefile.h"
#include "tests/exchange/testbooks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

#include <limits>

using namespace juzhen;
using namespace juzhen::testing;
using Kind = Error::Kind;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TstSafeFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void replacesOnCommit();
    void leavesNothingWithoutCommit();
    void verificationRefuses();
    void keepsTheEnding();
    void followsLinks();
    void keepsPermissions();
    void refusals();
    void neverReplacesARegister();
    void refusesReadOnlyTarget();
    void refusesReadOnlyFolder();
    void notEnoughRoom();
    void lostFileIsAnError();

private:
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstSafeFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("导出 #1.xlsx"));
    writeFile(m_path, "earlier");
}

void TstSafeFile::replacesOnCommit()
{
    SafeFile file(m_path);
    writeFile(file.temporaryPath(), "new");
    QCOMPARE(contentOf(m_path), QByteArray("earlier"));
    QString verified;
    file.commit([&](const QString& path) {
        verified = path;
        QCOMPARE(contentOf(path), QByteArray("new"));
        QCOMPARE(contentOf(m_path), QByteArray("earlier"));
    });
    QVERIFY(!verified.isEmpty());
    QVERIFY(!QFile::exists(verified));
    QCOMPARE(contentOf(m_path), QByteArray("new"));
    QCOMPARE(names(), QStringList(QStringLiteral("导出 #1.xlsx")));
}

void TstSafeFile::leavesNothingWithoutCommit()
{
    {
        const SafeFile file(m_path);
        writeFile(file.temporaryPath(), "new");
        QCOMPARE(names().size(), 2);
    }
    QCOMPARE(names(), QStringList(QStringLiteral("导出 #1.xlsx")));
    QCOMPARE(contentOf(m_path), QByteArray("earlier"));
}

void TstSafeFile::verificationRefuses()
{
    const auto write = [&] {
        SafeFile file(m_path);
        writeFile(file.temporaryPath(), "half");
        file.commit([](const QString&) { throw Error(Kind::Truncated); });
    };
    QCOMPARE(kindThrownBy(write), Kind::Truncated);
    QCOMPARE(contentOf(m_path), QByteArray("earlier"));
    QCOMPARE(names().size(), 1);
}

void TstSafeFile::keepsTheEnding()
{
    const SafeFile file(m_path);
    QCOMPARE(QFileInfo(file.temporaryPath()).suffix(), QStringLiteral("xlsx"));
    QCOMPARE(QFileInfo(file.temporaryPath()).path(), m_folder->path());
}

void TstSafeFile::followsLinks()
{
    const auto link = m_folder->filePath(QStringLiteral("link.xlsx"));
    QVERIFY(QFile::link(m_path, link));
    SafeFile file(link);
    writeFile(file.temporaryPath(), "new");
    file.commit();
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(m_path), QByteArray("new"));
}

void TstSafeFile::keepsPermissions()
{
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser
                             | QFile::WriteUser | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(m_path, permissions));
    SafeFile file(m_path);
    writeFile(file.temporaryPath(), "new");
    file.commit();
    QCOMPARE(QFileInfo(m_path).permissions(), permissions);
}

void TstSafeFile::refusals()
{
    const auto open = [](const QString& path) {
        return kindThrownBy([&] { SafeFile file(path); });
    };
    QCOMPARE(open(m_folder->filePath(QStringLiteral("none/a.xlsx"))), Kind::NotWritable);
    QCOMPARE(open(m_folder->path()), Kind::NotWritable);
    QCOMPARE(open(m_path + QStringLiteral("/a.xlsx")), Kind::NotWritable);
    QCOMPARE(names().size(), 1);
}

void TstSafeFile::neverReplacesARegister()
{
    const QByteArray content("SQLite format 3\0and what the office has kept", 45);
    writeFile(m_path, content);
    QCOMPARE(kindThrownBy([&] { SafeFile file(m_path); }), Kind::IsRegister);
    QCOMPARE(contentOf(m_path), content);
    QCOMPARE(names().size(), 1);
}

void TstSafeFile::refusesReadOnlyTarget()
{
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadUser));
    if (QFileInfo(m_path).isWritable()) {
        QSKIP("this user may write everywhere");
    }
    QCOMPARE(kindThrownBy([&] { SafeFile file(m_path); }), Kind::NotWritable);
}

void TstSafeFile::refusesReadOnlyFolder()
{
    const SmallDisk disk(QStringLiteral("ro"));
    if (!disk.isMounted()) {
        QSKIP("mounting a small file system needs more rights");
    }
    const auto open = [&] {
        SafeFile file(disk.file(QStringLiteral("a.xlsx")));
    };
    QCOMPARE(kindThrownBy(open), Kind::NotWritable);
}

void TstSafeFile::notEnoughRoom()
{
    if (freeBytes(m_folder->path()) < 0) {
        QSKIP("the free space can't be known here");
    }
    const auto open = [&] {
        SafeFile file(m_path, std::numeric_limits<qint64>::max());
    };
    QCOMPARE(kindThrownBy(open), Kind::DiskFull);
    QCOMPARE(names().size(), 1);
}

void TstSafeFile::lostFileIsAnError()
{
    SafeFile file(m_path);
    QVERIFY(QFile::remove(file.temporaryPath()));
    QCOMPARE(kindThrownBy([&] { file.commit(); }), Kind::NotWritable);
    QCOMPARE(contentOf(m_path), QByteArray("earlier"));
}

QTEST_GUILESS_MAIN(TstSafeFile)
#include "tst_safefile.moc"
