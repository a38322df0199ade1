// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/inspection.h"

#include <QList>

namespace juzhen {

class Session;

/// Two inspections of one campaign, one for each of two accounts that are merged.
struct TaskMeeting
{
    /// What is kept. A task counts as checked once it has a verdict, an answer or a problem.
    enum class Keeps
    {
        Staying, ///< the blank task of the account that goes is removed
        Going,   ///< the blank task of the account that stays is removed, the other one moves
        Both     ///< both are checked, or sealed: the second stays with the cancelled account
    };

    QString campaign; ///< its name
    InspectionTask staying;
    InspectionTask going;
    Keeps keeps = Keeps::Staying;
};

/// How many records go over to the account that stays.
struct MovedCounts
{
    int filings = 0;
    int tasks = 0;
    int findings = 0;
    int custodies = 0;
    int attachments = 0;
    int waivers = 0;

    bool operator==(const MovedCounts&) const = default;
};

/// The action under which the history shows a merger of two accounts.
inline constexpr QLatin1String mergeAccountsAction("merge_accounts");

/// Moves what belongs to one account to another; for AccountMerge, inside its WriteScope.
class AccountMergeMoves
{
public:
    AccountMergeMoves(Session& session, const Account& stay, const Account& gone);

    /// The campaigns that have a task for both.
    [[nodiscard]] QList<TaskMeeting> meetings();

    /// How many records of the account that goes would move.
    [[nodiscard]] MovedCounts count();

    /// Moves everything. The staying account has got its new texts before.
    MovedCounts move();

private:
    template <class Record>
    int moveAll();
    void moveTasks(MovedCounts& counts);
    int moveCustodies();
    void moveMetrics();
    int moveAttachments();
    int moveWaivers();
    [[nodiscard]] bool isBlank(const InspectionTask& task);
    [[nodiscard]] int countRows(const QString& statement, const QVariant& value);

    Session& m_session;
    const Account& m_stay;
    const Account& m_gone;
};

} // namespace juzhen
