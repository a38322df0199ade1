// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"

class QUndoStack;

namespace juzhen {

class Session;

/// Edits that a person can take back, one command each. The write comes first: what the register
/// refuses (an Error) never reaches the stack.
namespace edit {

/// Stores @p after in place of @p before; nothing happens when they are the same. Returns the
/// account as stored.
Account account(Session& session, QUndoStack& stack, const Account& before, const Account& after);

} // namespace edit

} // namespace juzhen
