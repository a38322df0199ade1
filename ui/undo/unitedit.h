// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/unit.h"

class QUndoStack;

namespace juzhen {

class Session;

/// Edits of units that a person can take back, one command each. The write comes first: what the
/// register refuses (an Error) never reaches the stack.
namespace edit {

/// Stores the fields in which @p after differs from @p before; nothing happens when none does. What
/// others have changed in other fields since stays; in the same field it is Error(Conflict).
/// Returns the unit as stored.
Unit unit(Session& session, QUndoStack& stack, const Unit& before, const Unit& after);

/// Puts the units of one place into this order (机构序).
void unitOrder(Session& session, QUndoStack& stack, const QList<Id<Unit>>& order);

} // namespace edit

} // namespace juzhen
