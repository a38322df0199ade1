// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/writescope.h"

#include "models/db/database.h"
#include "models/db/transaction.h"
#include "models/stores/auditlog.h"
#include "models/stores/session.h"

#include <utility>

namespace juzhen {

WriteScope::WriteScope(Session& session, const QString& reason)
    : m_session(session)
{
    if (m_session.m_depth == 0) {
        if (m_session.isReadOnly()) {
            throw Error(Error::Kind::NotWritable, m_session.displayName());
        }
        m_session.m_transaction = std::make_unique<Transaction>(m_session.database());
        m_session.m_failed = false;
        m_session.m_changes = {};
        m_session.log().begin(reason);
    }
    ++m_session.m_depth;
}

WriteScope::~WriteScope()
{
    if (m_done || m_session.m_depth == 0) {
        return;
    }
    m_session.m_failed = true;
    if (--m_session.m_depth == 0) {
        m_session.log().forgetStatements();
        m_session.m_transaction.reset();
        m_session.m_changes = {};
    }
}

void WriteScope::touch(SubjectKind kind, qint64 id)
{
    m_session.m_changes.add(kind, id);
}

void WriteScope::commit()
{
    if (m_session.m_failed) {
        // An inner scope was given up and its exception swallowed: half a change must not stay.
        throw Error(Error::Kind::Internal, QStringLiteral("commit after a failed inner write"));
    }
    if (m_session.m_depth > 1) {
        --m_session.m_depth;
        m_done = true;
        return;
    }
    m_session.log().forgetStatements();
    m_session.m_transaction->commit();
    m_session.m_transaction.reset();
    m_session.m_depth = 0;
    m_done = true;
    const ChangeSet changes = std::exchange(m_session.m_changes, {});
    if (m_session.source().hub && !changes.isEmpty()) {
        m_session.source().hub->announce(changes);
    }
}

} // namespace juzhen
