// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"

#include <QVariantList>

namespace juzhen {

class Database;

/// The derived columns of a contractor: its order by name, and what a search looks through. Used by
/// the stores that write contractors.
[[nodiscard]] QVariantList operatorSearchColumns(const Operator& contractor);

/// Fills those columns for the contractors that a migration left without them.
void completeOperatorSearch(Database& database);

} // namespace juzhen
