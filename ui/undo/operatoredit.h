// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operator.h"

class QUndoStack;

namespace juzhen {

class Session;

/// Edits of contractors that can be taken back, one command each; as for units.
namespace edit {

/// Stores the fields in which @p after differs from @p before; what others have changed in other
/// fields since stays, in the same field it is Error(Conflict). Returns the contractor as stored.
Operator
contractor(Session& session, QUndoStack& stack, const Operator& before, const Operator& after);

} // namespace edit

} // namespace juzhen
