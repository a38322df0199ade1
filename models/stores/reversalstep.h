// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records.h"
#include "models/stores/accountstore.h"
#include "models/stores/operatorstore.h"
#include "models/stores/personstore.h"
#include "models/stores/reconciliationtables.h"
#include "models/stores/recordtable.h"
#include "models/stores/unitstore.h"

#include <QJsonObject>

#include <optional>
#include <utility>

namespace juzhen {

/// Takes back single entries of the log, for BatchStore::reverse(). A created record is removed, a
/// changed one gets its former values, unless it no longer is as the entry left it; a finding that
/// was withdrawn, or a task that was taken away, comes back. What was decided on the item of a
/// reconciliation is undecided again.
class ReversalStep
{
public:
    enum class Outcome
    {
        Restored,
        Removed,
        ChangedSince,
        Nothing
    };

    explicit ReversalStep(Session& session);

    Outcome reverse(const AuditEntry& entry);

    /// The record without which @p entry isn't to be taken back: the account that a decision of a
    /// reconciliation is about. A kept account keeps what was decided on it.
    [[nodiscard]] std::optional<std::pair<SubjectKind, qint64>> goesWith(const AuditEntry& entry);

    /// What people call the record of @p entry.
    [[nodiscard]] QString name(const AuditEntry& entry);

private:
    template <class Record>
    Outcome reverseRecord(RecordTable<Record>& table, const AuditEntry& entry);
    template <class Record>
    Outcome putBack(RecordTable<Record>& table, const AuditEntry& entry);
    Outcome moveAttachmentBack(const AuditEntry& entry);
    [[nodiscard]] std::optional<ReconciliationItem> decidedItem(const AuditEntry& entry);
    Outcome takeDecisionsBack(const AuditEntry& entry);
    Outcome restore(const Account& before, Account& after);
    Outcome restore(const Unit& before, Unit& after);
    Outcome restore(const Person& before, Person& after);
    Outcome restore(const Operator& before, Operator& after);
    [[nodiscard]] bool isReferenced(SubjectKind kind, qint64 id);

    Session& m_session;
    AccountStore m_accountStore;
    UnitStore m_unitStore;
    PersonStore m_personStore;
    OperatorStore m_operatorStore;
    RecordTable<Account> m_accounts;
    RecordTable<Unit> m_units;
    RecordTable<Filing> m_filings;
    RecordTable<Operator> m_operators;
    RecordTable<OperatorQualification> m_qualifications;
    RecordTable<OperationContract> m_contracts;
    RecordTable<Campaign> m_campaigns;
    RecordTable<InspectionTask> m_tasks;
    RecordTable<Finding> m_findings;
    RecordTable<Person> m_persons;
    RecordTable<Custody> m_custodies;
    RecordTable<AccountMetric> m_metrics;
    RecordTable<Waiver> m_waivers;
    RecordTable<ReconciliationItem> m_reconciled;
};

} // namespace juzhen
