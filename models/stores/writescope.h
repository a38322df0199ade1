// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/vocabulary.h"

#include <QString>

namespace juzhen {

class Session;

/// One write to the register: everything until commit(), or nothing. Scopes nest; the outermost
/// one is the transaction. After its commit the changes are announced.
class WriteScope
{
public:
    /// @p reason is kept in the log with every entry of the outermost scope. Throws
    /// Error(NotWritable) for a session opened read-only, Error(Busy) when somebody else writes.
    explicit WriteScope(Session& session, const QString& reason = {});
    ~WriteScope(); ///< Rolls everything back unless committed.
    WriteScope(const WriteScope&) = delete;
    WriteScope& operator=(const WriteScope&) = delete;

    /// Notes what has changed, for the announcement.
    void touch(SubjectKind kind, qint64 id);

    void commit();

private:
    Session& m_session;
    bool m_done = false;
};

} // namespace juzhen
