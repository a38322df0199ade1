// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountstore.h"
#include "models/stores/session.h"
#include "tests/app/commandrunner.h"

#include <QTest>

namespace juzhen {

/// A register that is open in the window, with its several connections, while commands come and go.
class TstBesideCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
};

void TstBesideCommands::nothingIsLost_data()
{
    QTest::addColumn<QStringList>("looksInto");
    QTest::newRow("nobody else looks at the files") << QStringList();
    // As a file dialog does with every file of a folder, to see what kind it is.
    QTest::newRow("the register is looked into") << QStringList{QString()};
    QTest::newRow("all its files are looked into")
        << QStringList{QString(), QStringLiteral("-shm"), QStringLiteral("-wal")};
}

void TstBesideCommands::nothingIsLost()
{
    const CommandRunner runner;
    const QString reg = runner.path(QStringLiteral("示例.juzhen"));
    SessionSource source;
    source.location = reg;
    const auto run = [&](const char* command) {
        return runner.run({QString::fromLatin1(command), QStringLiteral("--json"),
                           QStringLiteral("--database"), reg});
    };
    const auto window = Session::create(source);
    const Session reader(source); // as the window opens it: a second time, while it is open
    QVERIFY(QFile::exists(reg + QStringLiteral("-wal")));
    QFETCH(const QStringList, looksInto);
    for (const QString& suffix : looksInto) {
        QFile file(reg + suffix);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(1).size(), 1);
    }
    QCOMPARE(run("verify").code, 0); // comes, and is not the last to leave
    QVERIFY(QFile::exists(reg + QStringLiteral("-wal")));
    Account account;
    account.name = QStringLiteral("示例新增");
    AccountStore(*window).create(account);
    const Outcome seen = runner.run({QStringLiteral("export"), runner.path(QStringLiteral("a.csv")),
                                     QStringLiteral("--json"), QStringLiteral("--database"), reg});
    QVERIFY2(seen.code == 0, seen.told());
    QCOMPARE(seen.json()[QLatin1String("rows")].toInt(), 1);
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstBesideCommands)
#include "tst_besidecommands.moc"
