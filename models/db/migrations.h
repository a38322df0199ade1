// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace juzhen {

class Database;

/// Brings a register to the schema of this program. The steps are the numbered files of
/// resources/migrations; all that are missing run in one transaction, with their version numbers.
namespace migrations {

/// The version this program works with.
[[nodiscard]] int latest();

/// The version of @p database; 0 for an empty one.
/// Throws Error(NotADatabase) when it holds tables of something else.
[[nodiscard]] int current(Database& database);

/// Runs what is missing: all of it or, when a step fails, nothing. An SQLite file that already
/// holds a register is copied first, to `<file>.v<version>.bak`. Throws Error(NewerSchema) and
/// changes nothing when the register was written by a later program. Returns the number of steps
/// run.
int upgrade(Database& database, const QString& appliedAt);

} // namespace migrations

} // namespace juzhen
