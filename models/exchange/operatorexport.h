// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"
#include "models/tasks/progress.h"
#include "models/text/wordbook.h"

namespace juzhen {

class Session;

/// Writes the contractors that @p request lists with their qualifications and contracts to the
/// sheet @p sheetName of a new file, xlsx, ods or CSV by the ending of @p path: a row for each
/// contract, the qualifications beside them. An import of contractors reads it back without a
/// change. Telephone numbers are masked, as in every list that leaves the register.
///
/// Returns the number of rows. Throws what ListStore and SheetWriter throw.
qint64 exportOperators(Session& session,
                       const ListRequest& request,
                       const QString& path,
                       const QString& sheetName,
                       const WordBook& words,
                       Progress& progress);

} // namespace juzhen
