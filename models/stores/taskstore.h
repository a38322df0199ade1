// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/indicator.h"
#include "models/domain/inspection.h"
#include "models/domain/scoring.h"
#include "models/domain/workflow.h"
#include "models/stores/workflowlog.h"

#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// What submitting a checklist gives: the step, and the score behind the verdict.
struct Submission
{
    StepResult<TaskStatus> step;
    ScoreResult result; ///< verdict Pending: items are unanswered, nothing was written
};

/// The inspection tasks of the campaigns and their checklists (检查任务).
class TaskStore
{
public:
    explicit TaskStore(Session& session);
    ~TaskStore();
    TaskStore(const TaskStore&) = delete;
    TaskStore& operator=(const TaskStore&) = delete;

    [[nodiscard]] std::optional<InspectionTask> find(Id<InspectionTask> id);

    [[nodiscard]] InspectionTask require(Id<InspectionTask> id);

    /// The inspections of an account, newest first.
    [[nodiscard]] QList<InspectionTask> ofAccount(Id<Account> id);

    /// The tasks of a campaign, in no order that means anything.
    [[nodiscard]] QList<InspectionTask> ofCampaign(Id<Campaign> id);

    [[nodiscard]] QList<Answer> answers(Id<InspectionTask> id);
    [[nodiscard]] QList<WorkflowStep> steps(Id<InspectionTask> id);

    /// The answers this account got in the quarter before, by indicator code of the same set, for
    /// "same as last quarter".
    [[nodiscard]] QList<Answer> previousAnswers(Id<InspectionTask> id);

    /// Hands tasks to an inspector. Needs Permission::RunCampaigns. Tasks that are under way
    /// already are left alone; returns how many were assigned.
    qint64 assign(const QList<Id<InspectionTask>>& ids, const QString& inspector);

    /// Keeps a checklist as it stands, half-filled or not; starts the task. Needs
    /// Permission::Inspect. Sets the ids of new answers. Error(Denied, "status") once submitted,
    /// Error(Conflict) when somebody else has written the task since @p task was read.
    void saveAnswers(InspectionTask& task, QList<Answer>& answers);

    /// Judges the stored answers, stores the verdict, and makes a finding of every hit, due in the
    /// set's working days.
    Submission submit(Id<InspectionTask> id);

    /// Stores a result that comes from elsewhere, as submitted: a new task, or a stored one with
    /// another verdict. A failed one gets a finding in place of those it had. Needs
    /// Permission::ImportData.
    void recordResult(InspectionTask& task);

    /// Any other step: return, confirm, reopen (which takes the findings back).
    StepResult<TaskStatus> take(Id<InspectionTask> id, Action action, const QString& text = {});

private:
    void
    makeFindings(const InspectionTask& task, const IndicatorSet& set, const QList<Answer>& answers);
    void withdrawFindings(Id<InspectionTask> id);
    void noteLastPost(const InspectionTask& task);

    Session& m_session;
    std::unique_ptr<RecordTable<InspectionTask>> m_table;
};

} // namespace juzhen
