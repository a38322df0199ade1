// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/reconciliationstore.h"

#include "models/domain/searchtext.h"
#include "models/stores/batchscope.h"
#include "models/stores/reconciliationtables.h"
#include "models/stores/recordtable.h"

namespace juzhen {

namespace {

constexpr qsizetype itemsAtOnce = 500;

using Items = RecordTable<ReconciliationItem>;

QVariantList derivedOf(const ReconciliationItem& item)
{
    return {searchTextOf(QStringList{item.name, item.unitName})};
}

/// Whether the other sides should have an account in this state.
bool isExpected(AccountStatus status)
{
    return isRunning(status) || status == AccountStatus::Closing
           || status == AccountStatus::PendingCancel;
}

/// The kind of the batches.
const QString batchKind = QStringLiteral("reconciliation");

} // namespace

ReconciliationStore::ReconciliationStore(Session& session)
    : m_session(session)
{}

ReconciliationRecords ReconciliationStore::own()
{
    Query query(m_session.database(),
                QStringLiteral("SELECT account.id, account.name, account.platform_code, "
                               "account.platform_id, unit.name, account.region_code, account.url, "
                               "account.verified_subject, account.status, account.editor_name, "
                               "account.editor_phone, unit.short_name, account.national_id "
                               "FROM account LEFT JOIN unit ON unit.id = account.host_unit_id "
                               "ORDER BY account.id"));
    query.run();
    ReconciliationRecords side;
    side.present = true;
    side.fields.set();
    while (query.next()) {
        ReconciliationRecord record;
        record.id = query.integer(0);
        int position = 1;
        for (QString& value : record.values) {
            value = query.text(position++);
        }
        record.unitShortName = query.text(position++);
        record.nationalId = query.text(position);
        record.expected =
            isExpected(requireKey<AccountStatus>(record.value(ReconciledField::Status)));
        side.records.push_back(std::move(record));
    }
    return side;
}

void ReconciliationStore::create(Reconciliation& made,
                                 const ReconciliationInput& input,
                                 const std::vector<ReconciledItem>& items,
                                 const Step& step)
{
    m_session.require(Permission::ImportData);
    WriteScope scope(m_session);
    made.madeBy = m_session.source().login;
    made.madeAt = m_session.clock().now();
    made.ownCount = static_cast<qint64>(input.own.records.size());
    made.nationalCount = static_cast<qint64>(input.national.records.size());
    made.declaredCount = static_cast<qint64>(input.declared.records.size());
    RecordTable<Reconciliation>(m_session).insert(made);
    Items table(m_session);
    qint64 done = 0;
    for (const ReconciledItem& item : items) {
        ReconciliationItem stored = storedItem(item, input);
        stored.reconciliationId = made.id;
        // What was compared is kept with the entry of the whole, not once more for each row.
        table.insertUnlogged(stored, derivedOf(stored));
        if (++done % itemsAtOnce == 0 && step) {
            step(done);
        }
    }
    scope.commit();
}

QList<Reconciliation> ReconciliationStore::all(int most)
{
    return RecordTable<Reconciliation>(m_session).where(
        QStringLiteral("1 = 1 ORDER BY id DESC LIMIT ?"), {most});
}

Reconciliation ReconciliationStore::require(Id<Reconciliation> id)
{
    return RecordTable<Reconciliation>(m_session).require(id);
}

ReconciliationItem ReconciliationStore::item(Id<ReconciliationItem> id)
{
    return Items(m_session).require(id);
}

QList<ReconciliationItem> ReconciliationStore::items(const QList<qint64>& ids)
{
    Items table(m_session);
    QList<ReconciliationItem> found;
    for (qsizetype first = 0; first < ids.size(); first += itemsAtOnce) {
        QStringList numbers;
        for (const qint64 id : ids.mid(first, itemsAtOnce)) {
            numbers.append(QString::number(id));
        }
        found += table.where(QStringLiteral("id IN (%1) ORDER BY id").arg(numbers.join(u',')));
    }
    return found;
}

QList<ReconciliationItem> ReconciliationStore::differing(Id<Reconciliation> id)
{
    return Items(m_session).where(
        QStringLiteral("reconciliation_id = ? AND kind <> 'equal' ORDER BY unit_name, name, id"),
        {id.value()});
}

QList<ReconciliationRow> ReconciliationStore::rows(Id<Reconciliation> id,
                                                   std::optional<ReconciliationKind> kind,
                                                   const QString& search)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT id, kind, state, name, platform_code, unit_name, "
                               "national_differs, declared_differs, remark, search_text "
                               "FROM reconciliation_item WHERE reconciliation_id = ? %1"
                               "ORDER BY CASE state WHEN 'open' THEN 0 WHEN 'left_open' THEN 1 "
                               "ELSE 2 END, unit_name, name, id")
                    .arg(kind ? QStringLiteral("AND kind = ? ") : QString()));
    if (kind) {
        query.run(id.value(), toKey(*kind));
    } else {
        query.run(id.value());
    }
    const QString words = foldQuery(search);
    QList<ReconciliationRow> rows;
    while (query.next()) {
        if (words.isEmpty() || query.text(9).contains(words)) {
            rows.append({query.integer(0), requireKey<ReconciliationKind>(query.text(1)),
                         requireKey<ReconciliationState>(query.text(2)), query.text(3),
                         query.text(4), query.text(5), query.text(6), query.text(7),
                         query.text(8)});
        }
    }
    return rows;
}

QHash<ReconciliationKind, ReconciliationKindCount>
ReconciliationStore::counts(Id<Reconciliation> id)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT kind, state, count(*) FROM reconciliation_item "
                               "WHERE reconciliation_id = ? GROUP BY kind, state"));
    query.run(id.value());
    QHash<ReconciliationKind, ReconciliationKindCount> counts;
    while (query.next()) {
        auto& count = counts[requireKey<ReconciliationKind>(query.text(0))];
        count.all += query.integer(2);
        if (query.text(1) == toKey(ReconciliationState::Open)) {
            count.open += query.integer(2);
        }
    }
    return counts;
}

ReconciliationOutcome ReconciliationStore::decide(const QList<qint64>& ids,
                                                  ReconciliationSide side,
                                                  const QString& title,
                                                  const QStringList& fields,
                                                  const Step& step)
{
    m_session.require(Permission::EditAccounts);
    ReconciliationOutcome outcome;
    WriteScope scope(m_session, title);
    BatchScope batch(m_session, batchKind, title);
    ReconciliationWriter writer(m_session, title, outcome);
    qint64 done = 0;
    for (qsizetype first = 0; first < ids.size(); first += itemsAtOnce) {
        for (const ReconciliationItem& before : items(ids.mid(first, itemsAtOnce))) {
            decideOne(before, side, fields, writer, outcome);
            ++done;
        }
        if (step) {
            step(done);
        }
    }
    if (outcome.decided == 0) {
        return outcome; // the scope ends without a trace
    }
    batch.end(outcome.decided);
    scope.commit();
    return outcome;
}

void ReconciliationStore::decideOne(const ReconciliationItem& before,
                                    ReconciliationSide side,
                                    const QStringList& wanted,
                                    ReconciliationWriter& writer,
                                    ReconciliationOutcome& outcome)
{
    if (before.kind == ReconciliationKind::Proposed) {
        return;
    }
    QStringList fields;
    for (const QString& field : before.differs()) {
        if (wanted.isEmpty() ? !before.decision(field) : wanted.contains(field)) {
            fields.append(field);
        }
    }
    if (fields.isEmpty()) {
        return;
    }
    ReconciliationItem after = before;
    if (side != ReconciliationSide::Own) {
        fields = writer.take(after, side, fields);
    } else if (fields.contains(presenceField) && after.nationalDiffers.contains(presenceField)) {
        writer.markMissing(after);
    }
    for (const QString& field : std::as_const(fields)) {
        after.decide(field, side);
    }
    if (fields.isEmpty()) {
        return;
    }
    after.state = after.isDecided() ? ReconciliationState::Settled : ReconciliationState::Open;
    outcome.decided += update(before, after, decideAction.data()) ? 1 : 0;
}

qint64 ReconciliationStore::leaveOpen(const QList<qint64>& ids, const QString& remark)
{
    m_session.require(Permission::EditAccounts);
    if (remark.trimmed().isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("remark"));
    }
    WriteScope scope(m_session);
    qint64 changed = 0;
    for (const ReconciliationItem& before : items(ids)) {
        ReconciliationItem after = before;
        after.state = ReconciliationState::LeftOpen;
        after.remark = remark.trimmed();
        changed += update(before, after, "leave_open") ? 1 : 0;
    }
    scope.commit();
    return changed;
}

qint64 ReconciliationStore::confirm(const QList<qint64>& ids)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    qint64 changed = 0;
    for (const ReconciliationItem& before : items(ids)) {
        ReconciliationItem after = before;
        for (auto [side, text] :
             {std::pair(ReconciliationSide::National, &after.nationalPairing),
              std::pair(ReconciliationSide::Declared, &after.declaredPairing)}) {
            RecordPairing pairing = after.pairing(side);
            if (pairing.proposed) {
                pairing.proposed = false;
                *text = pairingToText(pairing);
            }
        }
        if (after != before) {
            refreshItem(after);
            changed += update(before, after, "confirm_pairing") ? 1 : 0;
        }
    }
    scope.commit();
    return changed;
}

qint64 ReconciliationStore::refuse(const QList<qint64>& ids)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    qint64 changed = 0;
    for (const ReconciliationItem& before : items(ids)) {
        ReconciliationItem after = before;
        for (const auto side : {ReconciliationSide::National, ReconciliationSide::Declared}) {
            if (after.isProposed(side)) {
                refuseSide(after, side);
            }
        }
        if (after != before) {
            refreshItem(after);
            changed += update(before, after, "refuse_pairing") ? 1 : 0;
        }
    }
    scope.commit();
    return changed;
}

void ReconciliationStore::refuseSide(ReconciliationItem& item, ReconciliationSide side)
{
    const bool national = side == ReconciliationSide::National;
    ReconciliationItem apart;
    apart.reconciliationId = item.reconciliationId;
    const ReconciliationRecord record = sideFromText(item.side(side));
    apart.name = record.value(ReconciledField::Name);
    apart.platformCode = record.value(ReconciledField::Platform);
    apart.unitName = record.value(ReconciledField::Unit);
    (national ? apart.national : apart.declared) =
        std::exchange(national ? item.national : item.declared, {});
    (national ? apart.nationalRow : apart.declaredRow) =
        std::exchange(national ? item.nationalRow : item.declaredRow, 0);
    (national ? apart.nationalDiffers : apart.declaredDiffers) = QStringList(presenceField);
    (national ? item.nationalDiffers : item.declaredDiffers) = QStringList(presenceField);
    (national ? item.nationalPairing : item.declaredPairing).clear();
    refreshItem(apart);
    Items(m_session).insert(apart, derivedOf(apart));
}

qint64
ReconciliationStore::recordEntered(Id<Reconciliation> id, const QString& title, const Step& step)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session, title);
    BatchScope batch(m_session, batchKind, title);
    ReconciliationOutcome outcome;
    ReconciliationWriter writer(m_session, title, outcome);
    AccountStore accounts(m_session);
    Query query(m_session.database(),
                QStringLiteral("SELECT id FROM reconciliation_item WHERE reconciliation_id = ? "
                               "AND account_id IS NOT NULL AND national <> '' ORDER BY id"));
    query.run(id.value());
    QList<qint64> ids;
    while (query.next()) {
        ids.append(query.integer(0));
    }
    qint64 changed = 0;
    for (qsizetype first = 0; first < ids.size(); first += itemsAtOnce) {
        QHash<qint64, ReconciliationItem> byAccount;
        for (const ReconciliationItem& item : items(ids.mid(first, itemsAtOnce))) {
            if (!item.isProposed(ReconciliationSide::National)) {
                byAccount.insert(item.accountId.value(), item);
            }
        }
        for (const Account& account : accounts.withIds(byAccount.keys())) {
            if (account.status != AccountStatus::Cancelled) {
                changed += writer.markEntered(account, byAccount.value(account.id.value())) ? 1 : 0;
            }
        }
        if (step) {
            step(first + itemsAtOnce);
        }
    }
    if (changed > 0) {
        batch.end(changed);
        scope.commit();
    }
    return changed;
}

bool ReconciliationStore::update(const ReconciliationItem& before,
                                 ReconciliationItem& after,
                                 const char* action)
{
    after.decidedBy = m_session.source().login;
    after.decidedAt = m_session.clock().now();
    return Items(m_session).update(before, after, {}, QString::fromLatin1(action));
}

} // namespace juzhen
