// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/reconciliationwriter.h"

#include "models/db/query.h"
#include "models/domain/governedfields.h"
#include "models/stores/session.h"

namespace juzhen {

namespace {

using Why = ReconciliationRefusal;

QString keyOf(ReconciledField field)
{
    return toKey(field);
}

bool isBlank(const QVariant& value)
{
    return !value.isValid() || value.toString().isEmpty();
}

/// The filing that brings an account into @p status, if one does.
std::optional<FilingKind> filingTo(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Cancelled:
        return FilingKind::Cancel;
    case AccountStatus::Closing:
    case AccountStatus::PendingCancel:
    case AccountStatus::Closed:
        return FilingKind::Close;
    default:
        return std::nullopt;
    }
}

} // namespace

ReconciliationWriter::ReconciliationWriter(Session& session,
                                           QString reason,
                                           ReconciliationOutcome& outcome)
    : m_session(session)
    , m_accounts(session)
    , m_filings(session)
    , m_reason(std::move(reason))
    , m_outcome(outcome)
{}

void ReconciliationWriter::refuse(const ReconciliationItem& item,
                                  const QString& field,
                                  ReconciliationRefusal reason)
{
    m_outcome.refused.append({item.id.value(), item.name, field, reason});
}

QStringList ReconciliationWriter::take(ReconciliationItem& item,
                                       ReconciliationSide side,
                                       const QStringList& fields)
{
    if (item.side(side).isEmpty()) {
        refuse(item, fields.value(0), Why::SideLacksIt);
        return {};
    }
    if (!item.accountId.isValid()) {
        return create(item, side) ? fields : QStringList();
    }
    const auto before = m_accounts.find(item.accountId);
    if (!before) {
        refuse(item, fields.value(0), Why::Gone);
        return {};
    }
    const ReconciliationRecord from = sideFromText(item.side(side));
    Account after = *before;
    QStringList taken;
    QStringList governed;
    QList<FieldChange> changes;
    for (const QString& field : fields) {
        if (field == presenceField) {
            taken.append(field); // the side that is taken has it, as the register does
            continue;
        }
        const auto value = storedValue(item, field, from);
        if (!value) {
            continue;
        }
        const auto* const column = accountColumn(field);
        const QVariant old = column->read(*before);
        if (old.toString() == value->toString()) {
            taken.append(field);
        } else if (field == keyOf(ReconciledField::Status)) {
            taken += end(item, *before, value->toString()) ? QStringList(field) : QStringList();
        } else if (isGoverned(field) && !isBlank(old)) {
            changes.append({field, old.toString(), value->toString()});
            governed.append(field);
        } else {
            column->write(after, *value);
            taken.append(field);
        }
    }
    if (after != *before && isIdTaken(after)) {
        refuse(item, keyOf(ReconciledField::PlatformId), Why::DuplicateId);
        return {};
    }
    m_outcome.written += m_accounts.update(*before, after) ? 1 : 0;
    if (!changes.isEmpty() && propose(item, after, changes)) {
        taken += governed;
    }
    return taken;
}

std::optional<QVariant> ReconciliationWriter::storedValue(const ReconciliationItem& item,
                                                          const QString& field,
                                                          const ReconciliationRecord& from)
{
    using Field = ReconciledField;
    const auto which = fromKey<Field>(field).value();
    const QString& value = from.value(which);
    const bool required =
        which == Field::Name || which == Field::Platform || which == Field::Status;
    if (value.isEmpty()) {
        if (required) {
            refuse(item, field, Why::BlankRequired);
            return std::nullopt;
        }
        return which == Field::Region || which == Field::Unit ? QVariant() : QVariant(value);
    }
    if (which == Field::Unit) {
        const auto unit = unitCalled(value);
        if (!unit) {
            refuse(item, field, Why::UnknownUnit);
        }
        return unit ? std::optional<QVariant>(*unit) : std::nullopt;
    }
    const bool known = which == Field::Platform ? isKnown("platform", value)
                       : which == Field::Region ? isKnown("region", value)
                       : which == Field::Status ? fromKey<AccountStatus>(value).has_value()
                                                : true;
    if (!known) {
        refuse(item, field, Why::UnknownWord);
        return std::nullopt;
    }
    return value;
}

bool ReconciliationWriter::propose(const ReconciliationItem& item,
                                   const Account& account,
                                   const QList<FieldChange>& changes)
{
    const auto refuseAll = [&](Why reason) {
        for (const FieldChange& change : changes) {
            refuse(item, change.field, reason);
        }
        return false;
    };
    if (const auto open = m_filings.openFor(account.id)) {
        if (open->kind != FilingKind::Change || open->status != FilingStatus::Draft) {
            return refuseAll(Why::OpenFiling);
        }
        Filing completed = *open;
        for (const FieldChange& change : changes) {
            completed.changes.removeIf(
                [&](const FieldChange& old) { return old.field == change.field; });
            completed.changes.append(change);
        }
        m_outcome.drafted += m_filings.update(*open, completed) ? 1 : 0;
        return true;
    }
    if (!mayFile(FilingKind::Change, account.status)) {
        return refuseAll(Why::NotFileable);
    }
    Filing filing;
    filing.kind = FilingKind::Change;
    filing.accountId = account.id;
    filing.changes = changes;
    filing.reason = m_reason;
    m_filings.create(filing);
    ++m_outcome.drafted;
    return true;
}

bool ReconciliationWriter::end(const ReconciliationItem& item,
                               const Account& account,
                               const QString& status)
{
    const QString field = keyOf(ReconciledField::Status);
    const auto kind = filingTo(requireKey<AccountStatus>(status));
    if (m_filings.openFor(account.id)) {
        refuse(item, field, Why::OpenFiling);
        return false;
    }
    if (!kind || !mayFile(*kind, account.status)) {
        refuse(item, field, Why::NotFileable);
        return false;
    }
    Filing filing;
    filing.kind = *kind;
    filing.accountId = account.id;
    filing.reason = m_reason;
    m_filings.create(filing);
    ++m_outcome.drafted;
    return true;
}

bool ReconciliationWriter::create(ReconciliationItem& item, ReconciliationSide side)
{
    using Field = ReconciledField;
    const ReconciliationRecord from = sideFromText(item.side(side));
    Account account;
    for (const Field field :
         {Field::Name, Field::Platform, Field::PlatformId, Field::Unit, Field::Region, Field::Url,
          Field::VerifiedSubject, Field::ContactName, Field::ContactPhone}) {
        const QString key = keyOf(field);
        if (from.value(field).isEmpty() && field != Field::Name) {
            continue;
        }
        const auto value = storedValue(item, key, from);
        if (!value) {
            return false;
        }
        accountColumn(key)->write(account, *value);
    }
    if (isIdTaken(account)) {
        refuse(item, keyOf(Field::PlatformId), Why::DuplicateId);
        return false;
    }
    account.status = AccountStatus::Planned;
    if (!item.national.isEmpty()) {
        account.nationalStatus = NationalStatus::Entered;
        account.nationalId = sideFromText(item.national).nationalId;
    }
    m_accounts.create(account);
    Filing filing;
    filing.kind = FilingKind::Open;
    filing.accountId = account.id;
    filing.reason = m_reason;
    m_filings.create(filing);
    item.accountId = account.id;
    ++m_outcome.created;
    ++m_outcome.drafted;
    return true;
}

void ReconciliationWriter::markMissing(const ReconciliationItem& item)
{
    const auto before = m_accounts.find(item.accountId);
    if (before && before->nationalStatus != NationalStatus::Missing) {
        Account after = *before;
        after.nationalStatus = NationalStatus::Missing;
        m_outcome.written += m_accounts.update(*before, after) ? 1 : 0;
    }
}

bool ReconciliationWriter::markEntered(const Account& account, const ReconciliationItem& item)
{
    Account after = account;
    if (after.nationalStatus == NationalStatus::Missing) {
        after.nationalStatus = NationalStatus::Entered;
    }
    const QString number = sideFromText(item.national).nationalId;
    if (!number.isEmpty()) {
        after.nationalId = number;
    }
    return m_accounts.update(account, after);
}

std::optional<qint64> ReconciliationWriter::unitCalled(const QString& name)
{
    auto known = m_units.constFind(name);
    if (known == m_units.cend()) {
        Query query(m_session.database(),
                    QStringLiteral("SELECT id FROM unit WHERE status <> 'merged' "
                                   "AND (name = ? OR short_name = ?) LIMIT 2"));
        query.run(name, name);
        std::optional<qint64> id;
        if (query.next()) {
            id = query.integer(0);
            if (query.next()) {
                id.reset();
            }
        }
        known = m_units.insert(name, id);
    }
    return *known;
}

bool ReconciliationWriter::isKnown(const char* table, const QString& code)
{
    return Query(m_session.database(),
                 QStringLiteral("SELECT 1 FROM %1 WHERE code = ?").arg(QLatin1String(table)))
        .run(code)
        .next();
}

bool ReconciliationWriter::isIdTaken(const Account& account)
{
    if (account.platformCode.isEmpty() || account.platformId.isEmpty()) {
        return false;
    }
    return Query(m_session.database(),
                 QStringLiteral("SELECT 1 FROM account WHERE platform_code = ? "
                                "AND platform_id = ? AND id <> ?"))
        .run(account.platformCode, account.platformId, account.id.value())
        .next();
}

} // namespace juzhen
