// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workflow.h"

#include <QDateTime>
#include <QList>

namespace juzhen {

class Session;

/// One step that was taken in a workflow (流转记录).
struct WorkflowStep
{
    Action action = Action::Submit;
    QString fromStatus; ///< stored key of the status
    QString toStatus;
    QString actor; ///< login
    QDateTime at;
    QString remark;

    bool operator==(const WorkflowStep&) const = default;
};

/// The steps taken by filings, campaigns, tasks and findings, in their order.
class WorkflowLog
{
public:
    explicit WorkflowLog(Session& session)
        : m_session(session)
    {}

    [[nodiscard]] QList<WorkflowStep> steps(SubjectKind kind, qint64 id);

    /// Notes a step; called by the store that takes it, inside its WriteScope.
    void add(SubjectKind kind,
             qint64 id,
             Action action,
             const QString& from,
             const QString& to,
             const QString& remark);

private:
    Session& m_session;
};

} // namespace juzhen
