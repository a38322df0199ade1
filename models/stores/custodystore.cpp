// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/custodystore.h"

#include "models/domain/personvalidation.h"
#include "models/stores/accountstore.h"
#include "models/stores/personstore.h"
#include "models/stores/recordtable.h"
#include "models/stores/storedday.h"

namespace juzhen {

namespace {

const QString assignAction = QStringLiteral("assign");

/// The column of an account that names who has @p role.
QString columnOfRole(CustodyRole role)
{
    switch (role) {
    case CustodyRole::Administrator:
        return QStringLiteral("administrator");
    case CustodyRole::Editor:
        return QStringLiteral("editor_name");
    case CustodyRole::Dedicated:
        return QStringLiteral("dedicated_person");
    default:
        return toKey(role); // the reviewers' columns are called as their roles
    }
}

Custody readCustody(const Query& query)
{
    Custody custody;
    custody.id = Id<Custody>(query.integer(0));
    custody.uid = query.text(1);
    custody.revision = static_cast<int>(query.integer(2));
    custody.accountId = Id<Account>(query.integer(3));
    custody.personId = Id<Person>(query.integer(4));
    custody.role = requireKey<CustodyRole>(query.text(5));
    custody.beginsOn = storedDay(query, 6);
    custody.endsOn = storedDay(query, 7);
    custody.handedOverOn = storedDay(query, 8);
    custody.followsId = Id<Custody>(query.integer(9));
    custody.sealedAt = query.text(10);
    if (!query.isNull(11)) {
        custody.administrators = static_cast<int>(query.integer(11));
    }
    custody.mobileOwner = query.text(12);
    return custody;
}

constexpr auto heldStatement =
    "SELECT custody.id, custody.uid, custody.revision, custody.account_id, custody.person_id, "
    "custody.role, custody.begins_on, custody.ends_on, custody.handed_over_on, "
    "custody.follows_id, custody.sealed_at, custody.administrators, custody.mobile_owner, "
    "person.name, account.name, account.platform_code, unit.name, account.url, account.status, "
    "account.password_changed_on FROM custody JOIN person ON person.id = custody.person_id "
    "JOIN account ON account.id = custody.account_id "
    "LEFT JOIN unit ON unit.id = account.host_unit_id WHERE %1 "
    "ORDER BY CASE WHEN custody.ends_on IS NULL THEN 0 ELSE 1 END, account.name_key, account.id, "
    "CASE custody.role WHEN 'administrator' THEN 0 WHEN 'editor' THEN 1 WHEN 'dedicated' THEN 2 "
    "ELSE 3 END, custody.role, custody.id";

} // namespace

Account withPerson(Account account, CustodyRole role, const Person& person)
{
    if (QString Account::*const text = accountName(role)) {
        account.*text = person.name;
    }
    if (role == CustodyRole::Editor) {
        account.editorPhone = person.phone;
    }
    return account;
}

CustodyStore::CustodyStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<Custody>>(session))
{}

CustodyStore::~CustodyStore() = default;

std::optional<Custody> CustodyStore::find(Id<Custody> id)
{
    return m_table->find(id);
}

std::optional<Custody> CustodyStore::held(Id<Account> account, CustodyRole role)
{
    const auto found =
        m_table->where(QStringLiteral("account_id = ? AND role = ? AND ends_on IS NULL"),
                       {account.value(), toKey(role)});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<HeldCustody> CustodyStore::read(const QString& condition, const QVariantList& values)
{
    Query query(m_session.database(), QString::fromLatin1(heldStatement).arg(condition));
    for (int i = 0; i < values.size(); ++i) {
        query.bind(i, values.at(i));
    }
    query.execute();
    QList<HeldCustody> list;
    while (query.next()) {
        list.append({readCustody(query), query.text(13), query.text(14), query.text(15),
                     query.text(16), query.text(17), requireKey<AccountStatus>(query.text(18)),
                     storedDay(query, 19)});
    }
    return list;
}

QList<HeldCustody> CustodyStore::ofPerson(Id<Person> person, bool former)
{
    const QString open = former ? QString() : QStringLiteral(" AND custody.ends_on IS NULL");
    return read(QStringLiteral("custody.person_id = ?") + open, {person.value()});
}

QList<HeldCustody> CustodyStore::ofAccount(Id<Account> account)
{
    return read(QStringLiteral("custody.account_id = ? AND custody.ends_on IS NULL"),
                {account.value()});
}

QList<HeldCustody> CustodyStore::handedOver(Id<Person> person, QDate day)
{
    return read(QStringLiteral("custody.handed_over_on = ? AND custody.follows_id IN "
                               "(SELECT id FROM custody AS former WHERE former.person_id = ?)"),
                {day.toString(Qt::ISODate), person.value()});
}

QList<QDate> CustodyStore::handoverDays(Id<Person> person)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT DISTINCT custody.handed_over_on FROM custody JOIN custody "
                               "AS former ON former.id = custody.follows_id "
                               "WHERE former.person_id = ? ORDER BY 1 DESC"));
    query.run(person.value());
    QList<QDate> days;
    while (query.next()) {
        days.append(storedDay(query, 0));
    }
    return days;
}

Custody CustodyStore::assign(Id<Account> account, CustodyRole role, Id<Person> person, QDate day)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    const Person holder = PersonStore(m_session).require(person);
    if (holder.validTo.isValid() && holder.validTo < day) {
        throw Error(Error::Kind::Invalid, QStringLiteral("person_id"));
    }
    AccountStore accounts(m_session);
    requireOtherReviewers(accounts.require(account), role, holder);
    Custody custody;
    custody.accountId = account;
    custody.personId = person;
    custody.role = role;
    custody.beginsOn = day;
    if (const auto before = held(account, role)) {
        if (before->personId == person) {
            return *before;
        }
        custody.sealedAt = before->sealedAt;
        custody.administrators = before->administrators;
        Custody ended = *before;
        ended.endsOn = day;
        m_table->update(*before, ended, {}, assignAction);
    }
    m_table->insert(custody);
    writeText(accounts, account, role, holder, assignAction);
    scope.commit();
    return custody;
}

void CustodyStore::end(const Custody& custody, QDate day)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    Custody ended = custody;
    ended.endsOn = day;
    m_table->update(custody, ended, {}, assignAction);
    AccountStore accounts(m_session);
    writeText(accounts, custody.accountId, custody.role, {}, assignAction);
    scope.commit();
}

bool CustodyStore::update(const Custody& before, Custody& after)
{
    m_session.require(Permission::EditAccounts);
    after.mobileOwner = maskedOwner(after.mobileOwner);
    for (const FieldIssue& issue : validateCustody(after)) {
        if (issue.severity == IssueSeverity::Wrong) {
            throw Error(Error::Kind::Invalid, issue.field);
        }
    }
    return m_table->update(before, after);
}

Custody CustodyStore::passOn(const Custody& held, const Person& successor, QDate day)
{
    const QString action = QStringLiteral("handover");
    Custody ended = held;
    ended.endsOn = day;
    m_table->update(held, ended, {}, action);
    Custody custody;
    custody.accountId = held.accountId;
    custody.personId = successor.id;
    custody.role = held.role;
    custody.beginsOn = day;
    custody.handedOverOn = day;
    custody.followsId = held.id;
    custody.sealedAt = held.sealedAt;
    custody.administrators = held.administrators;
    m_table->insert(custody);
    return custody;
}

void CustodyStore::add(Custody& custody)
{
    m_table->insert(custody);
}

void CustodyStore::writeNames(const Person& person)
{
    AccountStore accounts(m_session);
    for (const HeldCustody& held : ofPerson(person.id)) {
        writeText(accounts, held.custody.accountId, held.custody.role, person,
                  QStringLiteral("update"));
    }
}

void CustodyStore::followTexts(const Account& before, const Account& after)
{
    for (const auto& entry : custodyRoleKeys) {
        QString Account::*const text = accountName(entry.value);
        if (!text || before.*text == after.*text) {
            continue;
        }
        const auto custody = held(after.id, entry.value);
        if (!custody) {
            continue;
        }
        const auto person = PersonStore(m_session).find(custody->personId);
        if (!person || person->name != after.*text) {
            Custody ended = *custody;
            ended.endsOn = m_session.clock().today();
            m_table->update(*custody, ended, {}, assignAction);
        }
    }
}

void CustodyStore::requireOtherReviewers(const Account& account,
                                         CustodyRole role,
                                         const Person& person)
{
    for (const auto& entry : custodyRoleKeys) {
        const bool other = isReview(role) && isReview(entry.value) && entry.value != role;
        if (other && account.*accountName(entry.value) == person.name) {
            throw Error(Error::Kind::Invalid, columnOfRole(role));
        }
    }
}

void CustodyStore::writeText(AccountStore& accounts,
                             Id<Account> account,
                             CustodyRole role,
                             const Person& person,
                             const QString& action)
{
    const Account before = accounts.require(account);
    Account after = withPerson(before, role, person);
    accounts.applyDecision(before, after, action);
}

} // namespace juzhen
