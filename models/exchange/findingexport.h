// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/healthcheckstore.h"
#include "models/tasks/progress.h"
#include "models/text/wordbook.h"

namespace juzhen {

/// Writes the findings of @p check at the places @p rows to @p path (xlsx, or CSV by its ending),
/// each with the document its rule rests on, and with its waiver if it has one. @p sheetName names
/// the sheet. Returns the number of rows. Throws what the writers throw, and Error(Cancelled); an
/// earlier file stays then.
qint64 exportFindings(const HealthCheck& check,
                      const QList<qsizetype>& rows,
                      const QString& path,
                      const QString& sheetName,
                      const WordBook& words,
                      Progress& progress);

} // namespace juzhen
