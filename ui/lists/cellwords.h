// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/wordbook.h"

namespace juzhen {

/// The words for the cells and headers of every list, in the present language. @p words must
/// outlive what is returned.
[[nodiscard]] PagedTableModel::Words listWords(const WordBook* words);

/// The header of @p column: the label of the field it shows.
[[nodiscard]] QString listHeader(const ListColumn& column);

} // namespace juzhen
