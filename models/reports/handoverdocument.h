// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handover.h"
#include "models/reports/document.h"

namespace juzhen {

class WordBook;

/// The handover sheet (账号交接单): who hands over to whom and when, what, and the lines to be
/// signed by who hands over, who receives and who witnesses it. It says where passwords are sealed,
/// never what they are. @p sample marks it as made of sample data.
[[nodiscard]] Document
handoverDocument(const HandoverSheet& sheet, const WordBook& words, bool sample = false);

} // namespace juzhen
