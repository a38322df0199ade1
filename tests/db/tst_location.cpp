// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/db/location.h"
#include "tests/support/thrown.h"

#include <QDir>
#include <QTest>

using namespace juzhen;
using namespace juzhen::testing;

/// Where a register is kept, as people write it and as it is remembered.
class TstLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void refused_data();
    void refused();
    void files_data();
    void files();
    void comesBackFromItsText_data();
    void comesBackFromItsText();
    void passwordIsNeverShown();
};

namespace {

DatabaseLocation server(const QString& host, const QString& name, const QString& user = {})
{
    DatabaseLocation location;
    location.engine = Engine::Postgres;
    location.host = host;
    location.name = name;
    location.user = user;
    return location;
}

} // namespace

void TstLocation::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DatabaseLocation>("expected");
    QTest::addColumn<QString>("display");
    const auto row = [](const char* name, const QString& text, const DatabaseLocation& expected,
                        const QString& display) {
        QTest::newRow(name) << text << expected << display;
    };
    row("server", QStringLiteral("postgresql://db.example.cn/juzhen"),
        server(QStringLiteral("db.example.cn"), QStringLiteral("juzhen")),
        QStringLiteral("juzhen@db.example.cn"));
    row("short scheme", QStringLiteral("postgres://db.example.cn/juzhen"),
        server(QStringLiteral("db.example.cn"), QStringLiteral("juzhen")),
        QStringLiteral("juzhen@db.example.cn"));
    row("local socket", QStringLiteral("postgresql:///juzhen?host=/var/run/pg&user=li"),
        server(QStringLiteral("/var/run/pg"), QStringLiteral("juzhen"), QStringLiteral("li")),
        QStringLiteral("juzhen"));
    row("nothing but the name", QStringLiteral("postgresql:///juzhen"),
        server({}, QStringLiteral("juzhen")), QStringLiteral("juzhen"));
    auto full = server(QStringLiteral("10.0.0.8"), QStringLiteral("矩阵"), QStringLiteral("li"));
    full.port = 5433;
    full.password = QStringLiteral("a@b:c");
    row("everything", QStringLiteral("postgresql://li:a%40b%3Ac@10.0.0.8:5433/矩阵"), full,
        QStringLiteral("矩阵@10.0.0.8"));
    auto asQuery = full;
    asQuery.options = QStringLiteral("sslmode=require;application_name=juzhen");
    row("as a query",
        QStringLiteral("postgresql:///矩阵?host=10.0.0.8&port=5433&user=li&password=a%40b%3Ac"
                       "&sslmode=require&application_name=juzhen"),
        asQuery, QStringLiteral("矩阵@10.0.0.8"));
}

void TstLocation::addresses()
{
    QFETCH(QString, text);
    QFETCH(DatabaseLocation, expected);
    const auto location = DatabaseLocation::parse(text);
    QCOMPARE(location, expected);
    QTEST(location.display(), "display");
}

void TstLocation::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no database") << QStringLiteral("postgresql://db.example.cn");
    QTest::newRow("no database, slash") << QStringLiteral("postgresql://db.example.cn/");
    QTest::newRow("port in words") << QStringLiteral("postgresql:///juzhen?port=abc");
    QTest::newRow("port too large") << QStringLiteral("postgresql://db.example.cn:70000/juzhen");
    QTest::newRow("port below zero") << QStringLiteral("postgresql:///juzhen?port=-1");
    QTest::newRow("bad host") << QStringLiteral("postgresql://a b/juzhen");
}

void TstLocation::refused()
{
    QFETCH(QString, text);
    QCOMPARE(kindThrownBy([&] { (void)DatabaseLocation::parse(text); }), Error::Kind::Usage);
}

void TstLocation::files_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("file");
    const QString here = QDir::currentPath();
    QTest::newRow("absolute") << QStringLiteral("/srv/台账/登记.juzhen")
                              << QStringLiteral("/srv/台账/登记.juzhen");
    QTest::newRow("relative") << QStringLiteral("登记.juzhen")
                              << QString(here + QStringLiteral("/登记.juzhen"));
    QTest::newRow("detour") << QStringLiteral("/srv/./a/../登记.juzhen")
                            << QStringLiteral("/srv/登记.juzhen");
    QTest::newRow("awkward") << QStringLiteral("/srv/a b#c?d%20e.juzhen")
                             << QStringLiteral("/srv/a b#c?d%20e.juzhen");
    QTest::newRow("like a server")
        << QStringLiteral("/srv/postgresql/x.juzhen") << QStringLiteral("/srv/postgresql/x.juzhen");
}

void TstLocation::files()
{
    QFETCH(QString, text);
    const auto location = DatabaseLocation::parse(text);
    QCOMPARE(location.engine, Engine::Sqlite);
    QTEST(location.file, "file");
    QTEST(location.display(), "file");
    QCOMPARE(DatabaseLocation::parse(location.text()), location);
}

void TstLocation::comesBackFromItsText_data()
{
    QTest::addColumn<DatabaseLocation>("location");
    QTest::newRow("plain") << server(QStringLiteral("db.example.cn"), QStringLiteral("juzhen"),
                                     QStringLiteral("li"));
    QTest::newRow("no host") << server({}, QStringLiteral("juzhen"));
    QTest::newRow("Chinese") << server(QStringLiteral("/tmp/数据库"), QStringLiteral("矩阵 2025"),
                                       QStringLiteral("李四"));
    QTest::newRow("marks in the name")
        << server(QStringLiteral("10.0.0.8"), QStringLiteral("a?b#c%20d&e=f"));
    QTest::newRow("marks in the user") << server(
        QStringLiteral("10.0.0.8"), QStringLiteral("juzhen"), QStringLiteral("a&b=c+d%e@f"));
    auto options = server(QStringLiteral("10.0.0.8"), QStringLiteral("juzhen"));
    options.port = 6432;
    options.options = QStringLiteral("sslmode=verify-full;sslrootcert=/etc/根证书.pem");
    QTest::newRow("options") << options;
}

void TstLocation::comesBackFromItsText()
{
    QFETCH(DatabaseLocation, location);
    QCOMPARE(DatabaseLocation::parse(location.text()), location);
}

void TstLocation::passwordIsNeverShown()
{
    const auto location =
        DatabaseLocation::parse(QStringLiteral("postgresql://li:geheim@db.example.cn/juzhen"));
    QCOMPARE(location.password, QStringLiteral("geheim"));
    QVERIFY(!location.text().contains(QStringLiteral("geheim")));
    QVERIFY(!location.display().contains(QStringLiteral("geheim")));
}

QTEST_GUILESS_MAIN(TstLocation)
#include "tst_location.moc"
