// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"

namespace juzhen {

class RegisterTable;

/// The order a person has chosen at the header of @p table, by the keys of its columns
/// (PagedTableModel::ColumnKeyRole).
[[nodiscard]] QList<SortColumn> sortColumns(const RegisterTable& table);

} // namespace juzhen
