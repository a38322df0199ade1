// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/bulkeditstore.h"

#include "models/domain/accountvalidation.h"
#include "models/domain/governedfields.h"
#include "models/domain/permissions.h"
#include "models/stores/accountstore.h"
#include "models/stores/auditlog.h"
#include "models/stores/batchscope.h"
#include "models/stores/referencestore.h"
#include "models/stores/session.h"
#include "models/stores/unitstore.h"
#include "models/stores/writescope.h"

#include <algorithm>
#include <array>
#include <map>

namespace juzhen {

namespace {

constexpr qsizetype accountsAtOnce = 500;

/// Fields that tell one account from another, and those the register derives.
constexpr std::array single{QLatin1String("url"),           QLatin1String("national_id"),
                            QLatin1String("cac_filing_no"), QLatin1String("icp_no"),
                            QLatin1String("is_main"),       QLatin1String("status_changed_on")};

/// What validation needs to know around the accounts, read once.
class Surroundings
{
public:
    explicit Surroundings(Session& session)
        : m_session(session)
        , m_platforms(ReferenceStore(session).platforms())
    {}

    [[nodiscard]] AccountSurroundings of(const Account& account)
    {
        AccountSurroundings around;
        around.today = m_session.clock().today();
        const auto platform = std::ranges::find(m_platforms, account.platformCode, &Platform::code);
        around.platform = platform == m_platforms.end() ? nullptr : &*platform;
        const qint64 host = account.hostUnitId.value();
        auto known = m_units.find(host);
        if (known == m_units.end()) {
            known = m_units.emplace(host, UnitStore(m_session).find(account.hostUnitId)).first;
        }
        around.hostUnit = known->second ? &*known->second : nullptr;
        return around;
    }

private:
    Session& m_session;
    QList<Platform> m_platforms;
    std::map<qint64, std::optional<Unit>> m_units;
};

Account edited(const Account& account, const QList<BulkEdit::Value>& values)
{
    Account wanted = account;
    for (const BulkEdit::Value& value : values) {
        accountColumn(value.column)->write(wanted, value.value);
    }
    return wanted;
}

/// What is wrong with one of the edited fields afterwards and wasn't before.
std::optional<FieldIssue>
refusalOf(const Account& before, const Account& after, const BulkEdit& edit, Surroundings& around)
{
    const auto old = validateAccount(before, around.of(before));
    for (const FieldIssue& issue : validateAccount(after, around.of(after))) {
        const bool mine = std::ranges::any_of(
            edit.values, [&](const BulkEdit::Value& value) { return value.column == issue.field; });
        if (issue.severity == IssueSeverity::Wrong && (mine || !old.contains(issue))) {
            return issue;
        }
    }
    return std::nullopt;
}

/// Every account of @p ids that is there, in pieces that fit into a statement.
template <class Visit>
void visit(Session& session, const QList<qint64>& ids, Visit each)
{
    AccountStore accounts(session);
    for (qsizetype first = 0; first < ids.size(); first += accountsAtOnce) {
        const auto piece = accounts.withIds(ids.mid(first, accountsAtOnce));
        for (const Account& account : piece) {
            each(account);
        }
    }
}

void requireOffered(const BulkEdit& edit)
{
    for (const BulkEdit::Value& value : edit.values) {
        if (!BulkEditStore::isOffered(value.column)) {
            throw Error(Error::Kind::Denied, value.column);
        }
    }
}

void note(BulkPreview::Field& field, const QVariant& former)
{
    ++field.accounts;
    const auto known = std::ranges::find(field.before, former, &BulkPreview::Former::value);
    if (known == field.before.end()) {
        field.before.append({former, 1});
    } else {
        ++known->accounts;
    }
}

} // namespace

BulkEditStore::BulkEditStore(Session& session)
    : m_session(session)
{}

bool BulkEditStore::isOffered(QStringView column)
{
    return accountColumn(column) && !isGoverned(column)
           && std::ranges::none_of(single, [&](QLatin1String one) { return column == one; });
}

BulkPreview BulkEditStore::preview(const BulkEdit& edit)
{
    requireOffered(edit);
    Surroundings around(m_session);
    BulkPreview preview;
    preview.gone = edit.accounts.size();
    for (const BulkEdit::Value& value : edit.values) {
        preview.fields.append({value.column, value.value, 0, {}});
    }
    visit(m_session, edit.accounts, [&](const Account& account) {
        --preview.gone;
        const Account wanted = edited(account, edit.values);
        if (differences(account, wanted).isEmpty()) {
            ++preview.unchanged;
            return;
        }
        if (const auto issue = refusalOf(account, wanted, edit, around)) {
            preview.refusals.append({account.id.value(), account.name, *issue});
            return;
        }
        ++preview.changed;
        for (BulkPreview::Field& field : preview.fields) {
            const auto* const column = accountColumn(field.column);
            if (column->read(account) != column->read(wanted)) {
                note(field, column->read(account));
            }
        }
    });
    for (BulkPreview::Field& field : preview.fields) {
        std::ranges::stable_sort(field.before, std::greater(), &BulkPreview::Former::accounts);
    }
    return preview;
}

BulkChange BulkEditStore::apply(const BulkEdit& edit, const QString& title, const Step& step)
{
    m_session.require(Permission::EditAccounts);
    requireOffered(edit);
    BulkChange change;
    for (const BulkEdit::Value& value : edit.values) {
        change.columns.append(value.column);
        change.after.append(value.value);
    }
    WriteScope scope(m_session);
    BatchScope batch(m_session, QStringLiteral("bulk"), title);
    Surroundings around(m_session);
    AccountStore accounts(m_session);
    qint64 done = 0;
    visit(m_session, edit.accounts, [&](const Account& account) {
        Account wanted = edited(account, edit.values);
        if (wanted != account && !refusalOf(account, wanted, edit, around)
            && accounts.update(account, wanted)) {
            BulkChange::Row row{account.id.value(), {}};
            for (const QString& column : std::as_const(change.columns)) {
                row.before.append(accountColumn(column)->read(account));
            }
            change.rows.append(row);
        }
        if (++done % accountsAtOnce == 0 && step) {
            step(done);
        }
    });
    if (change.rows.isEmpty()) {
        return change; // the scope ends without a trace
    }
    batch.end(change.rows.size());
    scope.commit();
    return change;
}

void BulkEditStore::takeBack(const BulkChange& change, const QString& title, const Step& step)
{
    writeSide(change, true, title, step);
}

void BulkEditStore::doAgain(const BulkChange& change, const QString& title, const Step& step)
{
    writeSide(change, false, title, step);
}

void BulkEditStore::writeSide(const BulkChange& change,
                              bool back,
                              const QString& title,
                              const Step& step)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    BatchScope batch(m_session, QStringLiteral("bulk"), title);
    AccountStore accounts(m_session);
    qint64 done = 0;
    for (const BulkChange::Row& row : change.rows) {
        const Account present = accounts.require(Id<Account>(row.account));
        Account wanted = present;
        for (qsizetype i = 0; i < change.columns.size(); ++i) {
            const auto* const column = accountColumn(change.columns[i]);
            const QVariant& from = back ? change.after[i] : row.before[i];
            // As the record holds it: what was typed may be written in another way.
            Account as = present;
            column->write(as, from);
            if (column->read(present) != column->read(as)) {
                throw Error(Error::Kind::Conflict, present.name);
            }
            column->write(wanted, back ? row.before[i] : change.after[i]);
        }
        accounts.update(present, wanted);
        if (++done % accountsAtOnce == 0 && step) {
            step(done);
        }
    }
    batch.end(done);
    scope.commit();
}

} // namespace juzhen
