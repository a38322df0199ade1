// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/bulkeditstore.h"
#include "ui/pagecontext.h"

class QWidget;

namespace juzhen {

namespace edit {

/// Puts a bulk edit that is stored already on the undo stack, as one step named @p title. Taking it
/// back and doing it again run on the jobs lane, because there may be thousands of accounts; when
/// the register refuses, @p page tells why and the step stays as it was.
void pushBulk(const PageContext& context,
              QWidget* page,
              const BulkChange& change,
              const QString& title);

} // namespace edit

} // namespace juzhen
