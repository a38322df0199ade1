// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/db/query.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUuid>

namespace juzhen {

namespace {

constexpr int patienceMs = 5000;

QString postgresAddress()
{
    return qEnvironmentVariable("JUZHEN_TEST_POSTGRES");
}

DatabaseLocation postgresServer()
{
    return DatabaseLocation::parse(postgresAddress());
}

} // namespace

bool TestDatabase::hasPostgres()
{
    return !postgresAddress().isEmpty();
}

void TestDatabase::addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    if (hasPostgres()) {
        QTest::newRow("postgres") << QStringLiteral("postgres");
    }
}

TestDatabase::TestDatabase(const QString& engine)
{
    if (engine == QLatin1String("postgres")) {
        createPostgresDatabase();
    } else {
        m_location.file = m_folder.filePath(QStringLiteral("register.juzhen"));
    }
}

TestDatabase::~TestDatabase()
{
    if (m_location.engine == Engine::Postgres) {
        Database server(postgresServer());
        server.execute(
            QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_location.name));
    }
}

std::unique_ptr<Database> TestDatabase::open() const
{
    return std::make_unique<Database>(m_location, Database::Mode::Create);
}

void TestDatabase::createPostgresDatabase()
{
    m_location = postgresServer();
    const QString name =
        QStringLiteral("juzhen_%1").arg(QUuid::createUuid().toString(QUuid::Id128));
    {
        Database server(m_location);
        server.execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8' "
                                      "LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'")
                           .arg(name));
    }
    m_location.name = name;
}

int TestDatabase::dropConnections() const
{
    Database server(postgresServer());
    Query end(server, QStringLiteral("SELECT count(pg_terminate_backend(pid)) "
                                     "FROM pg_stat_activity WHERE datname = ?"));
    end.run(m_location.name).next();
    const auto dropped = static_cast<int>(end.integer(0));
    end.finish();
    Query left(server, QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = ?"));
    QElapsedTimer timer;
    timer.start();
    do {
        left.run(m_location.name).next();
    } while (left.integer(0) > 0 && timer.elapsed() < patienceMs);
    return dropped;
}

} // namespace juzhen
