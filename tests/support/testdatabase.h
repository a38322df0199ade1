// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/database.h"

#include <QTemporaryDir>

#include <memory>

namespace juzhen {

/// An empty database for one test, on either engine, removed afterwards.
class TestDatabase
{
public:
    /// Whether a PostgreSQL server can be used here: JUZHEN_TEST_POSTGRES holds its address, as
    /// `./test` sets it.
    [[nodiscard]] static bool hasPostgres();

    /// Adds the column "engine" and one row per engine that can be used here.
    static void addEngineRows();

    /// @p engine is "sqlite" or "postgres". The SQLite file isn't there yet.
    explicit TestDatabase(const QString& engine = QStringLiteral("sqlite"));
    ~TestDatabase();
    TestDatabase(const TestDatabase&) = delete;
    TestDatabase& operator=(const TestDatabase&) = delete;

    [[nodiscard]] const DatabaseLocation& location() const { return m_location; }

    /// A connection; an SQLite file is made where there is none.
    [[nodiscard]] std::unique_ptr<Database> open() const;

    /// The folder of the SQLite file, for further files of the test.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Ends every connection to the PostgreSQL database, as a server does that is restarted, and
    /// waits until they are gone. Returns how many there were.
    int dropConnections() const;

private:
    void createPostgresDatabase();

    QTemporaryDir m_folder;
    DatabaseLocation m_location;
};

} // namespace juzhen
