// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/workflow.h"
#include "models/stores/workflowlog.h"

#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// The problems found by inspections and their rectification (问题与整改).
class FindingStore
{
public:
    explicit FindingStore(Session& session);
    ~FindingStore();
    FindingStore(const FindingStore&) = delete;
    FindingStore& operator=(const FindingStore&) = delete;

    [[nodiscard]] std::optional<Finding> find(Id<Finding> id);

    [[nodiscard]] QList<Finding> ofAccount(Id<Account> id);
    [[nodiscard]] QList<Finding> ofTask(Id<InspectionTask> id);
    [[nodiscard]] QList<WorkflowStep> steps(Id<Finding> id);

    /// Stores a finding; for the inspection.
    void create(Finding& finding);

    /// Takes a finding back that a reopened checklist no longer shows; for the inspection.
    void remove(const Finding& finding);

    /// Takes a step; @p text are the measures or the recheck's opinion. A refusal is a value.
    StepResult<FindingStatus> take(Id<Finding> id, Action action, const QString& text = {});

private:
    Session& m_session;
    std::unique_ptr<RecordTable<Finding>> m_table;
};

} // namespace juzhen
