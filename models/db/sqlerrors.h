// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

class QSqlError;

namespace juzhen {

enum class Engine;

/// Translates what a driver reports; the one place where engine error codes are read. Whether the
/// connection still stands only its Database knows: see Database::failure().
/// @p subject is the register (file or database name).
[[nodiscard]] Error sqlFailure(Engine engine, const QSqlError& error, const QString& subject);

} // namespace juzhen
