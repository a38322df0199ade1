// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/reversalstep.h"

#include "models/stores/attachmentstore.h"
#include "models/stores/operatorsearch.h"
#include "models/stores/tasksearch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace juzhen {

namespace {

QVariant fromJson(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() ? QVariant() : value.toVariant();
}

const QString reverseAction = QStringLiteral("reverse");

ReversalStep::Outcome restoredBy(bool changed)
{
    return changed ? ReversalStep::Outcome::Restored : ReversalStep::Outcome::Nothing;
}

/// As text, since JSON knows one kind of number and engines differ in the kind of a boolean.
bool sameValue(const QVariant& stored, const QJsonValue& logged)
{
    const QVariant expected = fromJson(logged);
    if (!stored.isValid() || !expected.isValid()) {
        return stored.toString() == expected.toString();
    }
    return stored.metaType().id() == QMetaType::Bool ? stored.toBool() == expected.toBool()
                                                     : stored.toString() == expected.toString();
}

} // namespace

ReversalStep::ReversalStep(Session& session)
    : m_session(session)
    , m_accountStore(session)
    , m_unitStore(session)
    , m_personStore(session)
    , m_operatorStore(session)
    , m_accounts(session)
    , m_units(session)
    , m_filings(session)
    , m_operators(session)
    , m_qualifications(session)
    , m_contracts(session)
    , m_campaigns(session)
    , m_tasks(session)
    , m_findings(session)
    , m_persons(session)
    , m_custodies(session)
    , m_metrics(session)
    , m_waivers(session)
    , m_reconciled(session)
{}

ReversalStep::Outcome ReversalStep::reverse(const AuditEntry& entry)
{
    switch (entry.subjectKind) {
    case SubjectKind::Account:
        return entry.action == attachmentMovedAction ? moveAttachmentBack(entry)
                                                     : reverseRecord(m_accounts, entry);
    case SubjectKind::Unit:
        return reverseRecord(m_units, entry);
    case SubjectKind::Filing:
        return reverseRecord(m_filings, entry);
    case SubjectKind::Operator:
        return reverseRecord(m_operators, entry);
    case SubjectKind::Qualification:
        return reverseRecord(m_qualifications, entry);
    case SubjectKind::Contract:
        return reverseRecord(m_contracts, entry);
    case SubjectKind::Campaign:
        return reverseRecord(m_campaigns, entry);
    case SubjectKind::Task:
        return reverseRecord(m_tasks, entry);
    case SubjectKind::Finding:
        return reverseRecord(m_findings, entry);
    case SubjectKind::Person:
        return reverseRecord(m_persons, entry);
    case SubjectKind::Custody:
        return reverseRecord(m_custodies, entry);
    case SubjectKind::Metric:
        return reverseRecord(m_metrics, entry);
    case SubjectKind::Waiver:
        return reverseRecord(m_waivers, entry);
    case SubjectKind::Register:
        return takeDecisionsBack(entry);
    default:
        return Outcome::Nothing;
    }
}

QString ReversalStep::name(const AuditEntry& entry)
{
    if (entry.subjectKind == SubjectKind::Account) {
        const auto account = m_accounts.find(Id<Account>(entry.subjectId));
        return account ? account->name : entry.subjectUid;
    }
    if (entry.subjectKind == SubjectKind::Unit) {
        const auto unit = m_units.find(Id<Unit>(entry.subjectId));
        return unit ? unit->name : entry.subjectUid;
    }
    if (entry.subjectKind == SubjectKind::Filing) {
        const auto filing = m_filings.find(Id<Filing>(entry.subjectId));
        const auto account = filing ? m_accounts.find(filing->accountId) : std::nullopt;
        return account ? account->name : entry.subjectUid;
    }
    if (entry.subjectKind == SubjectKind::Task) {
        const auto task = m_tasks.find(Id<InspectionTask>(entry.subjectId));
        return task ? task->accountName : entry.subjectUid;
    }
    if (entry.subjectKind == SubjectKind::Person) {
        const auto person = m_persons.find(Id<Person>(entry.subjectId));
        return person ? person->name : entry.subjectUid;
    }
    if (entry.subjectKind == SubjectKind::Custody) {
        const auto custody = m_custodies.find(Id<Custody>(entry.subjectId));
        const auto account = custody ? m_accounts.find(custody->accountId) : std::nullopt;
        return account ? account->name : entry.subjectUid;
    }
    if (entry.subjectKind == SubjectKind::Metric) {
        const auto metric = m_metrics.find(Id<AccountMetric>(entry.subjectId));
        const auto account = metric ? m_accounts.find(metric->accountId) : std::nullopt;
        return account ? account->name : entry.subjectUid;
    }
    if (entry.subjectKind == SubjectKind::Operator) {
        const auto contractor = m_operators.find(Id<Operator>(entry.subjectId));
        return contractor ? contractor->name : entry.subjectUid;
    }
    const auto contractorOf = [this](const auto& held) {
        const auto contractor = held ? m_operators.find(held->operatorId) : std::nullopt;
        return contractor ? contractor->name : QString();
    };
    QString contractor;
    if (entry.subjectKind == SubjectKind::Qualification) {
        contractor =
            contractorOf(m_qualifications.find(Id<OperatorQualification>(entry.subjectId)));
    } else if (entry.subjectKind == SubjectKind::Contract) {
        contractor = contractorOf(m_contracts.find(Id<OperationContract>(entry.subjectId)));
    }
    return contractor.isEmpty() ? entry.subjectUid : contractor;
}

template <class Record>
ReversalStep::Outcome ReversalStep::reverseRecord(RecordTable<Record>& table,
                                                  const AuditEntry& entry)
{
    const auto current = table.find(Id<Record>(entry.subjectId));
    const QJsonObject changes = QJsonDocument::fromJson(entry.changes.toUtf8()).object();
    const bool created = entry.action == QLatin1String("create");
    if (!current) {
        return entry.action == QLatin1String("remove") ? putBack(table, entry) : Outcome::Nothing;
    }
    const Record blank{};
    Record restored = *current;
    for (const auto& column : tableOf<Record>().columns) {
        const auto change = changes.constFind(QLatin1String(column.name));
        if (change == changes.constEnd()) {
            if (created && column.read(*current) != column.read(blank)) {
                return Outcome::ChangedSince; // filled in later
            }
            continue;
        }
        const QJsonArray values = change->toArray();
        if (!sameValue(column.read(*current), values.at(1))) {
            return Outcome::ChangedSince;
        }
        if (!created) { // a new record is removed; it had no values before
            column.write(restored, fromJson(values.at(0)));
        }
    }
    if (created) {
        if (isReferenced(entry.subjectKind, entry.subjectId)) {
            return Outcome::ChangedSince;
        }
        table.remove(*current);
        return Outcome::Removed;
    }
    if constexpr (requires { restore(*current, restored); }) {
        return restore(*current, restored);
    } else {
        return restoredBy(table.update(*current, restored, {}, reverseAction));
    }
}

template <class Record>
ReversalStep::Outcome ReversalStep::putBack(RecordTable<Record>& table, const AuditEntry& entry)
{
    constexpr bool isTask = std::is_same_v<Record, InspectionTask>;
    constexpr bool isOperator = std::is_same_v<Record, Operator>;
    if (!isTask && !isOperator && !tableOf<Record>().derived.empty()) {
        return Outcome::Nothing; // nothing removes these but a reversal
    }
    Record record{};
    record.id = Id<Record>(entry.subjectId);
    record.uid = entry.subjectUid;
    const QJsonObject changes = QJsonDocument::fromJson(entry.changes.toUtf8()).object();
    for (const auto& column : tableOf<Record>().columns) {
        const auto change = changes.constFind(QLatin1String(column.name));
        if (change != changes.constEnd()) {
            column.write(record, fromJson(change->toArray().at(0)));
        }
    }
    QVariantList derived;
    if constexpr (isTask) {
        derived = taskSearchColumns(record);
    } else if constexpr (isOperator) {
        derived = operatorSearchColumns(record);
    }
    table.putBack(record, reverseAction, derived);
    return Outcome::Restored;
}

ReversalStep::Outcome ReversalStep::moveAttachmentBack(const AuditEntry& entry)
{
    const bool moved = AttachmentStore(m_session).move(entry.subjectUid, entry.subjectKind,
                                                       entry.subjectId, reverseAction);
    return moved ? Outcome::Restored : Outcome::Nothing;
}

std::optional<ReconciliationItem> ReversalStep::decidedItem(const AuditEntry& entry)
{
    // The entries of a register share its kind; the uid tells an item from the rest.
    if (entry.subjectKind != SubjectKind::Register || entry.action != decideAction) {
        return std::nullopt;
    }
    auto item = m_reconciled.find(Id<ReconciliationItem>(entry.subjectId));
    return item && item->uid == entry.subjectUid ? item : std::nullopt;
}

std::optional<std::pair<SubjectKind, qint64>> ReversalStep::goesWith(const AuditEntry& entry)
{
    const auto item = decidedItem(entry);
    return item && item->accountId.isValid()
               ? std::optional(std::pair(SubjectKind::Account, item->accountId.value()))
               : std::nullopt;
}

/// What was decided on other fields since stays.
ReversalStep::Outcome ReversalStep::takeDecisionsBack(const AuditEntry& entry)
{
    const auto current = decidedItem(entry);
    if (!current) {
        return Outcome::Nothing;
    }
    const QJsonObject changes = QJsonDocument::fromJson(entry.changes.toUtf8()).object();
    ReconciliationItem before = *current;
    ReconciliationItem decided = *current;
    for (const auto& column : tableOf<ReconciliationItem>().columns) {
        const auto change = changes.constFind(QLatin1String(column.name));
        if (change != changes.constEnd()) {
            column.write(before, fromJson(change->toArray().at(0)));
            column.write(decided, fromJson(change->toArray().at(1)));
        }
    }
    ReconciliationItem restored = *current;
    for (const QString& one : std::as_const(decided.decisions)) {
        if (before.decisions.contains(one) || restored.decisions.removeAll(one) == 0) {
            continue;
        }
        const QString field = one.section(u'=', 0, 0);
        if (const auto earlier = before.decision(field)) {
            restored.decide(field, *earlier);
        }
    }
    if (current->accountId == decided.accountId) {
        restored.accountId = before.accountId; // the account that it made goes too
    }
    if (restored.decisions == before.decisions) {
        restored.state = before.state;
    } else if (restored.state == ReconciliationState::Settled && !restored.isDecided()) {
        restored.state = ReconciliationState::Open;
    }
    return restoredBy(m_reconciled.update(*current, restored, {}, reverseAction));
}

// Through the stores, which keep the search texts.

ReversalStep::Outcome ReversalStep::restore(const Account& before, Account& after)
{
    return restoredBy(m_accountStore.applyDecision(before, after, reverseAction));
}

ReversalStep::Outcome ReversalStep::restore(const Unit& before, Unit& after)
{
    return restoredBy(m_unitStore.applyDecision(before, after, reverseAction));
}

ReversalStep::Outcome ReversalStep::restore(const Person& before, Person& after)
{
    return restoredBy(m_personStore.applyDecision(before, after, reverseAction));
}

ReversalStep::Outcome ReversalStep::restore(const Operator& before, Operator& after)
{
    return restoredBy(m_operatorStore.applyDecision(before, after, reverseAction));
}

bool ReversalStep::isReferenced(SubjectKind kind, qint64 id)
{
    struct Reference
    {
        SubjectKind kind;
        const char* statement;
    };

    static constexpr std::array references{
        Reference{SubjectKind::Account, "SELECT 1 FROM filing WHERE account_id = ?"},
        Reference{SubjectKind::Account, "SELECT 1 FROM task WHERE account_id = ?"},
        Reference{SubjectKind::Account, "SELECT 1 FROM finding WHERE account_id = ?"},
        Reference{SubjectKind::Account, "SELECT 1 FROM custody WHERE account_id = ?"},
        Reference{SubjectKind::Account, "SELECT 1 FROM account_metric WHERE account_id = ?"},
        Reference{SubjectKind::Account, "SELECT 1 FROM duplicate_pair WHERE first_id = ?"},
        Reference{SubjectKind::Account, "SELECT 1 FROM duplicate_pair WHERE second_id = ?"},
        Reference{SubjectKind::Person, "SELECT 1 FROM custody WHERE person_id = ?"},
        Reference{SubjectKind::Custody, "SELECT 1 FROM custody WHERE follows_id = ?"},
        Reference{SubjectKind::Unit, "SELECT 1 FROM person WHERE unit_id = ?"},
        Reference{SubjectKind::Unit, "SELECT 1 FROM account WHERE host_unit_id = ?"},
        Reference{SubjectKind::Unit, "SELECT 1 FROM unit WHERE parent_id = ?"},
        Reference{SubjectKind::Unit, "SELECT 1 FROM unit WHERE system_parent_id = ?"},
        Reference{SubjectKind::Unit, "SELECT 1 FROM unit WHERE supervisor_id = ?"},
        Reference{SubjectKind::Unit, "SELECT 1 FROM unit WHERE industry_supervisor_id = ?"},
        Reference{SubjectKind::Unit, "SELECT 1 FROM unit WHERE successor_id = ?"},
        Reference{SubjectKind::Unit, "SELECT 1 FROM app_user WHERE unit_id = ?"},
        // A filing under way that names the unit as the new host.
        Reference{SubjectKind::Unit,
                  "SELECT 1 FROM filing WHERE status NOT IN ('rejected', 'withdrawn') "
                  "AND changes LIKE '%[\"host_unit_id\",\"%\",\"' || CAST(? AS text) || '\"]%'"},
        Reference{SubjectKind::Operator, "SELECT 1 FROM account WHERE operator_id = ?"},
        Reference{SubjectKind::Operator,
                  "SELECT 1 FROM operator_qualification WHERE operator_id = ?"},
        Reference{SubjectKind::Operator, "SELECT 1 FROM operation_contract WHERE operator_id = ?"},
        Reference{SubjectKind::Account, "SELECT 1 FROM operation_contract WHERE account_id = ?"},
        Reference{SubjectKind::Unit, "SELECT 1 FROM operation_contract WHERE unit_id = ?"},
        Reference{SubjectKind::Campaign, "SELECT 1 FROM task WHERE campaign_id = ?"},
        Reference{SubjectKind::Campaign, "SELECT 1 FROM edition WHERE campaign_id = ?"},
        Reference{SubjectKind::Campaign, "SELECT 1 FROM finding WHERE campaign_id = ?"},
        Reference{SubjectKind::Task, "SELECT 1 FROM answer WHERE task_id = ?"},
        Reference{SubjectKind::Task, "SELECT 1 FROM finding WHERE task_id = ?"}};
    for (const Reference& reference : references) {
        if (reference.kind == kind
            && Query(m_session.database(), QString::fromLatin1(reference.statement))
                   .run(id)
                   .next()) {
            return true;
        }
    }
    return Query(m_session.database(), QStringLiteral("SELECT 1 FROM attachment "
                                                      "WHERE subject_kind = ? AND subject_id = ?"))
        .run(toKey(kind), id)
        .next();
}

} // namespace juzhen
