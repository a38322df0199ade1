// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/records.h"
#include "models/domain/unit.h"

#include <QList>

namespace juzhen {

class Session;
class UnitStore;

/// A change of the organisation (机构改革) as a person has planned it.
struct Reorganisation
{
    enum class Kind
    {
        Rename, ///< 更名: one unit gets a new name and keeps the former one
        Merge,  ///< 撤并: units end, another takes their place
        Split   ///< 分设: new units come out of one, which may end with it
    };

    /// An account for which a change filing is drafted at once. What isn't named here is left to
    /// do, and shows as R-47 once its host has ended.
    struct Move
    {
        Id<Account> account;
        int newUnit = -1; ///< position in `newUnits` of the new host; −1: `successor`
    };

    Kind kind = Kind::Rename;
    QList<Id<Unit>> units; ///< those that end; for a renaming or a split the one it is about
    QString newName;       ///< of a renaming
    QString newShortName;  ///< of a renaming
    Id<Unit> successor;    ///< of a merger into a unit that exists
    QList<Unit> newUnits;  ///< to be made: of a split, or the one of a merger into a new unit
    bool unitEnds = true;  ///< of a split
    QList<Move> moves;
    QString title;  ///< of the batch, in words
    QString reason; ///< the document it rests on
};

/// What a reorganisation has done.
struct ReorganisationResult
{
    Batch batch;
    int units = 0;   ///< changed or made
    int filings = 0; ///< drafted
    QStringList
        leftTo; ///< names of accounts that have another filing under way, or nothing to change
};

/// An account whose host changes.
struct AffectedAccount
{
    Account account;
    bool filingUnderWay = false; ///< which must be decided before another is drafted

    /// Whether a change filing can be drafted for it now.
    [[nodiscard]] bool isDraftable() const { return isRunning(account.status) && !filingUnderWay; }
};

/// Renames, merges and splits units in one transaction and one batch, which BatchStore::reverse()
/// takes back. Units keep their history; accounts change hosts by filings only (123-13).
class ReorganisationStore
{
public:
    explicit ReorganisationStore(Session& session);

    /// Needs Permission::EditAccounts, and EditFilings where filings are drafted. Throws
    /// Error(Invalid, field): "name" for a name that is empty, unchanged or taken in its region,
    /// "status" for a unit that has ended already, "successor_id" for a successor that ends itself
    /// or isn't there.
    ReorganisationResult perform(Reorganisation plan);

    /// The accounts of @p units, those that can be drafted first.
    [[nodiscard]] QList<AffectedAccount> affected(const QList<Id<Unit>>& units);

    /// The reorganisations that touched @p unit, newest first.
    [[nodiscard]] QList<Batch> ofUnit(Id<Unit> unit);

private:
    void check(const Reorganisation& plan);
    void rename(const Reorganisation& plan);
    void end(Id<Unit> unit, Id<Unit> successor, const QString& action);
    /// Gives the units that stand below @p ended another superior.
    void passOn(const Unit& ended, Id<Unit> successor, const QString& action);
    void draft(const Reorganisation& plan, const Reorganisation::Move& move, Id<Unit> newHost);

    Session& m_session;
    ReorganisationResult m_result;
};

/// The kind of its batches.
inline constexpr QLatin1String reorganisationKind("reorganisation");

} // namespace juzhen
