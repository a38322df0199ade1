// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/accountedit.h"

#include "models/stores/accountstore.h"
#include "ui/undo/recordedit.h"

#include <QUndoStack>

namespace juzhen {

Account
edit::account(Session& session, QUndoStack& stack, const Account& before, const Account& after)
{
    Account stored = after;
    if (AccountStore(session).update(before, stored)) {
        stack.push(new RecordEdit<Account, AccountStore>(session, before, stored));
    }
    return stored;
}

} // namespace juzhen
