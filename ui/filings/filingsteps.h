// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/stores/workflowlog.h"
#include "ui/widgets/stepper.h"

namespace juzhen {

/// The road of a filing for the Stepper: what is behind with who and when, where it stands, what
/// lies ahead.
[[nodiscard]] QList<Stepper::Step> filingSteps(const Filing& filing,
                                               const QList<WorkflowStep>& taken);

} // namespace juzhen
