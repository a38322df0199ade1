// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/taskstore.h"

#include "models/domain/pinyin.h"
#include "models/domain/searchtext.h"
#include "models/stores/accountstore.h"
#include "models/stores/answertable.h"
#include "models/stores/campaignstore.h"
#include "models/stores/findingstore.h"
#include "models/stores/indicatorstore.h"
#include "models/stores/officecalendar.h"
#include "models/stores/recordtable.h"

#include <QHash>

namespace juzhen {

TaskStore::TaskStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<InspectionTask>>(session))
{}

TaskStore::~TaskStore() = default;

std::optional<InspectionTask> TaskStore::find(Id<InspectionTask> id)
{
    return m_table->find(id);
}

InspectionTask TaskStore::require(Id<InspectionTask> id)
{
    return m_table->require(id);
}

QList<InspectionTask> TaskStore::ofAccount(Id<Account> id)
{
    return m_table->where(QStringLiteral("account_id = ? ORDER BY id DESC"), {id.value()});
}

QList<InspectionTask> TaskStore::ofCampaign(Id<Campaign> id)
{
    return m_table->where(QStringLiteral("campaign_id = ?"), {id.value()});
}

QList<Answer> TaskStore::answers(Id<InspectionTask> id)
{
    return AnswerTable(m_session).ofTask(id);
}

QList<WorkflowStep> TaskStore::steps(Id<InspectionTask> id)
{
    return WorkflowLog(m_session).steps(SubjectKind::Task, id.value());
}

QList<Answer> TaskStore::previousAnswers(Id<InspectionTask> id)
{
    const InspectionTask task = require(id);
    const Campaign campaign = CampaignStore(m_session).require(task.campaignId);
    const auto earlier = m_table->where(
        QStringLiteral(
            "account_id = ? AND campaign_id IN (SELECT id FROM campaign "
            "WHERE quarter < ? AND kind = ?) AND verdict <> 'pending' "
            "ORDER BY (SELECT quarter FROM campaign WHERE campaign.id = task.campaign_id) "
            "DESC LIMIT 1"),
        {task.accountId.value(), campaign.quarter.text(), toKey(campaign.kind)});
    if (earlier.isEmpty()) {
        return {};
    }
    IndicatorStore indicators(m_session);
    const auto earlierCampaign = CampaignStore(m_session).require(earlier.first().campaignId);
    QHash<Id<Indicator>, QString> codes;
    for (const Indicator& item : indicators.require(earlierCampaign.indicatorSetId).indicators) {
        codes.insert(item.id, item.code);
    }
    QHash<QString, Id<Indicator>> present;
    for (const Indicator& item : indicators.require(campaign.indicatorSetId).indicators) {
        present.insert(item.code, item.id);
    }
    QList<Answer> copied;
    for (Answer answer : answers(earlier.first().id)) {
        const auto item = present.value(codes.value(answer.indicatorId));
        if (item.isValid()) {
            answer.id = {};
            answer.taskId = id;
            answer.indicatorId = item;
            copied.append(answer);
        }
    }
    return copied;
}

qint64 TaskStore::assign(const QList<Id<InspectionTask>>& ids, const QString& inspector)
{
    m_session.require(Permission::RunCampaigns);
    WriteScope scope(m_session);
    qint64 assigned = 0;
    for (const auto id : ids) {
        const InspectionTask before = require(id);
        if (before.status != TaskStatus::Unassigned && before.status != TaskStatus::Assigned) {
            continue;
        }
        InspectionTask after = before;
        after.status = TaskStatus::Assigned;
        after.inspector = inspector;
        assigned += m_table->update(before, after, {}, QStringLiteral("assign"));
    }
    scope.commit();
    return assigned;
}

void TaskStore::saveAnswers(InspectionTask& task, QList<Answer>& answers)
{
    m_session.require(Permission::Inspect);
    WriteScope scope(m_session);
    const InspectionTask before = require(task.id);
    if (before.revision != task.revision) {
        throw Error(Error::Kind::Conflict, task.accountName);
    }
    InspectionTask after = task;
    after.status = before.status;
    if (before.status != TaskStatus::InProgress) {
        const auto* row = findTransition(before.status, Action::Start);
        if (!row) {
            throw Error(Error::Kind::Denied, QStringLiteral("status"));
        }
        after.status = row->to;
        WorkflowLog(m_session).add(SubjectKind::Task, task.id.value(), Action::Start,
                                   toKey(before.status), toKey(after.status), {});
    }
    if (after.inspector.isEmpty()) {
        after.inspector = m_session.source().login;
    }
    // A changed answer moves the revision too, so that two people can't fill one checklist.
    const bool answersChanged = AnswerTable(m_session).store(task, answers);
    if (!m_table->update(before, after, {}, QStringLiteral("update")) && answersChanged) {
        m_table->bumpRevision(after);
    }
    task = after;
    scope.commit();
}

Submission TaskStore::submit(Id<InspectionTask> id)
{
    WriteScope scope(m_session);
    const InspectionTask before = require(id);
    const auto step = applyAction(before.status, Action::Submit, m_session.user());
    if (!step.status) {
        return {step, {}};
    }
    InspectionTask after = before;
    if (!after.checkedOn.isValid()) {
        after.checkedOn = m_session.clock().today();
    }
    const Campaign campaign = CampaignStore(m_session).require(before.campaignId);
    const IndicatorSet set = IndicatorStore(m_session).require(campaign.indicatorSetId);
    const QList<Answer> given = answers(id);
    const ScoreResult result = score(set, given, after.checkedOn, after.lastPostOn);
    if (!result.isComplete()) {
        return {{std::nullopt, Refusal::NotFromHere}, result};
    }
    after.status = *step.status;
    after.verdict = result.verdict;
    after.scoreTenths = result.scoreTenths;
    after.problem = result.verdict == Verdict::Failed ? result.problemClass : QString();
    m_table->update(before, after, {}, toKey(Action::Submit));
    makeFindings(after, set, given);
    noteLastPost(after);
    WorkflowLog(m_session).add(SubjectKind::Task, id.value(), Action::Submit, toKey(before.status),
                               toKey(after.status), {});
    scope.commit();
    return {step, result};
}

void TaskStore::recordResult(InspectionTask& task)
{
    m_session.require(Permission::ImportData);
    WriteScope scope(m_session);
    task.status = TaskStatus::Submitted;
    if (task.id.isValid()) {
        const InspectionTask before = require(task.id);
        m_table->update(before, task);
        withdrawFindings(task.id);
    } else {
        m_table->insert(
            task, {pinyinKey(task.accountName), searchTextOf({task.accountName, task.unitName})});
    }
    if (task.verdict == Verdict::Failed) {
        Finding finding;
        finding.campaignId = task.campaignId;
        finding.taskId = task.id;
        finding.accountId = task.accountId;
        finding.problemClass = task.problem;
        finding.severity = Severity::Veto;
        finding.description = task.remark;
        finding.foundOn = task.checkedOn;
        const Campaign campaign = CampaignStore(m_session).require(task.campaignId);
        const int days = IndicatorStore(m_session).require(campaign.indicatorSetId).vetoDueDays;
        finding.dueOn = officeCalendar(m_session).addWorkdays(task.checkedOn, days);
        FindingStore(m_session).create(finding);
    }
    noteLastPost(task);
    scope.commit();
}

StepResult<TaskStatus> TaskStore::take(Id<InspectionTask> id, Action action, const QString& text)
{
    WriteScope scope(m_session);
    const InspectionTask before = require(id);
    const auto result = applyAction(before.status, action, m_session.user(), text);
    if (!result.status) {
        return result;
    }
    InspectionTask after = before;
    after.status = *result.status;
    if (after.status == TaskStatus::Returned || after.status == TaskStatus::InProgress) {
        after.verdict = Verdict::Pending;
        after.scoreTenths.reset();
        after.problem.clear();
        withdrawFindings(id);
    }
    m_table->update(before, after, {}, toKey(action));
    WorkflowLog(m_session).add(SubjectKind::Task, id.value(), action, toKey(before.status),
                               toKey(after.status), text);
    scope.commit();
    return result;
}

void TaskStore::makeFindings(const InspectionTask& task,
                             const IndicatorSet& set,
                             const QList<Answer>& answers)
{
    FindingStore findings(m_session);
    const WorkCalendar calendar = officeCalendar(m_session);
    for (const Indicator& item : set.indicators) {
        const auto answer = std::find_if(answers.begin(), answers.end(), [&](const Answer& one) {
            return one.indicatorId == item.id && one.state == AnswerState::Hit;
        });
        if (answer == answers.end() || item.kind == IndicatorKind::Bonus) {
            continue;
        }
        Finding finding;
        finding.campaignId = task.campaignId;
        finding.taskId = task.id;
        finding.accountId = task.accountId;
        finding.indicatorId = item.id;
        finding.problemClass = item.problemClass;
        finding.severity = item.severity;
        finding.description = answer->note.isEmpty() ? item.text : answer->note;
        finding.link = answer->link;
        finding.foundOn = task.checkedOn;
        finding.deductTenths = answer->deductTenths;
        finding.dueOn = calendar.addWorkdays(
            task.checkedOn, item.severity == Severity::Veto ? set.vetoDueDays : set.otherDueDays);
        findings.create(finding);
    }
}

void TaskStore::withdrawFindings(Id<InspectionTask> id)
{
    FindingStore findings(m_session);
    for (const Finding& finding : findings.ofTask(id)) {
        findings.remove(finding);
    }
}

void TaskStore::noteLastPost(const InspectionTask& task)
{
    AccountStore accounts(m_session);
    const Account before = accounts.require(task.accountId);
    if (task.lastPostOn.isValid()
        && (!before.lastPostOn.isValid() || before.lastPostOn < task.lastPostOn)) {
        Account after = before;
        after.lastPostOn = task.lastPostOn;
        accounts.applyDecision(before, after, QStringLiteral("inspection"));
    }
}

} // namespace juzhen
