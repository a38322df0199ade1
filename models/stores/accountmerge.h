// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/domain/records.h"
#include "models/stores/accountmergemoves.h"

#include <QStringList>

#include <optional>

namespace juzhen {

class Session;

/// The batch kind of a merger of two accounts.
inline constexpr QLatin1String mergeAccountsKind("merge_accounts");

/// A field in which two accounts differ, as stored.
struct MergeChoice
{
    QString column;
    QVariant stay;
    QVariant gone;
    bool takesGone = false; ///< proposed: the one that says something, of two the one that stays
    bool fixed = false;     ///< governed by filings: only an empty one is filled

    bool operator==(const MergeChoice&) const = default;
};

/// What a merger would do.
struct MergePreview
{
    Account stay;
    Account gone;
    QList<MergeChoice> fields;
    MovedCounts moved;
    QList<TaskMeeting> meetings;
    std::optional<Filing>
        running; ///< a filing of the account that goes: it has to be decided first
};

/// One account that was registered twice becomes one (合并): `gone` is cancelled and everything
/// that belongs to it goes to `stay`.
struct MergePlan
{
    Account stay; ///< as it was seen
    Account gone;
    QStringList taken; ///< columns in which the value of `gone` is taken
    QString reason;
    QString title;        ///< of the batch, in words
    QString closedReason; ///< of the cancelled account: with which it was registered twice
};

struct MergeResult
{
    Batch batch;
    MovedCounts moved;
};

class AccountMerge
{
public:
    explicit AccountMerge(Session& session);

    [[nodiscard]] MergePreview preview(Id<Account> stay, Id<Account> gone);

    /// Does it, as one batch that BatchStore can take back. Rows of sealed editions stay as they
    /// are. Needs Permission::RepairAccounts, for the account is cancelled without a filing. Throws
    /// Error(Invalid): "reason" without one; "platform_code" for accounts of two platforms;
    /// "status" when the account that stays is closed and the other isn't; "filing" while the one
    /// that goes has a filing under way. Error(Denied, column) for a governed field that isn't
    /// empty; Error(Conflict) when an account has changed since it was seen.
    MergeResult perform(const MergePlan& plan);

private:
    void check(const MergePlan& plan);
    [[nodiscard]] static Account merged(const MergePlan& plan);

    Session& m_session;
};

} // namespace juzhen
