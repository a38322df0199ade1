// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scoring.h"

#include <QHash>

#include <algorithm>

namespace juzhen {

namespace {

constexpr int fullTenths = 1000; ///< 100 points

/// An item together with its answer.
struct AnsweredItem
{
    const Indicator* indicator = nullptr;
    AnswerState state = AnswerState::Open;
    int tenths = 0; ///< points of a hit, within 0 … maxTenths

    [[nodiscard]] bool isHit() const { return state == AnswerState::Hit; }
};

QList<AnsweredItem> pair(const IndicatorSet& set, const QList<Answer>& answers)
{
    QHash<Id<Indicator>, const Answer*> byIndicator;
    for (const auto& answer : answers) {
        byIndicator.insert(answer.indicatorId, &answer);
    }
    QList<AnsweredItem> items;
    for (const auto& indicator : set.indicators) {
        AnsweredItem item{&indicator};
        if (const auto* answer = byIndicator.value(indicator.id)) {
            const bool allowed = answer->state != AnswerState::NotApplicable || indicator.optional;
            item.state = allowed ? answer->state : AnswerState::Open;
            item.tenths =
                item.isHit() ? std::clamp(answer->deductTenths, 0, indicator.maxTenths) : 0;
        }
        items.append(item);
    }
    return items;
}

/// The problem class of the gravest hit: by severity, then by points, then by order in the set.
QString gravestProblem(const QList<AnsweredItem>& items)
{
    const AnsweredItem* gravest = nullptr;
    for (const auto& item : items) {
        if (!item.isHit() || item.indicator->kind == IndicatorKind::Bonus) {
            continue;
        }
        if (!gravest || item.indicator->severity < gravest->indicator->severity
            || (item.indicator->severity == gravest->indicator->severity
                && item.tenths > gravest->tenths)) {
            gravest = &item;
        }
    }
    return gravest ? gravest->indicator->problemClass : QString();
}

/// Half up, for part ≥ 0 and whole > 0.
int scaled(qint64 part, qint64 whole)
{
    return static_cast<int>((2 * part * fullTenths + whole) / (2 * whole));
}

/// What the deduct items leave of 100 points; nothing when none of them applies.
std::optional<int> deductedScore(const QList<AnsweredItem>& items, QList<Reason>& reasons)
{
    int base = 0;
    int taken = 0;
    bool leftOut = false;
    for (const auto& item : items) {
        const auto& indicator = *item.indicator;
        if (indicator.kind != IndicatorKind::Deduct) {
            continue;
        }
        if (item.state == AnswerState::NotApplicable) {
            leftOut = true;
            reasons.append({ReasonKind::NotApplicable, indicator.code, indicator.maxTenths});
            continue;
        }
        base += indicator.maxTenths;
        if (item.isHit() && item.tenths > 0) {
            const bool atCap = item.tenths == indicator.maxTenths;
            reasons.append({atCap ? ReasonKind::DeductedAtCap : ReasonKind::Deducted,
                            indicator.code, item.tenths});
            taken += item.tenths;
        }
    }
    if (base <= 0) {
        return std::nullopt;
    }
    if (leftOut || base != fullTenths) {
        reasons.append({ReasonKind::Scaled, {}, base});
    }
    return scaled(base - taken, base);
}

int bonus(const QList<AnsweredItem>& items, QList<Reason>& reasons)
{
    int sum = 0;
    for (const auto& item : items) {
        const auto& indicator = *item.indicator;
        if (indicator.kind == IndicatorKind::Bonus && item.isHit() && item.tenths > 0) {
            const bool atCap = item.tenths == indicator.maxTenths;
            reasons.append({atCap ? ReasonKind::BonusAtCap : ReasonKind::BonusAdded, indicator.code,
                            item.tenths});
            sum += item.tenths;
        }
    }
    return sum;
}

Grade gradeOf(int tenths)
{
    if (tenths >= excellentTenths) {
        return Grade::Excellent;
    }
    return tenths >= goodTenths ? Grade::Good : Grade::Qualified;
}

/// The scored half, once no veto item is hit and everything is answered.
void scoreItems(const IndicatorSet& set, const QList<AnsweredItem>& items, ScoreResult& result)
{
    const auto base = deductedScore(items, result.reasons);
    result.verdict = Verdict::Passed;
    if (!base) {
        return;
    }
    if (*base < set.passTenths) {
        result.reasons.append({ReasonKind::BelowPassLine, {}, set.passTenths});
        result.verdict = Verdict::Failed;
        result.scoreTenths = base;
        result.grade = Grade::Unqualified;
        return;
    }
    result.scoreTenths = *base + bonus(items, result.reasons);
    result.grade = gradeOf(*result.scoreTenths);
}

/// Notes where the days since the last post speak against an update item that isn't marked as hit.
void noteGap(const IndicatorSet& set, const QList<AnsweredItem>& items, ScoreResult& result)
{
    if (!result.daysSincePost || *result.daysSincePost <= set.updateWindowDays) {
        return;
    }
    for (const auto& item : items) {
        if (item.indicator->problemClass == problemclass::noUpdate && !item.isHit()
            && item.indicator->kind == IndicatorKind::Veto) {
            result.reasons.append({ReasonKind::GapUnanswered, item.indicator->code,
                                   static_cast<int>(*result.daysSincePost)});
        }
    }
}

} // namespace

ScoreResult
score(const IndicatorSet& set, const QList<Answer>& answers, QDate checkedOn, QDate lastPostOn)
{
    const auto items = pair(set, answers);
    ScoreResult result;
    result.problemClass = gravestProblem(items);
    if (checkedOn.isValid() && lastPostOn.isValid()) {
        result.daysSincePost = lastPostOn.daysTo(checkedOn);
    }
    for (const auto& item : items) {
        const auto kind = item.indicator->kind;
        if (item.state == AnswerState::Open && kind != IndicatorKind::Bonus
            && (set.scored || kind == IndicatorKind::Veto)) {
            result.unanswered.append(item.indicator->id);
        }
        if (kind == IndicatorKind::Veto && item.isHit()) {
            result.reasons.append({ReasonKind::VetoHit, item.indicator->code, 0});
            result.verdict = Verdict::Failed;
        }
    }
    if (result.verdict == Verdict::Failed) {
        result.grade = set.scored ? Grade::Unqualified : Grade::None;
    } else if (result.unanswered.isEmpty()) {
        if (set.scored) {
            scoreItems(set, items, result);
        } else {
            result.verdict = Verdict::Passed;
        }
    }
    noteGap(set, items, result);
    return result;
}

int suggestedTenths(const Indicator& indicator, int hits)
{
    const qint64 wanted = static_cast<qint64>(indicator.perHitTenths) * std::max(hits, 0);
    return static_cast<int>(std::clamp<qint64>(wanted, 0, indicator.maxTenths));
}

bool isPastWindow(QDate lastPostOn, QDate checkedOn, int windowDays)
{
    return lastPostOn.isValid() && checkedOn.isValid() && lastPostOn.daysTo(checkedOn) > windowDays;
}

namespace {

/// What the register says about one kind of problem; nothing when it says nothing.
std::optional<AnswerState> knownState(const Indicator& indicator,
                                      const IndicatorSet& set,
                                      const Account& account,
                                      bool mobileApp,
                                      QDate checkedOn)
{
    const auto state = [](bool hit) {
        return hit ? AnswerState::Hit : AnswerState::Met;
    };
    // An account that never posted counts from its opening.
    const QDate since = account.lastPostOn.isValid() ? account.lastPostOn : account.openedOn;
    const bool gapKnown = since.isValid() && checkedOn.isValid() && since <= checkedOn;
    if (indicator.problemClass == problemclass::noUpdate && gapKnown) {
        return state(isPastWindow(since, checkedOn, set.updateWindowDays));
    }
    if (indicator.problemClass == problemclass::zombie && gapKnown) {
        return state(isPastWindow(since, checkedOn, dormantDays));
    }
    if (indicator.problemClass == problemclass::appUnusable) {
        if (!mobileApp) {
            return indicator.optional ? AnswerState::NotApplicable : AnswerState::Met;
        }
        if (account.appOk) {
            return state(!*account.appOk);
        }
    }
    if (indicator.problemClass == problemclass::noInteraction && account.hasInteraction) {
        return state(!*account.hasInteraction);
    }
    return std::nullopt;
}

} // namespace

QList<Answer>
suggestedAnswers(const IndicatorSet& set, const Account& account, bool mobileApp, QDate checkedOn)
{
    QList<Answer> answers;
    for (const auto& indicator : set.indicators) {
        if (indicator.kind != IndicatorKind::Veto) {
            continue;
        }
        if (const auto state = knownState(indicator, set, account, mobileApp, checkedOn)) {
            Answer answer;
            answer.indicatorId = indicator.id;
            answer.state = *state;
            answer.hits = *state == AnswerState::Hit ? 1 : 0;
            answers.append(answer);
        }
    }
    return answers;
}

} // namespace juzhen
