// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testregister.h"

#include "models/db/database.h"

#include <QTest>
#include <QUuid>

namespace juzhen {

namespace {

QString postgresAddress()
{
    return qEnvironmentVariable("JUZHEN_TEST_POSTGRES");
}

DatabaseLocation postgresServer()
{
    return DatabaseLocation::parse(postgresAddress());
}

} // namespace

void TestRegister::addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    if (!postgresAddress().isEmpty()) {
        QTest::newRow("postgres") << QStringLiteral("postgres");
    }
}

TestRegister::TestRegister(const QString& engine)
{
    if (engine == QLatin1String("postgres")) {
        createPostgresDatabase();
    } else {
        m_location = m_folder.filePath(QStringLiteral("register.juzhen"));
    }
    m_session = Session::create(source());
}

TestRegister::~TestRegister()
{
    m_session.reset();
    if (!m_postgresName.isEmpty()) {
        Database server(postgresServer());
        server.execute(
            QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_postgresName));
    }
}

void TestRegister::createPostgresDatabase()
{
    m_postgresName = QStringLiteral("juzhen_%1").arg(QUuid::createUuid().toString(QUuid::Id128));
    DatabaseLocation location = postgresServer();
    {
        Database server(location);
        server.execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' "
                                      "LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'")
                           .arg(m_postgresName));
    }
    location.name = m_postgresName;
    m_location = location.text();
}

SessionSource TestRegister::source() const
{
    SessionSource source;
    source.location = m_location;
    source.login = QStringLiteral("tester");
    source.clock = &m_clock;
    source.hub = const_cast<ChangeHub*>(&m_hub);
    return source;
}

std::unique_ptr<Session> TestRegister::another(const QString& login)
{
    SessionSource other = source();
    other.login = login;
    return std::make_unique<Session>(other);
}

} // namespace juzhen
