// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/healthcheckstore.h"
#include "models/stores/listrequest.h"

namespace juzhen {

/// The places @p rows among the findings of @p check, in the order of the columns @p sort (rule,
/// subject, severity, the most serious first, sentence, unit; approver, document_no, expires_on and
/// reason of a waiver). Names go by pinyin, as in the lists; sentences by rule and then by what
/// they tell, so that the longest time comes last. What is equal keeps its order, what is missing
/// stands last. Not for the GUI thread.
[[nodiscard]] QList<qsizetype>
sortedFindings(const HealthCheck& check, QList<qsizetype> rows, const QList<SortColumn>& sort);

} // namespace juzhen
