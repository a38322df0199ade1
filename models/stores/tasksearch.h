// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inspection.h"

#include <QVariantList>

namespace juzhen {

/// The derived columns of a task: by what it is sorted and found.
[[nodiscard]] QVariantList taskSearchColumns(const InspectionTask& task);

} // namespace juzhen
