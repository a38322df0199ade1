// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unit.h"

namespace juzhen {

class RegionIndex;

/// The unit that somebody writes as @p name, as far as the name tells: its region from the
/// beginning, else @p regionCode, and the level of that region; names of a township or subdistrict
/// give the level themselves. What is unknown stays open.
[[nodiscard]] Unit
unitNamed(const QString& name, const QString& regionCode, const RegionIndex& regions);

} // namespace juzhen
