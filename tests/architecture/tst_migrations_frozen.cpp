// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

namespace juzhen {

/// Guards released migrations: their hashes stand in migrations.sha256 (the form of sha256sum, with
/// names below resources/migrations), one line a released file, and never change.
class TstMigrationsFrozen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsChanges_data();
    void findsChanges();
    void releasedFilesAreUnchanged();
};

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray hashOf(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

/// The number in front of a migration's name; 0 when there is none.
int numberOf(const QString& name)
{
    return name.section(u'_', 0, 0).toInt();
}

/// What is wrong with the folder, given the list of released files.
QStringList changes(const QString& folder, const QByteArray& list)
{
    QMap<QString, QByteArray> released;
    for (const QByteArray& line : list.split('\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith('#')) {
            released.insert(QString::fromUtf8(line.mid(66)), line.left(64));
        }
    }
    QStringList found;
    int newest = 0;
    for (auto it = released.cbegin(); it != released.cend(); ++it) {
        const QString path = QDir(folder).filePath(it.key());
        newest = std::max(newest, numberOf(it.key()));
        if (!QFile::exists(path)) {
            found << it.key() + u" was released and is gone";
        } else if (hashOf(contents(path)) != it.value()) {
            found << it.key() + u" was released and has changed: write a new migration instead";
        }
    }
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files)) {
        if (!released.contains(name) && numberOf(name) <= newest) {
            found << name + u" stands before a released migration: give it a number after the last";
        }
    }
    return found;
}

} // namespace

void TstMigrationsFrozen::findsChanges_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("expected");

    const QByteArray first = hashOf("first") + "  0001_start.sql\n";
    const QByteArray second = hashOf("second") + "  0002_more.sql\n";
    QTest::newRow("nothing released") << QByteArray("# none yet\n") << 0;
    QTest::newRow("first released") << first << 0;
    QTest::newRow("both released") << QByteArray(first + second) << 0;
    QTest::newRow("changed") << QByteArray(hashOf("other") + "  0001_start.sql\n") << 1;
    QTest::newRow("gone") << QByteArray(first + hashOf("x") + "  0001_start.postgresql.sql\n") << 1;
    QTest::newRow("slipped in before") << second << 1;
}

void TstMigrationsFrozen::findsChanges()
{
    QFETCH(QByteArray, list);
    QFETCH(int, expected);

    const QTemporaryDir folder;
    for (const auto& [name, text] :
         {std::pair("0001_start.sql", "first"), std::pair("0002_more.sql", "second")}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    const QStringList found = changes(folder.path(), list);
    QVERIFY2(found.size() == expected, qUtf8Printable(found.join(u'\n')));
}

void TstMigrationsFrozen::releasedFilesAreUnchanged()
{
    const QDir top(QStringLiteral(JUZHEN_SOURCE_DIR));
    const QString list = top.filePath(QStringLiteral("tests/architecture/migrations.sha256"));
    QVERIFY(QFile::exists(list));
    const QStringList found =
        changes(top.filePath(QStringLiteral("resources/migrations")), contents(list));
    QVERIFY2(found.isEmpty(), qUtf8Printable(u'\n' + found.join(u'\n')));
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstMigrationsFrozen)
#include "tst_migrations_frozen.moc"
