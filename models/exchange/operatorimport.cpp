// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/operatorimport.h"

#include "models/domain/foldedtext.h"
#include "models/domain/operatorvalidation.h"
#include "models/exchange/recordchanges.h"
#include "models/stores/contractstore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/session.h"

#include <algorithm>

namespace juzhen {

namespace {

/// Which of several a row means; nothing for a new one, a negative place when that isn't clear.
using Place = std::optional<qsizetype>;
constexpr qsizetype unclear = -1;

/// The place of the only one that @p fits.
template <class List, class Fits>
Place onlyOne(const List& list, const Fits& fits)
{
    Place found;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (fits(list.at(i).after)) {
            found = found ? unclear : i;
            if (*found == unclear) {
                return found;
            }
        }
    }
    return found;
}

template <class List>
Place qualificationMeant(const List& held, const RecordCells<OperatorQualification>& cells)
{
    using Cells = RecordCells<OperatorQualification>;
    const auto& wanted = cells.record;
    const bool saysKind = cells.given.test(Cells::positionOf(u"kind"));
    const auto ofKind = [&](const OperatorQualification& one) {
        return !saysKind || one.kind == wanted.kind;
    };
    if (wanted.number.isEmpty()) {
        return onlyOne(held, ofKind);
    }
    const QString number = foldedLetters(wanted.number);
    const auto numbered = onlyOne(held, [&](const OperatorQualification& one) {
        return ofKind(one) && foldedLetters(one.number) == number;
    });
    return numbered ? numbered : onlyOne(held, [&](const OperatorQualification& one) {
        return saysKind && ofKind(one) && one.number.isEmpty();
    });
}

template <class List>
Place contractMeant(const List& agreed, const RecordCells<OperationContract>& cells)
{
    using Cells = RecordCells<OperationContract>;
    const auto& wanted = cells.record;
    const bool saysUnit = cells.given.test(Cells::positionOf(u"unit_id"));
    const auto mayBe = [&](const OperationContract& one) {
        const bool sameUnit = !saysUnit || (wanted.unitId.isValid() && one.unitId == wanted.unitId);
        const bool sameAccount = !wanted.accountId.isValid() || one.accountId == wanted.accountId;
        const bool sameDay = !wanted.beginsOn.isValid() || !one.beginsOn.isValid()
                             || one.beginsOn == wanted.beginsOn;
        return sameUnit && sameAccount && sameDay;
    };
    if (wanted.number.isEmpty()) {
        return onlyOne(agreed, mayBe);
    }
    const QString number = foldedLetters(wanted.number);
    const auto numbered = onlyOne(
        agreed, [&](const OperationContract& one) { return foldedLetters(one.number) == number; });
    return numbered ? numbered : onlyOne(agreed, [&](const OperationContract& one) {
        return one.number.isEmpty() && mayBe(one);
    });
}

} // namespace

OperatorImport::OperatorImport(const ImportOptions& options, const RowParser& parser)
    : m_options(options)
    , m_reader(parser, options, m_words)
{}

void OperatorImport::load(Session& session)
{
    session.require(Permission::EditAccounts); // now, not when everything has been looked at
    m_words = RegisterWords::read(session, m_options.chinese);
    m_reader.load(session);
    OperatorStore store(session);
    ContractStore contracts(session);
    for (const Operator& known : store.all()) {
        Contractor contractor;
        contractor.itself = {known, known, {}};
        for (const auto& held : store.qualifications(known.id)) {
            contractor.qualifications.append({held, held, {}});
        }
        for (const auto& agreed : contracts.ofOperator(known.id)) {
            contractor.contracts.append({agreed, agreed, {}});
        }
        m_contractors.append(contractor);
        index(static_cast<int>(m_contractors.size()) - 1);
    }
}

void OperatorImport::index(int place)
{
    const Operator& contractor = m_contractors.at(place).itself.after;
    if (!contractor.uscc.isEmpty()) {
        m_byCode.insert(contractor.uscc, place);
    }
    const QString name = foldedLetters(contractor.name);
    if (!m_byName.contains(name, place)) {
        m_byName.insert(name, place);
    }
}

/// The place of the contractor that a row means; the number of contractors for a new one, nothing
/// when several fit.
std::optional<int> OperatorImport::locate(const OperatorRow& read) const
{
    const Operator& wanted = read.contractor.record;
    if (const auto found = m_byCode.constFind(wanted.uscc); found != m_byCode.cend()) {
        return *found;
    }
    int place = static_cast<int>(m_contractors.size());
    int fitting = 0;
    const auto [begin, end] = m_byName.equal_range(foldedLetters(wanted.name));
    for (auto entry = begin; entry != end; ++entry) {
        // Two codes are two companies, whatever they are called.
        if (wanted.uscc.isEmpty() || m_contractors.at(*entry).itself.after.uscc.isEmpty()) {
            place = *entry;
            ++fitting;
        }
    }
    return fitting > 1 ? std::nullopt : std::optional(place);
}

RowFate OperatorImport::take(size_t index, int row, ImportValues values, QList<ImportNote>& notes)
{
    m_states.resize(index + 1);
    Work work{{}, row, notes, false, {}};
    if (!m_reader.read(work.read, row, values, notes)) {
        return RowFate::Rejected;
    }
    const auto place = locate(work.read);
    if (!place) {
        notes.append({row,
                      m_reader.captionOf(u"name"),
                      ImportMessage::AmbiguousOperator,
                      {work.read.contractor.record.name}});
        return RowFate::Rejected;
    }
    State& state = m_states[index];
    Contractor contractor = m_contractors.value(*place);
    const bool isKnown = contractor.itself.before.id.isValid();
    outcome().existing += isKnown;
    if (isKnown && m_options.existing != ExistingPolicy::Update) {
        return RowFate::Unchanged;
    }
    // On a copy: a row that is rejected leaves nothing behind.
    if (!mergeItself(contractor, work) || !mergeQualification(contractor, work)
        || !mergeContract(contractor, work)) {
        return RowFate::Rejected;
    }
    contractor.isMeant = true;
    if (*place == m_contractors.size()) {
        m_contractors.append(contractor);
    } else {
        m_contractors[*place] = contractor;
    }
    this->index(*place);
    state = {*place, work.isChanged, work.changes};
    return isKnown ? RowFate::Unchanged : RowFate::New;
}

/// Puts what a row says into @p merging; false when it can't be stored then.
template <class Record, class Validate>
bool OperatorImport::merge(Merging<Record>& merging,
                           RecordCells<Record> cells,
                           const RecordCellsReader<Record>& reader,
                           const Validate& validate,
                           Work& work) const
{
    const auto& table = tableOf<Record>().columns;
    // Blank cells clear only in the first row about a record: the next ones add to it.
    const BlankPolicy blanks = merging.before.id.isValid() && merging.saidIn.isEmpty()
                                   ? m_options.blanks
                                   : BlankPolicy::Keep;
    for (size_t i = 0; i < table.size(); ++i) {
        if (!cells.given.test(i)) {
            continue;
        }
        const auto earlier = merging.saidIn.constFind(i);
        if (earlier == merging.saidIn.cend()) {
            merging.saidIn.insert(i, work.row);
            continue;
        }
        const QVariant kept = table[i].read(merging.after);
        if (kept != table[i].read(cells.record)) {
            const QString name = QString::fromLatin1(table[i].name);
            work.notes.append(
                {work.row,
                 reader.captionOf(name),
                 ImportMessage::DiffersFromRow,
                 {QString::number(*earlier), words().value(tableOf<Record>().kind, name, kept)}});
            cells.given.reset(i);
        }
    }
    const Record former = merging.after;
    merging.after = reader.merged(former, cells, blanks);
    const auto refused = refusals(validate(merging.after), reader, work.row);
    work.notes += refused;
    work.isChanged = work.isChanged || merging.after != former;
    const auto changes = changesBetween(former, merging.after, words());
    for (const ImportChange& change : changes) {
        if (change.column != u"operator_id") { // the row stands under it
            work.changes.append(change);
        }
    }
    return refused.isEmpty();
}

bool OperatorImport::mergeItself(Contractor& contractor, Work& work) const
{
    return merge(contractor.itself, work.read.contractor, m_reader.contractors(), &validateOperator,
                 work);
}

bool OperatorImport::mergeQualification(Contractor& contractor, Work& work) const
{
    const auto& cells = work.read.qualification;
    if (cells.given.none()) {
        return true;
    }
    const Place place = qualificationMeant(contractor.qualifications, cells);
    if (place == unclear) {
        work.notes.append({work.row,
                           m_reader.captionOf(u"qualificationNumber"),
                           ImportMessage::AmbiguousDetail,
                           {}});
        return false;
    }
    if (!place) {
        contractor.qualifications.emplaceBack();
    }
    auto& merging = contractor.qualifications[place.value_or(contractor.qualifications.size() - 1)];
    const auto validate = [](OperatorQualification qualification) {
        qualification.operatorId = pendingId<Operator>(0); // it will have one
        return validateQualification(qualification);
    };
    return merge(merging, cells, m_reader.qualifications(), validate, work);
}

bool OperatorImport::mergeContract(Contractor& contractor, Work& work) const
{
    auto& cells = work.read.contract;
    if (cells.given.none()) {
        return true;
    }
    const Place place = contractMeant(contractor.contracts, cells);
    if (place == unclear) {
        work.notes.append(
            {work.row, m_reader.captionOf(u"contractNumber"), ImportMessage::AmbiguousDetail, {}});
        return false;
    }
    if (!place) {
        contractor.contracts.emplaceBack();
    }
    auto& merging = contractor.contracts[place.value_or(contractor.contracts.size() - 1)];
    const auto validate = [](OperationContract contract) {
        contract.operatorId = pendingId<Operator>(0);
        return validateContract(contract);
    };
    const bool fits =
        isStorable(validate(m_reader.contracts().merged(merging.after, cells, m_options.blanks)));
    if (fits && !work.read.unitName.isEmpty() && !cells.record.unitId.isValid()) {
        cells.record.unitId =
            m_reader.units().resolve(work.read.unitName, work.read.regionCode, true).id;
    }
    return merge(merging, cells, m_reader.contracts(), validate, work);
}

ChangeWords OperatorImport::words() const
{
    return ChangeWords(m_words.book, [this](SubjectKind kind, qint64 id) {
        return kind == SubjectKind::Unit ? m_reader.units().unit(Id<Unit>(id)).name
                                         : m_reader.accountName(id);
    });
}

void OperatorImport::compare(Session&, const ImportRows& rows, Progress& progress)
{
    m_states.resize(rows.size());
    progress.throwIfCancelled();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (outcome().fates[i] == RowFate::Unchanged && m_states[i].isChanged) {
            outcome().fates[i] = RowFate::Changed;
            if (i < outcome().previewRows) {
                outcome().changes.insert(i, m_states[i].changes);
            }
        }
    }
}

void OperatorImport::write(Session& session, const ImportRows&, Progress& progress)
{
    m_reader.units().write(session);
    OperatorStore store(session);
    ContractStore contracts(session);
    qint64 done = 0;
    for (Contractor& contractor : m_contractors) {
        if (!contractor.isMeant) {
            continue;
        }
        Operator& itself = contractor.itself.after;
        if (contractor.itself.before.id.isValid()) {
            store.update(contractor.itself.before, itself);
        } else {
            store.create(itself);
        }
        for (auto& held : contractor.qualifications) {
            held.after.operatorId = itself.id;
            if (held.before.id.isValid()) {
                store.updateQualification(held.before, held.after);
            } else {
                store.addQualification(held.after);
            }
        }
        for (auto& agreed : contractor.contracts) {
            agreed.after.operatorId = itself.id;
            agreed.after.unitId = m_reader.units().stored(agreed.after.unitId);
            if (agreed.before.id.isValid()) {
                contracts.update(agreed.before, agreed.after);
            } else {
                contracts.create(agreed.after);
            }
        }
        progress.advance(++done);
    }
}

void OperatorImport::describe(ImportPlan& plan) const
{
    plan.newUnits = m_reader.units().planned();
    plan.counts.unitsAdded = plan.newUnits.size();
}

} // namespace juzhen
