// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/findingstore.h"

#include "models/stores/recordtable.h"

namespace juzhen {

FindingStore::FindingStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<Finding>>(session))
{}

FindingStore::~FindingStore() = default;

std::optional<Finding> FindingStore::find(Id<Finding> id)
{
    return m_table->find(id);
}

void FindingStore::create(Finding& finding)
{
    m_table->insert(finding);
}

void FindingStore::remove(const Finding& finding)
{
    m_table->remove(finding);
}

QList<Finding> FindingStore::ofAccount(Id<Account> id)
{
    return m_table->where(QStringLiteral("account_id = ? ORDER BY found_on DESC, id DESC"),
                          {id.value()});
}

QList<Finding> FindingStore::ofTask(Id<InspectionTask> id)
{
    return m_table->where(QStringLiteral("task_id = ? ORDER BY id"), {id.value()});
}

QList<WorkflowStep> FindingStore::steps(Id<Finding> id)
{
    return WorkflowLog(m_session).steps(SubjectKind::Finding, id.value());
}

StepResult<FindingStatus> FindingStore::take(Id<Finding> id, Action action, const QString& text)
{
    WriteScope scope(m_session);
    const Finding before = m_table->require(id);
    const auto result = applyAction(before.status, action, m_session.user(), text);
    if (!result.status) {
        return result;
    }
    Finding after = before;
    after.status = *result.status;
    if (after.status == FindingStatus::Reported) {
        after.measures = text.trimmed();
        after.reportedOn = m_session.clock().today();
    } else {
        after.recheckNote = text.trimmed();
        after.recheckedOn = m_session.clock().today();
    }
    m_table->update(before, after, {}, toKey(action));
    WorkflowLog(m_session).add(SubjectKind::Finding, id.value(), action, toKey(before.status),
                               toKey(after.status), text);
    scope.commit();
    return result;
}

} // namespace juzhen
