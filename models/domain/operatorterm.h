// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"

namespace juzhen {

/// Something of a contractor that runs out, or has: a kind of qualification, or the contract about
/// a unit or an account.
struct OperatorTerm
{
    Id<Operator> operatorId;
    QString operatorName;
    bool isContract = false;
    QualificationKind kind = QualificationKind::Other; ///< of a qualification
    QString number;                                    ///< of a contract
    QDate until;                                       ///< the last day

    bool operator==(const OperatorTerm&) const = default;
};

} // namespace juzhen
