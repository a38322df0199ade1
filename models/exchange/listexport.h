// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listdefinitions.h"
#include "models/tasks/progress.h"
#include "models/text/wordbook.h"

namespace juzhen {

class Session;

/// The title of @p column in an exported sheet: a caption under which an import finds it again.
[[nodiscard]] QString exportTitle(const ListColumn& column);

/// The columns of @p list a reader of the file has use for: not the keys of other tables.
[[nodiscard]] QStringList exportColumns(ListId list);

/// Writes every row that @p request lists to @p path (xlsx, or CSV by its ending): codes as words,
/// days and numbers as such, ids and phones as text. @p sheetName names the sheet. Returns the
/// number of rows. Throws what the writers throw, and Error(Cancelled); an earlier file stays then.
qint64 exportList(Session& session,
                  const ListRequest& request,
                  const QString& path,
                  const QString& sheetName,
                  const WordBook& words,
                  Progress& progress);

} // namespace juzhen
