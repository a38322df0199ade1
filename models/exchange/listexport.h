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

/// Most sheets a workbook is given.
inline constexpr int mostExportSheets = 500;

/// Into which sheets a list is written.
struct ExportSheets
{
    QString name;     ///< of the one sheet, or of the one for rows without a value in `per`
    QString per = {}; ///< a column of the list: one sheet for each of its values; empty: one sheet
    bool fullPhones = false; ///< telephone numbers of persons as they are, not 138****5678
};

/// Writes every row that @p request lists to @p path (by its ending: xlsx, ods, CSV): codes as
/// words, days and numbers as such, ids and phones as text. Returns the number of rows. Throws what
/// the writers throw, Error(TooLarge, path, "sheets") for more than mostExportSheets, Error(Usage)
/// for several sheets of CSV, and Error(Cancelled); an earlier file stays then. Full
/// telephone numbers of persons need Permission::EditAccounts and are noted in the history.
qint64 exportList(Session& session,
                  const ListRequest& request,
                  const QString& path,
                  const ExportSheets& sheets,
                  const WordBook& words,
                  Progress& progress);

} // namespace juzhen
