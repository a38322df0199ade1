// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/duplicates.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for accounts that look like one (疑似重复).
class DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::DuplicateWords)

public:
    /// "同一账号ID", for a column.
    [[nodiscard]] static QString label(DuplicateReason reason);

    /// Why the two look like one, as a sentence. @p one is either of them.
    [[nodiscard]] static QString sentence(const DuplicatePair& pair, const DuplicateCandidate& one);
};

} // namespace juzhen
