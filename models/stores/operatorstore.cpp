// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/operatorstore.h"

#include "models/domain/operatorvalidation.h"
#include "models/stores/operatorsearch.h"
#include "models/stores/recordtable.h"
#include "models/stores/requirestorable.h"
#include "models/stores/storedday.h"

namespace juzhen {

OperatorStore::OperatorStore(Session& session)
    : m_session(session)
    , m_table(std::make_unique<RecordTable<Operator>>(session))
    , m_qualifications(std::make_unique<RecordTable<OperatorQualification>>(session))
{}

OperatorStore::~OperatorStore() = default;

std::optional<Operator> OperatorStore::find(Id<Operator> id)
{
    return m_table->find(id);
}

Operator OperatorStore::require(Id<Operator> id)
{
    return m_table->require(id);
}

QList<Operator> OperatorStore::all()
{
    return m_table->where(QStringLiteral("1 = 1 ORDER BY name_key, id"));
}

QHash<qint64, QString> OperatorStore::names()
{
    QHash<qint64, QString> names;
    for (const Operator& contractor : all()) {
        names.insert(contractor.id.value(), contractor.name);
    }
    return names;
}

void OperatorStore::create(Operator& contractor)
{
    m_session.require(Permission::EditAccounts);
    requireStorable(validateOperator(contractor));
    m_table->insert(contractor, operatorSearchColumns(contractor));
}

bool OperatorStore::update(const Operator& before, Operator& after)
{
    m_session.require(Permission::EditAccounts);
    requireStorable(validateOperator(after));
    return applyDecision(before, after, QStringLiteral("update"));
}

bool OperatorStore::applyDecision(const Operator& before, Operator& after, const QString& action)
{
    return m_table->update(before, after, operatorSearchColumns(after), action);
}

bool OperatorStore::isInUse(Id<Operator> id)
{
    for (const char* statement :
         {"SELECT 1 FROM account WHERE operator_id = ?",
          "SELECT 1 FROM operation_contract WHERE operator_id = ?",
          "SELECT 1 FROM filing WHERE status NOT IN ('rejected', 'withdrawn') "
          "AND changes LIKE '%[\"operator_id\",\"%\",\"' || CAST(? AS text) || '\"]%'"}) {
        if (Query(m_session.database(), QString::fromLatin1(statement)).run(id.value()).next()) {
            return true;
        }
    }
    return false;
}

void OperatorStore::remove(const Operator& contractor)
{
    m_session.require(Permission::EditAccounts);
    WriteScope scope(m_session);
    if (isInUse(contractor.id)) {
        throw Error(Error::Kind::Invalid, contractor.name, QString(operatorInUse));
    }
    const auto held = qualifications(contractor.id);
    for (const OperatorQualification& qualification : held) {
        m_qualifications->remove(qualification);
    }
    m_table->remove(contractor);
    scope.commit();
}

QList<OperatorQualification> OperatorStore::qualifications(Id<Operator> contractor)
{
    return m_qualifications->where(
        QStringLiteral("operator_id = ? ORDER BY kind, "
                       "CASE WHEN valid_until IS NULL THEN 0 ELSE 1 END, valid_until DESC, id"),
        {contractor.value()});
}

void OperatorStore::addQualification(OperatorQualification& qualification)
{
    m_session.require(Permission::EditAccounts);
    requireStorable(validateQualification(qualification));
    m_qualifications->insert(qualification);
}

bool OperatorStore::updateQualification(const OperatorQualification& before,
                                        OperatorQualification& after)
{
    m_session.require(Permission::EditAccounts);
    requireStorable(validateQualification(after));
    return m_qualifications->update(before, after);
}

void OperatorStore::removeQualification(const OperatorQualification& qualification)
{
    m_session.require(Permission::EditAccounts);
    m_qualifications->remove(qualification);
}

QList<Account> OperatorStore::accounts(Id<Operator> contractor, int most)
{
    return RecordTable<Account>(m_session).where(
        QStringLiteral("operator_id = ? ORDER BY name_key, id LIMIT %1").arg(most),
        {contractor.value()});
}

QList<OperatorTerm> OperatorStore::termsUntil(QDate today, QDate until)
{
    Query query(m_session.database(),
                QStringLiteral("SELECT operator_id, operator.name, subject, detail, until "
                               "FROM operator_term "
                               "JOIN operator ON operator.id = operator_term.operator_id "
                               "WHERE until <= ? AND (in_use = 1 OR until >= ?) "
                               "ORDER BY until, operator.name_key, operator_id, subject, detail"));
    query.run(until.toString(Qt::ISODate), today.toString(Qt::ISODate));
    QList<OperatorTerm> terms;
    while (query.next()) {
        OperatorTerm term;
        term.operatorId = Id<Operator>(query.integer(0));
        term.operatorName = query.text(1);
        term.isContract = query.text(2) == QLatin1String("contract");
        if (term.isContract) {
            term.number = query.text(3);
        } else {
            term.kind = requireKey<QualificationKind>(query.text(3));
        }
        term.until = storedDay(query, 4);
        terms.append(term);
    }
    return terms;
}

} // namespace juzhen
