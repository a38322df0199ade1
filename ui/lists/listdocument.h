// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/document.h"
#include "models/stores/listrequest.h"
#include "models/text/wordbook.h"

namespace juzhen {

class Progress;
class Session;

/// A list as it is to be printed: the rows a request gives and the columns that are shown.
struct ListPrintout
{
    ListRequest request;
    QString title;
    QStringList filters; ///< what is let through, one sentence each
    QList<int> columns;  ///< positions in the list's definition, in the order shown
    QList<int> widths;   ///< of the columns on the screen, in logical pixels
    QDate day;           ///< of the print
};

/// Reads the rows and makes a lying A4 document of them: title, filters and count above one table
/// whose columns share the page's width as on the screen. Throws what the stores throw, and
/// Error(Cancelled).
[[nodiscard]] Document listDocument(Session& session,
                                    const ListPrintout& printout,
                                    const WordBook& words,
                                    Progress& progress);

} // namespace juzhen
