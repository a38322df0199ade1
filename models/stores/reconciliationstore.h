// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reconciliationrecord.h"
#include "models/stores/reconciliationwriter.h"

#include <functional>

namespace juzhen {

class Session;

/// How many items of a kind there are, and how many of them wait.
struct ReconciliationKindCount
{
    qint64 all = 0;
    qint64 open = 0;

    bool operator==(const ReconciliationKindCount&) const = default;
};

/// An item as a list shows it.
struct ReconciliationRow
{
    qint64 id = 0;
    ReconciliationKind kind = ReconciliationKind::Equal;
    ReconciliationState state = ReconciliationState::Open;
    QString name;
    QString platformCode;
    QString unitName;
    QString nationalDiffers; ///< fields, separated by commas
    QString declaredDiffers;
    QString remark;
};

/// The reconciliations of the register (三方核对, O-38) and what is decided on their items.
/// Whatever a decision writes belongs to one batch, and to the history as any other write.
class ReconciliationStore
{
public:
    using Step = std::function<void(qint64 done)>;

    explicit ReconciliationStore(Session& session);

    /// The accounts of the register as one side.
    [[nodiscard]] ReconciliationRecords own();

    /// Keeps a comparison: the record and all its items, with one entry in the log. Needs
    /// Permission::ImportData.
    void create(Reconciliation& made,
                const ReconciliationInput& input,
                const std::vector<ReconciledItem>& items,
                const Step& step = {});

    /// Newest first.
    [[nodiscard]] QList<Reconciliation> all(int most = 200);

    /// Throws Error(NotFound).
    [[nodiscard]] Reconciliation require(Id<Reconciliation> id);

    [[nodiscard]] ReconciliationItem item(Id<ReconciliationItem> id);

    /// The items with these ids, in any order.
    [[nodiscard]] QList<ReconciliationItem> items(const QList<qint64>& ids);

    /// The items that belong into the 差异核对表: those with differences or proposals, and those
    /// that a side lacks; by unit, then by name.
    [[nodiscard]] QList<ReconciliationItem> differing(Id<Reconciliation> id);

    /// The items of one kind, or of all without, that contain @p search in the name of the account
    /// or unit; open ones first, then by unit and name.
    [[nodiscard]] QList<ReconciliationRow>
    rows(Id<Reconciliation> id, std::optional<ReconciliationKind> kind, const QString& search = {});

    [[nodiscard]] QHash<ReconciliationKind, ReconciliationKindCount> counts(Id<Reconciliation> id);

    /// Takes @p side in @p fields of the items (empty: in every field that is undecided). Own: the
    /// other side is to be corrected. Another side: its values go into the register, what a filing
    /// governs as a draft with @p title as its reason. Items whose pairing waits are left. What
    /// can't be taken stays undecided and is told. Needs Permission::EditAccounts, and EditFilings
    /// where a draft is opened.
    ReconciliationOutcome decide(const QList<qint64>& ids,
                                 ReconciliationSide side,
                                 const QString& title,
                                 const QStringList& fields = {},
                                 const Step& step = {});

    /// Leaves the items as they are for now. Throws Error(Invalid, "remark") without a remark.
    /// Needs Permission::EditAccounts. Returns how many changed.
    qint64 leaveOpen(const QList<qint64>& ids, const QString& remark);

    /// Confirms the proposed pairings of the items. Needs Permission::EditAccounts.
    qint64 confirm(const QList<qint64>& ids);

    /// Refuses them: the sides become items of their own. Needs Permission::EditAccounts.
    qint64 refuse(const QList<qint64>& ids);

    /// Sets 全国系统状态 已录入 and, where the export has it, the number there for every account
    /// that the national system surely has, as one batch. Needs Permission::EditAccounts. Returns
    /// how many accounts changed.
    qint64 recordEntered(Id<Reconciliation> id, const QString& title, const Step& step = {});

private:
    bool update(const ReconciliationItem& before, ReconciliationItem& after, const char* action);
    void refuseSide(ReconciliationItem& item, ReconciliationSide side);
    void decideOne(const ReconciliationItem& before,
                   ReconciliationSide side,
                   const QStringList& wanted,
                   ReconciliationWriter& writer,
                   ReconciliationOutcome& outcome);

    Session& m_session;
};

} // namespace juzhen
