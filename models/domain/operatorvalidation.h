// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fieldissue.h"
#include "models/domain/operator.h"

namespace juzhen {

inline constexpr qsizetype operatorNameLimit = 120;
inline constexpr qsizetype operatorNumberLimit = 80; ///< of a licence or a contract
inline constexpr qsizetype operatorTextLimit = 2000; ///< of scope, staff, evaluation and remark

/// What is the matter with the fields of @p contractor (2.4). The number of an identity card is
/// refused in every text.
[[nodiscard]] QList<FieldIssue> validateOperator(const Operator& contractor);

/// The same of a qualification.
[[nodiscard]] QList<FieldIssue> validateQualification(const OperatorQualification& qualification);

/// The same of a contract, which must end after it has begun.
[[nodiscard]] QList<FieldIssue> validateContract(const OperationContract& contract);

} // namespace juzhen
