// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/handoverwords.h"

#include "models/text/enumwords.h"

namespace juzhen {

QString HandoverWords::sentence(const HandoverIssue& issue)
{
    const QString account = issue.held.accountName;
    const QString role = EnumWords::label(issue.held.custody.role);
    switch (issue.problem) {
    case HandoverProblem::NoSuccessor:
        return tr("%1, %2: choose who takes over.").arg(account, role);
    case HandoverProblem::SamePerson:
        return tr("%1, %2: nobody can hand over to themselves. Choose somebody else.")
            .arg(account, role);
    case HandoverProblem::SuccessorGone:
        return tr("%1, %2: %3 has left by the day of the handover. Choose somebody else.")
            .arg(account, role, issue.successor);
    case HandoverProblem::SameReviewer:
        break;
    }
    return tr("%1, %2: %3 does another of its three reviews, which need three different people. "
              "Choose somebody else for this role.")
        .arg(account, role, issue.successor);
}

} // namespace juzhen
