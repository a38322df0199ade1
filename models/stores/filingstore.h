// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/domain/workflow.h"
#include "models/stores/workflowlog.h"

#include <memory>
#include <optional>

namespace juzhen {

class Session;
template <class Record>
class RecordTable;

/// Working days given for each step of a filing. No Sichuan text names them: proposals of this
/// program, kept as settings of the register.
struct FilingDeadlines
{
    int acceptance = 2;
    int decision = 5;
    int completion = 5; ///< after a return
    int nationalSystem = 5;
};

/// The filings of the register (备案). A filing in force changes its account in the same
/// transaction in which it is approved.
class FilingStore
{
public:
    explicit FilingStore(Session& session);
    ~FilingStore();
    FilingStore(const FilingStore&) = delete;
    FilingStore& operator=(const FilingStore&) = delete;

    [[nodiscard]] std::optional<Filing> find(Id<Filing> id);

    [[nodiscard]] Filing require(Id<Filing> id);

    [[nodiscard]] QList<Filing> ofAccount(Id<Account> id);

    /// The filing of an account that isn't decided yet, if there is one.
    [[nodiscard]] std::optional<Filing> openFor(Id<Account> id);

    [[nodiscard]] QList<WorkflowStep> steps(Id<Filing> id);

    /// Stores a draft. Needs Permission::EditFilings. Throws Error(Invalid, field): "account_id"
    /// without an account, "kind" while another filing of the account is open or when the account's
    /// state doesn't allow this kind, "changes" when a change filing changes nothing.
    void create(Filing& filing);

    /// Changes a draft or a returned filing; Error(Denied, "status") for any other.
    bool update(const Filing& before, Filing& after);

    /// Takes a step; @p text is the opinion. On approval the number is given and the account
    /// changes. A refusal is a value; Error(Conflict, column) when the account no longer has the
    /// value that the filing says it changes.
    StepResult<FilingStatus> take(Id<Filing> id, Action action, const QString& text = {});

    /// Takes back an approved change filing that is the account's latest: the account gets its
    /// former values by a further change filing, which is returned as a draft.
    [[nodiscard]] Filing counterFiling(const Filing& filing);

private:
    void check(const Filing& filing);
    void enter(Filing& filing, Action action);
    void giveNumber(Filing& filing);
    void applyTo(const Filing& filing);
    void setAccountStatus(Id<Account> id, AccountStatus status);
    void markNational(const Filing& filing);

    Session& m_session;
    std::unique_ptr<RecordTable<Filing>> m_table;
};

/// Whether a filing of @p kind may be opened for an account in @p status.
[[nodiscard]] bool mayFile(FilingKind kind, AccountStatus status);

} // namespace juzhen
