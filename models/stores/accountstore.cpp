// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/accountstore.h"

#include "models/db/deferredindexes.h"
#include "models/domain/governedfields.h"
#include "models/domain/pinyin.h"
#include "models/domain/searchtext.h"
#include "models/stores/custodystore.h"
#include "models/stores/recordtable.h"
#include "models/stores/unitstore.h"

namespace juzhen {

namespace {

void check(const Account& account)
{
    if (account.name.trimmed().isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("name"));
    }
}

QVariantList derivedOf(const Account& account, const QStringList& unitNames)
{
    return {pinyinKey(account.name),
            searchTextOf(QStringList{account.name, account.platformId} + unitNames)};
}

/// An account has one unique thing besides its uid: its platform's id.
Error named(const Error& error)
{
    return error.kind() == Error::Kind::Invalid
               ? Error(Error::Kind::Invalid, QStringLiteral("platform_id"), error.detail())
               : error;
}

} // namespace

AccountStore::AccountStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<Account>>(session))
{}

AccountStore::~AccountStore() = default;

std::optional<Account> AccountStore::find(Id<Account> id)
{
    return m_table->find(id);
}

Account AccountStore::require(Id<Account> id)
{
    return m_table->require(id);
}

QList<AccountKey> AccountStore::keys(bool alsoCancelled)
{
    const QString condition =
        alsoCancelled ? QString() : QStringLiteral("WHERE status <> 'cancelled' ");
    Query query(m_session.database(),
                QStringLiteral("SELECT id, name, platform_code, platform_id, host_unit_id, "
                               "region_code, url, national_id, status FROM account %1ORDER BY id")
                    .arg(condition));
    query.run();
    QList<AccountKey> keys;
    while (query.next()) {
        keys.append({query.integer(0), query.text(1), query.text(2), query.text(3),
                     query.integer(4), query.text(5), query.text(6), query.text(7),
                     requireKey<AccountStatus>(query.text(8))});
    }
    return keys;
}

QList<Account> AccountStore::withIds(const QList<qint64>& ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const qint64 id : ids) {
        numbers.append(QString::number(id));
    }
    return ids.isEmpty() ? QList<Account>()
                         : m_table->where(QStringLiteral("id IN (%1)").arg(numbers.join(u',')));
}

QList<Account> AccountStore::hostedBy(Id<Unit> unit, int most)
{
    return m_table->where(QStringLiteral("host_unit_id = ? ORDER BY "
                                         "CASE WHEN status IN ('active', 'suspended') THEN 0 "
                                         "ELSE 1 END, name_key, id LIMIT ?"),
                          {unit.value(), most});
}

void AccountStore::create(Account& account)
{
    auto made = draft(account, unitNames(account));
    create(made);
    account = std::move(made.record);
}

RecordDraft<Account> AccountStore::draft(Account account, const QStringList& unitNames)
{
    const auto derived = derivedOf(account, unitNames);
    return RecordTable<Account>::draft(std::move(account), derived);
}

void AccountStore::create(RecordDraft<Account>& draft)
{
    m_session.require(Permission::EditAccounts);
    check(draft.record);
    try {
        m_table->insert(draft);
    } catch (const Error& error) {
        throw named(error);
    }
}

std::function<void()> AccountStore::deferIndexes(qint64 rows)
{
    const auto indexes =
        std::make_shared<DeferredIndexes>(m_session.database(), QStringLiteral("account"), rows);
    return [indexes] {
        indexes->build();
    };
}

bool AccountStore::update(const Account& before, Account& after)
{
    m_session.require(Permission::EditAccounts);
    for (const FieldChange& change : differences(before, after)) {
        if (isGoverned(change.field) && !change.before.isEmpty()) {
            throw Error(Error::Kind::Denied, change.field);
        }
    }
    return writeByHand(before, after, QStringLiteral("update"));
}

bool AccountStore::repair(const Account& before, Account& after, const QString& reason)
{
    m_session.require(Permission::RepairAccounts);
    if (reason.trimmed().isEmpty()) {
        throw Error(Error::Kind::Invalid, QStringLiteral("reason"));
    }
    WriteScope scope(m_session, reason);
    const bool changed = writeByHand(before, after, QStringLiteral("repair"));
    scope.commit();
    return changed;
}

bool AccountStore::applyDecision(const Account& before, Account& after, const QString& action)
{
    return write(before, after, action);
}

bool AccountStore::writeByHand(const Account& before, Account& after, const QString& action)
{
    WriteScope scope(m_session);
    const bool changed = write(before, after, action);
    if (changed) {
        CustodyStore(m_session).followTexts(before, after);
    }
    scope.commit();
    return changed;
}

bool AccountStore::write(const Account& before, Account& after, const QString& action)
{
    check(after);
    if (before.status != after.status) {
        after.statusChangedOn = m_session.clock().today();
    }
    try {
        return m_table->update(before, after, derivedOf(after, unitNames(after)), action);
    } catch (const Error& error) {
        throw named(error);
    }
}

QStringList AccountStore::unitNames(const Account& account)
{
    if (!account.hostUnitId.isValid()) {
        return {};
    }
    auto known = m_unitNames.constFind(account.hostUnitId.value());
    if (known == m_unitNames.constEnd()) {
        known = m_unitNames.insert(account.hostUnitId.value(),
                                   UnitStore(m_session).namesOf(account.hostUnitId));
    }
    return *known;
}

QList<FieldChange> differences(const Account& before, const Account& after)
{
    QList<FieldChange> changes;
    for (const auto& column : tableOf<Account>().columns) {
        const QVariant oldValue = column.read(before);
        const QVariant newValue = column.read(after);
        if (oldValue != newValue) {
            changes.append(
                {QString::fromLatin1(column.name), oldValue.toString(), newValue.toString()});
        }
    }
    return changes;
}

} // namespace juzhen
