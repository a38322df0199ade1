// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/operatoredit.h"

#include "models/stores/operatorstore.h"
#include "ui/undo/recordedit.h"

#include <QUndoStack>

namespace juzhen {

Operator
edit::contractor(Session& session, QUndoStack& stack, const Operator& before, const Operator& after)
{
    OperatorStore store(session);
    const Operator present = store.require(before.id);
    Operator stored = rebased(before, after, present);
    if (store.update(present, stored)) {
        stack.push(new RecordEdit<Operator, OperatorStore>(session, present, stored));
    }
    return stored;
}

} // namespace juzhen
