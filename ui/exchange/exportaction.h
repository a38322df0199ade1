// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/listexport.h"
#include "models/stores/listrequest.h"
#include "ui/pagecontext.h"

#include <functional>

class QAction;
class QWidget;

namespace juzhen {

class Progress;
class Session;

/// Writes a list to a file, on the lane for jobs; returns the number of rows.
using WriteRows = std::function<qint64(Session&, const QString& path, Progress&)>;

/// Asks for a file (xlsx, ods or CSV by its ending) and has @p write fill it, in the background,
/// with progress. @p title names the proposed file.
void exportToFile(QWidget* parent,
                  const PageContext& context,
                  const QString& title,
                  const WriteRows& write);

/// Asks for a file and writes what @p request lists to it, in the background, with progress. The
/// sheets' name is also that of the proposed file.
void exportListToFile(QWidget* parent,
                      const PageContext& context,
                      const ListRequest& request,
                      const ExportSheets& sheets);

/// A way of its own in which a page writes what it lists.
struct ExportForm
{
    const char* name; ///< of its action
    QString title;    ///< of the proposed file
    QString words;    ///< for the menu
    std::function<WriteRows()> write;
};

/// What a page has to export.
struct ExportSource
{
    QString title;                             ///< of the sheet and the proposed file
    std::function<ListRequest()> shown;        ///< the list as shown
    std::function<qint64()> rows;              ///< how many rows that is
    std::function<QList<qint64>()> selected{}; ///< ids of the selected rows; none: not offered
    QString per{};      ///< a column to make one sheet for each of its values
    QString perWords{}; ///< the words for that choice
    QList<ExportForm> forms{};
};

/// The action "Export": by its shortcut the list as shown; its button opens a menu that says how
/// many rows each choice writes.
[[nodiscard]] QAction*
makeExportAction(QWidget* page, const PageContext& context, const ExportSource& source);

} // namespace juzhen
