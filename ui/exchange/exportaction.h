// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"
#include "ui/pagecontext.h"

#include <functional>

class QWidget;

namespace juzhen {

class Progress;

/// Writes a list to a file, on the lane for jobs; returns the number of rows.
using WriteRows = std::function<qint64(Session&, const QString& path, Progress&)>;

/// Asks for a file (xlsx or CSV by its ending) and has @p write fill it, in the background, with
/// progress. @p title names the proposed file.
void exportToFile(QWidget* parent,
                  const PageContext& context,
                  const QString& title,
                  const WriteRows& write);

/// Asks for a file and writes what @p request lists to it (xlsx or CSV by its ending), in the
/// background, with progress. @p title names the sheet and the proposed file.
void exportListToFile(QWidget* parent,
                      const PageContext& context,
                      const ListRequest& request,
                      const QString& title);

} // namespace juzhen
