// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/listexport.h"
#include "models/exchange/xlsxsheetwriter.h"
#include "models/stores/accountstore.h"
#include "models/stores/referencestore.h"
#include "models/stores/unitstore.h"
#include "models/stores/writescope.h"
#include "models/text/errorwords.h"
#include "tests/exchange/testbooks.h"
#include "tests/support/testregister.h"

#include <QFile>
#include <QtTest>

using namespace juzhen;
using namespace juzhen::testing;

/// A list written into several sheets, one for each host unit.
class TstExportSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSheetForEachUnit_data();
    void aSheetForEachUnit();
    void notAsCsv();
    void notTooMany();
    void uniqueNames();

private:
    static Unit unit(Session& session, const QString& name)
    {
        Unit unit;
        unit.name = name;
        unit.regionCode = QStringLiteral("510107");
        UnitStore(session).create(unit);
        return unit;
    }

    static void account(Session& session, const QString& name, Id<Unit> host)
    {
        Account account;
        account.name = name;
        account.platformCode = QStringLiteral("weibo");
        account.hostUnitId = host;
        AccountStore(session).create(account);
    }

    static qint64 exported(Session& session, const QString& path)
    {
        ReferenceStore reference(session);
        Progress progress;
        return exportList(
            session, {}, path, {QStringLiteral("账号"), QStringLiteral("unit_name")},
            {reference.regions(), reference.platforms(), reference.vocabulary(), true}, progress);
    }
};

void TstExportSheets::aSheetForEachUnit_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("xlsx") << QStringLiteral("xlsx");
    QTest::newRow("ods") << QStringLiteral("ods");
}

void TstExportSheets::aSheetForEachUnit()
{
    QFETCH(QString, ending);
    TestRegister office;
    Session& session = office.session();
    const Unit health = unit(session, QStringLiteral("示例市卫生健康委员会"));
    const Unit school = unit(session, QStringLiteral("示例市教育局/[体育局]"));
    account(session, QStringLiteral("示例教育"), school.id);
    account(session, QStringLiteral("示例卫生"), health.id);
    account(session, QStringLiteral("示例校园"), school.id);
    account(session, QStringLiteral("示例无主"), {});
    const QString path = office.folder() + QStringLiteral("/分表.") + ending;
    QCOMPARE(exported(session, path), 4);
    const auto reader = openSheetReader(path);
    QStringList names;
    QStringList rows;
    for (int i = 0; i < reader->sheets().size(); ++i) {
        names.append(reader->sheets().at(i).name);
        for (const SheetRow& row : allRows(*reader, i)) {
            rows.append(row.cells.constFirst().displayText());
        }
    }
    // In the order of the units' names; what has none comes last, under the list's own name.
    QCOMPARE(names, QStringList({QStringLiteral("示例市教育局  体育局"),
                                 QStringLiteral("示例市卫生健康委员会"), QStringLiteral("账号")}));
    rows.removeAll(rows.constFirst()); // the header, which every sheet has
    QCOMPARE(rows, QStringList({QStringLiteral("示例教育"), QStringLiteral("示例校园"),
                                QStringLiteral("示例卫生"), QStringLiteral("示例无主")}));
}

void TstExportSheets::notAsCsv()
{
    TestRegister office;
    Session& session = office.session();
    account(session, QStringLiteral("示例一"), unit(session, QStringLiteral("示例甲局")).id);
    account(session, QStringLiteral("示例二"), unit(session, QStringLiteral("示例乙局")).id);
    const QString path = office.folder() + QStringLiteral("/分表.csv");
    QCOMPARE(kindThrownBy([&] { exported(session, path); }), Error::Kind::Usage);
    QVERIFY(!QFile::exists(path));
}

void TstExportSheets::notTooMany()
{
    TestRegister office;
    Session& session = office.session();
    {
        WriteScope scope(session);
        for (int i = 0; i <= mostExportSheets; ++i) {
            account(session, QStringLiteral("示例"),
                    unit(session, QStringLiteral("示例%1局").arg(i)).id);
        }
        scope.commit();
    }
    const QString path = office.folder() + QStringLiteral("/分表.xlsx");
    try {
        exported(session, path);
        QFAIL("nothing was thrown");
    } catch (const Error& error) {
        QCOMPARE(error.kind(), Error::Kind::TooLarge);
        QVERIFY(ErrorWords::sentence(error).contains(QStringLiteral("too many sheets")));
    }
    QVERIFY(!QFile::exists(path));
}

void TstExportSheets::uniqueNames()
{
    QSet<QString> taken;
    const QString name(31, u'A');
    QCOMPARE(uniqueSheetName(name, taken), name);
    QCOMPARE(uniqueSheetName(name.toLower(), taken), QString(27, u'a') + QStringLiteral(" (2)"));
    QCOMPARE(uniqueSheetName(name, taken), QString(27, u'A') + QStringLiteral(" (3)"));
}

QTEST_GUILESS_MAIN(TstExportSheets)
#include "tst_exportsheets.moc"
