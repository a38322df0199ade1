// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sampleoffice.h"

namespace juzhen {

class Session;

/// Gives the accounts of the first units of a sample register their keepers: one who has left, one
/// who is about to, one who has just handed over, the others on post. All names are made up.
void makeSamplePersons(Session& session, SampleOffice& office);

} // namespace juzhen
