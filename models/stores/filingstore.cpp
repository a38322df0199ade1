// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/filingstore.h"

#include "models/domain/governedfields.h"
#include "models/stores/accountstore.h"
#include "models/stores/officecalendar.h"
#include "models/stores/recordtable.h"

namespace juzhen {

namespace {

bool isDecided(FilingStatus status)
{
    return status == FilingStatus::Approved || status == FilingStatus::Synced
           || status == FilingStatus::Archived || status == FilingStatus::Rejected
           || status == FilingStatus::Withdrawn;
}

NationalStatus nationalAfterSync(FilingKind kind)
{
    return kind == FilingKind::Cancel ? NationalStatus::Cancelled : NationalStatus::Entered;
}

} // namespace

bool mayFile(FilingKind kind, AccountStatus status)
{
    switch (kind) {
    case FilingKind::Open:
        // A running account without a filing gets one afterwards (补备案, R-09).
        return status == AccountStatus::Planned || isRunning(status);
    case FilingKind::Change:
    case FilingKind::Close:
        return isRunning(status);
    case FilingKind::Cancel:
        return status != AccountStatus::Planned && status != AccountStatus::PendingFiling
               && status != AccountStatus::Cancelled;
    }
    return false;
}

FilingStore::FilingStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<Filing>>(session))
{}

FilingStore::~FilingStore() = default;

std::optional<Filing> FilingStore::find(Id<Filing> id)
{
    return m_table->find(id);
}

Filing FilingStore::require(Id<Filing> id)
{
    return m_table->require(id);
}

QList<Filing> FilingStore::ofAccount(Id<Account> id)
{
    return m_table->where(QStringLiteral("account_id = ? ORDER BY id DESC"), {id.value()});
}

std::optional<Filing> FilingStore::openFor(Id<Account> id)
{
    for (const Filing& filing : ofAccount(id)) {
        if (!isDecided(filing.status)) {
            return filing;
        }
    }
    return std::nullopt;
}

QList<WorkflowStep> FilingStore::steps(Id<Filing> id)
{
    return WorkflowLog(m_session).steps(SubjectKind::Filing, id.value());
}

void FilingStore::create(Filing& filing)
{
    m_session.require(Permission::EditFilings);
    const auto account = AccountStore(m_session).find(filing.accountId);
    if (!account) {
        throw Error(Error::Kind::Invalid, QStringLiteral("account_id"));
    }
    if (openFor(filing.accountId) || !mayFile(filing.kind, account->status)) {
        throw Error(Error::Kind::Invalid, QStringLiteral("kind"));
    }
    check(filing);
    filing.status = FilingStatus::Draft;
    filing.number.clear();
    if (filing.applicant.isEmpty()) {
        filing.applicant = m_session.user().name;
    }
    m_table->insert(filing);
}

bool FilingStore::update(const Filing& before, Filing& after)
{
    m_session.require(Permission::EditFilings);
    if (before.status != FilingStatus::Draft && before.status != FilingStatus::Returned) {
        throw Error(Error::Kind::Denied, QStringLiteral("status"));
    }
    check(after);
    after.status = before.status;
    after.accountId = before.accountId;
    return m_table->update(before, after);
}

StepResult<FilingStatus> FilingStore::take(Id<Filing> id, Action action, const QString& text)
{
    WriteScope scope(m_session);
    const Filing before = m_table->require(id);
    const auto result = applyAction(before.status, action, m_session.user(), text);
    if (!result.status) {
        return result;
    }
    Filing after = before;
    after.status = *result.status;
    if (!text.trimmed().isEmpty()) {
        after.opinion = text.trimmed();
    }
    enter(after, action);
    m_table->update(before, after, {}, toKey(action));
    WorkflowLog(m_session).add(SubjectKind::Filing, id.value(), action, toKey(before.status),
                               toKey(after.status), text);
    scope.commit();
    return result;
}

void FilingStore::enter(Filing& filing, Action action)
{
    const QDate today = m_session.clock().today();
    const FilingDeadlines days;
    const WorkCalendar calendar = officeCalendar(m_session);
    filing.dueOn = QDate();
    switch (filing.status) {
    case FilingStatus::Submitted:
        check(filing);
        filing.submittedOn = today;
        filing.dueOn = calendar.addWorkdays(today, days.acceptance);
        if (filing.kind == FilingKind::Open) {
            setAccountStatus(filing.accountId, AccountStatus::PendingFiling);
        }
        break;
    case FilingStatus::Accepted:
        filing.acceptedOn = today;
        filing.dueOn = calendar.addWorkdays(today, days.decision);
        break;
    case FilingStatus::Reviewed:
        filing.dueOn = calendar.addWorkdays(filing.acceptedOn, days.decision);
        break;
    case FilingStatus::Returned:
        filing.dueOn = calendar.addWorkdays(today, days.completion);
        break;
    case FilingStatus::Approved:
        filing.decidedOn = today;
        filing.dueOn = calendar.addWorkdays(today, days.nationalSystem);
        giveNumber(filing);
        applyTo(filing);
        break;
    case FilingStatus::Rejected:
        filing.decidedOn = today;
        [[fallthrough]];
    case FilingStatus::Withdrawn:
        if (filing.kind == FilingKind::Open && action != Action::Submit) {
            setAccountStatus(filing.accountId, AccountStatus::Planned);
        }
        break;
    case FilingStatus::Synced:
        markNational(filing);
        break;
    case FilingStatus::Draft:
    case FilingStatus::Archived:
        break;
    }
}

void FilingStore::check(const Filing& filing)
{
    if (filing.kind != FilingKind::Change) {
        return;
    }
    const bool somethingChanges =
        std::any_of(filing.changes.begin(), filing.changes.end(), [](const FieldChange& change) {
            return isGoverned(change.field) && change.before != change.after;
        });
    if (!somethingChanges) {
        throw Error(Error::Kind::Invalid, QStringLiteral("changes"));
    }
}

void FilingStore::giveNumber(Filing& filing)
{
    const Account account = AccountStore(m_session).require(filing.accountId);
    const QString region =
        account.regionCode.isEmpty() ? QStringLiteral("510000") : account.regionCode;
    const QString prefix =
        QStringLiteral("川政新备〔%1〕-%2-").arg(m_session.clock().today().year()).arg(region);
    Query last(m_session.database(),
               QStringLiteral("SELECT max(number) FROM filing WHERE substr(number, 1, ?) = ?"));
    last.run(static_cast<int>(prefix.size()), prefix);
    last.next();
    const int serial = last.text(0).mid(prefix.size()).toInt() + 1;
    filing.number = prefix + QStringLiteral("%1").arg(serial, 4, 10, QLatin1Char('0'));
}

void FilingStore::applyTo(const Filing& filing)
{
    AccountStore accounts(m_session);
    const Account before = accounts.require(filing.accountId);
    Account after = before;
    for (const FieldChange& change : filing.changes) {
        const auto* column = accountColumn(change.field);
        if (!column || !isGoverned(change.field)) {
            throw Error(Error::Kind::Invalid, change.field);
        }
        if (column->read(before).toString() != change.before) {
            throw Error(Error::Kind::Conflict, change.field);
        }
        column->write(after, change.after.isEmpty() ? QVariant() : QVariant(change.after));
    }
    switch (filing.kind) {
    case FilingKind::Open:
        after.status = AccountStatus::Active;
        if (!after.openedOn.isValid()) {
            after.openedOn = filing.effectiveOn;
        }
        break;
    case FilingKind::Close:
        after.status = AccountStatus::Closing;
        after.closedReason = filing.reason;
        break;
    case FilingKind::Cancel:
        after.status = AccountStatus::Cancelled;
        after.closedReason = filing.reason;
        break;
    case FilingKind::Change:
        break;
    }
    if (before.nationalStatus == NationalStatus::Entered && filing.kind != FilingKind::Open) {
        after.nationalStatus = NationalStatus::ChangePending;
    }
    accounts.applyDecision(before, after, QStringLiteral("filing"));
}

void FilingStore::setAccountStatus(Id<Account> id, AccountStatus status)
{
    AccountStore accounts(m_session);
    const Account before = accounts.require(id);
    // An account that already runs keeps running while its late filing is on the way.
    if (isRunning(before.status)) {
        return;
    }
    Account after = before;
    after.status = status;
    accounts.applyDecision(before, after, QStringLiteral("filing"));
}

void FilingStore::markNational(const Filing& filing)
{
    AccountStore accounts(m_session);
    const Account before = accounts.require(filing.accountId);
    Account after = before;
    after.nationalStatus = nationalAfterSync(filing.kind);
    accounts.applyDecision(before, after, QStringLiteral("filing"));
}

Filing FilingStore::counterFiling(const Filing& filing)
{
    Filing counter;
    counter.kind = FilingKind::Change;
    counter.accountId = filing.accountId;
    for (const FieldChange& change : filing.changes) {
        counter.changes.append({change.field, change.after, change.before});
    }
    return counter;
}

} // namespace juzhen
