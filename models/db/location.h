// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

enum class Engine
{
    Sqlite,
    Postgres
};

/// Where a register is kept: an SQLite file, or a PostgreSQL database that several people share.
struct DatabaseLocation
{
    Engine engine = Engine::Sqlite;
    QString file; ///< absolute path, SQLite
    QString host; ///< host name, or the folder of a local socket
    int port = 5432;
    QString name;
    QString user;
    QString password;
    QString options; ///< further libpq options, "sslmode=require;…"

    /// Reads a file name or "postgresql://user:password@host:port/name?host=…&user=…".
    /// Throws Error(Usage) for a URL that names no database.
    [[nodiscard]] static DatabaseLocation parse(const QString& text);

    /// For title bars and messages; never the password.
    [[nodiscard]] QString display() const;

    /// The form parse() reads back, without the password.
    [[nodiscard]] QString text() const;

    bool operator==(const DatabaseLocation&) const = default;
};

} // namespace juzhen
