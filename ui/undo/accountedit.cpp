// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/accountedit.h"

#include "models/stores/accountstore.h"
#include "models/stores/session.h"

#include <QCoreApplication>
#include <QUndoStack>

namespace juzhen {

namespace {

/// Swaps an account between two states. A person taking back an edit gives the fields their former
/// values and leaves alone what others have changed since.
class AccountEdit : public QUndoCommand
{
public:
    AccountEdit(Session& session, const Account& before, const Account& after)
        : QUndoCommand(QCoreApplication::translate("juzhen::Undo", "Edit %1").arg(after.name))
        , m_session(session)
        , m_before(before)
        , m_after(after)
    {}

    void undo() override { change(m_after, m_before); }

    void redo() override
    {
        if (m_stored) {
            change(m_before, m_after);
        }
        m_stored = true; // the first time the verb below has stored it already
    }

private:
    void change(const Account& from, const Account& to)
    {
        m_session.require(Permission::EditAccounts);
        AccountStore store(m_session);
        const Account present = store.require(from.id);
        Account wanted = present;
        for (const FieldChange& change : differences(from, to)) {
            const auto* column = accountColumn(change.field);
            if (column->read(present) != column->read(from)) {
                throw Error(Error::Kind::Conflict, present.name);
            }
            column->write(wanted, column->read(to));
        }
        store.applyDecision(present, wanted, QStringLiteral("update"));
    }

    Session& m_session;
    const Account m_before;
    const Account m_after;
    bool m_stored = false;
};

} // namespace

Account
edit::account(Session& session, QUndoStack& stack, const Account& before, const Account& after)
{
    Account stored = after;
    if (AccountStore(session).update(before, stored)) {
        stack.push(new AccountEdit(session, before, stored));
    }
    return stored;
}

} // namespace juzhen
