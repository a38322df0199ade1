// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthcheck/findingtarget.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace juzhen {

namespace {

/// The field of a record in which a finding is put right.
struct Remedy
{
    const char* rule;
    const char* reason; ///< the finding's first argument; empty: whatever it is
    const char* field;
};

constexpr std::array remedies{Remedy{"R-01", "", "last_post_on"},
                              Remedy{"R-02", "", "last_post_on"},
                              Remedy{"R-03", "", "last_post_on"},
                              Remedy{"R-05", "", "name"},
                              Remedy{"R-06", "subject", "verified_subject"},
                              Remedy{"R-06", "name", "name"},
                              Remedy{"R-06", "host", "host_unit_id"},
                              Remedy{"R-07", "", "name"},
                              Remedy{"R-08", "", "national_status"},
                              Remedy{"R-12", "", "dedicated_person"},
                              Remedy{"R-13", "unverified", "verified"},
                              Remedy{"R-13", "expired", "verified_until"},
                              Remedy{"R-13", "subject", "verified_subject"},
                              Remedy{"R-32", "", "on_public_matrix"},
                              Remedy{"R-33", "", "on_public_matrix"},
                              Remedy{"R-39", "", "has_interaction"},
                              Remedy{"R-47", "", "host_unit_id"},
                              Remedy{"R-49", "", "cac_filing_no"},
                              Remedy{"R-51", "unusable", "app_ok"},
                              Remedy{"R-51", "ipv6", "app_ipv6"},
                              Remedy{"R-55", "", "industry_supervisor_id"}};

/// Empty where no single field does it.
QString fieldOf(const RuleFinding& finding)
{
    if (finding.rule == QLatin1String("R-54")) {
        return finding.args.value(1).toStringList().value(0);
    }
    const QString reason = finding.args.value(0).toString();
    const auto* const found = std::ranges::find_if(remedies, [&](const Remedy& one) {
        return finding.rule == QLatin1String(one.rule)
               && (*one.reason == '\0' || reason == QLatin1String(one.reason));
    });
    return found == remedies.end() ? QString() : QString::fromLatin1(found->field);
}

} // namespace

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
        return {QStringLiteral("accounts"),
                {{QStringLiteral("account"), finding.subjectId},
                 {QStringLiteral("field"), fieldOf(finding)}}};
    case SubjectKind::Finding:
        return {QStringLiteral("rectification"), {{QStringLiteral("finding"), finding.subjectId}}};
    case SubjectKind::Filing:
        return {QStringLiteral("filings"), {{QStringLiteral("filing"), finding.subjectId}}};
    case SubjectKind::Unit:
        return {QStringLiteral("units"),
                {{QStringLiteral("unit"), finding.subjectId},
                 {QStringLiteral("field"), fieldOf(finding)}}};
    case SubjectKind::Region:
        return {QStringLiteral("accounts"),
                {{QStringLiteral("region_code"), QStringList{finding.waiverKey}}}};
    case SubjectKind::System:
        return {QStringLiteral("matrix"),
                {{QStringLiteral("hierarchy"), QStringLiteral("system")}}};
    default:
        // A campaign, or a quarter that has none.
        return {QStringLiteral("inspections"),
                {{QStringLiteral("quarter"), QStringList{finding.args.value(0).toString()}}}};
    }
}

} // namespace juzhen
