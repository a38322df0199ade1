// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operators/formissues.h"

#include "models/text/problemwords.h"
#include "ui/forms/recordform.h"
#include "ui/widgets/fieldrow.h"

#include <QCoreApplication>

namespace juzhen {

void hintIssues(RecordForm& form, SubjectKind kind, const QList<FieldIssue>& issues)
{
    for (const QString& key : form.keys()) {
        form.row(key)->setHint({});
    }
    for (const FieldIssue& issue : issues) {
        if (FieldRow* field = form.row(issue.field)) {
            field->setHint(
                issue.problem == FieldProblem::Missing
                    ? QCoreApplication::translate("juzhen::FormIssues", "To be completed.")
                    : ProblemWords::sentence(kind, issue));
        }
    }
}

bool checkIssues(RecordForm& form, SubjectKind kind, const QList<FieldIssue>& issues)
{
    QHash<QString, QString> problems;
    for (const FieldIssue& issue : issues) {
        if (issue.severity == IssueSeverity::Wrong) {
            problems.insert(issue.field, ProblemWords::sentence(kind, issue));
        }
    }
    return form.showProblems(problems);
}

} // namespace juzhen
