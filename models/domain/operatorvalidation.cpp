// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/operatorvalidation.h"

#include "models/domain/issuelist.h"
#include "models/domain/personvalidation.h"

namespace juzhen {

namespace {

/// A text of at most @p limit characters without the number of an identity card.
void checkText(IssueList& list, const char* field, const QString& text, qsizetype limit)
{
    list.checkLength(field, text, limit);
    if (holdsIdCard(text)) {
        list.wrong(field, FieldProblem::IdentityCard);
    }
}

} // namespace

QList<FieldIssue> validateOperator(const Operator& contractor)
{
    IssueList list;
    if (contractor.name.trimmed().isEmpty()) {
        list.wrong("name", FieldProblem::Missing);
    }
    list.checkLength("name", contractor.name, operatorNameLimit);
    list.need("uscc", !contractor.uscc.isEmpty());
    list.checkUscc("uscc", contractor.uscc);
    checkText(list, "legal_representative", contractor.legalRepresentative, personNameLimit);
    list.need("contact_name", !contractor.contactName.isEmpty());
    checkText(list, "contact_name", contractor.contactName, personNameLimit);
    list.need("contact_phone", !contractor.contactPhone.isEmpty());
    list.checkPhone("contact_phone", contractor.contactPhone);
    checkText(list, "remark", contractor.remark, operatorTextLimit);
    return list.issues();
}

QList<FieldIssue> validateQualification(const OperatorQualification& qualification)
{
    IssueList list;
    if (!qualification.operatorId.isValid()) {
        list.wrong("operator_id", FieldProblem::Missing);
    }
    list.need("number", !qualification.number.isEmpty());
    list.checkLength("number", qualification.number, operatorNumberLimit);
    checkText(list, "remark", qualification.remark, operatorTextLimit);
    return list.issues();
}

QList<FieldIssue> validateContract(const OperationContract& contract)
{
    IssueList list;
    if (!contract.operatorId.isValid()) {
        list.wrong("operator_id", FieldProblem::Missing);
    }
    list.need("unit_id", contract.unitId.isValid() || contract.accountId.isValid());
    list.checkLength("number", contract.number, operatorNumberLimit);
    if (contract.amountYuan.value_or(0) < 0) {
        list.wrong("amount_yuan", FieldProblem::Negative);
    }
    list.need("begins_on", contract.beginsOn.isValid());
    list.need("ends_on", contract.endsOn.isValid());
    if (contract.beginsOn.isValid() && contract.endsOn.isValid()
        && contract.endsOn <= contract.beginsOn) {
        list.wrong("ends_on", FieldProblem::NotAfterBeginning);
    }
    list.need("confidentiality_agreement", contract.confidentialityAgreement);
    list.need("confidentiality_on",
              !contract.confidentialityAgreement || contract.confidentialityOn.isValid());
    list.need("responsible", !contract.responsible.isEmpty());
    checkText(list, "responsible", contract.responsible, personNameLimit);
    checkText(list, "service_scope", contract.serviceScope, operatorTextLimit);
    checkText(list, "staff", contract.staff, operatorTextLimit);
    checkText(list, "evaluation", contract.evaluation, operatorTextLimit);
    checkText(list, "remark", contract.remark, operatorTextLimit);
    return list.issues();
}

} // namespace juzhen
