// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/healthcheckstore.h"

namespace juzhen {

/// Which findings of a health check are looked at.
struct HealthFilter
{
    enum class Section
    {
        Open,
        Waived,
        Ending ///< waived, but for no more than HealthCheck::endingDays
    };

    Section section = Section::Open;
    QList<Severity> severities; ///< empty: all
    QString region;             ///< and everything below it; empty: all
    qint64 unit = 0;            ///< 0: all
    QString search;             ///< as the lists are searched

    /// Whether less than the whole register is looked at, so that its counts can't be compared.
    [[nodiscard]] bool isPartial() const
    {
        return !region.isEmpty() || unit > 0 || !search.isEmpty() || !severities.isEmpty();
    }

    bool operator==(const HealthFilter&) const = default;
};

/// The findings of one rule that fit a filter.
struct RuleGroup
{
    QString rule;
    Severity severity = Severity::Notice; ///< of the most serious among them
    QList<qsizetype> rows;                ///< places among HealthCheck::findings
};

/// The findings of @p check that fit @p filter, by rule. Search asks the lists of accounts, units,
/// filings and problems, so it finds what they find. Not for the GUI thread.
[[nodiscard]] QList<RuleGroup>
groupFindings(Session& session, const HealthCheck& check, const HealthFilter& filter);

/// Whether the waiver of @p finding ends within HealthCheck::endingDays.
[[nodiscard]] bool isWaiverEnding(const HealthCheck& check, const CheckedFinding& finding);

} // namespace juzhen
