// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthcheck/findingtarget.h"

#include <QStringList>

namespace juzhen {

FindingTarget targetOf(const RuleFinding& finding)
{
    if (finding.rule == QLatin1String("R-57")) {
        return {QStringLiteral("persons"),
                {{QStringLiteral("person"), finding.args.value(0)},
                 {QStringLiteral("accounts"), true}}};
    }
    if (finding.rule == QLatin1String("R-14") || finding.rule == QLatin1String("R-15")) {
        return {QStringLiteral("operators"),
                {{QStringLiteral("account"), finding.subjectId},
                 {QStringLiteral("contracts"), finding.rule == QLatin1String("R-15")}}};
    }
    switch (finding.subjectKind) {
    case SubjectKind::Person:
        return {
            QStringLiteral("persons"),
            {{QStringLiteral("person"), finding.subjectId}, {QStringLiteral("accounts"), true}}};
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
