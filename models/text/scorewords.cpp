// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/scorewords.h"

#include "models/text/enumwords.h"
#include "models/text/numberwords.h"

#include <algorithm>

namespace juzhen {

namespace {

QString itemText(const QString& code, const IndicatorSet& set)
{
    const auto& items = set.indicators;
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const Indicator& one) { return one.code == code; });
    return found == items.end() ? QString() : found->text;
}

} // namespace

QString ScoreWords::reason(const Reason& reason, const IndicatorSet& set)
{
    const auto item = itemText(reason.code, set);
    const auto points = NumberWords::points(reason.tenths);
    switch (reason.kind) {
    case ReasonKind::VetoHit:
        return tr("%1 %2: veto, the account fails.").arg(reason.code, item);
    case ReasonKind::Deducted:
        return tr("%1 %2: minus %3 points.").arg(reason.code, item, points);
    case ReasonKind::DeductedAtCap:
        return tr("%1 %2: minus %3 points, the most for this item.").arg(reason.code, item, points);
    case ReasonKind::NotApplicable:
        return tr("%1 %2: doesn't apply, %3 points left out.").arg(reason.code, item, points);
    case ReasonKind::Scaled:
        return tr("The remaining items are worth %1 points and were scaled to 100.").arg(points);
    case ReasonKind::BonusAdded:
        return tr("%1 %2: plus %3 points.").arg(reason.code, item, points);
    case ReasonKind::BonusAtCap:
        return tr("%1 %2: plus %3 points, the most for this item.").arg(reason.code, item, points);
    case ReasonKind::BelowPassLine:
        return tr("Below the pass line of %1 points, the account fails.").arg(points);
    case ReasonKind::GapUnanswered:
        break;
    }
    return tr("The last post was %1 days before the check, but %2 isn't marked as a problem: look "
              "again.")
        .arg(NumberWords::count(reason.tenths), reason.code);
}

QString ScoreWords::answer(AnswerState state, IndicatorKind kind)
{
    if (kind == IndicatorKind::Bonus && state == AnswerState::Hit) {
        return tr("Bonus");
    }
    if (kind == IndicatorKind::Bonus && state == AnswerState::Met) {
        return tr("No bonus");
    }
    return EnumWords::label(state);
}

QString ScoreWords::summary(const ScoreResult& result)
{
    const auto verdict = EnumWords::label(result.verdict);
    if (!result.scoreTenths) {
        return verdict;
    }
    return tr("%1, %2 points, %3")
        .arg(verdict, NumberWords::points(*result.scoreTenths), EnumWords::label(result.grade));
}

} // namespace juzhen
