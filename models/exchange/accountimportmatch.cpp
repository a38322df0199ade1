// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of a ledger find their accounts, and what follows for their unit and region.
#include "models/exchange/accountimport.h"

namespace juzhen {

namespace {

bool saysCancelled(const AccountRow& read)
{
    static const auto column = static_cast<size_t>(AccountRowReader::columnOf(u"status"));
    return read.given.test(column) && read.account.status == AccountStatus::Cancelled;
}

} // namespace

RowFate AccountImport::match(size_t index, int row, AccountRow& read, QList<ImportNote>& notes)
{
    const auto unitColumn = AccountRowReader::columnOf(u"host_unit_id");
    auto& state = m_states[index];
    if (!read.hostUnit.isEmpty()) {
        const auto unit = m_units->resolve(read.hostUnit, read.account.regionCode, false);
        if (unit.ambiguous || (!unit.id.isValid() && !m_options.createUnits)) {
            notes.append(
                {row,
                 m_reader->captionFor(unitColumn),
                 unit.ambiguous ? ImportMessage::AmbiguousUnit : ImportMessage::UnknownUnit,
                 {read.hostUnit}});
            return RowFate::Rejected;
        }
        state.unit = unit.id;
    }
    AccountProbe probe;
    probe.name = read.account.name;
    probe.platformCode = read.account.platformCode;
    probe.platformId = read.account.platformId;
    probe.hostUnitId = state.unit.value();
    probe.hasUnit = !read.hostUnit.isEmpty();
    probe.regionCode = read.account.regionCode;
    probe.url = read.account.url;
    auto found = m_matcher->find(probe, m_options.key);
    if (found.candidates == 0 && saysCancelled(read)) {
        found = m_gone->find(probe, m_options.key); // only that: nothing brings them back
    }
    if (!agrees(probe, found.id, row, notes)) {
        return RowFate::Rejected;
    }
    if (found.candidates > 1) {
        notes.append({row,
                      m_reader->captionFor(AccountRowReader::columnOf(u"name")),
                      ImportMessage::AmbiguousAccount,
                      {probe.name, QString::number(found.candidates)}});
        return RowFate::Rejected;
    }
    return found.id == 0 ? RowFate::New : known(state, found.id, row, notes);
}

/// The column of an account by which rows are to find theirs; −1: the best that they say.
int AccountImport::keyColumn() const
{
    switch (m_options.key) {
    case RecordKey::PlatformId:
        return AccountRowReader::columnOf(u"platform_id");
    case RecordKey::NameAndUnit:
        return AccountRowReader::columnOf(u"host_unit_id");
    case RecordKey::Link:
        return AccountRowReader::columnOf(u"url");
    case RecordKey::Automatic:
        break;
    }
    return -1;
}

/// Whether the row says by what its account is to be found, and its id isn't that of another one.
bool AccountImport::agrees(const AccountProbe& probe,
                           qint64 found,
                           int row,
                           QList<ImportNote>& notes) const
{
    const int column = keyColumn();
    if (column < 0) {
        return true;
    }
    if (!says(probe, m_options.key)) {
        notes.append({row, m_reader->captionFor(column), ImportMessage::KeyMissing, {}});
        return false;
    }
    const qint64 owner = m_matcher->find(probe, RecordKey::PlatformId).id;
    if (owner != 0 && owner != found) {
        notes.append({row,
                      m_reader->captionFor(AccountRowReader::columnOf(u"platform_id")),
                      ImportMessage::IdTaken,
                      {m_accountNames.value(owner)}});
        return false;
    }
    return true;
}

void AccountImport::settleLinkedId(State& state, AccountRow& read, int row)
{
    auto& linked = state.linked;
    const bool hasOwnId = !read.account.platformId.isEmpty();
    if (!hasOwnId && !linked.platformId.isEmpty()) {
        const qint64 owner = m_matcher->owner(linked.platformCode, linked.platformId);
        if (m_repeats.hasId(linked.platformCode, linked.platformId)
            || (owner > 0 && owner != state.account)) {
            linked.platformId.clear(); // one link in two rows: a slip that says nothing of the id
        } else if (read.account.platformCode == linked.platformCode) {
            m_repeats.addId(linked.platformCode, linked.platformId, row);
        }
    }
    linked.complete(read);
}

RowFate AccountImport::known(State& state, qint64 account, int row, QList<ImportNote>& notes)
{
    if (const auto taken = m_taken.constFind(account); taken != m_taken.cend()) {
        notes.append({row, {}, ImportMessage::SameRecord, {QString::number(*taken)}});
        return RowFate::Rejected;
    }
    m_taken.insert(account, row);
    ++outcome().existing;
    state.account = account;
    return RowFate::Unchanged;
}

void AccountImport::settleRegion(AccountRow& read,
                                 Id<Unit> unit,
                                 int row,
                                 QList<ImportNote>* notes) const
{
    static const auto column = AccountRowReader::columnOf(u"region_code");
    const auto& regions = m_words.regions;
    const auto& own = unit.isValid() ? m_units->unit(unit).regionCode : QString();
    auto& code = read.account.regionCode;
    if (own.isEmpty() || regions.isWithin(code, own)) {
        return;
    }
    if (!regions.isWithin(own, code)) {
        if (notes != nullptr) {
            notes->append({row,
                           m_reader->captionFor(column),
                           ImportMessage::RegionMismatch,
                           {regions.pathOf(code), regions.pathOf(own)}});
        }
        return;
    }
    code = own;
    read.given.set(static_cast<size_t>(column));
}

} // namespace juzhen
