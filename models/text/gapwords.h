// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matrixgaps.h"
#include "models/text/wordbook.h"

#include <QCoreApplication>

namespace juzhen {

/// The words for the gaps of the matrix.
class GapWords
{
    Q_DECLARE_TR_FUNCTIONS(juzhen::GapWords)

public:
    /// What kind of gap it is, in a few words: "未确定主账号".
    [[nodiscard]] static QString title(MatrixGap::Kind kind);

    /// The region, system or unit that has the gap.
    [[nodiscard]] static QString subject(const MatrixGap& gap, const WordBook& words);

    /// What is missing or too much, with the accounts' names, in one sentence.
    [[nodiscard]] static QString sentence(const MatrixGap& gap, const WordBook& words);

    /// The document that asks for it, as it is cited.
    [[nodiscard]] static QString basis(MatrixGap::Kind kind);

    /// The title of a column for tables and exports: "gap", "subject", "region", "sentence",
    /// "basis".
    [[nodiscard]] static QString column(const QString& key);
};

} // namespace juzhen
