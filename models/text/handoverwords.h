// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/handover.h"

#include <QCoreApplication>

namespace juzhen {

/// The sentences about handovers (工作交接).
class HandoverWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::HandoverWords)

public:
    /// What stands against handing over one custody, and what to do.
    [[nodiscard]] static QString sentence(const HandoverIssue& issue);
};

} // namespace juzhen
