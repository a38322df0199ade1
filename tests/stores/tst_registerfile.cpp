// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/accountstore.h"
#include "models/stores/custodystore.h"
#include "models/stores/personstore.h"
#include "models/stores/registerfile.h"
#include "models/stores/unitstore.h"
#include "tests/support/testregister.h"

#include <QTest>

using namespace juzhen;

/// A backup is the whole register, whatever tables a later version has added.
class TstRegisterFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void holdsEveryTable_data() { TestRegister::addEngineRows(); }

    void holdsEveryTable();

    void neverOntoItself();
};

namespace {

/// The rows of every table, as "table=rows".
QStringList rowsOf(Session& session, const QStringList& tables)
{
    QStringList rows;
    for (const QString& table : tables) {
        Query count(session.database(), QStringLiteral("SELECT count(*) FROM %1").arg(table));
        count.run();
        count.next();
        rows.append(QStringLiteral("%1=%2").arg(table).arg(count.integer(0)));
    }
    return rows;
}

QStringList tablesOf(Session& copy)
{
    Query query(copy.database(),
                QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                               "AND name NOT LIKE 'sqlite%' ORDER BY name"));
    query.run();
    QStringList tables;
    while (query.next()) {
        tables.append(query.text(0));
    }
    return tables;
}

} // namespace

void TstRegisterFile::holdsEveryTable()
{
    QFETCH(QString, engine);
    TestRegister office(engine);
    Session& session = office.session();
    Unit unit;
    unit.name = QStringLiteral("示例局");
    unit.regionCode = QStringLiteral("510107");
    UnitStore(session).create(unit);
    Account account;
    account.name = QStringLiteral("示例发布");
    account.platformCode = QStringLiteral("weibo");
    account.hostUnitId = unit.id;
    AccountStore(session).create(account);
    Person person;
    person.name = QStringLiteral("示例甲");
    person.unitId = unit.id;
    PersonStore(session).create(person);
    session.database().execute(
        QStringLiteral(
            "INSERT INTO custody (uid, revision, account_id, person_id, role, begins_on) "
            "VALUES ('1', 1, %1, %2, 'administrator', '2025-11-01')")
            .arg(account.id.value())
            .arg(person.id.value()));

    const QString path = office.folder() + QStringLiteral("/备份.juzhen");
    backupRegister(session, path);
    SessionSource source;
    source.location = path;
    source.readOnly = true;
    Session copy(source);
    const QStringList tables = tablesOf(copy);
    QVERIFY(tables.contains(QStringLiteral("custody")));
    QCOMPARE(rowsOf(copy, tables), rowsOf(session, tables));
    QCOMPARE(PersonStore(copy).require(person.id), PersonStore(session).require(person.id));
}

void TstRegisterFile::neverOntoItself()
{
    TestRegister office(QStringLiteral("sqlite"));
    Session& session = office.session();
    const QString path = session.source().location;
    const QString link = office.folder() + QStringLiteral("/另一个名字.juzhen");
    QVERIFY(QFile::link(path, link));
    for (const QString& target : {path, link}) {
        try {
            backupRegister(session, target);
            QFAIL("the register was replaced");
        } catch (const Error& error) {
            QCOMPARE(error.kind(), Error::Kind::IsRegister);
        }
    }
    QVERIFY(verifyRegister(session).isSound());
    QVERIFY(!QFile::exists(path + QStringLiteral(".old")));
}

QTEST_GUILESS_MAIN(TstRegisterFile)
#include "tst_registerfile.moc"
