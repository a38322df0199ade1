// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"

namespace juzhen {

class Session;

/// A batch inside the caller's WriteScope, from here to end(). Whatever happens, what is written
/// after it belongs to it no more.
class BatchScope
{
public:
    /// @p fileName is that of the file the batch comes from, if any.
    BatchScope(Session& session,
               const QString& kind,
               const QString& title,
               const QString& fileName = {});
    ~BatchScope();
    BatchScope(const BatchScope&) = delete;
    BatchScope& operator=(const BatchScope&) = delete;

    void end(qint64 rows);

    [[nodiscard]] const Batch& batch() const { return m_batch; }

private:
    Session& m_session;
    Batch m_batch;
};

} // namespace juzhen
