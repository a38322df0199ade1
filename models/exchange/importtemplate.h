// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/fieldcatalog.h"
#include "models/tasks/progress.h"
#include "models/text/wordbook.h"

namespace juzhen {

/// Writes an .xlsx file for a unit to fill in: the columns an import of @p kind knows, with lists
/// to choose from, text cells for ids and telephone numbers, a hint on each column, a second sheet
/// that explains them. What comes back is imported as it is. Throws what the writers throw.
void writeImportTemplate(ImportKind kind,
                         const QString& path,
                         const WordBook& words,
                         Progress& progress);

/// What the words of a field are chosen from, in the order of the forms; empty for a free one.
[[nodiscard]] QStringList templateChoices(const ImportField& field, const WordBook& words);

} // namespace juzhen
