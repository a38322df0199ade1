// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sampleoffice.h"

namespace juzhen {

class Session;

/// Gives the contractors of a sample register qualifications and contracts in every state: most in
/// force, some about to end, some expired or missing. All names and numbers are made up.
void makeSampleContracts(Session& session, SampleOffice& office, SampleRandom& random, QDate today);

} // namespace juzhen
