// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/thresholds.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for the numbers and words of the compliance rules.
class ThresholdText
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::ThresholdText)

public:
    /// What @p key of a threshold is called; the key itself when there is none such.
    [[nodiscard]] static QString label(QStringView key);

    /// "天", behind a number.
    [[nodiscard]] static QString unit(ThresholdUnit unit);

    /// "R-01 · 默认 14 天，允许 1–90": where a number is read and what it may be.
    [[nodiscard]] static QString hint(const ThresholdNumber& number);

    /// What thresholdProblem() found at @p key, as a sentence.
    [[nodiscard]] static QString problem(const QString& key);
};

} // namespace juzhen
