// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filing.h"
#include "models/domain/reconciliationrecord.h"
#include "models/stores/accountstore.h"
#include "models/stores/filingstore.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace juzhen {

class Session;

/// A field that was left as it is, and why.
struct RefusedValue
{
    qint64 item = 0;
    QString name; ///< of the account
    QString field;
    ReconciliationRefusal reason = ReconciliationRefusal::Gone;

    bool operator==(const RefusedValue&) const = default;
};

/// What deciding some items did.
struct ReconciliationOutcome
{
    qint64 decided = 0; ///< items with a new decision
    qint64 written = 0; ///< accounts changed at once
    qint64 drafted = 0; ///< filing drafts opened or completed
    qint64 created = 0; ///< accounts that the register lacked
    QList<RefusedValue> refused;

    bool operator==(const ReconciliationOutcome&) const = default;
};

/// Takes values of another side into the register, inside the caller's WriteScope: free fields at
/// once, governed ones (O-39) by a draft of a change filing, a missing account as a planned one
/// with the draft of its opening filing.
class ReconciliationWriter
{
public:
    /// @p reason is the reason of the filings.
    ReconciliationWriter(Session& session, QString reason, ReconciliationOutcome& outcome);

    /// Takes @p fields of @p item from @p side; returns those that were taken.
    [[nodiscard]] QStringList
    take(ReconciliationItem& item, ReconciliationSide side, const QStringList& fields);

    /// The register is right and the national system lacks the account: its state there is 未录入.
    void markMissing(const ReconciliationItem& item);

    /// Notes that the national system has the account, with its number there; whether that changed
    /// anything.
    bool markEntered(const Account& account, const ReconciliationItem& item);

private:
    void refuse(const ReconciliationItem& item, const QString& field, ReconciliationRefusal reason);
    bool create(ReconciliationItem& item, ReconciliationSide side);
    std::optional<QVariant> storedValue(const ReconciliationItem& item,
                                        const QString& field,
                                        const ReconciliationRecord& from);
    bool propose(const ReconciliationItem& item,
                 const Account& account,
                 const QList<FieldChange>& changes);
    bool end(const ReconciliationItem& item, const Account& account, const QString& status);
    [[nodiscard]] std::optional<qint64> unitCalled(const QString& name);
    [[nodiscard]] bool isKnown(const char* table, const QString& code);
    [[nodiscard]] bool isIdTaken(const Account& account);

    Session& m_session;
    AccountStore m_accounts;
    FilingStore m_filings;
    QString m_reason;
    ReconciliationOutcome& m_outcome;
    QHash<QString, std::optional<qint64>> m_units;
};

} // namespace juzhen
