// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/findingwords.h"

#include <array>

// The titles of the rules, apart from the sentences about single findings.
namespace juzhen {

namespace {

struct RuleTitle
{
    const char* rule;
    const char* title;
};

constexpr std::array ruleTitles{
    RuleTitle{"R-01", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Not updated within the window")},
    RuleTitle{"R-02", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Update due soon")},
    RuleTitle{"R-03", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Dormant account")},
    RuleTitle{"R-04",
              QT_TRANSLATE_NOOP("juzhen::FindingWords", "Several accounts on one platform")},
    RuleTitle{"R-05", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Name differs across platforms")},
    RuleTitle{"R-06", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Possibly a personal account")},
    RuleTitle{"R-07", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Account for a single campaign")},
    RuleTitle{"R-08", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Not in the national system")},
    RuleTitle{"R-09", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Opened without filing")},
    RuleTitle{"R-10", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Change not filed in time")},
    RuleTitle{"R-11", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Cancelled without filing")},
    RuleTitle{"R-12", QT_TRANSLATE_NOOP("juzhen::FindingWords", "No dedicated person")},
    RuleTitle{"R-13",
              QT_TRANSLATE_NOOP("juzhen::FindingWords", "Verification missing or not matching")},
    RuleTitle{"R-14", QT_TRANSLATE_NOOP("juzhen::FindingWords",
                                        "Contractor's qualification missing or expired")},
    RuleTitle{"R-15", QT_TRANSLATE_NOOP("juzhen::FindingWords",
                                        "Contract or confidentiality agreement missing")},
    RuleTitle{"R-16", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Cancellation overdue")},
    RuleTitle{"R-17", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Quarter not inspected")},
    RuleTitle{"R-18",
              QT_TRANSLATE_NOOP("juzhen::FindingWords", "Inspection doesn't cover all accounts")},
    RuleTitle{"R-19", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Results not published")},
    RuleTitle{"R-20", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Rectification overdue")},
    RuleTitle{"R-21", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Rectification not re-checked")},
    RuleTitle{"R-22", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Ordered closing proposed")},
    RuleTitle{"R-23", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Ordered closing not carried out")},
    RuleTitle{"R-32",
              QT_TRANSLATE_NOOP("juzhen::FindingWords", "Main account not shown on the website")},
    RuleTitle{"R-33", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Stopped account still shown")},
    RuleTitle{"R-39", QT_TRANSLATE_NOOP("juzhen::FindingWords", "No effective interaction")},
    RuleTitle{"R-43", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Share of originals fallen")},
    RuleTitle{"R-45", QT_TRANSLATE_NOOP("juzhen::FindingWords", "No account of the government")},
    RuleTitle{"R-46", QT_TRANSLATE_NOOP("juzhen::FindingWords", "No main account")},
    RuleTitle{"R-47",
              QT_TRANSLATE_NOOP("juzhen::FindingWords", "Host merged, account still running")},
    RuleTitle{"R-48", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Change not announced")},
    RuleTitle{"R-49", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Mobile app not filed")},
    RuleTitle{"R-50", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Mobile app below county level")},
    RuleTitle{"R-51", QT_TRANSLATE_NOOP("juzhen::FindingWords", "App unusable or without IPv6")},
    RuleTitle{"R-53", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Posts after cancellation")},
    RuleTitle{"R-54", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Required information incomplete")},
    RuleTitle{"R-55", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Industry department missing")},
    RuleTitle{"R-57", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Custodian has left")},
    RuleTitle{"R-58", QT_TRANSLATE_NOOP("juzhen::FindingWords", "Handover due")},
    RuleTitle{"R-59",
              QT_TRANSLATE_NOOP("juzhen::FindingWords", "Password not changed since the handover")},
};

} // namespace

QString FindingWords::ruleTitle(const QString& rule)
{
    for (const auto& row : ruleTitles) {
        if (rule == QLatin1String(row.rule)) {
            return QCoreApplication::translate("juzhen::FindingWords", row.title);
        }
    }
    return rule;
}

} // namespace juzhen
