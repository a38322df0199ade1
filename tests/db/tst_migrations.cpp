// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/migrations.h"
#include "models/db/query.h"
#include "models/stores/accountstore.h"
#include "tests/support/testregister.h"
#include "tests/support/thrown.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QResource>
#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

namespace {

/// Further migrations for as long as it lives, as a later version of the program would bring them.
class LaterSteps
{
public:
    /// @p scripts are the steps after the newest real one.
    explicit LaterSteps(const QStringList& scripts)
    {
        QByteArray list("<RCC><qresource prefix=\"/migrations\">");
        int version = migrations::latest();
        for (const QString& script : scripts) {
            const QString name =
                QStringLiteral("%1_later.sql").arg(++version, 4, 10, QLatin1Char('0'));
            write(name, script.toUtf8());
            list += "<file>" + name.toLatin1() + "</file>";
        }
        write(QStringLiteral("later.qrc"), list + "</qresource></RCC>");
        QProcess rcc;
        rcc.setWorkingDirectory(m_folder.path());
        rcc.start(QStringLiteral(JUZHEN_RCC),
                  {QStringLiteral("-binary"), QStringLiteral("later.qrc"), QStringLiteral("-o"),
                   QStringLiteral("later.rcc")});
        m_isThere =
            rcc.waitForFinished() && rcc.exitCode() == 0 && QResource::registerResource(file());
    }

    ~LaterSteps() { QResource::unregisterResource(file()); }

    LaterSteps(const LaterSteps&) = delete;
    LaterSteps& operator=(const LaterSteps&) = delete;

    [[nodiscard]] bool isThere() const { return m_isThere; }

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("later.rcc")); }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size()) {
            qFatal("can't write the test's migration");
        }
    }

    QTemporaryDir m_folder;
    bool m_isThere = false;
};

QString moment()
{
    return QStringLiteral("2025-11-20T09:00:00");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasTable(Database& database, const QString& name)
{
    return !database.columnNames(name).isEmpty();
}

QString goodStep()
{
    return QStringLiteral("CREATE TABLE later (id integer PRIMARY KEY, name text NOT NULL);\n"
                          "ALTER TABLE account ADD COLUMN later_note text NOT NULL DEFAULT '';");
}

QString badStep()
{
    return QStringLiteral("UPDATE account SET name = 'lost';\n"
                          "DROP TABLE workflow_step;\n"
                          "SELECT nonsense FROM nowhere;");
}

} // namespace

/// Registers of earlier versions are brought up to date, or left exactly as they are (trap 26).
class TstMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void newRegister_data() { TestDatabase::addEngineRows(); }

    void newRegister();

    void upgradeKeepsTheRecords_data() { TestDatabase::addEngineRows(); }

    void upgradeKeepsTheRecords();

    void copiesBeforeUpgrade();
    void copyComesBeforeEverything();

    void failedStepChangesNothing_data() { TestDatabase::addEngineRows(); }

    void failedStepChangesNothing();

    void refusesALaterRegister_data() { TestDatabase::addEngineRows(); }

    void refusesALaterRegister();

    void refusesSomebodyElsesTables_data() { TestDatabase::addEngineRows(); }

    void refusesSomebodyElsesTables();

    void twoProgramsAtOnce_data() { TestDatabase::addEngineRows(); }

    void twoProgramsAtOnce();
    void readOnlyIsNotUpgraded();
};

void TstMigrations::newRegister()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    QCOMPARE(migrations::current(*database), 0);
    QCOMPARE(migrations::upgrade(*database, moment()), migrations::latest());
    QCOMPARE(migrations::current(*database), migrations::latest());
    QVERIFY(hasTable(*database, QStringLiteral("account")));
    QCOMPARE(migrations::upgrade(*database, moment()), 0);
    QCOMPARE(QDir(place.folder()).entryList({QStringLiteral("*.bak*")}).size(), 0);

    Query steps(
        *database,
        QStringLiteral("SELECT version, applied_at, checksum FROM schema_version ORDER BY 1"));
    steps.run();
    for (int version = 1; version <= migrations::latest(); ++version) {
        QVERIFY(steps.next());
        QCOMPARE(steps.integer(0), version);
        QCOMPARE(steps.text(1), moment());
        QCOMPARE(steps.text(2).size(), 64);
    }
}

void TstMigrations::upgradeKeepsTheRecords()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    Account account;
    account.name = QStringLiteral("示例发布");
    AccountStore(office.session()).create(account);
    office.close();
    const LaterSteps later({goodStep()});
    QVERIFY(later.isThere());
    const auto session = office.another();
    QCOMPARE(migrations::current(session->database()), migrations::latest());
    QVERIFY(hasTable(session->database(), QStringLiteral("later")));
    QCOMPARE(AccountStore(*session).require(account.id), account);
}

void TstMigrations::copiesBeforeUpgrade()
{
    TestRegister office;
    const QString file = office.source().location;
    const int version = migrations::latest();
    Account account;
    account.name = QStringLiteral("示例发布");
    AccountStore(office.session()).create(account);
    office.close();
    {
        const LaterSteps later({goodStep()});
        (void)office.another();
    }
    const QString copy = QStringLiteral("%1.v%2.bak").arg(file).arg(version);
    QVERIFY(QFile::exists(copy));
    QCOMPARE(QDir(office.folder()).entryList({QStringLiteral("*.part")}).size(), 0);
    SessionSource source = office.source();
    source.location = copy;
    Session before(source); // the earlier program opens it
    QCOMPARE(migrations::current(before.database()), version);
    QCOMPARE(AccountStore(before).require(account.id), account);
}

/// Where no copy can be made, nothing is upgraded, and an earlier copy stays (trap 4).
void TstMigrations::copyComesBeforeEverything()
{
    TestRegister office;
    const QString file = office.source().location;
    const int version = migrations::latest();
    office.close();
    const QString copy = QStringLiteral("%1.v%2.bak").arg(file).arg(version);
    QVERIFY(QFile::copy(file, copy));
    QVERIFY(QDir().mkdir(copy + QStringLiteral(".part"))); // in the way of the new copy
    const QByteArray before = contentOf(copy);
    {
        const LaterSteps later({goodStep()});
        QVERIFY(kindThrownBy([&] { (void)office.another(); }).has_value());
    }
    QCOMPARE(contentOf(copy), before);
    QCOMPARE(migrations::current(office.another()->database()), version);
}

void TstMigrations::failedStepChangesNothing()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    const int version = migrations::latest();
    Account account;
    account.name = QStringLiteral("示例发布");
    AccountStore(office.session()).create(account);
    office.close();
    const bool isFile = engine == u"sqlite";
    const QByteArray before = isFile ? contentOf(office.source().location) : QByteArray();
    {
        // The first step is fine; it must go with the second.
        const LaterSteps later({goodStep(), badStep()});
        QCOMPARE(kindThrownBy([&] { (void)office.another(); }), Error::Kind::Internal);
    }
    if (isFile) {
        QCOMPARE(contentOf(office.source().location), before);
    }
    const auto session = office.another();
    QCOMPARE(migrations::current(session->database()), version);
    QVERIFY(!hasTable(session->database(), QStringLiteral("later")));
    QVERIFY(hasTable(session->database(), QStringLiteral("workflow_step")));
    QCOMPARE(AccountStore(*session).require(account.id), account);
    account.name = QStringLiteral("示例新开");
    account.id = {};
    account.uid.clear();
    AccountStore(*session).create(account);
}

void TstMigrations::refusesALaterRegister()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    office.close();
    {
        const LaterSteps later({goodStep()});
        (void)office.another();
    }
    const bool isFile = engine == u"sqlite";
    const QByteArray before = isFile ? contentOf(office.source().location) : QByteArray();
    for (const bool readOnly : {false, true}) {
        SessionSource source = office.source();
        source.readOnly = readOnly;
        const auto thrown = thrownBy([&] { Session session(source); });
        QVERIFY(thrown.has_value());
        QCOMPARE(thrown->kind(), Error::Kind::NewerSchema);
        QVERIFY(thrown->detail().contains(QString::number(migrations::latest() + 1)));
    }
    if (isFile) {
        QCOMPARE(contentOf(office.source().location), before);
    }
}

void TstMigrations::refusesSomebodyElsesTables()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    const auto database = place.open();
    database->execute(QStringLiteral("CREATE TABLE account (id integer)"));
    QCOMPARE(kindThrownBy([&] { migrations::upgrade(*database, moment()); }),
             Error::Kind::NotADatabase);
    QVERIFY(!hasTable(*database, QStringLiteral("schema_version")));
}

void TstMigrations::twoProgramsAtOnce()
{
    QFETCH(QString, engine);
    TestDatabase place(engine);
    std::vector<std::unique_ptr<QThread>> programs;
    std::atomic<int> failures = 0;
    std::atomic<int> steps = 0;
    (void)place.open(); // the file is there
    for (int i = 0; i < 3; ++i) {
        programs.emplace_back(QThread::create([&] {
            try {
                const auto database = place.open();
                steps += migrations::upgrade(*database, moment());
            } catch (const Error& error) {
                qWarning("%s", error.what());
                ++failures;
            }
        }));
        programs.back()->start();
    }
    for (const auto& program : programs) {
        program->wait();
    }
    QCOMPARE(failures, 0);
    QCOMPARE(steps, migrations::latest()); // one did it, the others found it done
}

void TstMigrations::readOnlyIsNotUpgraded()
{
    TestRegister office;
    office.close();
    const int version = migrations::latest();
    const LaterSteps later({goodStep()});
    const QByteArray before = contentOf(office.source().location);
    SessionSource source = office.source();
    source.readOnly = true;
    {
        Session session(source);
        QCOMPARE(migrations::current(session.database()), version);
    }
    QCOMPARE(contentOf(office.source().location), before);
    QCOMPARE(QDir(office.folder()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TstMigrations)
#include "tst_migrations.moc"
