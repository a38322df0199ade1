// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/stores/session.h"
#include "models/stores/tables.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace juzhen {

/// @p present with the fields in which @p to differs from @p from. Throws Error(Conflict) where
/// somebody else has changed one of them since; what others did elsewhere stays.
template <class Record>
[[nodiscard]] Record rebased(const Record& from, const Record& to, const Record& present)
{
    Record wanted = present;
    for (const auto& column : tableOf<Record>().columns) {
        if (column.read(from) == column.read(to)) {
            continue;
        }
        if (column.read(present) != column.read(from)) {
            throw Error(Error::Kind::Conflict, present.name);
        }
        column.write(wanted, column.read(to));
    }
    return wanted;
}

/// Swaps a record between two states. A person taking back an edit gives the fields their former
/// values and leaves alone what others have changed since. The first redo() does nothing: the edit
/// is stored before it reaches the stack.
template <class Record, class Store>
class RecordEdit : public QUndoCommand
{
public:
    RecordEdit(Session& session, const Record& before, const Record& after)
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
        m_stored = true;
    }

private:
    void change(const Record& from, const Record& to)
    {
        m_session.require(Permission::EditAccounts);
        Store store(m_session);
        const Record present = store.require(from.id);
        Record wanted = rebased(from, to, present);
        store.applyDecision(present, wanted, QStringLiteral("update"));
    }

    Session& m_session;
    const Record m_before;
    const Record m_after;
    bool m_stored = false;
};

} // namespace juzhen
