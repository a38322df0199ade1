// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rules.h"

#include <QHash>

namespace juzhen {

class Session;

/// How many findings of a rule are open, and how many are waived.
struct RuleCount
{
    qint64 open = 0;
    qint64 waived = 0;

    bool operator==(const RuleCount&) const = default;
};

/// A finding of the rules with where it belongs and what covers it.
struct CheckedFinding
{
    RuleFinding finding;
    qint64 unitId = 0;     ///< the host, or the unit itself; 0: none
    QString regionCode;    ///< the subject's own region, else its host's; empty: none
    qsizetype waiver = -1; ///< place among HealthCheck::waivers; −1: open

    [[nodiscard]] bool isWaived() const { return waiver >= 0; }
};

/// The state of the register on a day (体检): what the rules find, what of it is waived, and what
/// it was a week ago. A value that is made off the GUI thread and then only read.
struct HealthCheck
{
    QDate day;
    QList<CheckedFinding> findings; ///< in the order of the rules, then of the facts
    QList<Waiver> waivers;          ///< all, also those that have ended
    QHash<QString, RuleCount> counts;
    int endingDays = Thresholds().endingDays; ///< as the office has set it

    QDate comparedDay; ///< of the newest check at least a week older; invalid: there is none
    QHash<QString, RuleCount> before; ///< what that check found; a rule unknown then is missing

    [[nodiscard]] qint64 openCount() const;
    [[nodiscard]] qint64 waivedCount() const;
};

/// Runs the rules over the register, keeps one line per day and rule of what they found, and
/// compares.
class HealthCheckStore
{
public:
    /// A check is compared with the newest one that is at least this many days older.
    static constexpr int daysCompared = 7;

    explicit HealthCheckStore(Session& session);

    /// Runs every rule as of @p today. Not for the GUI thread.
    [[nodiscard]] HealthCheck run(QDate today);

    /// Keeps the counts of @p check as those of its day, in the place of an earlier check of the
    /// same day. These are figures, not records: they have no entry in the log and are announced to
    /// nobody. Nothing is written when they are known already, by a session that only reads, while
    /// somebody else writes, or where the disk doesn't allow it: the next check of the day does it.
    void keep(const HealthCheck& check);

    /// What was kept for @p day, by rule; empty when no check was made.
    [[nodiscard]] QHash<QString, RuleCount> counts(QDate day);

    /// The newest day up to @p day for which counts are kept; invalid for none.
    [[nodiscard]] QDate newestDay(QDate day);

private:
    void write(const HealthCheck& check);

    Session& m_session;
};

} // namespace juzhen

Q_DECLARE_TYPEINFO(juzhen::CheckedFinding, Q_RELOCATABLE_TYPE);
