// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/operatorcontracts.h"

#include "models/domain/operatorvalidation.h"
#include "models/stores/contractstore.h"
#include "models/stores/session.h"
#include "models/text/numberwords.h"
#include "ui/forms/newunit.h"
#include "ui/forms/recordform.h"
#include "ui/operators/formissues.h"

#include <QTreeWidget>

namespace juzhen {

using Kind = FieldEditor::Kind;

OperatorContracts::OperatorContracts(const PageContext& context, QWidget* parent)
    : OperatorRecords(context,
                      QStringLiteral("contract"),
                      {tr("Contract"), tr("About"), tr("First day"), tr("Last day"),
                       tr("Confidentiality agreement")},
                      parent)
    , m_form(new RecordForm(SubjectKind::Contract, 2))
{
    m_form->addSection(tr("Contract"), {{"unit_id", Kind::Record},
                                        {"account_id", Kind::Record},
                                        {"number"},
                                        {"amount_yuan", Kind::Number},
                                        {"begins_on", Kind::Day},
                                        {"ends_on", Kind::Day},
                                        {"service_scope", Kind::LongText, 2}});
    m_form->addSection(tr("Confidentiality"), {{"confidentiality_agreement", Kind::YesNo},
                                               {"confidentiality_on", Kind::Day}});
    m_form->addSection(tr("Management"), {{"responsible"},
                                          {"staff", Kind::LongText, 2},
                                          {"evaluation", Kind::LongText, 2},
                                          {"remark", Kind::LongText, 2}});
    offerNewUnit(m_form->editor(QStringLiteral("unit_id")), m_context);
    setForm(m_form, tr("Add contract"),
            tr("No contract is recorded. Whoever has an account run by others needs one, with a "
               "confidentiality agreement (R-15)."));
}

void OperatorContracts::setChoices(const QList<Choice>& units, const QList<Choice>& accounts)
{
    const auto take = [this](const char* key, QHash<QString, QString>& names,
                             const QList<Choice>& choices) {
        names.clear();
        for (const Choice& choice : choices) {
            names.insert(choice.key, choice.label);
        }
        m_form->setChoices(QString::fromLatin1(key), choices);
    };
    take("unit_id", m_units, units);
    take("account_id", m_accounts, accounts);
    reload();
}

void OperatorContracts::show(Id<Operator> contractor)
{
    if (m_operator == contractor) {
        reload();
        return;
    }
    m_operator = contractor;
    showRows();
}

QString OperatorContracts::aboutOf(const OperationContract& contract) const
{
    if (contract.accountId.isValid()) {
        return m_accounts.value(QString::number(contract.accountId.value()));
    }
    return contract.unitId.isValid() ? m_units.value(QString::number(contract.unitId.value()))
                                     : tr("All accounts it runs");
}

QList<QTreeWidgetItem*> OperatorContracts::rows()
{
    const QDate today = m_context.session->clock().today();
    QList<QTreeWidgetItem*> items;
    m_records = ContractStore(*m_context.session).ofOperator(m_operator);
    for (const OperationContract& record : std::as_const(m_records)) {
        auto* item = new QTreeWidgetItem({record.number.isEmpty() ? tr("no number") : record.number,
                                          aboutOf(record), NumberWords::date(record.beginsOn),
                                          NumberWords::date(record.endsOn),
                                          NumberWords::yesNo(record.confidentialityAgreement)});
        item->setToolTip(1, item->text(1));
        mark(item, record.id.value(), record.endsOn, today);
        items.append(item);
    }
    return items;
}

void OperatorContracts::fillForm(qint64 id)
{
    m_record = {};
    m_record.operatorId = m_operator;
    for (const OperationContract& record : std::as_const(m_records)) {
        if (record.id.value() == id) {
            m_record = record;
        }
    }
    m_form->fill(m_record);
    hintIssues(*m_form, SubjectKind::Contract,
               id > 0 ? validateContract(m_record) : QList<FieldIssue>());
}

qint64 OperatorContracts::store()
{
    OperationContract wanted = m_form->read(m_record);
    if (!checkIssues(*m_form, SubjectKind::Contract, validateContract(wanted))) {
        return 0;
    }
    ContractStore store(*m_context.session);
    if (wanted.id.isValid()) {
        store.update(m_record, wanted);
    } else {
        store.create(wanted);
    }
    return wanted.id.value();
}

void OperatorContracts::removeShown()
{
    ContractStore(*m_context.session).remove(m_record);
}

QString OperatorContracts::shownTitle() const
{
    return m_record.number.isEmpty() ? tr("Contract") : m_record.number;
}

} // namespace juzhen
