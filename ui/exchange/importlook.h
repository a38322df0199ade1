// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

namespace juzhen {

/// What the head of a file gave: its sheets, and how one of them is understood. A value.
struct ImportLook
{
    ImportOptions options;
    QList<SheetInfo> sheets;
    QList<SheetRow> head;
    QList<CellRange> merges;
    FileFormat format = FileFormat::Xlsx;
    TextEncoding encoding = TextEncoding::Utf8;

    /// Looks at the file named in @p options. With @p keepSheet their sheet is kept and only its
    /// header and columns are found anew. Throws what the readers throw; for a background thread.
    [[nodiscard]] static ImportLook at(ImportOptions options, bool keepSheet, Progress& progress);
};

} // namespace juzhen
