// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/stores/accountstore.h"
#include "models/stores/session.h"
#include "tests/app/commandrunner.h"
#include "tests/support/earlierregister.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace juzhen {

/// Accounts that are registered twice, as a script asks for them.
class TstDuplicatesCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsGroups();
    void bringsAnEarlierRegisterUpToDate();
    void explainsAnEarlierRegisterThatCannotBeWritten();

private:
    [[nodiscard]] Outcome run(const QString& line, const QString& reg) const
    {
        return m_runner.run(line.split(u' ') + QStringList{QStringLiteral("--database"), reg});
    }

    [[nodiscard]] QString earlierRegister(const QString& name) const;

    CommandRunner m_runner;
};

void TstDuplicatesCommand::listsGroups()
{
    const QString reg = m_runner.path(QStringLiteral("duplicates.juzhen"));
    SessionSource source;
    source.location = reg;
    const auto addAccount = [&](Session& session, const QString& name) {
        Account account;
        account.name = name;
        account.platformCode = QStringLiteral("weibo");
        AccountStore(session).create(account);
    };
    addAccount(*Session::create(source), QStringLiteral("示例发布"));
    const Outcome none = run(QStringLiteral("duplicates --json"), reg);
    QCOMPARE(none.code, 0);
    QVERIFY(none.json()[QLatin1String("groups")].toArray().isEmpty());
    {
        Session session(source);
        addAccount(session, QStringLiteral("示例发布微博"));
    }
    const Outcome one = run(QStringLiteral("duplicates --json"), reg);
    QCOMPARE(one.code, 1);
    const QJsonObject group = one.json()[QLatin1String("groups")].toArray().first().toObject();
    QCOMPARE(group[QLatin1String("reason")].toString(), QStringLiteral("same_name"));
    QCOMPARE(group[QLatin1String("accounts")].toArray().size(), 2);
    const Outcome table = run(QStringLiteral("duplicates"), reg);
    QCOMPARE(table.code, 1);
    QVERIFY(table.output.contains(QStringLiteral("示例发布微博").toUtf8()));
}

/// A register as an earlier version of the program left it.
QString TstDuplicatesCommand::earlierRegister(const QString& name) const
{
    SessionSource source;
    source.location = m_runner.path(name);
    const auto session = Session::create(source);
    session->database().execute(QStringLiteral("DROP TABLE duplicate_pair"));
    session->database().execute(QStringLiteral("DROP TABLE account_metric"));
    testing::undoOperatorTables(session->database());
    session->database().execute(QStringLiteral("DELETE FROM schema_version WHERE version >= 8"));
    return source.location;
}

void TstDuplicatesCommand::bringsAnEarlierRegisterUpToDate()
{
    const QString reg = earlierRegister(QStringLiteral("earlier.juzhen"));
    const Outcome outcome = run(QStringLiteral("duplicates --json"), reg);
    QVERIFY2(outcome.code == 0, outcome.told());
    QVERIFY(QFile::exists(reg + QStringLiteral(".v7.bak"))); // as it was
}

/// It can't be read as it is, nor brought up to date where it lies: the sentence says both.
void TstDuplicatesCommand::explainsAnEarlierRegisterThatCannotBeWritten()
{
    QVERIFY(QDir().mkpath(m_runner.path(QStringLiteral("closed"))));
    const QString reg = earlierRegister(QStringLiteral("closed/earlier.juzhen"));
    const QString folder = m_runner.path(QStringLiteral("closed"));
    QVERIFY(QFile::setPermissions(reg, QFile::Permissions(0x4444)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    const QStringList arguments{QStringLiteral("duplicates"), QStringLiteral("--lang"),
                                QStringLiteral("en"), QStringLiteral("--database"), reg};
    const Outcome outcome =
        CommandRunner::isRoot() ? m_runner.runAsNobody(arguments) : m_runner.run(arguments);
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.sentence().contains(QStringLiteral("earlier version")), outcome.told());
    QVERIFY2(outcome.sentence().contains(QStringLiteral("earlier.juzhen")), outcome.told());
}

} // namespace juzhen

QTEST_GUILESS_MAIN(juzhen::TstDuplicatesCommand)
#include "tst_duplicatescommand.moc"
