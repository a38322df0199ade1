// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthcheck/findingtarget.h"

#include <QStringList>

namespace juzhen {

FindingTarget targetOf(const RuleFinding& finding)
{
    switch (finding.subjectKind) {
    case SubjectKind::Account:
        return {QStringLiteral("accounts"), {{QStringLiteral("account"), finding.subjectId}}};
    case SubjectKind::Finding:
        return {QStringLiteral("rectification"), {{QStringLiteral("finding"), finding.subjectId}}};
    case SubjectKind::Filing:
        return {QStringLiteral("filings"), {{QStringLiteral("filing"), finding.subjectId}}};
    case SubjectKind::Unit:
        return {QStringLiteral("units"), {{QStringLiteral("unit"), finding.subjectId}}};
    case SubjectKind::Region:
        return {QStringLiteral("accounts"),
                {{QStringLiteral("region_code"), QStringList{finding.waiverKey}}}};
    default:
        // A campaign, or a quarter that has none.
        return {QStringLiteral("inspections"),
                {{QStringLiteral("quarter"), QStringList{finding.args.value(0).toString()}}}};
    }
}

} // namespace juzhen
