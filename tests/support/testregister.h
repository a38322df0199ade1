// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/clock.h"
#include "models/stores/session.h"
#include "tests/support/testdatabase.h"

#include <memory>

namespace juzhen {

/// A real register for one test, on either engine, removed afterwards. The day is 2025-11-20.
class TestRegister
{
public:
    /// Adds the column "engine" and one row per engine that can be used here. PostgreSQL is there
    /// when JUZHEN_TEST_POSTGRES holds an address, as `./test` sets it.
    static void addEngineRows() { TestDatabase::addEngineRows(); }

    /// @p engine is "sqlite" or "postgres".
    explicit TestRegister(const QString& engine = QStringLiteral("sqlite"));
    ~TestRegister();
    TestRegister(const TestRegister&) = delete;
    TestRegister& operator=(const TestRegister&) = delete;

    /// The session of the first user, who has every role.
    [[nodiscard]] Session& session() { return *m_session; }

    [[nodiscard]] FixedClock& clock() { return m_clock; }

    [[nodiscard]] ChangeHub& hub() { return m_hub; }

    /// Where the register is kept.
    [[nodiscard]] const TestDatabase& database() const { return m_database; }

    /// How the register is opened.
    [[nodiscard]] SessionSource source() const;

    /// A further session, as another person or another program would have it.
    [[nodiscard]] std::unique_ptr<Session> another(const QString& login = QStringLiteral("tester"));

    /// Closes the first session, so that the file can be tampered with.
    void close() { m_session.reset(); }

    /// The folder of the SQLite file, for further files of the test.
    [[nodiscard]] QString folder() const { return m_database.folder(); }

private:
    TestDatabase m_database;
    FixedClock m_clock{QDate(2025, 11, 20)};
    ChangeHub m_hub;
    std::unique_ptr<Session> m_session;
};

} // namespace juzhen
