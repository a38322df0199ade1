// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandcall.h"
#include "models/exchange/fieldcatalog.h"

namespace juzhen {

/// --kind: what the rows of a spreadsheet are.
[[nodiscard]] QCommandLineOption kindOption();

/// What was chosen; accounts without the option. Throws WrongUse.
[[nodiscard]] ImportKind chosenKind(const CommandCall& call);

} // namespace juzhen
