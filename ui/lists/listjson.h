// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"

#include <QJsonArray>

namespace juzhen {

/// Filters and sort of a list as JSON, for what a window remembers and for named views. What can't
/// be understood, or names a column that @p list doesn't have, is left out when it is read.
namespace listjson {

[[nodiscard]] QJsonArray fromFilters(const QList<ColumnFilter>& filters);
[[nodiscard]] QList<ColumnFilter> toFilters(const QJsonArray& json, ListId list);

[[nodiscard]] QJsonArray fromSort(const QList<SortColumn>& sort);
[[nodiscard]] QList<SortColumn> toSort(const QJsonArray& json, ListId list);

} // namespace listjson

} // namespace juzhen
