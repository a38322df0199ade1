// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/indicator.h"
#include "models/domain/inspection.h"

#include <QList>

#include <optional>

/// From the answers of a checklist to its verdict: pure and exact, in integer tenths of a point.
namespace juzhen {

/// 等次 of a scored result (a proposal: 优秀 ≥ 90, 良好 80–89.9, 合格 60–79.9, else 不合格).
enum class Grade
{
    None, ///< not scored, or not finished
    Excellent,
    Good,
    Qualified,
    Unqualified
};
inline constexpr std::array gradeKeys{
    EnumKey{Grade::None, "none"}, EnumKey{Grade::Excellent, "excellent"},
    EnumKey{Grade::Good, "good"}, EnumKey{Grade::Qualified, "qualified"},
    EnumKey{Grade::Unqualified, "unqualified"}};

constexpr const auto& enumKeys(Grade)
{
    return gradeKeys;
}

inline constexpr int excellentTenths = 900;
inline constexpr int goodTenths = 800;

/// One step of how a result came about.
enum class ReasonKind
{
    VetoHit,       ///< code; tenths 0
    Deducted,      ///< code; tenths taken off
    DeductedAtCap, ///< code; tenths taken off, the item's most
    NotApplicable, ///< code; tenths left out of the base
    Scaled,        ///< tenths: the base that was scaled to 100 points
    BonusAdded,    ///< code; tenths added
    BonusAtCap,    ///< code; tenths added, the item's most
    BelowPassLine, ///< tenths: the pass line
    GapUnanswered  ///< code; tenths: days since the last post, though the item isn't marked as hit
};
inline constexpr std::array reasonKindKeys{EnumKey{ReasonKind::VetoHit, "veto_hit"},
                                           EnumKey{ReasonKind::Deducted, "deducted"},
                                           EnumKey{ReasonKind::DeductedAtCap, "deducted_at_cap"},
                                           EnumKey{ReasonKind::NotApplicable, "not_applicable"},
                                           EnumKey{ReasonKind::Scaled, "scaled"},
                                           EnumKey{ReasonKind::BonusAdded, "bonus_added"},
                                           EnumKey{ReasonKind::BonusAtCap, "bonus_at_cap"},
                                           EnumKey{ReasonKind::BelowPassLine, "below_pass_line"},
                                           EnumKey{ReasonKind::GapUnanswered, "gap_unanswered"}};

constexpr const auto& enumKeys(ReasonKind)
{
    return reasonKindKeys;
}

struct Reason
{
    ReasonKind kind = ReasonKind::VetoHit;
    QString code; ///< of the indicator; empty for steps about the whole
    int tenths = 0;

    bool operator==(const Reason&) const = default;
};

struct ScoreResult
{
    Verdict verdict = Verdict::Pending;
    std::optional<int> scoreTenths; ///< 0 … 1000 and the bonus; nothing after a veto
    Grade grade = Grade::None;
    QList<Reason> reasons;
    QString problemClass;                ///< of the gravest hit; empty without one
    QList<Id<Indicator>> unanswered;     ///< veto and deduct items still to be answered
    std::optional<qint64> daysSincePost; ///< on the monitoring day; nothing while unknown

    /// Whether the inspection may be submitted: every item is answered, or a veto item is hit,
    /// after which nothing more is scored.
    [[nodiscard]] bool isComplete() const { return verdict != Verdict::Pending; }

    bool operator==(const ScoreResult&) const = default;
};

/// Judges @p answers (found by indicator id; missing ones count as not answered).
///
/// Any veto hit fails the account. A scored set then takes the deductions, each capped at its
/// item's most, leaves out items that don't apply and scales the rest to 100 points, half up to the
/// tenth (the 75 × 4/3 rule); the pass line is compared with this, before any bonus. 不适用 counts
/// as an answer for optional items only.
[[nodiscard]] ScoreResult
score(const IndicatorSet& set, const QList<Answer>& answers, QDate checkedOn, QDate lastPostOn);

/// What @p hits occurrences of @p indicator take off (or add) by its own measure, capped; 0 when
/// the points are typed in.
[[nodiscard]] int suggestedTenths(const Indicator& indicator, int hits);

/// Whether an account whose last post was on @p lastPostOn fails a window of @p windowDays on
/// @p checkedOn: more than that many days have passed (NX-2). False while a day is unknown.
[[nodiscard]] bool isPastWindow(QDate lastPostOn, QDate checkedOn, int windowDays);

/// Answers that follow from what the register knows: the update window, dormancy, whether an app
/// works, whether there is interaction. They are suggestions; a person confirms them. Items the
/// register knows nothing about are left out.
[[nodiscard]] QList<Answer>
suggestedAnswers(const IndicatorSet& set, const Account& account, bool mobileApp, QDate checkedOn);

/// Problem classes the program itself acts on; the others are the office's.
namespace problemclass {
inline constexpr QLatin1String noUpdate("no_update_two_weeks");
inline constexpr QLatin1String zombie("zombie");
inline constexpr QLatin1String appUnusable("app_unusable");
inline constexpr QLatin1String noInteraction("no_interaction");
} // namespace problemclass

/// Days without a post after which an account counts as dormant (NX-2.3, a proposal).
inline constexpr int dormantDays = 90;

} // namespace juzhen
