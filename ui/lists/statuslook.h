// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inspectionvocabulary.h"
#include "models/domain/person.h"
#include "models/domain/vocabulary.h"
#include "ui/widgets/chip.h"

namespace juzhen {

/// How a status looks wherever it stands: its word, a tone, and a shape that is told apart without
/// colour.
[[nodiscard]] ChipLook statusLook(AccountStatus status);
[[nodiscard]] ChipLook statusLook(UnitStatus status);
[[nodiscard]] ChipLook statusLook(FilingStatus status);
[[nodiscard]] ChipLook statusLook(TaskStatus status);
[[nodiscard]] ChipLook statusLook(FindingStatus status);
[[nodiscard]] ChipLook statusLook(CampaignStatus status);
[[nodiscard]] ChipLook statusLook(Verdict verdict);
[[nodiscard]] ChipLook statusLook(Severity severity);
[[nodiscard]] ChipLook statusLook(PersonState state);
[[nodiscard]] ChipLook statusLook(OperatorState state);

} // namespace juzhen
