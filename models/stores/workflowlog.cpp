// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/workflowlog.h"

#include "models/db/database.h"
#include "models/db/query.h"
#include "models/stores/session.h"

namespace juzhen {

QList<WorkflowStep> WorkflowLog::steps(SubjectKind kind, qint64 id)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT action, from_status, to_status, actor, at, remark "
                               "FROM workflow_step WHERE subject_kind = ? AND subject_id = ? "
                               "ORDER BY id"));
    query.run(toKey(kind), id);
    QList<WorkflowStep> steps;
    while (query.next()) {
        steps.append({requireKey<Action>(query.text(0)), query.text(1), query.text(2),
                      query.text(3), QDateTime::fromString(query.text(4), Qt::ISODate),
                      query.text(5)});
    }
    return steps;
}

void WorkflowLog::add(SubjectKind kind,
                      qint64 id,
                      Action action,
                      const QString& from,
                      const QString& to,
                      const QString& remark)
{
    Query(
        m_session.database(),
        QStringLiteral("INSERT INTO workflow_step (subject_kind, subject_id, action, from_status, "
                       "to_status, actor, at, remark) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .run(toKey(kind), id, toKey(action), from, to, m_session.source().login,
             m_session.clock().now().toString(Qt::ISODate), remark);
}

} // namespace juzhen
