// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/matrixgaps.h"
#include "models/tasks/progress.h"
#include "models/text/wordbook.h"

namespace juzhen {

/// Writes @p gaps to @p path (xlsx, or CSV by its ending), each with the document it rests on.
/// @p sheetName names the sheet. Returns the number of rows. Throws what the writers throw, and
/// Error(Cancelled); an earlier file stays then.
qint64 exportGaps(const QList<MatrixGap>& gaps,
                  const QString& path,
                  const QString& sheetName,
                  const WordBook& words,
                  Progress& progress);

} // namespace juzhen
