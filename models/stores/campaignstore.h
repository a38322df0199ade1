// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/campaign.h"
#include "models/domain/inspection.h"
#include "models/domain/workflow.h"
#include "models/stores/workflowlog.h"

#include <functional>
#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// Where a campaign stands.
struct CampaignProgress
{
    qint64 running = 0; ///< accounts in scope now
    qint64 tasks = 0;
    qint64 checked = 0; ///< tasks with a verdict
    qint64 failed = 0;
    qint64 confirmed = 0; ///< tasks a reviewer has confirmed

    bool operator==(const CampaignProgress&) const = default;
};

/// The quarterly inspections (季度检查). Confirming one freezes it: its rows are copied, sealed by
/// a hash, and what is printed later reads the copy.
class CampaignStore
{
public:
    /// Told how many rows are done; may throw Error(Cancelled) to stop.
    using Step = std::function<void(qint64 done)>;

    explicit CampaignStore(Session& session);
    ~CampaignStore();
    CampaignStore(const CampaignStore&) = delete;
    CampaignStore& operator=(const CampaignStore&) = delete;

    [[nodiscard]] std::optional<Campaign> find(Id<Campaign> id);

    [[nodiscard]] Campaign require(Id<Campaign> id);

    /// Newest quarter first.
    [[nodiscard]] QList<Campaign> all();

    [[nodiscard]] QList<WorkflowStep> steps(Id<Campaign> id);
    [[nodiscard]] CampaignProgress progress(Id<Campaign> id);

    /// Stores a draft. Needs Permission::RunCampaigns. Throws Error(Invalid, column) for a missing
    /// quarter or indicator set, and "quarter" when a full check of the quarter and scope exists.
    void create(Campaign& campaign);

    /// Makes a task for every running account in scope that has none yet (O-43), or for the drawn
    /// share of each level and platform (recorded seed). Vertical units are left out (O-03).
    /// Returns how many were made.
    qint64 makeTasks(Id<Campaign> id, const Step& step = {});

    /// A task of this campaign for one account, with its names as they are now; not stored.
    /// Throws Error(NotFound).
    [[nodiscard]] InspectionTask blankTask(Id<Campaign> id, Id<Account> account);

    /// Takes a step; @p text is the reason of an amendment. Confirm writes a sealed edition.
    StepResult<CampaignStatus> take(Id<Campaign> id, Action action, const QString& text = {});

    /// Whether the rows of the latest edition still give its seal.
    [[nodiscard]] bool isSealIntact(Id<Campaign> id);

private:
    Session& m_session;
    std::unique_ptr<RecordTable<Campaign>> m_table;
};

} // namespace juzhen
