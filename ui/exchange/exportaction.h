// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/listrequest.h"
#include "ui/pagecontext.h"

class QWidget;

namespace juzhen {

/// Asks for a file and writes what @p request lists to it (xlsx or CSV by its ending), in the
/// background, with progress. @p title names the sheet and the proposed file.
void exportListToFile(QWidget* parent,
                      const PageContext& context,
                      const ListRequest& request,
                      const QString& title);

} // namespace juzhen
