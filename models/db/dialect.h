// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/db/location.h"

#include <QString>

/// The few places where the two engines want different words.
namespace juzhen::dialect {

/// Replaces {identity} (key column), {blob}, and {bytewise} (order by bytes) in a migration.
[[nodiscard]] QString expand(Engine engine, const QString& script);

/// A statement that makes writers of the log wait for each other inside a transaction; empty on
/// SQLite, where BEGIN IMMEDIATE has done so.
[[nodiscard]] QString logLock(Engine engine);

/// "EXPLAIN"-safe condition that @p column contains the text bound to one `?`.
[[nodiscard]] QString contains(Engine engine, const QString& column);

/// Whether a table of this name exists, as a query with one `?` that gives one row if so.
[[nodiscard]] QString tableExists(Engine engine);

/// The end of an INSERT after which Query::insertedId() knows the new id.
[[nodiscard]] QString returningId(Engine engine);

} // namespace juzhen::dialect
