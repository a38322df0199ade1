// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/sampleoffice.h"

namespace juzhen {

class Session;

/// Gives the running accounts of a sample register, at most the first two thousand, the metrics of
/// the last @p months months that are over. The same seed gives the same figures.
void makeSampleMetrics(Session& session, SampleOffice& office, quint32 seed, int months);

} // namespace juzhen
