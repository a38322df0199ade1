// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/persons/personform.h"

#include "models/domain/personvalidation.h"
#include "models/text/problemwords.h"
#include "ui/lists/choices.h"
#include "ui/widgets/fieldrow.h"

namespace juzhen {

using Kind = FieldEditor::Kind;

PersonForm::PersonForm(QWidget* parent)
    : RecordForm(SubjectKind::Person, 2, parent)
{
    addSection(tr("Person"), {{"name"}, {"unit_id", Kind::Record}, {"post"}, {"phone"}});
    addSection(tr("Duties"), {{"roles", Kind::Several, 2}, {"training", Kind::LongText, 2}});
    addSection(tr("Time on post"), {{"valid_from", Kind::Day}, {"valid_to", Kind::Day}});
    addSection(tr("Other"), {{"remark", Kind::LongText, 2}});
    setChoices(QStringLiteral("roles"), enumChoices<PersonRole>());
    row(QStringLiteral("name"))->setRequired(true);
    row(QStringLiteral("remark"))
        ->setHint(tr("Never write a password or the number of an identity card here."));
}

void PersonForm::setUnitChoices(const QList<Choice>& units)
{
    setChoices(QStringLiteral("unit_id"), units);
}

void PersonForm::show(const Person& person)
{
    m_person = person;
    fill(person);
    for (const char* key : {"unit_id", "phone"}) {
        row(QString::fromLatin1(key))->setHint({});
    }
    if (!person.id.isValid()) {
        return;
    }
    for (const FieldIssue& issue : validatePerson(person)) {
        if (FieldRow* field = row(issue.field)) {
            field->setHint(issue.problem == FieldProblem::Missing
                               ? tr("To be completed.")
                               : ProblemWords::sentence(SubjectKind::Person, issue));
        }
    }
}

bool PersonForm::check()
{
    QHash<QString, QString> problems;
    for (const FieldIssue& issue : validatePerson(edited())) {
        if (issue.severity == IssueSeverity::Wrong) {
            problems.insert(issue.field, ProblemWords::sentence(SubjectKind::Person, issue));
        }
    }
    return showProblems(problems);
}

} // namespace juzhen
