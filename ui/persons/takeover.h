// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pagecontext.h"

class QWidget;

namespace juzhen {

/// Asks, then takes over the names that stand in the accounts as responsible persons, on the jobs
/// lane, with progress in the list of tasks; @p page tells what came of it.
void takeOverNames(QWidget* page, const PageContext& context);

} // namespace juzhen
