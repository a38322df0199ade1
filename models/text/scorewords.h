// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scoring.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for a checklist's result: each step of its reason chain as a sentence.
class ScoreWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ScoreWords)

public:
    /// @p set gives the items their wording.
    [[nodiscard]] static QString reason(const Reason& reason, const IndicatorSet& set);

    /// The answer to an item in a word: "无问题", of a bonus "加分".
    [[nodiscard]] static QString answer(AnswerState state, IndicatorKind kind);

    /// "合格，85.5分，良好"; only the verdict when there is no score.
    [[nodiscard]] static QString summary(const ScoreResult& result);
};

} // namespace juzhen
