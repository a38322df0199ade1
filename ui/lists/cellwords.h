// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/pagedtablemodel.h"
#include "models/text/wordbook.h"
#include "ui/pagecontext.h"

namespace juzhen {

/// The words for a stored value of a column. Holds what it needs, for use in any thread.
using CellText = std::function<QString(const ListColumn&, const QVariant&)>;

[[nodiscard]] CellText cellText(const WordBook& words);

/// The words for the cells and headers of @p list, in the present language. @p owner must outlive
/// what is returned.
[[nodiscard]] PagedTableModel::Words
listWords(ListId list, const PageContext& context, QObject* owner);

/// The header of @p column: the label of the field it shows.
[[nodiscard]] QString listHeader(const ListColumn& column);

} // namespace juzhen
