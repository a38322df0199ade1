// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountmerge.h"

#include "models/domain/governedfields.h"
#include "models/stores/accountstore.h"
#include "models/stores/batchscope.h"
#include "models/stores/contractstore.h"
#include "models/stores/custodystore.h"
#include "models/stores/duplicatestore.h"
#include "models/stores/filingstore.h"
#include "models/stores/recordtable.h"

#include <array>

namespace juzhen {

namespace {

// What an account has by its own life, not by being described.
constexpr std::array ownColumns{QLatin1String("status"), QLatin1String("status_changed_on"),
                                QLatin1String("closed_reason")};

bool isOwn(QLatin1String column)
{
    return std::find(ownColumns.begin(), ownColumns.end(), column) != ownColumns.end();
}

/// Whether @p value says nothing: what a blank account has.
bool saysNothing(const Column<Account>& column, const QVariant& value)
{
    static const Account blank;
    return value.isNull() || value == column.read(blank);
}

bool hasEnded(const Account& account)
{
    return account.status == AccountStatus::Cancelled || account.status == AccountStatus::Closed
           || account.status == AccountStatus::OrderedClosed;
}

} // namespace

AccountMerge::AccountMerge(Session& session)
    : m_session(session)
{}

MergePreview AccountMerge::preview(Id<Account> stay, Id<Account> gone)
{
    AccountStore accounts(m_session);
    MergePreview preview;
    preview.stay = accounts.require(stay);
    preview.gone = accounts.require(gone);
    for (const auto& column : tableOf<Account>().columns) {
        const QVariant kept = column.read(preview.stay);
        const QVariant other = column.read(preview.gone);
        if (kept == other || isOwn(QLatin1String(column.name))) {
            continue;
        }
        MergeChoice choice{QString::fromLatin1(column.name), kept, other, false, false};
        const bool empty = saysNothing(column, kept);
        choice.takesGone = empty && !saysNothing(column, other);
        choice.fixed = isGoverned(choice.column) && !empty;
        preview.fields.append(choice);
    }
    AccountMergeMoves moves(m_session, preview.stay, preview.gone);
    preview.moved = moves.count();
    preview.meetings = moves.meetings();
    preview.running = FilingStore(m_session).openFor(gone);
    return preview;
}

void AccountMerge::check(const MergePlan& plan)
{
    m_session.require(Permission::RepairAccounts);
    if (plan.reason.trimmed().isEmpty()) {
        throw Error::invalid("reason");
    }
    if (plan.stay.id == plan.gone.id || plan.stay.platformCode != plan.gone.platformCode) {
        throw Error::invalid("platform_code");
    }
    if (hasEnded(plan.stay) && !hasEnded(plan.gone)) {
        throw Error::invalid("status");
    }
    if (FilingStore(m_session).openFor(plan.gone.id)) {
        throw Error::invalid("filing");
    }
}

Account AccountMerge::merged(const MergePlan& plan)
{
    Account merged = plan.stay;
    for (const QString& name : plan.taken) {
        const auto* const column = accountColumn(name);
        if (!column || isOwn(QLatin1String(column->name))
            || (isGoverned(name) && !saysNothing(*column, column->read(plan.stay)))) {
            throw Error(Error::Kind::Denied, name);
        }
        column->write(merged, column->read(plan.gone));
    }
    return merged;
}

MergeResult AccountMerge::perform(const MergePlan& plan)
{
    check(plan);
    MergeResult result;
    WriteScope scope(m_session, plan.reason);
    BatchScope batch(m_session, mergeAccountsKind, plan.title);
    AccountStore accounts(m_session);

    // First the end of the one, so that the other can take its platform id.
    Account cancelled = plan.gone;
    cancelled.status = AccountStatus::Cancelled;
    cancelled.closedReason = plan.closedReason;
    accounts.applyDecision(plan.gone, cancelled, mergeAccountsAction);

    Account stay = merged(plan);
    if (!accounts.applyDecision(plan.stay, stay, mergeAccountsAction)
        && accounts.require(plan.stay.id).revision != plan.stay.revision) {
        throw Error(Error::Kind::Conflict, plan.stay.uid);
    }
    CustodyStore(m_session).followTexts(plan.stay, stay);
    result.moved = AccountMergeMoves(m_session, stay, plan.gone).move();
    DuplicateStore(m_session).noteMerged(plan.stay.id.value(), plan.gone.id.value());
    const int contracts =
        ContractStore(m_session).moveAccount(plan.gone.id, plan.stay.id, mergeAccountsAction);
    const MovedCounts& moved = result.moved;
    batch.end(2 + moved.filings + moved.tasks + moved.findings + moved.custodies + moved.attachments
              + moved.waivers + contracts);
    result.batch = batch.batch();
    scope.commit();
    return result;
}

} // namespace juzhen
