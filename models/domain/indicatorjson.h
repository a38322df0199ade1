// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/indicator.h"

#include <QByteArray>

/// Indicator sets as JSON: the form of resources/checklists and of exchange between offices.
namespace juzhen {

/// Reads one set. @p name is what errors call the document (a file's name).
/// Throws Error(Damaged) with the subject "name: indicators[3].kind" when a part is missing, of the
/// wrong type, out of range, or a code stands twice. Ids, uid and revision stay empty; sort orders
/// follow the list.
[[nodiscard]] IndicatorSet parseIndicatorSet(const QByteArray& json, const QString& name);

/// Writes @p set so that parseIndicatorSet() gives it back, without ids, uid and revision.
[[nodiscard]] QByteArray indicatorSetToJson(const IndicatorSet& set);

} // namespace juzhen
