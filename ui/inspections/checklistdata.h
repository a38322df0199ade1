// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scoring.h"
#include "ui/pagecontext.h"

#include <QHash>
#include <QString>

namespace juzhen {

/// What the checklist panel reads from the register beside the checklist itself, and what it says
/// about the result.
namespace checklistdata {

/// How many pictures stand with each answer, by the id of its indicator.
[[nodiscard]] QHash<qint64, int> pictureCounts(Session& session, const QList<Answer>& answers);

/// What the register knows about the items of @p set for the account of @p task.
[[nodiscard]] QList<Answer>
suggestions(const PageContext& context, const InspectionTask& task, const IndicatorSet& set);

/// The verdict, or what is missing for one, and below it the reasons it follows from.
[[nodiscard]] QString resultText(const ScoreResult& result, const IndicatorSet& set);

} // namespace checklistdata

} // namespace juzhen
