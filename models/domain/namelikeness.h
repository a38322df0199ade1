// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reconciliationmatching.h"

#include <QStringView>

namespace juzhen {

/// How alike two folded names are, 0 to 1: twice the pairs of neighbouring characters that both
/// have, by the number of all pairs (Dice). Names of one character are alike when they are equal.
[[nodiscard]] double nameLikeness(QStringView left, QStringView right);

/// Pairs of records with similar names, each record at most once, the most alike first. The
/// platforms have to be the same unless one of them is unknown; regions may not exclude each other;
/// where both have ids and these differ, the unit or the whole name has to agree. @p leftPlaces and
/// @p rightPlaces are the records in question.
///
/// Only records that share a pair of characters are compared, the rarest pairs first, and at most
/// LikenessLimits::candidates for each record.
[[nodiscard]] std::vector<RecordMatch> likeRecords(const std::vector<FoldedRecord>& left,
                                                   const std::vector<int>& leftPlaces,
                                                   const std::vector<FoldedRecord>& right,
                                                   const std::vector<int>& rightPlaces,
                                                   const LikenessLimits& limits,
                                                   const ReconciliationStep& step);

} // namespace juzhen
