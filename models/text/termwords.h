// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operatorterm.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for what runs out of a contractor.
class TermWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::TermWords)

public:
    /// What it is: the kind of qualification, or the contract by its number.
    [[nodiscard]] static QString title(const OperatorTerm& term);

    /// What has run out or is about to, and when, in one sentence.
    [[nodiscard]] static QString sentence(const OperatorTerm& term, QDate today);
};

} // namespace juzhen
