// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/accountimport.h"

#include "models/domain/governedfields.h"
#include "models/domain/requiredfields.h"
#include "models/exchange/recordchanges.h"

#include <algorithm>
#include <future>

namespace juzhen {

namespace {

const auto& accountTable()
{
    return tableOf<Account>().columns;
}

bool isBlank(const QVariant& value)
{
    return !value.isValid() || value.toString().isEmpty();
}

} // namespace

AccountImport::AccountImport(const ImportOptions& options, const RowParser& parser)
    : m_options(options)
    , m_parser(parser)
    , m_repeats(options.key)
{}

void AccountImport::load(Session& session)
{
    m_words = RegisterWords::read(session, m_options.chinese);
    m_reader = std::make_unique<AccountRowReader>(m_parser, m_options, m_words);
    const auto keys = splitKeys(AccountStore(session).keys(true));
    if (m_options.key != RecordKey::Automatic) {
        for (const AccountKey& key : keys.living) {
            m_accountNames.insert(key.id, key.name);
        }
    }
    const bool byLink = m_options.key == RecordKey::Link;
    m_matcher = std::make_unique<AccountMatcher>(keys.living, m_words.regions, byLink);
    m_gone = std::make_unique<AccountMatcher>(keys.cancelled, m_words.regions, byLink);
    m_units = std::make_unique<UnitResolver>(m_words.regions);
    m_units->load(session);
    m_contractors.load(session);
}

RowFate AccountImport::take(size_t index, int row, ImportValues values, QList<ImportNote>& notes)
{
    m_states.resize(index + 1);
    auto read = m_reader->read(values, row, notes);
    auto& state = m_states[index];
    state.linked = m_reader->readLink(read, row, notes);
    LinkedFields{state.linked.platformCode, {}, {}}.complete(read);
    const auto fate = m_repeats.isRepeated(read, row, *m_reader, notes)
                          ? RowFate::Rejected
                          : match(index, row, read, notes);
    if (fate == RowFate::Rejected) {
        return fate;
    }
    settleLinkedId(state, read, row);
    if (!read.hostUnit.isEmpty() && !state.unit.isValid()) {
        state.unit = m_units->resolve(read.hostUnit, read.account.regionCode, true).id;
    }
    state.contractor = m_contractors.resolve(read.operatorName);
    settleRegion(read, state.unit, row, &notes);
    m_units->noteContact(state.unit, read.contactName, read.contactPhone, read.unitAddress);
    if (fate == RowFate::New) {
        read.account.hostUnitId = state.unit;
        m_incomplete += missingFields(read.account) != RequiredFields();
    }
    return fate;
}

AccountRow AccountImport::rowAt(const ImportRows& rows, size_t index, QList<ImportNote>& notes)
{
    auto read = m_reader->read(rows.values(index), rows.number(index), notes);
    const auto& state = m_states[index];
    state.linked.complete(read);
    settleRegion(read, state.unit, rows.number(index), nullptr);
    read.account.hostUnitId = state.unit;
    read.account.operatorId = state.contractor;
    return read;
}

/// The rows with @p fate whose accounts are known, with those accounts, block by block.
template <class Use>
void AccountImport::forMatched(
    Session& session, const ImportRows& rows, RowFate fate, Progress& progress, const Use& use)
{
    AccountStore store(session);
    QList<ImportNote> heard; // said already
    size_t next = 0;
    while (next < rows.size()) {
        QHash<qint64, size_t> block;
        for (; next < rows.size() && block.size() < importBlock; ++next) {
            if (m_states.size() > next && m_states[next].account > 0
                && outcome().fates[next] == fate) {
                block.insert(m_states[next].account, next);
            }
        }
        progress.throwIfCancelled();
        auto accounts = store.withIds(block.keys());
        std::sort(accounts.begin(), accounts.end(), [&](const Account& a, const Account& b) {
            return block.value(a.id.value()) < block.value(b.id.value());
        });
        for (const auto& account : accounts) {
            const auto index = block.value(account.id.value());
            use(index, account, rowAt(rows, index, heard));
            heard.clear();
        }
    }
}

void AccountImport::compare(Session& session, const ImportRows& rows, Progress& progress)
{
    m_states.resize(rows.size());
    if (m_options.existing != ExistingPolicy::Update) {
        return;
    }
    const auto judge = [&](size_t index, const Account& before, const AccountRow& read) {
        const auto after = merged(before, read, rows.number(index), &outcome().notes);
        if (after != before) {
            outcome().fates[index] = RowFate::Changed;
            noteChanges(index, before, after);
        }
    };
    forMatched(session, rows, RowFate::Unchanged, progress, judge);
}

bool AccountImport::mayWrite(size_t column,
                             const Account& before,
                             const AccountRow& read,
                             int row,
                             QList<ImportNote>* notes) const
{
    const auto& description = accountTable()[column];
    const auto oldValue = description.read(before);
    if (isBlank(oldValue)) {
        // An id means something on its own platform only.
        return !read.linked.test(column) || before.platformCode.isEmpty()
               || before.platformCode == read.account.platformCode;
    }
    const QLatin1String name(description.name);
    if (isGoverned(name)) {
        if (notes != nullptr && description.read(read.account) != oldValue
            && read.given.test(column)) {
            notes->append({row,
                           m_reader->captionFor(static_cast<int>(column)),
                           ImportMessage::GovernedDifference,
                           {wordFor(column, before), wordFor(column, read.account)}});
        }
        return false;
    }
    const bool coarser = name == QLatin1String("region_code")
                         && m_words.regions.isWithin(before.regionCode, read.account.regionCode);
    return !coarser || !read.given.test(column);
}

Account AccountImport::merged(const Account& before,
                              const AccountRow& read,
                              int row,
                              QList<ImportNote>* notes) const
{
    auto columns = read.given | read.linked;
    if (m_options.blanks == BlankPolicy::Clear) {
        columns |= m_reader->mapped() & ~read.kept;
    }
    Account after = before;
    for (size_t i = 0; i < accountTable().size(); ++i) {
        const auto& description = accountTable()[i];
        if (columns.test(i) && mayWrite(i, before, read, row, notes)) {
            description.write(after, description.read(read.account));
        }
    }
    return after;
}

void AccountImport::noteChanges(size_t index, const Account& before, const Account& after)
{
    if (index < outcome().previewRows) {
        outcome().changes.insert(index, changesBetween(before, after, words()));
    }
}

QString AccountImport::wordFor(size_t column, const Account& account) const
{
    const auto& description = accountTable()[column];
    return words().value(SubjectKind::Account, QString::fromLatin1(description.name),
                         description.read(account));
}

ChangeWords AccountImport::words() const
{
    return ChangeWords(m_words.book, [this](SubjectKind kind, qint64 id) {
        return kind == SubjectKind::Unit ? m_units->unit(Id<Unit>(id)).name
                                         : m_contractors.name(Id<Operator>(id));
    });
}

void AccountImport::resolvePending(Account& account) const
{
    account.hostUnitId = m_units->stored(account.hostUnitId);
    account.operatorId = m_contractors.stored(account.operatorId);
}

/// The new accounts of some rows on end.
struct AccountImport::Drafts
{
    std::vector<RecordDraft<Account>> accounts;
    size_t next = 0; ///< the row after them
};

AccountImport::Drafts AccountImport::draftsFrom(const ImportRows& rows, size_t index)
{
    QList<ImportNote> heard; // said already
    Drafts drafts;
    for (; index < rows.size() && drafts.accounts.size() < importBlock; ++index) {
        if (outcome().fates[index] == RowFate::New) {
            auto read = rowAt(rows, index, heard);
            heard.clear();
            QStringList unitNames;
            if (const auto id = read.account.hostUnitId; id.isValid()) {
                const auto& unit = m_units->unit(id);
                unitNames = QStringList(unit.name) + unit.formerNames;
            }
            resolvePending(read.account);
            drafts.accounts.push_back(AccountStore::draft(std::move(read.account), unitNames));
        }
    }
    drafts.next = index;
    return drafts;
}

void AccountImport::write(Session& session, const ImportRows& rows, Progress& progress)
{
    m_units->write(session);
    m_contractors.write(session);
    AccountStore store(session);
    const auto buildIndexes = store.deferIndexes(std::ranges::count(outcome().fates, RowFate::New));
    qint64 done = 0;
    const auto step = [&] {
        if (++done % importProgressStep == 0) {
            progress.advance(done);
        }
    };
    // The next records are readied beside the writing of these.
    const auto ready = [&](size_t index) {
        return std::async(std::launch::async,
                          [this, &rows, index] { return draftsFrom(rows, index); });
    };
    for (auto ahead = ready(0); ahead.valid();) {
        auto drafts = ahead.get();
        if (drafts.next < rows.size()) {
            ahead = ready(drafts.next);
        }
        for (auto& draft : drafts.accounts) {
            store.create(draft);
            step();
        }
    }
    buildIndexes();
    const auto change = [&](size_t index, const Account& before, const AccountRow& read) {
        auto after = merged(before, read, rows.number(index), nullptr);
        resolvePending(after);
        store.update(before, after);
        step();
    };
    forMatched(session, rows, RowFate::Changed, progress, change);
}

void AccountImport::describe(ImportPlan& plan) const
{
    plan.newUnits = m_units->planned();
    plan.counts.unitsAdded = plan.newUnits.size();
    plan.counts.incomplete = m_incomplete;
}

} // namespace juzhen
