// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inspection.h"

#include <QList>

namespace juzhen {

/// Draws @p sharePerMille of @p tasks, at least one of each stratum (level × platform bucket), in
/// the order given. The same list and @p seed give the same draw on every computer, so that a draw
/// can be shown again.
[[nodiscard]] QList<InspectionTask>
drawSample(const QList<InspectionTask>& tasks, int sharePerMille, qint64 seed);

} // namespace juzhen
