// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/batchscope.h"

#include "models/stores/auditlog.h"
#include "models/stores/batchstore.h"
#include "models/stores/session.h"

namespace juzhen {

BatchScope::BatchScope(Session& session,
                       const QString& kind,
                       const QString& title,
                       const QString& fileName)
    : m_session(session)
{
    m_batch.kind = kind;
    m_batch.title = title;
    m_batch.fileName = fileName;
    BatchStore(m_session).begin(m_batch);
}

BatchScope::~BatchScope()
{
    m_session.log().setBatch({});
}

void BatchScope::end(qint64 rows)
{
    BatchStore(m_session).end(m_batch, rows);
}

} // namespace juzhen
