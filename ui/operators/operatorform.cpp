// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/operatorform.h"

#include "models/domain/operatorvalidation.h"
#include "ui/operators/formissues.h"
#include "ui/widgets/fieldrow.h"

namespace juzhen {

using Kind = FieldEditor::Kind;

OperatorForm::OperatorForm(QWidget* parent)
    : RecordForm(SubjectKind::Operator, 2, parent)
{
    addSection(tr("Contractor"), {{"name", Kind::Text, 2}, {"uscc"}, {"legal_representative"}});
    addSection(tr("Contact"), {{"contact_name"}, {"contact_phone"}});
    addSection(tr("Other"), {{"remark", Kind::LongText, 2}});
    row(QStringLiteral("name"))->setRequired(true);
}

void OperatorForm::show(const Operator& contractor)
{
    m_operator = contractor;
    fill(contractor);
    hintIssues(*this, SubjectKind::Operator,
               contractor.id.isValid() ? validateOperator(contractor) : QList<FieldIssue>());
}

bool OperatorForm::check()
{
    return checkIssues(*this, SubjectKind::Operator, validateOperator(edited()));
}

} // namespace juzhen
