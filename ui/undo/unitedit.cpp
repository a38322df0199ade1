// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/unitedit.h"

#include "models/stores/unitstore.h"
#include "ui/undo/recordedit.h"

#include <QUndoStack>

namespace juzhen {

namespace {

using Numbers = QList<std::pair<Id<Unit>, int>>;

/// Gives units their former numbers, or the new ones again.
class UnitOrderEdit : public QUndoCommand
{
public:
    UnitOrderEdit(Session& session, const Numbers& before, const Numbers& after)
        : QUndoCommand(QCoreApplication::translate("juzhen::Undo", "Order of units"))
        , m_session(session)
        , m_before(before)
        , m_after(after)
    {}

    void undo() override { UnitStore(m_session).arrange(m_before); }

    void redo() override
    {
        if (m_stored) {
            UnitStore(m_session).arrange(m_after);
        }
        m_stored = true; // the first time the verb below has stored it already
    }

private:
    Session& m_session;
    const Numbers m_before;
    const Numbers m_after;
    bool m_stored = false;
};

} // namespace

Unit edit::unit(Session& session, QUndoStack& stack, const Unit& before, const Unit& after)
{
    UnitStore store(session);
    const Unit present = store.require(before.id);
    Unit stored = rebased(before, after, present);
    if (store.update(present, stored)) {
        stack.push(new RecordEdit<Unit, UnitStore>(session, present, stored));
    }
    return stored;
}

void edit::unitOrder(Session& session, QUndoStack& stack, const QList<Id<Unit>>& order)
{
    UnitStore store(session);
    const Numbers before = store.orderOf(order);
    store.arrange(order);
    stack.push(new UnitOrderEdit(session, before, store.orderOf(order)));
}

} // namespace juzhen
