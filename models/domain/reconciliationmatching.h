// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reconciliation.h"

namespace juzhen {

/// What matching needs of a record, made comparable once.
struct FoldedRecord
{
    QString platform;
    QString platformId;
    QString name; ///< letters and digits only
    QString unit;
    QString link;
    QString region;
    bool expected = true;
};

/// Two records that are, or may be, the same account; places within the two lists.
struct RecordMatch
{
    int left = 0;
    int right = 0;
    RecordPairing pairing;

    bool operator==(const RecordMatch&) const = default;
};

[[nodiscard]] std::vector<FoldedRecord>
foldedRecords(const std::vector<ReconciliationRecord>& records, const ReconciliationStep& step);

/// Pairs the records of two sides, each at most once: by platform and id; then by platform, name
/// and unit; then by link; then by likeness. A key that several records share gives proposals only,
/// the best agreeing ones together. Where one of several of the left side is expected to be found,
/// it alone counts.
[[nodiscard]] std::vector<RecordMatch> matchRecords(const std::vector<FoldedRecord>& left,
                                                    const std::vector<FoldedRecord>& right,
                                                    const LikenessLimits& limits,
                                                    const ReconciliationStep& step);

} // namespace juzhen
