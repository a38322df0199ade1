// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/nationalimport.h"

#include "models/exchange/recordchanges.h"
#include "models/stores/session.h"

namespace juzhen {

NationalImport::NationalImport(const ImportOptions& options, const RowParser& parser)
    : m_options(options)
    , m_parser(parser)
{}

void NationalImport::load(Session& session)
{
    session.require(Permission::EditAccounts); // now, not when everything has been looked at
    m_words = RegisterWords::read(session, m_options.chinese);
    m_units = std::make_unique<UnitResolver>(m_words.regions);
    m_units->load(session);
    const QList<AccountKey> keys = AccountStore(session).keys(true);
    for (const AccountKey& key : keys) {
        m_names.insert(key.id, key.name);
        if (key.status == AccountStatus::Active) {
            m_running.insert(key.id);
        }
        if (!key.nationalId.isEmpty()) {
            const bool isTaken = m_byNumber.contains(key.nationalId);
            m_byNumber.insert(key.nationalId, isTaken ? 0 : key.id);
        }
    }
    const auto split = splitKeys(keys);
    m_living = std::make_unique<AccountMatcher>(split.living, m_words.regions, true);
    m_gone = std::make_unique<AccountMatcher>(split.cancelled, m_words.regions, true);
}

RowFate NationalImport::take(size_t index, int row, ImportValues values, QList<ImportNote>& notes)
{
    m_states.resize(index + 1);
    State& state = m_states[index];
    const qint64 account = find(row, values, notes);
    if (account == 0) {
        return RowFate::Rejected;
    }
    if (const auto taken = m_taken.constFind(account); taken != m_taken.cend()) {
        notes.append({row, {}, ImportMessage::SameRecord, {QString::number(*taken)}});
        return RowFate::Rejected;
    }
    m_taken.insert(account, row);
    ++outcome().existing;
    state.account = account;
    state.number = m_parser.text(values, u"nationalId");
    readStatus(state, row, values, notes);
    return RowFate::Unchanged;
}

AccountProbe NationalImport::probeOf(ImportValues values) const
{
    AccountProbe probe;
    probe.name = m_parser.text(values, u"name");
    probe.platformCode = m_words.platforms.match(m_parser.text(values, u"platform")).code;
    probe.platformId = m_parser.text(values, u"platformId");
    probe.url = m_parser.text(values, u"url");
    const QString either = m_parser.text(values, u"platformIdOrUrl");
    if (!either.isEmpty()) {
        (isLink(either) ? probe.url : probe.platformId) = either;
    }
    probe.regionCode = m_words.regions.match(m_parser.text(values, u"region")).code;
    const QString unit = m_parser.text(values, u"hostUnit");
    probe.hasUnit = !unit.isEmpty();
    probe.hostUnitId = m_units->resolve(unit, probe.regionCode, false).id.value();
    return probe;
}

qint64 NationalImport::find(int row, ImportValues values, QList<ImportNote>& notes) const
{
    const AccountProbe probe = probeOf(values);
    const QString caption = m_parser.captionOf(u"name");
    const auto numbered = m_byNumber.value(m_parser.text(values, u"nationalId"));
    const auto found = byKeys(probe);
    if (numbered != 0) {
        const qint64 byId = m_living->find(probe, RecordKey::PlatformId).id;
        if (byId != 0 && byId != numbered) {
            notes.append({row,
                          caption,
                          ImportMessage::KeysContradict,
                          {m_names.value(numbered), m_names.value(byId)}});
            return 0;
        }
        return numbered;
    }
    if (found.id == 0) {
        const bool several = found.candidates > 1;
        notes.append({row, caption,
                      several ? ImportMessage::AmbiguousAccount : ImportMessage::ToBeClarified,
                      several ? QStringList{probe.name, QString::number(found.candidates)}
                              : QStringList{probe.name}});
    }
    return found.id;
}

/// By each key in turn, among the cancelled accounts only what isn't found among the others.
AccountMatcher::Match NationalImport::byKeys(const AccountProbe& probe) const
{
    AccountMatcher::Match unclear;
    for (const AccountMatcher* matcher : {m_living.get(), m_gone.get()}) {
        for (const RecordKey key :
             {RecordKey::PlatformId, RecordKey::NameAndUnit, RecordKey::Link}) {
            const auto found = matcher->find(probe, key);
            if (found.id != 0) {
                return found;
            }
            if (unclear.candidates < found.candidates) {
                unclear = found;
            }
        }
    }
    return unclear;
}

void NationalImport::readStatus(State& state,
                                int row,
                                ImportValues values,
                                QList<ImportNote>& notes) const
{
    const QString word = m_parser.text(values, u"nationalStatus");
    if (word.isEmpty()) {
        return;
    }
    const auto key = m_words.words.match(QStringLiteral("national_status"), word);
    state.status = fromKey<NationalStatus>(key);
    if (!state.status) {
        state.isUnclear = true;
        notes.append(
            {row, m_parser.captionOf(u"nationalStatus"), ImportMessage::UnknownWord, {word}});
    }
}

Account NationalImport::merged(const Account& before, const State& state) const
{
    Account after = before;
    if (state.status) {
        after.nationalStatus = *state.status;
    } else if (!state.isUnclear && before.nationalStatus != NationalStatus::ChangePending) {
        after.nationalStatus = NationalStatus::Entered; // it stands in the export
    }
    if (!state.number.isEmpty()) {
        after.nationalId = state.number;
    }
    return after;
}

/// The rows with @p fate and the accounts they mean, block by block in the order of the sheet.
template <class Use>
void NationalImport::forMatched(
    Session& session, const ImportRows& rows, RowFate fate, Progress& progress, const Use& use)
{
    AccountStore store(session);
    size_t next = 0;
    while (next < rows.size()) {
        QList<qint64> ids;
        QList<size_t> indices;
        for (; next < rows.size() && ids.size() < importBlock; ++next) {
            if (m_states[next].account != 0 && outcome().fates[next] == fate) {
                ids.append(m_states[next].account);
                indices.append(next);
            }
        }
        progress.throwIfCancelled();
        QHash<qint64, Account> accounts;
        for (const Account& account : store.withIds(ids)) {
            accounts.insert(account.id.value(), account);
        }
        for (const size_t index : std::as_const(indices)) {
            use(index, accounts.value(m_states[index].account), store);
        }
    }
}

void NationalImport::compare(Session& session, const ImportRows& rows, Progress& progress)
{
    m_states.resize(rows.size());
    const ChangeWords words(m_words.book);
    const auto judge = [&](size_t index, const Account& before, AccountStore&) {
        const Account after = merged(before, m_states[index]);
        if (after != before) {
            outcome().fates[index] = RowFate::Changed;
            if (index < outcome().previewRows) {
                outcome().changes.insert(index, changesBetween(before, after, words));
            }
        }
    };
    forMatched(session, rows, RowFate::Unchanged, progress, judge);
}

void NationalImport::write(Session& session, const ImportRows& rows, Progress& progress)
{
    qint64 done = 0;
    const auto change = [&](size_t index, const Account& before, AccountStore& store) {
        Account after = merged(before, m_states[index]);
        store.update(before, after);
        if (++done % importProgressStep == 0) {
            progress.advance(done);
        }
    };
    forMatched(session, rows, RowFate::Changed, progress, change);
}

void NationalImport::describe(ImportPlan& plan) const
{
    for (const qint64 id : m_running) {
        plan.counts.notListed += !m_taken.contains(id);
    }
}

} // namespace juzhen
