// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/operatorqualifications.h"

#include "models/domain/operatorvalidation.h"
#include "models/stores/operatorstore.h"
#include "models/stores/session.h"
#include "models/text/numberwords.h"
#include "ui/forms/recordform.h"
#include "ui/lists/choices.h"
#include "ui/operators/formissues.h"

#include <QTreeWidget>

namespace juzhen {

using Kind = FieldEditor::Kind;

OperatorQualifications::OperatorQualifications(const PageContext& context, QWidget* parent)
    : OperatorRecords(context,
                      QStringLiteral("qualification"),
                      {tr("Qualification"), tr("Number"), tr("Valid until"), tr("Remark")},
                      parent)
    , m_form(new RecordForm(SubjectKind::Qualification, 2))
{
    m_form->addSection(tr("Qualification"),
                       {{"kind", Kind::Code}, {"number"}, {"valid_until", Kind::Day}, {"remark"}});
    m_form->setChoices(QStringLiteral("kind"), enumChoices<QualificationKind>());
    setForm(m_form, tr("Add qualification"),
            tr("No qualification is recorded. Contractors must be qualified (R-14)."));
}

void OperatorQualifications::show(Id<Operator> contractor)
{
    if (m_operator == contractor) {
        reload();
        return;
    }
    m_operator = contractor;
    showRows();
}

QList<QTreeWidgetItem*> OperatorQualifications::rows()
{
    const QDate today = m_context.session->clock().today();
    QList<QTreeWidgetItem*> items;
    m_records = OperatorStore(*m_context.session).qualifications(m_operator);
    for (const OperatorQualification& record : std::as_const(m_records)) {
        auto* item = new QTreeWidgetItem(
            {EnumWords::label(record.kind), record.number,
             record.validUntil.isValid() ? NumberWords::date(record.validUntil) : tr("no end"),
             record.remark});
        mark(item, record.id.value(), record.validUntil, today);
        items.append(item);
    }
    return items;
}

void OperatorQualifications::fillForm(qint64 id)
{
    m_record = {};
    m_record.operatorId = m_operator;
    m_record.kind = QualificationKind::TelecomLicence;
    for (const OperatorQualification& record : std::as_const(m_records)) {
        if (record.id.value() == id) {
            m_record = record;
        }
    }
    m_form->fill(m_record);
    hintIssues(*m_form, SubjectKind::Qualification,
               id > 0 ? validateQualification(m_record) : QList<FieldIssue>());
}

qint64 OperatorQualifications::store()
{
    OperatorQualification wanted = m_form->read(m_record);
    if (!checkIssues(*m_form, SubjectKind::Qualification, validateQualification(wanted))) {
        return 0;
    }
    OperatorStore store(*m_context.session);
    if (wanted.id.isValid()) {
        store.updateQualification(m_record, wanted);
    } else {
        store.addQualification(wanted);
    }
    return wanted.id.value();
}

void OperatorQualifications::removeShown()
{
    OperatorStore(*m_context.session).removeQualification(m_record);
}

QString OperatorQualifications::shownTitle() const
{
    return EnumWords::label(m_record.kind);
}

} // namespace juzhen
