// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/personedit.h"

#include "models/stores/personstore.h"
#include "ui/undo/recordedit.h"

#include <QUndoStack>

namespace juzhen {

Person edit::person(Session& session, QUndoStack& stack, const Person& before, const Person& after)
{
    PersonStore store(session);
    const Person present = store.require(before.id);
    Person stored = rebased(before, after, present);
    if (store.update(present, stored)) {
        stack.push(new RecordEdit<Person, PersonStore>(session, present, stored));
    }
    return stored;
}

} // namespace juzhen
